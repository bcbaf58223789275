"""Every table of an edition, each after the tables that it references.

Rows about a document are made from that document alone and cached with everything else made from it; an unchanged
document is not read again for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from build_edition.exports.formats import Packs, packing
from build_edition.exports.once import once
from build_edition.exports.tables import notes, people_and_works, shared, texts
from build_edition.exports.tables.parts import Parts, RowsOfDocuments
from build_edition.exports.tables.shapes import Row, Rows, Table, has_lists
from build_edition.ground.json_text import dense
from build_edition.model.edited import Edited, Edition

_OF_DOCUMENTS: Final[Mapping[Callable[[Rows], Table], Callable[[Edited, Edition], Iterable[Row]]]] = {
    texts.documents: texts.document_rows,
    texts.people: texts.people_rows,
    people_and_works.witnesses: people_and_works.witness_rows,
    texts.speakers: texts.speaker_rows,
    texts.paragraphs: texts.paragraph_rows,
    texts.milestones: texts.milestone_rows,
    texts.mentions: texts.mention_rows,
    notes.notes: notes.note_rows,
    notes.note_versions: notes.version_rows,
    notes.note_places: notes.place_rows,
    notes.defects: notes.defect_rows,
    shared.passages: shared.passage_rows,
}
_OF_ALL: Final[tuple[Callable[[Edition], Table], ...]] = (
    people_and_works.contributors,
    people_and_works.works,
    people_and_works.introductions,
    shared.entries,
    shared.parallels,
    shared.claims,
    shared.stances,
)
_ORDER: Final = (
    "documents", "people", "witnesses", "speakers", "paragraphs", "milestones", "contributors", "works",
    "introductions", "entries", "mentions", "notes", "note_versions", "note_places", "defects", "parallels", "passages",
    "claims", "stances",
)  # fmt: skip
_ONLY_WITH_ROWS: Final = ("witnesses", "note_versions")
_KIND: Final = "tables"


_NAMES: Final = tuple(of_table(()).name for of_table in _OF_DOCUMENTS)


@once
def tables_of(edition: Edition) -> tuple[Table, ...]:
    """The tables, in the order in which they can be filled; optional tables only where they have rows."""
    packs = edition.packs(_KIND, ROWS[_KIND])
    found = [_table(of_table, Parts(packs, name)) for name, of_table in zip(_NAMES, _OF_DOCUMENTS, strict=True)]
    by_name = {one.name: one for one in (*found, *(table(edition) for table in _OF_ALL))}
    return tuple(by_name[name] for name in _ORDER if by_name[name].rows or name not in _ONLY_WITH_ROWS)


def tables_of_document(edited: Edited, edition: Edition) -> Mapping[str, Table]:
    """The tables with the rows of one document, by name; the result for the last document is cached."""
    for of, known in _LAST:
        if of[0] is edited and of[1] is edition.shared and of[2] is edition.texts:
            return known
    made = (table(tuple(rows(edited, edition))) for table, rows in _OF_DOCUMENTS.items())
    _LAST[:] = [((edited, edition.shared, edition.texts), {one.name: one for one in made})]
    return _LAST[0][1]


_LAST: Final[list[tuple[tuple[object, ...], Mapping[str, Table]]]] = []


def _written(edited: Edited, edition: Edition) -> Mapping[str, str]:
    """The rows about a document as JSON, by table name."""
    return {name: dense(one.rows) for name, one in tables_of_document(edited, edition).items() if one.rows}


def _table(of_table: Callable[[Rows], Table], parts: Parts) -> Table:
    """A table with the rows of all documents."""
    return of_table(RowsOfDocuments(parts, _row if has_lists(of_table(())) else tuple))


def _row(cells: list[Any]) -> Row:
    """A row as it was before it was written as JSON: lists become tuples again."""
    return tuple(tuple(cell) if isinstance(cell, list) else cell for cell in cells)


ROWS: Final[Packs] = {_KIND: packing(_written)}
