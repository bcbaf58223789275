"""A mapping with very many names, kept in a file: values are found by hashes of their names.

In: names, each with a JSON value. Out: the same, read when asked for. Promises: about thirty bytes in memory for each
name; where a name comes twice, the last value wins; processes forked since may read too.
"""

from __future__ import annotations

import hashlib
import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any, Final

from build_edition.ground.at_rest import Rest
from build_edition.ground.json_text import dense, read_dense

_DIGEST: Final = 16  # bytes of a SHA-256: enough that no two names collide
_PLACE: Final = 10  # bytes for the offset and length of a row
_LENGTH: Final = 32  # bits for the length
_AT_HAND: Final = 4096  # names in the cache of lookups


class Names:
    """A set of names, each with a number; it can be asked about a name, but cannot list the names."""

    def __init__(self, given: Iterable[tuple[str, int]], width: int = 0) -> None:
        """`width` is the number of bytes of a number; at 0, all numbers are 0."""
        rows = sorted(_digest(name) + number.to_bytes(width, "big") for name, number in given)
        self._width = _DIGEST + width
        self._rows = b"".join(one for one, after in pairwise([*rows, b""]) if one[:_DIGEST] != after[:_DIGEST])
        self.number = lru_cache(_AT_HAND)(self._number)  # the same names are asked for again and again

    def __len__(self) -> int:
        return len(self._rows) // self._width

    def __contains__(self, name: str) -> bool:
        return self.number(name) is not None

    @property
    def numbers(self) -> Sequence[int]:
        """All numbers, in ascending order."""
        starts = range(0, len(self._rows), self._width)
        return sorted(int.from_bytes(self._rows[at + _DIGEST : at + self._width], "big") for at in starts)

    def _number(self, name: str) -> int | None:
        """The number of a name, the greatest where it was given several times; None where it was not given."""
        wanted, width = _digest(name), self._width
        at = width * bisect_left(
            range(len(self)), wanted, key=lambda row: self._rows[row * width : row * width + _DIGEST]
        )
        found = self._rows[at : at + width]
        return int.from_bytes(found[_DIGEST:], "big") if found.startswith(wanted) else None


class Rows(Mapping[str, Any]):
    """A mapping from names to JSON values."""

    def __init__(self, given: Iterable[tuple[str, Any]]) -> None:
        """Write all values to the file."""
        self._rest = Rest(sys.maxsize)
        self._places = Names(((name, self._put(name, value)) for name, value in given), _PLACE)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled for another machine, it carries its items along."""
        return Rows, (tuple(self.items()),)

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - what JSON can hold
        place = self._places.number(name)
        if place is None:
            raise KeyError(name)
        return self._at(place)[1]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name in self._places

    def __iter__(self) -> Iterator[str]:
        """The names, in the order in which they were given."""
        return (self._at(place)[0] for place in self._places.numbers)

    def __len__(self) -> int:
        return len(self._places)

    def _put(self, name: str, value: Any) -> int:  # noqa: ANN401 - the same
        start, length = self._rest.put(dense((name, value))).place
        return start << _LENGTH | length

    def _at(self, place: int) -> tuple[str, Any]:
        name, value = read_dense(self._rest.taken(place >> _LENGTH, place & (1 << _LENGTH) - 1))
        return name, value


def _digest(name: str) -> bytes:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()[:_DIGEST]
