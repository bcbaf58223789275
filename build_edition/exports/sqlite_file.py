"""Edition → SQLite: every table in one file that any database program can open and query.

In: an edition. Out: bytes. Promises: the same edition gives the same bytes with the same version of the library; the
version number that SQLite writes into the file header is set to zero. The file is made in a temporary folder; tables
unchanged since the last run are copied from its file.
"""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from build_edition.exports.formats import whole_file
from build_edition.exports.last_tables import Last, keep_file, last_file
from build_edition.exports.statement import edition_line
from build_edition.exports.tables.every import tables_of
from build_edition.exports.tables.parts import RowsOfDocuments
from build_edition.exports.tables.shapes import Cell, Column, Reference, Table, listed
from build_edition.ground.at_rest import Stream, in_chunks
from build_edition.ground.deflated import Part
from build_edition.ground.fingerprint import fingerprint
from build_edition.ground.store import Store
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.words.phrases import phrase

NAME: Final = "SQLite"
SAYS: Final = phrase(
    "The same tables as a database in one file, with what each column means. For queries over texts, notes and "
    "registers."
)
ENDING: Final = "sqlite"
MIME: Final = "application/vnd.sqlite3"
_TYPES: Final = {"words": "TEXT", "number": "INTEGER", "flag": "INTEGER", "list": "TEXT", "address": "TEXT"}
_VERSION_OF_LIBRARY: Final = slice(96, 100)  # position in the file header, by the description of SQLite's format


def write(edition: Edition) -> Iterator[Page]:
    """One file."""
    tables, says = tables_of(edition), edition_line(edition)
    store = edition.pieces.store if edition.pieces is not None else None
    made_of = {one.name: _made_of(one) for one in tables}
    key = fingerprint(ENDING, says, *(part for one in made_of.items() for part in one))
    yield Page(whole_file(ENDING), Stream(partial(_file, tables, says, made_of, store), is_words=False, key=key))


def _made_of(table: Table) -> str:
    """The hash of a table's contents and of the version of the library that writes it."""
    rows = table.rows.parts if isinstance(table.rows, RowsOfDocuments) else table.rows
    known = (one.sha256 if isinstance(one, Part) else repr(one) for one in rows)
    return fingerprint(sqlite3.sqlite_version, table.name, *known)


def _file(tables: Sequence[Table], says: str, made_of: Mapping[str, str], store: Store | None) -> Iterator[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tables"
        _write(tables, says, path, last_file(store, made_of))
        keep_file(store, path, made_of)
        with path.open("rb") as file:
            head = bytearray(file.read(_VERSION_OF_LIBRARY.stop))
            head[_VERSION_OF_LIBRARY] = bytes(4)
            yield bytes(head)
            yield from in_chunks(file)


def _write(tables: Sequence[Table], says: str, path: Path, last: Last) -> None:
    """Fill a database, which is not usable until it is complete.

    A table is always copied as a whole, from the previous file or from another in which its rows were inserted: in this
    way the bytes that SQLite writes depend only on its rows.
    """
    with contextlib.closing(sqlite3.connect(path, isolation_level=None, uri=True)) as database:
        database.execute("ATTACH ? AS now", (str(path.with_name("rows")),))
        database.execute("ATTACH ? AS last", (last.address,))
        for file in ("main", "now"):
            database.execute(f"PRAGMA {file}.journal_mode = OFF")
            database.execute(f"PRAGMA {file}.synchronous = OFF")
        database.execute("BEGIN")
        database.execute("CREATE TABLE about (name TEXT PRIMARY KEY, says TEXT NOT NULL) WITHOUT ROWID")
        database.execute("INSERT INTO about VALUES ('edition', ?)", (says,))
        for one in tables:
            _fill(database, one, "last" if one.name in last.tables else "now")
        database.execute("COMMIT")


def _fill(database: sqlite3.Connection, table: Table, of: str) -> None:
    """Create a table, describe it and its columns in `about`, and copy its rows from the attached database `of`."""
    parts = [*map(_column, table.columns), f"PRIMARY KEY ({_names(table.key)})", *map(_reference, table.references)]
    name = _names((table.name,))
    for file in {"main", of} - {"last"}:
        database.execute(f"CREATE TABLE {file}.{name} ({', '.join(parts)})")
    meant = [(table.name, table.says), *((f"{table.name}.{one.name}", one.says) for one in table.columns)]
    database.executemany("INSERT INTO about VALUES (?, ?)", meant)
    if of == "now":
        marks = ", ".join("?" for _ in table.columns)
        database.executemany(f"INSERT INTO now.{name} VALUES ({marks})", rows_of(table))  # noqa: S608 - our own names
    database.execute(f"INSERT INTO main.{name} SELECT * FROM {of}.{name}")  # noqa: S608 - the same


def rows_of(table: Table) -> Iterator[Sequence[Cell]]:
    """The rows, with cells of types that SQLite supports."""
    lists = [at for at, one in enumerate(table.columns) if one.sort == "list"]
    of = table.rows
    rows: Iterator[list[Any]] = of.as_written() if isinstance(of, RowsOfDocuments) else map(list, of)
    for row in rows:
        for at in lists:
            row[at] = listed(tuple(row[at])) if row[at] is not None else None
        yield row


def _column(column: Column) -> str:
    lacks = "" if column.may_lack else " NOT NULL"
    return f"{_names((column.name,))} {_TYPES[column.sort]}{lacks}"


def _reference(reference: Reference) -> str:
    return f"FOREIGN KEY ({_names(reference.columns)}) REFERENCES {_names((reference.table,))} ({_names(reference.to)})"


def _names(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{one}"' for one in names)
