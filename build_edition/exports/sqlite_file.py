"""Edition → SQLite: every table in one file that any database program can open and query.

In: an edition. Out: bytes. Promises: the same edition gives the same bytes with the same version of the library; the
version number that SQLite writes into the file header is set to zero. The file is made in a temporary folder; unchanged
tables, and unchanged rows of the others, are copied from the file of the last run.
"""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from build_edition.exports.formats import whole_file
from build_edition.exports.statement import edition_line
from build_edition.exports.tables.every import tables_of
from build_edition.exports.tables.parts import RowsOfDocuments
from build_edition.exports.tables.shapes import Cell, Column, Reference, Table, listed
from build_edition.ground.at_rest import Stream, in_chunks
from build_edition.ground.deflated import AnyPart
from build_edition.ground.fingerprint import fingerprint, of_each
from build_edition.ground.reused import Ranges, Run, runs
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
_NOTHING: Final = ":memory:"
_VERSION_OF_LIBRARY: Final = slice(96, 100)  # position in the file header, by the description of SQLite's format


def write(edition: Edition) -> Iterator[Page]:
    """One file."""
    tables, says = tables_of(edition), edition_line(edition)
    key = fingerprint(ENDING, says, *map(_made_of, tables))
    made = partial(_file, tables, says)
    yield Page(whole_file(ENDING), Stream(made, is_words=False, key=key, again=made))


def _made_of(table: Table) -> str:
    """The hash of a table's name and contents."""
    return of_each((table.name, *(key for key, _ in _runs(table))))


def _runs(table: Table) -> Iterator[Run]:
    """The rows of a table in runs of parts; all are one run unless they are made document by document.

    The hash of a run covers the version of the library that writes it.
    """
    rows = table.rows
    each = runs(rows.parts) if isinstance(rows, RowsOfDocuments) else iter(((of_each(map(repr, rows)), ()),))
    return ((fingerprint(sqlite3.sqlite_version, table.name, key), parts) for key, parts in each)


def _file(tables: Sequence[Table], says: str, ranges: Ranges | None = None) -> Iterator[bytes]:
    """The file, in chunks; `ranges` are those of its last version, counted in rows."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tables"
        _write(tables, says, path, ranges or Ranges())
        with path.open("rb") as file:
            head = bytearray(file.read(_VERSION_OF_LIBRARY.stop))
            head[_VERSION_OF_LIBRARY] = bytes(4)
            yield bytes(head)
            yield from in_chunks(file)


def _write(tables: Sequence[Table], says: str, path: Path, ranges: Ranges) -> None:
    """Fill a database, which is not usable until it is complete.

    A table is always copied as a whole, from the last version or from another file in which its rows were inserted: in
    this way the bytes that SQLite writes depend only on its rows.
    """
    with contextlib.closing(sqlite3.connect(path, isolation_level=None, uri=True)) as database:
        last = f"{ranges.last.resolve().as_uri()}?mode=ro&immutable=1" if ranges.last is not None else _NOTHING
        database.execute("ATTACH ? AS now", (str(path.with_name("rows")),))
        database.execute("ATTACH ? AS last", (last,))
        for file in ("main", "now"):
            database.execute(f"PRAGMA {file}.journal_mode = OFF")
            database.execute(f"PRAGMA {file}.synchronous = OFF")
        database.execute("BEGIN")
        database.execute("CREATE TABLE about (name TEXT PRIMARY KEY, says TEXT NOT NULL) WITHOUT ROWID")
        database.execute("INSERT INTO about VALUES ('edition', ?)", (says,))
        for one in tables:
            _fill(database, one, ranges)
        database.execute("COMMIT")


def _fill(database: sqlite3.Connection, table: Table, ranges: Ranges) -> None:
    """Create a table, describe it and its columns in `about`, and copy its rows."""
    parts = [*map(_column, table.columns), f"PRIMARY KEY ({_names(table.key)})", *map(_reference, table.references)]
    name, made_of = _names((table.name,)), _made_of(table)
    of = "now" if ranges.place(made_of) is None else "last"
    for file in {"main", of} - {"last"}:
        database.execute(f"CREATE TABLE {file}.{name} ({', '.join(parts)})")
    meant = [(table.name, table.says), *((f"{table.name}.{one.name}", one.says) for one in table.columns)]
    database.executemany("INSERT INTO about VALUES (?, ?)", meant)
    begins = fingerprint(table.name)
    start, _ = ranges.place(begins) or (0, 0)
    ranges.note(begins, 0)
    ranges.note(made_of, 0)
    for key, run in _runs(table):
        known = ranges.place(key)
        if of == "now":
            rows = _inserted(database, table, run) if known is None else _copied(database, name, known, start)
        else:
            rows = known[1] if known is not None else 0
        ranges.note(key, rows)
    database.execute(f"INSERT INTO main.{name} SELECT * FROM {of}.{name}")  # noqa: S608 - our own names


def _inserted(database: sqlite3.Connection, table: Table, run: Sequence[AnyPart]) -> int:
    """Insert the rows of a run; their number."""
    marks = ", ".join("?" for _ in table.columns)
    act = f"INSERT INTO now.{_names((table.name,))} VALUES ({marks})"  # noqa: S608 - our own names
    return max(database.executemany(act, rows_of(table, run)).rowcount, 0)


def _copied(database: sqlite3.Connection, name: str, place: tuple[int, int], start: int) -> int:
    """Insert rows of the last version, given the place of its first row, and where its table begins; their number.

    Row ids count from 1, since no table that is made document by document has a number as its only key.
    """
    first = place[0] - start + 1
    act = f"INSERT INTO now.{name} SELECT * FROM last.{name} WHERE rowid BETWEEN ? AND ? ORDER BY rowid"  # noqa: S608
    return database.execute(act, (first, first + place[1] - 1)).rowcount


def rows_of(table: Table, run: Sequence[AnyPart]) -> Iterator[Sequence[Cell]]:
    """The rows in a run of a table's parts, with cells of types that SQLite supports."""
    lists = [at for at, one in enumerate(table.columns) if one.sort == "list"]
    of = table.rows
    rows: Iterator[list[Any]] = of.written_in(run) if isinstance(of, RowsOfDocuments) else map(list, of)
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
