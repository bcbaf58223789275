"""What is written of documents one by one, put together table by table, none of it in memory.

In: for each document, parts by the name of a table. Out: for each table, the parts of all documents in their order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, overload

from build_edition.exports.tables.shapes import Row
from build_edition.ground.deflated import Pack, Part
from build_edition.ground.json_text import read_dense


class Parts:
    """The parts of a table, document by document, read when they are asked for."""

    def __init__(self, packs: Mapping[str, Pack], name: str) -> None:
        """`packs` have what is written of each document, by the name of a table, which this one has too."""
        self._packs, self._name = packs, name

    def __iter__(self) -> Iterator[Part]:
        """Those of each document that has any."""
        return (pack[self._name] for pack in self._packs.values() if self._name in pack)

    def __bool__(self) -> bool:
        """Whether there is any."""
        return any(self._name in pack for pack in self._packs.values())


class RowsOfDocuments(Sequence[Row]):
    """The rows of a table about all documents, as they were before they were written as lists of JSON."""

    def __init__(self, parts: Parts, row: Callable[[list[Any]], Row]) -> None:
        """`row` makes a row of the list it was written as."""
        self.parts, self._row = parts, row

    def __iter__(self) -> Iterator[Row]:
        return map(self._row, self.as_written())

    def as_written(self) -> Iterator[list[Any]]:
        """The same, each as a list, and lists of words as lists."""
        return (row for part in self.parts for row in read_dense(part.read()))

    def __len__(self) -> int:
        return sum(len(read_dense(part.read())) for part in self.parts)

    def __bool__(self) -> bool:
        return bool(self.parts)

    @overload
    def __getitem__(self, at: int) -> Row: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...

    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        return tuple(self)[at]
