"""What is written of documents one by one, put together table by table, none of it in memory.

In: for each document, words by the name of a table. Out: for each table, the words of all documents in their order.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, overload

from build_edition.exports.tables.shapes import Row
from build_edition.ground.at_rest import Rest, Resting


class Parts:
    """Words of a table, document by document, read when they are asked for."""

    def __init__(self) -> None:
        """None yet."""
        self.held: list[Resting] = []

    def __iter__(self) -> Iterator[str]:
        """Those of each document that has any."""
        return (str(one.read()) for one in self.held)


def by_table(written: Iterable[Mapping[str, str]]) -> Mapping[str, Parts]:
    """By the name of the table, what was written of each document."""
    rest, found = Rest(sys.maxsize), dict[str, Parts]()
    for of_document in written:
        for name, words in of_document.items():
            parts = found.setdefault(name, Parts())
            if words:
                parts.held.append(rest.put(words))
    return found


class RowsOfDocuments(Sequence[Row]):
    """The rows of a table about all documents, as they were before they were written as lists of JSON."""

    def __init__(self, parts: Parts, row: Callable[[list[Any]], Row]) -> None:
        """`row` makes a row of the list it was written as."""
        self._parts, self._row = parts, row

    def __iter__(self) -> Iterator[Row]:
        return (self._row(row) for part in self._parts for row in json.loads(part))

    def __len__(self) -> int:
        return sum(len(json.loads(part)) for part in self._parts)

    def __bool__(self) -> bool:
        return any(part != "[]" for part in self._parts)

    @overload
    def __getitem__(self, at: int) -> Row: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...

    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        return tuple(self)[at]
