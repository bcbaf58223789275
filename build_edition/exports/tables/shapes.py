"""The structure of a table: columns with descriptions, a key, references to other tables, rows.

Promises: every row has a cell for each column; a cell is a string, an integer, a boolean, a list of strings, or empty.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

Cell = str | int | bool | tuple[str, ...] | None
Row = tuple[Cell, ...]
Rows = Sequence[Row]
Sort = Literal["words", "number", "flag", "list", "address"]
SEPARATOR: Final = "\n"  # between list items, in formats without lists


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, a sentence about it, the sort of its cells; `may_lack` means that a cell may be empty."""

    name: str
    says: str
    sort: Sort = "words"
    may_lack: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """Columns whose cells together identify a row of another table, by that table's columns in the same order."""

    columns: tuple[str, ...]
    table: str
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the edition; the cells of the `key` columns are unique together."""

    name: str
    says: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    rows: Rows
    references: tuple[Reference, ...] = ()

    @property
    def records(self) -> Iterator[Mapping[str, Cell]]:
        """Each row as a mapping from column names."""
        names = [one.name for one in self.columns]
        yield from (dict(zip(names, row, strict=True)) for row in self.rows)


def has_lists(table: Table) -> bool:
    """Whether a table has a column of lists."""
    return any(one.sort == "list" for one in table.columns)


def listed(cell: Cell) -> str | int | bool | None:
    """A cell for a format without lists: one line per list item, with white space in items collapsed."""
    return SEPARATOR.join(" ".join(one.split()) for one in cell) if isinstance(cell, tuple) else cell
