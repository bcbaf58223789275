"""Edition → SQLite: every table in one file that any program for databases opens and queries.

In: an edition. Out: bytes. Promises: the same edition gives the same bytes with the same library; the version of the
library, which SQLite notes in the head of a file, is left out of it. The file is made among the temporary ones.
"""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from build_edition.exports.formats import whole_file
from build_edition.exports.statement import edition_line
from build_edition.exports.tables.every import tables_of
from build_edition.exports.tables.parts import RowsOfDocuments
from build_edition.exports.tables.shapes import Column, Reference, Table, has_lists, listed
from build_edition.ground.at_rest import Stream, in_chunks
from build_edition.ground.deflated import Part
from build_edition.ground.fingerprint import fingerprint
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
_VERSION_OF_LIBRARY: Final = slice(96, 100)  # of the head of the file, by the description of SQLite's format


def write(edition: Edition) -> Iterator[Page]:
    """One file."""
    tables, says = tables_of(edition), edition_line(edition)
    yield Page(whole_file(ENDING), Stream(partial(_file, tables, says), is_words=False, key=_made_of(tables, says)))


def _made_of(tables: Sequence[Table], says: str) -> str:
    """The fingerprint of all that stands in the file, and of the library that writes it."""
    rows = (one.rows.parts if isinstance(one.rows, RowsOfDocuments) else one.rows for one in tables)
    known = (one.sha256 if isinstance(one, Part) else repr(one) for some in rows for one in ("", *some))
    return fingerprint(ENDING, sqlite3.sqlite_version, says, *(one.name for one in tables), *known)


def _file(tables: Sequence[Table], says: str) -> Iterator[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tables"
        _write(tables, says, path)
        with path.open("rb") as file:
            head = bytearray(file.read(_VERSION_OF_LIBRARY.stop))
            head[_VERSION_OF_LIBRARY] = bytes(4)
            yield bytes(head)
            yield from in_chunks(file)


def _write(tables: Sequence[Table], says: str, path: Path) -> None:
    """Fill a database, which is of no use before all is in it."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = OFF")
        database.execute("PRAGMA synchronous = OFF")
        database.execute("BEGIN")
        database.execute("CREATE TABLE about (name TEXT PRIMARY KEY, says TEXT NOT NULL) WITHOUT ROWID")
        database.execute("INSERT INTO about VALUES ('edition', ?)", (says,))
        for one in tables:
            _fill(database, one)
        database.execute("COMMIT")


def _fill(database: sqlite3.Connection, table: Table) -> None:
    """Create a table, say what it and its columns mean, and put in its rows."""
    parts = [*map(_column, table.columns), f"PRIMARY KEY ({_names(table.key)})", *map(_reference, table.references)]
    database.execute(f"CREATE TABLE {_names((table.name,))} ({', '.join(parts)})")
    meant = [(table.name, table.says), *((f"{table.name}.{one.name}", one.says) for one in table.columns)]
    database.executemany("INSERT INTO about VALUES (?, ?)", meant)
    marks = ", ".join("?" for _ in table.columns)
    rows = ([listed(cell) for cell in row] for row in table.rows) if has_lists(table) else table.rows
    database.executemany(f"INSERT INTO {_names((table.name,))} VALUES ({marks})", rows)  # noqa: S608 - our own names


def _column(column: Column) -> str:
    lacks = "" if column.may_lack else " NOT NULL"
    return f"{_names((column.name,))} {_TYPES[column.sort]}{lacks}"


def _reference(reference: Reference) -> str:
    return f"FOREIGN KEY ({_names(reference.columns)}) REFERENCES {_names((reference.table,))} ({_names(reference.to)})"


def _names(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{one}"' for one in names)
