"""The original of the words that a note on a translation is about: by alignment of the two texts, and by wording.

In: edited documents, and the sides of witnesses. Out: for each note on the translation the aligned paragraph of the
original and the sentence meant; findings. Promises: the words shown are those of the original, character for character.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.fold import fold_words
from build_edition.ground.places import Span
from build_edition.ground.plain_text import clipped
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Document
from build_edition.model.edited import Edited
from build_edition.model.witnesses import Sides

_SENTENCE: Final = re.compile(r"(?<=[.!?…])[\"'”’»]*\s+")
_LONGEST: Final = 240


Find = Callable[[str], Edited]


@dataclass(frozen=True, slots=True)
class Beside:
    """The original of a note's words: the paragraph, and in it the words tied by an editor, or given in the note.

    Without either, the words are those of the paragraph.

    `is_found` says whether the wording given in the note occurs there.
    """

    paragraph: str
    words: str
    is_found: bool


def originals(find: Find, sides: Sequence[Sides]) -> Iterator[tuple[Document, Annotation, Beside]]:
    """Each note on a translation whose original is available: the original, the note, and the words beside it."""
    for one in sides:
        first, second = find(one.first).document, find(one.second)
        for note in second.woven.notes:
            beside = _beside(note, second, first, one) if note.kind == "translation" else None
            if beside is not None:
                yield first, note, beside


def check_originals(find: Find, sides: Sequence[Sides]) -> Iterator[Diagnostic]:
    """A wording said to be attested occurs in the original, where the edition has it (E306)."""
    for document, note, beside in originals(find, sides):
        if note.original_status == "attested" and not beside.is_found:
            words = {"original": clipped(note.original), "paragraph": beside.paragraph}
            yield diagnose("E306", note.id.place, (), "", document=document.id, **words)


def _beside(note: Annotation, edited: Edited, original: Document, sides: Sides) -> Beside | None:
    spans = edited.spans_of(note.id.value)
    paragraph = edited.document.paragraph_at(spans[0].start) if spans else None
    row = next((row for row in sides.rows if paragraph is not None and paragraph.id in row.second), None)
    if row is None or not row.first:
        return None
    sentences = [
        (name, sentence)
        for name in row.first
        for span in original.paragraph(name).spans
        for sentence in _SENTENCE.split(span.of(original.source.text))
    ]
    sought = fold_words(note.original).casefold().strip()
    held = [one for one in sentences if sought and sought in fold_words(one[1]).casefold()]
    name, words = held[0] if held else (row.first[0], " ".join(sentence for _, sentence in sentences))
    tied = _tied(sides, spans[0])
    if tied is not None:
        name, words = _paragraph(original, tied, name), tied.of(original.source.text)
    is_found = bool(held) or (bool(sought) and sought in fold_words(words).casefold())
    return Beside(name, clipped(" ".join(words.split()), _LONGEST), is_found=is_found)


def _tied(sides: Sides, span: Span) -> Span | None:
    """The original of the shortest tied words that contain those of a note; None where there are none."""
    found = [one for one in sides.tied if span in one.second]
    return min(found, key=lambda one: len(one.second)).first if found else None


def _paragraph(document: Document, span: Span, otherwise: str) -> str:
    found = document.paragraph_at(span.start)
    return found.id if found is not None else otherwise
