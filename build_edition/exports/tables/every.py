"""Every table of an edition, those first to which others lead."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from build_edition.exports.tables.notes import defects, note_places, notes
from build_edition.exports.tables.people_and_works import contributors, introductions, witnesses, works
from build_edition.exports.tables.shapes import Table
from build_edition.exports.tables.shared import claims, entries, parallels, passages, stances
from build_edition.exports.tables.texts import documents, mentions, milestones, paragraphs, people, speakers
from build_edition.model.edited import Edition

_TABLES: Final[tuple[Callable[[Edition], Table], ...]] = (
    documents, people, witnesses, speakers, paragraphs, milestones, contributors, works, introductions, entries,
    mentions, notes, note_places, defects, parallels, passages, claims, stances,
)  # fmt: skip


def tables_of(edition: Edition) -> tuple[Table, ...]:
    """The tables, in the order in which they can be filled."""
    return tuple(one(edition) for one in _TABLES)
