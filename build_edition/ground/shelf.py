"""A shelf: a lazy sequence that makes things when they are asked for and keeps the most recent ones.

In: names, and a function that makes the thing for a name. Out: a sequence in the order of the names. Promises: at most
`AT_HAND` things are held at the same time, so that memory does not grow with their number. `Later` is a lazy sequence
that is read as a whole each time it is iterated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Any, Final, TypeVar, overload

from build_edition.ground.compressed import compressed, decompressed
from build_edition.ground.json_text import dense, read_dense

Thing = TypeVar("Thing")
AT_HAND: Final = 8


class Shelf(Sequence[Thing]):
    """Things by index; one that is asked for again soon is the same object."""

    def __init__(self, names: Sequence[str], make: Callable[[str], Thing]) -> None:
        self._names = tuple(names)
        self._made_by = make
        self._make = lru_cache(maxsize=AT_HAND)(make)

    def __reduce__(self) -> tuple[Any, ...]:
        """Sent to another process, it is the same shelf with an empty cache."""
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
    """Things that are read when they are iterated; their number is known before."""

    __slots__ = ("_count", "_read")

    def __init__(self, count: int, read: Callable[[], Sequence[Thing]]) -> None:
        """`count` things, as `read` returns them."""
        self._count, self._read = count, read

    def __reduce__(self) -> tuple[Any, ...]:
        """Sent to another process, it becomes a tuple of the things."""
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
        """Whether both contain equal things, read or not."""
        return isinstance(other, Sequence) and len(self) == len(other) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        """The hash of the things."""
        return hash(tuple(self))


def packed_lines(lines: Sequence[str]) -> Sequence[str]:
    """Lines that are read once or twice, compressed in memory to a quarter of their size."""
    return Later(len(lines), partial(_unpacked, compressed(dense(lines).encode("utf-8", "surrogatepass"))))


def _unpacked(packed: bytes) -> Sequence[str]:
    found: Sequence[str] = read_dense(decompressed(packed).decode("utf-8", "surrogatepass"))
    return found
