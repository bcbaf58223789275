"""Columns and references that several tables share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from build_edition.exports.tables.shapes import Column, Reference
from build_edition.model.sources import Review

DOCUMENT: Final = Column("document", "the id of the document")
OF_DOCUMENT: Final = Reference(("document",), "documents", ("id",))
OF_PARAGRAPH: Final = Reference(("document", "paragraph"), "paragraphs", ("document", "id"))
OF_NOTE: Final = Reference(("document", "note"), "notes", ("document", "id"))
START: Final = Column("start", "where the words begin in the text as received, in characters from 0", "number")
END: Final = Column("end", "where they end, the last character not included", "number")
ADDRESS: Final = Column("address", "where it stands on the site", "address")
BY: Final = Column("by", "the ids of those who wrote it", "list")
REVIEWED: Final = Column("reviewed", "who reviewed it, and when, as “id date”", "list")


def reviews(found: Sequence[Review]) -> tuple[str, ...]:
    """The reviews, each as “id date”."""
    return tuple(f"{one.by} {one.date}" for one in found)
