"""The fields of an annotation."""

from __future__ import annotations

from typing import Final

from build_edition.vocabulary.mqm import NAMES, SEVERITIES
from build_edition.vocabulary.shapes import Field, Rule, Shape
from build_edition.vocabulary.shared import CERTAINTY, RESPONSIBLE, SOURCE, TARGET, id_field

KINDS: Final = ("explanatory", "translation", "textual", "source")
# kinds that a reader may propose: source notes come with the text
PROPOSABLE: Final = tuple(one for one in KINDS if one != SOURCE)
ORIGINAL_STATUSES: Final = ("attested", "reconstructed")
DEFECT_KEYS: Final = (
    "category", "severity", "cause", "misleads", "reading", "original", "original_status", "held_back",
)  # fmt: skip

UNWRITTEN: Final = "Write the note here, and cite what it rests on."  # the body that `quote` prints

_VERSION: Final = Shape(
    "an entry of “versions”",
    (
        Field("language", "words", "The language, by its English name or its code.", is_required=True),
        Field("body", "words", "The note in this language, in Markdown.", is_required=True),
        Field("misleads", "words", "What a reader would wrongly believe, in this language."),
    ),
)
ANNOTATION: Final = Shape(
    "an annotation",
    (
        id_field("A name of your choice for the note, not yet taken by another."),
        Field(
            "kind", "choice",
            "`explanatory`: what a reader needs to know. `translation`: an error of the translation. `textual`: an "
            "error of the text as received, such as a misprint. `source`: a note that came with the text, "
            "in a series of its own; with `by: [source]`.",
            is_required=True, allowed=KINDS,
        ),
        Field("target", "record", "The words that the note is about.", is_required=True, shape=TARGET),
        Field(
            "body", "words",
            "The note, in Markdown: *italic*, **bold**, lists, links, [@key, p. 5] for a work in the bibliography, "
            "[[document#p15]] for a paragraph. No HTML and no images.",
            is_required=True,
        ),
        Field(
            "basis", "choice",
            "`text` if the note rests on nothing but the text it stands on, so that no work is needed.",
            allowed=("text",),
        ),
        CERTAINTY,
        *RESPONSIBLE,
        Field("every", "flag", "`true` if the note is about every occurrence of the words: an error that recurs."),
        Field(
            "mentions", "list",
            "Register entries that the words mean, such as `person:tomsky`.",
        ),
        Field(
            "category", "choice",
            "What kind of error it is, by its name in MQM-Core. Only in notes on the translation or the text.",
            allowed=tuple(NAMES),
        ),
        Field(
            "severity", "choice",
            "How grave the error is. `critical`: it is reversed or hidden who said or did what, or an assertion has "
            "become its opposite, on a matter that counts; `major`: the sense is damaged; `minor`: it survives; "
            "`neutral`: it is not held against the translation.",
            allowed=tuple(SEVERITIES),
        ),
        Field(
            "cause", "id",
            "A name shared by notes on defects of one cause, such as a surname misread six times: it is counted once.",
        ),
        Field(
            "misleads", "words",
            "What somebody who has only the text as received would wrongly believe, in one sentence of Markdown that "
            "begins with “That”. Every critical and every major defect needs it.",
        ),
        Field("reading", "quoted", "What should stand in place of exactly the words in `exact`."),
        Field("original", "words", "The wording in the original language, together with `original_status`."),
        Field(
            "original_status", "choice",
            "`attested` if a source shows the original wording, `reconstructed` if it is inferred.",
            allowed=ORIGINAL_STATUSES,
        ),
        Field("held_back", "flag", "`true` keeps the reading out of the reading text."),
        Field(
            "versions", "records",
            "The note in other languages of the pages, where `edition.yml` names several under `languages`.",
            shape=_VERSION,
        ),
    ),
    rules=(
        Rule("kind", ("translation", "textual"), requires=("category", "severity")),
        Rule("kind", ("explanatory", "source"), excludes=DEFECT_KEYS),
    ),
    pairs=(("original", "original_status"),),
)  # fmt: skip
