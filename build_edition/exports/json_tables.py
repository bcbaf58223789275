"""Edition → JSON: every table as a list of records, and the JSON Schema that describes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from build_edition.exports.formats import Packs, packing, published_at, whole_file
from build_edition.exports.iris import named
from build_edition.exports.schema_org import licence
from build_edition.exports.tables.every import tables_of, tables_of_document
from build_edition.exports.tables.parts import Parts, RowsOfDocuments
from build_edition.exports.tables.schemas import DIALECT, of_edition, of_record
from build_edition.exports.tables.shapes import Table
from build_edition.ground.deflated import Pack, Part
from build_edition.ground.json_text import indented, items, object_of_lists
from build_edition.ground.languages import code_of
from build_edition.ground.reused import joined
from build_edition.model.edited import Edited, Edition
from build_edition.model.woven import Page
from build_edition.words.phrases import phrase

Json = dict[str, Any]  # JSON values have no narrower type

NAME: Final = phrase("JSON")
SAYS: Final = phrase("The same tables in one file, with a JSON Schema that says what they hold. For programs.")
ENDING: Final = "json"
MIME: Final = "application/json"
_SCHEMA: Final = "schema.json"
_DEPTH: Final = 1  # the nesting depth of the lists of records


def write(edition: Edition) -> Iterator[Page]:
    """The tables and their schema."""
    tables = tables_of(edition)
    said: Json = {"$schema": whole_file(_SCHEMA), "edition": about(edition)}
    written = edition.packs("json", PACKS["json"])
    parts = {one.name: _records(one, written) for one in tables}
    yield Page(whole_file(ENDING), joined(lambda: object_of_lists(said, parts)))
    yield Page(whole_file(_SCHEMA), indented(_schema(edition, tables)))


def _records(table: Table, written: Mapping[str, Pack]) -> Iterable[str | Part]:
    """The records of a table as JSON text, or the parts of it."""
    of_documents = isinstance(table.rows, RowsOfDocuments)
    return Parts(written, table.name) if of_documents else (items(table.records, _DEPTH),)


def _written(edited: Edited, edition: Edition) -> Mapping[str, str]:
    """The records about one document as JSON text, by table name."""
    return {name: items(one.records, _DEPTH) for name, one in tables_of_document(edited, edition).items()}


def about(edition: Edition) -> Json:
    """The edition's description of itself."""
    imprint = edition.imprint
    return {
        "id": named(edition)("index.md"),
        "title": imprint.title,
        "subtitle": imprint.subtitle or None,
        "language": code_of(imprint.facts.get("language", "")) or None,
        "version": imprint.version,
        "responsibility": imprint.facts.get("responsibility"),
        "licence": licence(imprint) or imprint.facts.get("text_licence"),
    }


def _schema(edition: Edition, tables: tuple[Table, ...]) -> Json:
    lists = {one.name: {"type": "array", "items": of_record(one)} for one in tables}
    properties = {"$schema": {"type": "string"}, "edition": of_edition(), **lists}
    address = named(edition)(published_at(whole_file(_SCHEMA)))
    return {
        "$schema": DIALECT,
        **({} if "#" in address else {"$id": address}),
        "title": "The tables of an edition",
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


PACKS: Final[Packs] = {"json": packing(_written)}
