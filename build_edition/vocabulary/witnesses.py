"""The fields of `witness` in `document.yml`."""

from __future__ import annotations

from typing import Final

from build_edition.vocabulary.shapes import Field, Shape

FORMS: Final = ("original", "transcription", "translation", "printing")
_ALIGNED: Final = Shape(
    "an entry of “alignment”",
    (
        Field("here", "list", "Paragraphs of this text: [p1, p2]. Without it, the others have no counterpart here."),
        Field("there", "list", "Paragraphs of the other text. Without it, these have no counterpart there."),
    ),
)
_FIELDS: Final = (
    Field("of", "words", "The id of the document whose text this is in another form.", is_required=True),
    Field(
        "form", "choice",
        "`original`, `transcription` (of a manuscript), `translation`, or `printing` (another one).",
        is_required=True, allowed=FORMS,
    ),
    Field("by", "words", "Who transcribed, translated or printed it."),
    Field("rights", "words", "Under which rights the text may be used."),
    Field(
        "alignment", "records",
        "Paragraphs that belong together, where they are not found rightly by their numbers, speakers and lengths.",
        shape=_ALIGNED,
    ),
)  # fmt: skip


def witness(target: Shape) -> Shape:
    """The shape of `witness`; `target` is the shape of words of a text."""
    same_words = Shape(
        "an entry of “words”",
        (
            Field("here", "record", "A sentence or some words of this text.", is_required=True, shape=target),
            Field("there", "record", "What stands for them in the other text.", is_required=True, shape=target),
        ),
    )
    tied = Field("words", "records", "Sentences or words that say the same in both texts.", shape=same_words)
    return Shape("“witness”", (*_FIELDS, tied))
