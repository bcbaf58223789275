"""The tables of the notes: their content, their places, their reviews, and the defects they report."""

from __future__ import annotations

from collections.abc import Iterator

from build_edition.exports.iris import named
from build_edition.exports.numbered import Noted, noted
from build_edition.exports.tables.columns import (
    ADDRESS,
    BY,
    DOCUMENT,
    END,
    OF_DOCUMENT,
    OF_NOTE,
    OF_PARAGRAPH,
    REVIEWED,
    START,
    reviews,
)
from build_edition.exports.tables.shapes import Column, Row, Rows, Table
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import NOTHING
from build_edition.vocabulary.mqm import NAMES, SEVERITIES


def notes(rows: Rows) -> Table:
    """All notes, in the order of the documents and their note marks."""
    columns = (
        DOCUMENT,
        Column("id", "the id of the note"),
        Column("kind", "explanatory, translation or textual"),
        Column("number", "its number or letter on the document's page"),
        Column("exact", "the words that it is on"),
        Column("markdown", "the note as it was written"),
        Column("words", "the note in plain words, its citations resolved"),
        Column("certainty", "how certain it is: high, medium or low", may_lack=True),
        Column("basis", "text, where it rests on nothing but the text", may_lack=True),
        Column("every", "whether it is on every occurrence of the words", "flag"),
        Column("mentions", "what of the registers its words mean, as kind:id", "list"),
        BY,
        REVIEWED,
        ADDRESS,
    )
    return Table("notes", "The editors' notes.", columns, ("document", "id"), rows, (OF_DOCUMENT,))


def note_rows(edited: Edited, edition: Edition) -> Iterator[Row]:
    """The notes of a document."""
    yield from (_note(one, edited, edition) for one in noted(edited))


def _note(one: Noted, edited: Edited, edition: Edition) -> Row:
    note = one.note
    return (
        edited.id,
        note.id.value,
        note.kind,
        one.number,
        note.selector.exact.value,
        note.body.value,
        edited.bodies.get(note.id.value, NOTHING).words,
        note.certainty or None,
        note.basis or None,
        note.every,
        tuple(said.value for said in note.mentions),
        note.by,
        reviews(note.reviewed),
        named(edition)(f"{edited.id}.md#fn-{note.label}"),
    )


def note_versions(rows: Rows) -> Table:
    """The versions of notes in further languages."""
    columns = (
        DOCUMENT,
        Column("note", "the id of the note"),
        Column("language", "the code of the language"),
        Column("markdown", "the note as it was written in it"),
        Column("misleads", "what a reader of the text would wrongly believe, as it was written in it", may_lack=True),
    )
    says = "What notes say in further languages."
    return Table("note_versions", says, columns, ("document", "note", "language"), rows, (OF_NOTE,))


def version_rows(edited: Edited, _edition: Edition) -> Iterator[Row]:
    """The versions of the notes of a document."""
    for note in edited.woven.notes:
        for one in note.versions:
            misleads = one.misleads.value if one.misleads is not None else None
            yield (edited.id, note.id.value, one.language, one.body.value, misleads)


def note_places(rows: Rows) -> Table:
    """The places of each note; a note on every occurrence of its words has several."""
    columns = (
        DOCUMENT,
        Column("note", "the id of the note"),
        Column("place", "the number of the place, from 1", "number"),
        START,
        END,
        Column("paragraph", "the paragraph of its first words", may_lack=True),
    )
    says = "Where each note stands in the text."
    return Table("note_places", says, columns, ("document", "note", "place"), rows, (OF_NOTE, OF_PARAGRAPH))


def place_rows(edited: Edited, _edition: Edition) -> Iterator[Row]:
    """The places of a document's notes."""
    for note in edited.woven.notes:
        for number, span in enumerate(edited.spans_of(note.id.value), 1):
            found = edited.document.paragraph_at(span.start)
            yield (edited.id, note.id.value, number, span.start, span.end, found.id if found is not None else None)


def defects(rows: Rows) -> Table:
    """The defects of a translation or a text, by MQM-Core."""
    columns = (
        DOCUMENT,
        Column("note", "the id of the note that says so"),
        Column("category", "the type of MQM-Core"),
        Column("category_name", "dimension and type in words"),
        Column("severity", "neutral, minor, major or critical"),
        Column("penalty", "the points of the severity, for each place", "number"),
        Column("places", "at how many places it stands", "number"),
        Column("cause", "a name shared by defects of one cause", may_lack=True),
        Column("misleads", "what a reader of the text would wrongly believe, in plain words", may_lack=True),
        Column("reading", "what should stand there", may_lack=True),
        Column("is_accepted", "whether the reading stands in the reading text", "flag"),
        Column("original", "the wording of the original", may_lack=True),
        Column("original_status", "attested or reconstructed", may_lack=True),
        Column("held_back", "whether the reading is kept out of the reading text", "flag"),
    )
    says = "The defects of translations and texts, by MQM-Core of 2024-03-07."
    return Table("defects", says, columns, ("document", "note"), rows, (OF_NOTE,))


def defect_rows(edited: Edited, _edition: Edition) -> Iterator[Row]:
    """The defects that the notes of a document report."""
    for note in edited.woven.notes:
        if note.category:
            yield (
                edited.id,
                note.id.value,
                note.category,
                NAMES[note.category],
                note.severity,
                SEVERITIES[note.severity],
                len(edited.spans_of(note.id.value)),
                note.cause or None,
                edited.misleads.get(note.id.value, NOTHING).words or None,
                note.reading.value if note.reading is not None else None,
                note.is_accepted,
                note.original or None,
                note.original_status or None,
                note.is_held_back,
            )
