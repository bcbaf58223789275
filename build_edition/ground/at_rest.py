"""Contents at rest: what was made and is not yet written, left in a file of the system's and not in memory.

In: words or bytes. Out: a `Resting`, which reads them again. Promises: what is read is what was left; the file has no
name, and is gone with the last that rests in it, however the program ends; what is small stays where it is.
"""

from __future__ import annotations

import ctypes
import os
import sys
import tempfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from typing import BinaryIO, Final, cast

SMALL: Final = 2_000  # signs or bytes
PLAIN: Final = 32_000_000  # bytes of a file that are left as they are: to pack takes longer than to write
_QUICKLY: Final = 1


class Rest:
    """A file in which contents rest, one after the other, packed where they are many."""

    def __init__(self) -> None:
        """No file yet: it is made for the first that comes."""
        self._end = 0

    @cached_property
    def _file(self) -> BinaryIO:
        """A file without a name, closed with the last that rests in it."""
        return cast("BinaryIO", tempfile.TemporaryFile())

    def put(self, content: str | bytes) -> Resting:
        """Leave contents there."""
        plain = content if isinstance(content, bytes) else content.encode("utf-8")
        packed = zlib.compress(plain, _QUICKLY) if self._end >= PLAIN else plain
        self._file.seek(self._end)
        self._file.write(packed)
        start, self._end = self._end, self._end + len(packed)
        return Resting(self, (start, len(packed)), len(plain), is_words=isinstance(content, str))

    def taken(self, start: int, length: int) -> bytes:
        """What rests at a place; processes that were begun since may ask for it too."""
        self._file.flush()
        found = _read(self._file, start, length)
        return zlib.decompress(found) if start >= PLAIN else found


def give_back() -> None:
    """Give what is free back to the system, which other processes need; the C library keeps it otherwise."""
    trim = getattr(_library(), "malloc_trim", None)
    if trim is not None:
        trim(0)


@cache
def _library() -> object:
    """The C library of this process, where it can give anything back."""
    return ctypes.CDLL(None) if sys.platform == "linux" else None


def _read(file: BinaryIO, start: int, length: int) -> bytes:
    """Bytes of a file, which other processes may be reading as well where there are forks."""
    if hasattr(os, "pread"):
        return os.pread(file.fileno(), length, start)
    file.seek(start)
    return file.read(length)


class Resting:
    """Contents that rest in a file."""

    __slots__ = ("_is_words", "_place", "_rest", "size")

    def __init__(self, rest: Rest, place: tuple[int, int], size: int, *, is_words: bool) -> None:
        """`rest` is where, `place` which bytes of it (the first, how many); `size` how many they are when read."""
        self._rest, self._place, self.size, self._is_words = rest, place, size, is_words

    def __eq__(self, other: object) -> bool:
        """Whether it says the same, at rest or not."""
        return self.read() == (other.read() if isinstance(other, Resting) else other)

    def __hash__(self) -> int:
        """As of what it says."""
        return hash(self.read())

    def read(self) -> str | bytes:
        """The contents."""
        found = self._rest.taken(*self._place)
        return found.decode("utf-8") if self._is_words else found


class WordsAtRest(Mapping[str, str]):
    """Words by name, read when they are asked for."""

    def __init__(self) -> None:
        """None yet."""
        self._rest, self._held = Rest(), dict[str, Resting]()

    def put(self, name: str, words: str) -> None:
        """Leave the words of a name."""
        self._held[name] = self._rest.put(words)

    def in_order(self, names: Iterable[str]) -> WordsAtRest:
        """The same, in an order."""
        self._held = {name: self._held[name] for name in names}
        return self

    def __getitem__(self, name: str) -> str:
        return str(self._held[name].read())

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)
