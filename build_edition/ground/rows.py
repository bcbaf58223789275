"""Rows by name, of which there may be very many: in a file, and found by the fingerprints of their names.

In: names, each with what JSON can hold. Out: the same, read when it is asked for. Promises: in memory are some thirty
bytes a name; where a name came twice, the last is found; processes that were begun since may ask, too.
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

_DIGEST: Final = 16  # bytes of a SHA-256: as long as those of any two names differ
_PLACE: Final = 10  # bytes of where a row begins and how many it has
_LENGTH: Final = 32  # bits of the second
_AT_HAND: Final = 4096  # names


class Names:
    """Names, each with a number; it can be asked of a name whether it is one of these, but not which these are."""

    def __init__(self, given: Iterable[tuple[str, int]], width: int = 0) -> None:
        """A number has so many bytes; without any, all are 0."""
        rows = sorted(_digest(name) + number.to_bytes(width, "big") for name, number in given)
        self._width = _DIGEST + width
        self._rows = b"".join(one for one, after in pairwise([*rows, b""]) if one[:_DIGEST] != after[:_DIGEST])
        self.number = lru_cache(_AT_HAND)(self._number)  # the same are asked for again and again

    def __len__(self) -> int:
        return len(self._rows) // self._width

    def __contains__(self, name: str) -> bool:
        return self.number(name) is not None

    @property
    def numbers(self) -> Sequence[int]:
        """Their numbers, the smallest first."""
        starts = range(0, len(self._rows), self._width)
        return sorted(int.from_bytes(self._rows[at + _DIGEST : at + self._width], "big") for at in starts)

    def _number(self, name: str) -> int | None:
        """The number of a name, the greatest that it came with."""
        wanted, width = _digest(name), self._width
        at = width * bisect_left(
            range(len(self)), wanted, key=lambda row: self._rows[row * width : row * width + _DIGEST]
        )
        found = self._rows[at : at + width]
        return int.from_bytes(found[_DIGEST:], "big") if found.startswith(wanted) else None


class Rows(Mapping[str, Any]):
    """What JSON can hold, by name."""

    def __init__(self, given: Iterable[tuple[str, Any]]) -> None:
        """All of it is written to the file now."""
        self._rest = Rest(sys.maxsize)
        self._places = Names(((name, self._put(name, value)) for name, value in given), _PLACE)

    def __reduce__(self) -> tuple[Any, ...]:
        """Sent to another machine they are sent themselves."""
        return Rows, (tuple(self.items()),)

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - what JSON can hold
        place = self._places.number(name)
        if place is None:
            raise KeyError(name)
        return self._at(place)[1]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name in self._places

    def __iter__(self) -> Iterator[str]:
        """The names, in the order in which they came."""
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
