"""Contents at rest: what was made and is not yet written, left in a file of the system's and not in memory.

In: words or bytes, or a `Stream` of them, which is never whole in memory. Out: a `Resting`, which reads them again.
Promises: what is read is what was left; the file has no name, and is gone with the last that rests in it, however the
program ends; what is small stays where it is.
"""

from __future__ import annotations

import ctypes
import hashlib
import sys
import tempfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, reduce
from typing import Any, BinaryIO, Final, cast

from build_edition.ground.at_place import gathered, read_at, write_at
from build_edition.ground.deflated import Known, Part
from build_edition.ground.fingerprint import fingerprint

SMALL: Final = 2_000  # signs or bytes
PLAIN: Final = 256_000_000  # bytes of a file that are left as they are: to pack takes longer than to write
OPENING: Final = 2_000  # signs: the front matter of a page
_QUICKLY: Final = 1
_CHUNK: Final = 1_000_000  # bytes of long contents that are in memory at the same time


@dataclass(frozen=True, slots=True)
class Stream:
    """Words that come part by part, or bytes; they are the same whenever they are asked for.

    `key` is the fingerprint of all that it is made of, where it can be made without being held (see `joined`).
    """

    parts: Callable[[], Iterator[str | bytes | Part]]
    is_words: bool = True
    key: str = ""

    def chunks(self) -> Iterator[bytes]:
        """All of it in bytes; words are UTF-8."""
        for part in self.parts():
            yield part.read() if isinstance(part, Part) else part if isinstance(part, bytes) else part.encode("utf-8")

    def read(self) -> str | bytes:
        """All of it at once."""
        whole = b"".join(self.chunks())
        return whole.decode("utf-8") if self.is_words else whole

    @property
    def size(self) -> int:
        """How many bytes there are."""
        return sum(map(len, self.chunks()))

    @property
    def sha256(self) -> str:
        """Its SHA-256, in hexadecimal digits."""
        return _sha256(self.chunks())


class Rest:
    """A file in which contents rest, one after the other, packed beyond so many bytes."""

    def __init__(self, plain: int | None = None) -> None:
        """No file yet: it is made for the first that comes."""
        self._end = 0
        self._plain = PLAIN if plain is None else plain

    @cached_property
    def _file(self) -> BinaryIO:
        """A file without a name, closed with the last that rests in it; nothing waits in memory to be written."""
        return cast("BinaryIO", tempfile.TemporaryFile(buffering=0))

    def put(self, content: str | bytes) -> Resting:
        """Leave contents there."""
        plain = content if isinstance(content, bytes) else content.encode("utf-8")
        packed = zlib.compress(plain, _QUICKLY) if self._end >= self._plain else plain
        write_at(self._file, self._end, packed)
        start, self._end = self._end, self._end + len(packed)
        return Resting(self, (start, len(packed)), len(plain), is_words=isinstance(content, str))

    def pour(self, stream: Stream) -> Resting:
        """Leave there what comes part by part, in a file of its own, as it is."""
        return Rest(sys.maxsize).poured(stream)

    def poured(self, stream: Stream) -> Resting:
        """The same in this file, where nothing else may come meanwhile."""
        start, known, crc32 = self._end, hashlib.sha256(), 0
        for chunk in gathered(stream.chunks()):
            write_at(self._file, self._end, chunk)
            self._end += len(chunk)
            known.update(chunk)
            crc32 = zlib.crc32(chunk, crc32)
        size = self._end - start
        resting = Resting(self, (start, size), size, is_words=stream.is_words, sha256=known.hexdigest())
        resting.known_crc32, resting.stream = crc32, stream if stream.key else None
        return resting

    def chunks(self, start: int, length: int) -> Iterator[bytes]:
        """What rests at a place, part by part."""
        if start >= self._plain:
            yield self.taken(start, length)
            return
        for at in range(start, start + length, _CHUNK):
            yield read_at(self._file, at, min(_CHUNK, start + length - at))

    def taken(self, start: int, length: int) -> bytes:
        """What rests at a place; processes that were begun since may ask for it too."""
        found = read_at(self._file, start, length)
        return zlib.decompress(found) if start >= self._plain else found


def give_back() -> None:
    """Give what is free back to the system, which other processes need; the C library keeps it otherwise."""
    if trim := getattr(_library(), "malloc_trim", None):
        trim(0)


@cache
def _library() -> object:
    """The C library of this process, where it can give anything back."""
    return ctypes.CDLL(None) if sys.platform == "linux" else None


def in_chunks(file: BinaryIO) -> Iterator[bytes]:
    """What is in a file from where it is read next, part by part."""
    while chunk := file.read(_CHUNK):
        yield chunk


def _sha256(chunks: Iterable[bytes]) -> str:
    known = hashlib.sha256()
    for chunk in chunks:
        known.update(chunk)
    return known.hexdigest()


def _crc32(chunks: Iterable[bytes]) -> int:
    return reduce(lambda known, chunk: zlib.crc32(chunk, known), chunks, 0)


def _known_by(part: str | bytes | Part) -> str:
    return part.sha256 if isinstance(part, Part) else fingerprint(part)


def _itself(content: str | bytes) -> str | bytes:
    return content


class Resting:
    """Contents that rest in a file."""

    __slots__ = ("_place", "is_words", "known_crc32", "known_sha256", "rest", "size", "stream")

    def __init__(self, rest: Rest, place: tuple[int, int], size: int, *, is_words: bool, sha256: str = "") -> None:
        """`rest` is where, `place` which bytes of it (the first, how many); `size` how many they are when read."""
        self.rest, self._place, self.size, self.is_words = rest, place, size, is_words
        self.known_sha256 = sha256  # empty until somebody asks
        self.known_crc32: int | None = None
        self.stream: Stream | None = None  # what it was poured from, where that has parts that are packed already

    def __eq__(self, other: object) -> bool:
        """Whether it says the same, at rest or not."""
        return self.read() == (other.read() if isinstance(other, Resting) else other)

    def __hash__(self) -> int:
        """As of what it says."""
        return hash(self.read())

    def __reduce__(self) -> tuple[Any, ...]:
        """Sent to another machine, which has no such file, it is what it says."""
        return _itself, (self.read(),)

    @property
    def place(self) -> tuple[int, int]:
        """Which bytes of the file: the first, how many."""
        return self._place

    def read(self) -> str | bytes:
        """The contents."""
        found = self.rest.taken(*self._place)
        return found.decode("utf-8") if self.is_words else found

    def chunks(self) -> Iterator[bytes]:
        """The contents in bytes, part by part."""
        return self.rest.chunks(*self._place)

    @property
    def sha256(self) -> str:
        """Its SHA-256, in hexadecimal digits."""
        self.known_sha256 = self.known_sha256 or _sha256(self.chunks())
        return self.known_sha256

    @property
    def crc32(self) -> int:
        """Its CRC-32."""
        if self.known_crc32 is None:
            self.known_crc32 = _crc32(self.chunks())
        return self.known_crc32


class Unread(Resting):
    """Contents of which everything is known that is asked of a file, so that they are made when somebody reads them."""

    __slots__ = ()

    def __init__(self, stream: Stream, known: Known) -> None:
        """`stream` makes them."""
        super().__init__(_NOWHERE, (0, 0), known.size, is_words=stream.is_words, sha256=known.sha256)
        self.known_crc32, self.stream = known.crc32, stream

    def read(self) -> str | bytes:
        """The contents."""
        return self._made.read()

    def chunks(self) -> Iterator[bytes]:
        """The contents in bytes, part by part."""
        return self._made.chunks()

    @property
    def _made(self) -> Stream:
        assert self.stream is not None  # noqa: S101 - it is given
        return self.stream


_NOWHERE: Final = Rest()


def joined(parts: Callable[[], Iterator[str | bytes | Part]], *, is_words: bool = True) -> Stream:
    """A file put together of parts that are kept, each with what is known of it, and of a few words between them."""
    return Stream(parts, is_words, fingerprint(*(_known_by(part) for part in parts())))


def of_part(part: Part | None, *, is_words: bool = True) -> Unread | str | bytes:
    """A file that is one part; an empty one where there is none."""
    if part is None:
        return "" if is_words else b""
    alone = Stream(lambda: iter((part,)), is_words, part.sha256)
    return Unread(alone, Known(part.size, part.crc32, part.sha256))


class Elsewhere(Resting):
    """Contents that lie where they are kept and are read when they are asked for; SHA-256 and opening are known."""

    __slots__ = ("_found", "opening")

    def __init__(self, found: Callable[[], str | bytes], size: int, sha256: str, opening: str = "") -> None:
        """`found` gives them."""
        super().__init__(_NOWHERE, (0, 0), size, is_words=True, sha256=sha256)
        self._found, self.opening = found, opening

    def __reduce__(self) -> tuple[Any, ...]:
        """Sent to another process it is read there, where what gives the contents can be sent."""
        return Elsewhere, (self._found, self.size, self.known_sha256, self.opening)

    def read(self) -> str | bytes:
        """The contents."""
        return self._found()

    def chunks(self) -> Iterator[bytes]:
        """The contents in bytes, at once."""
        found = self._found()
        yield found if isinstance(found, bytes) else found.encode("utf-8")


class WordsAtRest(Mapping[str, str]):
    """Words by name, read when they are asked for."""

    def __init__(self) -> None:
        """None yet."""
        self._rest, self._held = Rest(), dict[str, Resting]()

    def __reduce__(self) -> tuple[Any, ...]:
        """Sent to another machine they are in its memory."""
        return dict, (dict(self),)

    def put(self, name: str, words: str) -> None:
        """Leave the words of a name."""
        self._held[name] = self._rest.put(words)

    def __contains__(self, name: object) -> bool:
        """Whether there are words of a name; they are not read for it."""
        return name in self._held

    def __getitem__(self, name: str) -> str:
        return str(self._held[name].read())

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)
