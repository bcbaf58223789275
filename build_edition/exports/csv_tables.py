"""Edition → CSV: one file per table, and a description of their columns in the W3C's CSV on the Web.

Promises: UTF-8, commas, a header line, quotation marks only where needed (RFC 4180); list items are separated as the
description says. A cell that begins with a formula character (`=`, `+` …) is written unchanged, since the words of a
text are never altered: foreign files should be opened in a spreadsheet as text.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Final

from build_edition.exports.formats import Packs, packing
from build_edition.exports.iris import named
from build_edition.exports.schema_org import licence
from build_edition.exports.statement import edition_line
from build_edition.exports.tables.every import ROWS, tables_of, tables_of_document
from build_edition.exports.tables.parts import Parts, RowsOfDocuments
from build_edition.exports.tables.shapes import SEPARATOR, Cell, Column, Reference, Table, listed
from build_edition.ground.deflated import Pack, Part
from build_edition.ground.json_text import indented
from build_edition.ground.reused import joined
from build_edition.model.edited import Edited, Edition
from build_edition.model.woven import Page
from build_edition.words.phrases import phrase

Json = dict[str, Any]  # JSON values have no narrower type

NAME: Final = phrase("CSV tables")
SAYS: Final = phrase(
    "Documents, paragraphs, notes, defects, mentions, claims and registers as tables, with a description of each "
    "column (CSV on the Web). For spreadsheets and statistics."
)
ENDING: Final = "csv"
MIME: Final = "text/csv"
METADATA: Final = "tables/csv-metadata.json"
_TYPES: Final = {"words": "string", "number": "integer", "flag": "boolean", "list": "string", "address": "anyURI"}
_TRUTH: Final = {True: "true", False: "false"}


def write(edition: Edition) -> Iterator[Page]:
    """The description of all tables, and one file per table."""
    tables = tables_of(edition)
    yield Page(METADATA, indented(_described(edition, tables)))
    written = edition.packs("csv", PACKS["csv"])
    for one in tables:
        yield Page(f"tables/{one.name}.csv", joined(partial(_all_lines, one, written)))


def _all_lines(table: Table, written: Mapping[str, Pack]) -> Iterator[str | Part]:
    """The header line and the rows."""
    yield _lines([[column.name for column in table.columns]])
    if isinstance(table.rows, RowsOfDocuments):
        yield from Parts(written, table.name)
    else:
        yield _lines(table.rows)


def _written(edited: Edited, edition: Edition) -> Mapping[str, str]:
    """The lines about one document, by table name."""
    return {name: _lines(one.rows) for name, one in tables_of_document(edited, edition).items()}


def _lines(rows: Sequence[Sequence[Cell]]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="\r\n").writerows([[_cell(cell) for cell in row] for row in rows])
    return written.getvalue()


def _cell(cell: Cell) -> str:
    said = listed(cell)
    return _TRUTH[said] if isinstance(said, bool) else "" if said is None else str(said)


def _described(edition: Edition, tables: tuple[Table, ...]) -> Json:
    """The tables as a table group of CSV on the Web."""
    described: Json = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "@id": named(edition)("downloads/tables/csv-metadata.json"),
        "dc:title": {"@value": edition_line(edition), "@language": edition.words.language},
        "tables": [_table(one) for one in tables],
    }
    if licence(edition.imprint):
        described["dc:license"] = {"@id": licence(edition.imprint)}
    return described


def _table(table: Table) -> Json:
    return {
        "url": f"{table.name}.csv",
        "dc:description": table.says,
        "dialect": {"encoding": "utf-8", "lineTerminators": ["\r\n"]},
        "tableSchema": {
            "columns": [_column(one) for one in table.columns],
            "primaryKey": list(table.key),
            **({"foreignKeys": [_reference(one) for one in table.references]} if table.references else {}),
        },
    }


def _column(column: Column) -> Json:
    described: Json = {"name": column.name, "titles": column.name, "dc:description": column.says}
    described["datatype"] = _TYPES[column.sort]
    if column.sort == "list":
        described["separator"] = SEPARATOR
    else:
        described["required"] = not column.may_lack
    return described


def _reference(reference: Reference) -> Json:
    return {
        "columnReference": list(reference.columns),
        "reference": {"resource": f"{reference.table}.csv", "columnReference": list(reference.to)},
    }


PACKS: Final[Packs] = {**ROWS, "csv": packing(_written)}  # the rows are shared with the other formats of the tables
