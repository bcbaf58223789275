"""Tables put together from what was cached for each document, without holding it in memory.

In: for each document, parts by table name. Out: for each table, the parts of all documents in order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, overload

from build_edition.exports.tables.shapes import Row
from build_edition.ground.deflated import AnyPart, Pack, Part, in_bytes
from build_edition.ground.json_text import read_dense


class Parts:
    """The parts of a table, one per document, read lazily."""

    def __init__(self, packs: Mapping[str, Pack], name: str) -> None:
        """`packs` has, by document, the parts by table name; `name` is this table's."""
        self._packs, self._name = packs, name

    def __iter__(self) -> Iterator[Part]:
        """The parts of the documents that have any."""
        return (pack[self._name] for pack in self._packs.values() if self._name in pack)

    def __bool__(self) -> bool:
        """Whether there is any part."""
        return any(self._name in pack for pack in self._packs.values())


class RowsOfDocuments(Sequence[Row]):
    """The rows of a table about all documents, decoded from lists of JSON."""

    def __init__(self, parts: Parts, row: Callable[[list[Any]], Row]) -> None:
        """`row` makes a row from its decoded list."""
        self.parts, self._row = parts, row

    def __iter__(self) -> Iterator[Row]:
        return map(self._row, self.as_written())

    def as_written(self) -> Iterator[list[Any]]:
        """The rows as decoded: each a list, with lists in its cells."""
        return self.written_in(self.parts)

    @staticmethod
    def written_in(parts: Iterable[AnyPart]) -> Iterator[list[Any]]:
        """The same of some of its parts."""
        return (row for part in parts for row in read_dense(in_bytes(part)))

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
