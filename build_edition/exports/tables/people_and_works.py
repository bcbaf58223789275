"""The tables of contributors, works cited, introductions and witnesses."""

from __future__ import annotations

from collections.abc import Iterator

from build_edition.exports.tables.columns import BY, DOCUMENT, OF_DOCUMENT, REVIEWED, reviews
from build_edition.exports.tables.shapes import Column, Reference, Row, Rows, Table
from build_edition.markup.escape import plain
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import NOTHING


def contributors(edition: Edition) -> Table:
    """The people who may be named as author or reviewer."""
    columns = (
        Column("id", "the name by which notes refer to them"),
        Column("name", "the name as it is printed"),
        Column("role", "what they do in the edition"),
        Column("orcid", "their ORCID", may_lack=True),
        Column("sort", "the name as it is put in order", may_lack=True),
    )
    rows = tuple((one.id, one.name, one.role, one.orcid or None, one.sort or None) for one in edition.contributors)
    return Table("contributors", "Who made the edition.", columns, ("id",), rows)


def works(edition: Edition) -> Table:
    """The bibliography."""
    columns = (
        Column("key", "the key by which it is cited"),
        Column("reference", "the reference in plain words"),
        Column("language", "the language of the work, by its code", may_lack=True),
    )
    languages = edition.texts.in_language
    rows = tuple((key, plain(said), languages.get(key)) for key, said in edition.texts.works.items())
    return Table("works", "The works that the edition cites.", columns, ("key",), rows)


def introductions(edition: Edition) -> Table:
    """The editors' introductions."""
    columns = (
        Column("id", "the id of the introduction"),
        Column("title", "its title"),
        Column("about", "the ids of the documents that it is about", "list"),
        Column("words", "the introduction in plain words"),
        BY,
        REVIEWED,
    )
    rows = tuple(
        (
            one.id,
            one.title,
            tuple(document.value for document in one.about),
            edition.texts.introductions.get(one.id, NOTHING).words,
            one.by,
            reviews(one.reviewed),
        )
        for one in edition.introductions
    )
    return Table("introductions", "The introductions.", columns, ("id",), rows)


def witnesses(rows: Rows) -> Table:
    """The documents that are witnesses: the text of another document in a further form."""
    columns = (
        DOCUMENT,
        Column("of", "the document whose text it is"),
        Column("form", "original, transcription, translation or printing"),
        Column("by", "who made it", may_lack=True),
        Column("rights", "who has which rights in it", may_lack=True),
    )
    references = (OF_DOCUMENT, Reference(("of",), "documents", ("id",)))
    return Table("witnesses", "Documents that are the text of another.", columns, ("document",), rows, references)


def witness_rows(edited: Edited, _edition: Edition) -> Iterator[Row]:
    """The document of which a document is a witness, if it is one."""
    said = edited.document.header.witness
    if said is not None:
        yield (edited.id, said.of.value, said.form, said.by or None, said.rights or None)
