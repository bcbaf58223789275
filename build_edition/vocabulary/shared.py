"""Fields that several kinds of entry share: selectors, passages, reviews, who is responsible."""

from __future__ import annotations

import re
from typing import Final

from build_edition.vocabulary.shapes import Field, Shape

# the author of a note that came with the text: nobody of the edition
SOURCE: Final = "source"
CERTAINTIES: Final = ("high", "medium", "low")

EXACT: Final = Field(
    "exact", "quoted",
    "The words meant, copied from the text. Plain quotation marks and hyphens will do, and a line break counts as a "
    "space. They must occur once only; otherwise add `prefix` or `suffix`.",
    is_required=True,
)  # fmt: skip
CONTEXT: Final = (
    Field("prefix", "quoted", "The words that stand just before `exact`, where that is needed to mean one place only."),
    Field("suffix", "quoted", "The words that stand just after `exact`, where that is needed to mean one place only."),
)
SELECTOR: Final = (EXACT, *CONTEXT)
TARGET: Final = Shape("a target", SELECTOR)
PASSAGE: Final = Shape(
    "a passage",
    (
        Field("document", "id", "The document: the name of its folder.", is_required=True),
        *SELECTOR,
    ),
)
REVIEW: Final = Shape(
    "a review",
    (
        Field("by", "words", "Who reviewed it: an id from contributors.yml.", is_required=True),
        Field("date", "date", 'The day, in quotation marks: "2026-11-25".', is_required=True),
    ),
)
RESPONSIBLE: Final = (
    Field(
        "by", "contributors",
        "Who wrote this: one or more ids from contributors.yml, in brackets. Add yourself there first. `source` "
        "for a note that came with the text.",
        is_required=True,
    ),
    Field(
        "reviewed", "records",
        "Who has read this against the evidence, and when. Leave it out if nobody has.",
        shape=REVIEW,
    ),
)  # fmt: skip
CERTAINTY: Final = Field(
    "certainty", "choice",
    "How sure you are: high, medium or low.",
    is_required=True, allowed=CERTAINTIES,
)  # fmt: skip


def id_field(says: str) -> Field:
    """The id of an entry."""
    form = "Small letters, digits and hyphens, beginning with a letter."
    return Field("id", "id", f"{says} {form}", is_required=True)


# placeholders in a template, or for text still to be written
PLACEHOLDER: Final = re.compile(
    r"(?<!`)\b(?:TODO|FIXME)\b(?!-)|(?i:\blorem ipsum\b)|(?i:[<\[]your (?:name|title)[>\]])"
    r"|\b(?i:name|you|me|your\.?name)@example\.(?:org|com|net)\b|github\.com/ACCOUNT/NAME\b"
)
