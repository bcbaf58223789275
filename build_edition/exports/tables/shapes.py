"""What a table is: columns with their meanings, a key, references to other tables, rows.

Promises: every row has a cell for each column; a cell is words, a whole number, yes or no, a list of words, or nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

Cell = str | int | bool | tuple[str, ...] | None
Row = tuple[Cell, ...]
Rows = Sequence[Row]
Sort = Literal["words", "number", "flag", "list", "address"]
SEPARATOR: Final = "\n"  # between the members of a list, where a format has no lists


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, a sentence about it, what its cells are; `may_lack` says that a cell may be empty."""

    name: str
    says: str
    sort: Sort = "words"
    may_lack: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """Columns whose cells together name a row of another table, by that table's columns in the same order."""

    columns: tuple[str, ...]
    table: str
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the edition; the cells of `key` together stand in one row only."""

    name: str
    says: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    rows: Rows
    references: tuple[Reference, ...] = ()

    @property
    def records(self) -> Iterator[Mapping[str, Cell]]:
        """Each row by the names of the columns."""
        names = [one.name for one in self.columns]
        yield from (dict(zip(names, row, strict=True)) for row in self.rows)


def has_lists(table: Table) -> bool:
    """Whether a cell of a table may be a list."""
    return any(one.sort == "list" for one in table.columns)


def listed(cell: Cell) -> str | int | bool | None:
    """A cell for a format without lists: a line for each member of a list, which is itself on one line."""
    return SEPARATOR.join(" ".join(one.split()) for one in cell) if isinstance(cell, tuple) else cell
