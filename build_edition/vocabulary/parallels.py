"""The fields of a parallel, its claims and their stances."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from build_edition.vocabulary.shapes import Field, Rule, Shape
from build_edition.vocabulary.shared import CONTEXT, EXACT, PASSAGE, RESPONSIBLE, id_field

SILENT: Final = "silent"
STANCES: Final = ("asserts", "denies", "doubts", "reports", "concedes", SILENT)
DIFFERENCES: Final = ("date", "number", "name", "modality", "scope")

_STANCE: Final = Shape(
    "a stance",
    (
        Field("document", "id", "The document: the name of its folder.", is_required=True),
        Field("who", "id", "Who takes the stance: a person's id in the register.", is_required=True),
        Field(
            "stance", "choice",
            "What the person does with the claim in this document. `silent`: the document does not speak of it.",
            is_required=True, allowed=STANCES,
        ),
        Field("differs", "choice", "In what the documents differ.", allowed=DIFFERENCES),
        replace(EXACT, is_required=False),
        *CONTEXT,
        Field("note", "words", "A remark on this stance, in a few words."),
    ),
    rules=(
        Rule("stance", STANCES[:-1], requires=("exact",)),
        Rule("stance", (SILENT,), excludes=("exact", "prefix", "suffix")),
    ),
)  # fmt: skip
_CLAIM: Final = Shape(
    "a claim",
    (
        Field("claim", "words", "What is claimed, as one sentence.", is_required=True),
        Field("record", "words", "What is known of it from elsewhere, with citations.", is_required=True),
        Field("stances", "records", "What each document has whom do with the claim.", is_required=True, shape=_STANCE),
    ),
)
PARALLEL: Final = Shape(
    "a parallel",
    (
        id_field("A name of your choice for the parallel, not yet taken by another."),
        Field("title", "words", "A few words that name the matter.", is_required=True),
        Field(
            "strength", "choice",
            "`strong` if the passages speak of the same thing, `thematic` if of the same kind of thing.",
            is_required=True, allowed=("strong", "thematic"),
        ),
        Field("passages", "records", "The passages, of at least two documents.", is_required=True, shape=PASSAGE),
        Field("comment", "words", "What the comparison shows, in Markdown with citations.", is_required=True),
        *RESPONSIBLE,
        Field("events", "list", "Events of the register that the passages are about, by id."),
        Field("claims", "records", "The parallel taken apart into single claims.", shape=_CLAIM),
    ),
)  # fmt: skip
