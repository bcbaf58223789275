"""A shelf: a sequence of things that are made when they are asked for, the last of which are still at hand.

In: names, and what makes the thing of a name. Out: a sequence in the order of the names. Promises: no more than
`AT_HAND` things are held at the same time, so that memory does not grow with their number. `Later` is a sequence that
is read whole when anybody looks at it.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Any, Final, TypeVar, overload

from build_edition.ground.json_text import dense, read_dense

Thing = TypeVar("Thing")
AT_HAND: Final = 8


class Shelf(Sequence[Thing]):
    """Things by their place; one that is asked for again soon is the same."""

    def __init__(self, names: Sequence[str], make: Callable[[str], Thing]) -> None:
        self._names = tuple(names)
        self._made_by = make
        self._make = lru_cache(maxsize=AT_HAND)(make)

    def __reduce__(self) -> tuple[Any, ...]:
        """Sent to another process it is the same shelf, with nothing at hand."""
        return Shelf, (self._names, self._made_by)

    def __len__(self) -> int:
        return len(self._names)

    @overload
    def __getitem__(self, at: int) -> Thing: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Thing]: ...

    def __getitem__(self, at: int | slice) -> Thing | Sequence[Thing]:
        if isinstance(at, slice):
            return Shelf(self._names[at], self._made_by)
        return self._make(self._names[at])


class Later(Sequence[Thing]):
    """Things that are read when they are looked at; how many they are is known before."""

    __slots__ = ("_count", "_read")

    def __init__(self, count: int, read: Callable[[], Sequence[Thing]]) -> None:
        """`count` things, as `read` has them."""
        self._count, self._read = count, read

    def __reduce__(self) -> tuple[Any, ...]:
        """Sent to another process they are sent themselves."""
        return tuple, (tuple(self),)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Thing]:
        return iter(self._read() if self._count else ())

    @overload
    def __getitem__(self, at: int) -> Thing: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Thing]: ...

    def __getitem__(self, at: int | slice) -> Thing | Sequence[Thing]:
        return tuple(self)[at]

    def __eq__(self, other: object) -> bool:
        """Whether they are the same things, read or not."""
        return isinstance(other, Sequence) and len(self) == len(other) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        """As of the things."""
        return hash(tuple(self))


def packed_lines(lines: Sequence[str]) -> Sequence[str]:
    """Lines that are read once or twice, in a quarter of the room."""
    return Later(len(lines), partial(_unpacked, zlib.compress(dense(lines).encode("utf-8", "surrogatepass"), 1)))


def _unpacked(packed: bytes) -> Sequence[str]:
    found: Sequence[str] = read_dense(zlib.decompress(packed).decode("utf-8", "surrogatepass"))
    return found
