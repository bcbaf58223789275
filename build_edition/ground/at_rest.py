"""Contents kept in a temporary file instead of memory until they are written.

In: text or bytes, or a `Stream` of them, which is never whole in memory. Out: a `Resting`, which reads them again.
Promises: what is read equals what was stored; the temporary file has no name and is deleted with the last object that
refers to it, however the program ends; contents that are small stay in memory (`SMALL`).
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
from build_edition.ground.compressed import compressed, decompressed
from build_edition.ground.deflated import AnyPart, Known, Part, in_bytes

SMALL: Final = 2_000  # characters or bytes
PLAIN: Final = 256_000_000  # bytes of a file that are stored uncompressed: compressing takes longer than writing
OPENING: Final = 2_000  # characters: enough for the front matter of a page
_CHUNK: Final = 1_000_000  # bytes of long contents that are in memory at one time


@dataclass(frozen=True, slots=True)
class Stream:
    """Text or bytes that come part by part, and are the same on each iteration.

    `key` is a hash of everything it is made of, where that can be computed without holding it in memory (see `joined`).
    `again`, given the `Ranges` of its last version, makes the same bytes with less work.
    """

    parts: Callable[[], Iterator[AnyPart]]
    is_words: bool = True
    key: str = ""
    again: Callable[..., Iterator[bytes]] | None = None

    def chunks(self) -> Iterator[bytes]:
        """All of it as bytes; text is encoded as UTF-8."""
        return map(in_bytes, self.parts())

    def read(self) -> str | bytes:
        """All of it at once."""
        whole = b"".join(self.chunks())
        return whole.decode("utf-8") if self.is_words else whole

    @property
    def size(self) -> int:
        """The number of bytes."""
        return sum(map(len, self.chunks()))

    @property
    def sha256(self) -> str:
        """Its SHA-256, in hexadecimal digits."""
        return _sha256(self.chunks())


class Rest:
    """A temporary file that holds contents one after the other, compressed after the first `plain` bytes."""

    def __init__(self, plain: int | None = None) -> None:
        """No file yet: it is created for the first contents."""
        self._end = 0
        self._plain = PLAIN if plain is None else plain

    @cached_property
    def _file(self) -> BinaryIO:
        """An unnamed, unbuffered file, closed with the last object that refers to it."""
        return cast("BinaryIO", tempfile.TemporaryFile(buffering=0))

    def put(self, content: str | bytes) -> Resting:
        """Append contents to the file."""
        plain = content if isinstance(content, bytes) else content.encode("utf-8")
        packed = compressed(plain) if self._end >= self._plain else plain
        write_at(self._file, self._end, packed)
        start, self._end = self._end, self._end + len(packed)
        return Resting(self, (start, len(packed)), len(plain), is_words=isinstance(content, str))

    def pour(self, stream: Stream) -> Resting:
        """Write a stream to a file of its own, uncompressed."""
        return Rest(sys.maxsize).poured(stream)

    def poured(self, stream: Stream) -> Resting:
        """Write a stream to this file; nothing else may be appended meanwhile."""
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
        """The contents at a place of the file, chunk by chunk."""
        if start >= self._plain:
            yield self.taken(start, length)
            return
        for at in range(start, start + length, _CHUNK):
            yield read_at(self._file, at, min(_CHUNK, start + length - at))

    def taken(self, start: int, length: int) -> bytes:
        """The contents at a place of the file; processes forked since may read them too."""
        found = read_at(self._file, start, length)
        return decompressed(found) if start >= self._plain else found


def give_back() -> None:
    """Return free memory to the system, for other processes; the C library would hold on to it."""
    if trim := getattr(_library(), "malloc_trim", None):
        trim(0)


@cache
def _library() -> object:
    """The C library of this process, where it may be able to return memory."""
    return ctypes.CDLL(None) if sys.platform == "linux" else None


def in_chunks(file: BinaryIO) -> Iterator[bytes]:
    """The rest of a file from its current position, chunk by chunk."""
    while chunk := file.read(_CHUNK):
        yield chunk


def _sha256(chunks: Iterable[bytes]) -> str:
    known = hashlib.sha256()
    for chunk in chunks:
        known.update(chunk)
    return known.hexdigest()


def _crc32(chunks: Iterable[bytes]) -> int:
    return reduce(lambda known, chunk: zlib.crc32(chunk, known), chunks, 0)


def _itself(content: str | bytes) -> str | bytes:
    return content


class Resting:
    """Contents stored in a `Rest`."""

    __slots__ = ("_place", "is_words", "known_crc32", "known_sha256", "rest", "size", "stream")

    def __init__(self, rest: Rest, place: tuple[int, int], size: int, *, is_words: bool, sha256: str = "") -> None:
        """`place` is the offset and length in bytes in the file `rest`; `size` is the length when read."""
        self.rest, self._place, self.size, self.is_words = rest, place, size, is_words
        self.known_sha256 = sha256  # empty until it is asked for
        self.known_crc32: int | None = None
        self.stream: Stream | None = None  # what it was written from, where that has parts that are already compressed

    def __eq__(self, other: object) -> bool:
        """Whether the contents are equal; compares with plain text or bytes too."""
        return self.read() == (other.read() if isinstance(other, Resting) else other)

    def __hash__(self) -> int:
        """The hash of the contents."""
        return hash(self.read())

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled for another machine, which does not have the file, it becomes the contents themselves."""
        return _itself, (self.read(),)

    @property
    def place(self) -> tuple[int, int]:
        """Offset and length in the file, in bytes."""
        return self._place

    def read(self) -> str | bytes:
        """The contents."""
        found = self.rest.taken(*self._place)
        return found.decode("utf-8") if self.is_words else found

    def chunks(self) -> Iterator[bytes]:
        """The contents as bytes, chunk by chunk."""
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
    """Contents whose size and hashes are known, so that they are made only when somebody reads them."""

    __slots__ = ()

    def __init__(self, stream: Stream, known: Known) -> None:
        """`stream` makes the contents."""
        super().__init__(_NO_FILE, (0, 0), known.size, is_words=stream.is_words, sha256=known.sha256)
        self.known_crc32, self.stream = known.crc32, stream

    def read(self) -> str | bytes:
        """The contents."""
        return self._made.read()

    def chunks(self) -> Iterator[bytes]:
        """The contents as bytes, chunk by chunk."""
        return self._made.chunks()

    @property
    def _made(self) -> Stream:
        assert self.stream is not None  # noqa: S101 - set in the constructor
        return self.stream


_NO_FILE: Final = Rest()


def of_part(part: Part | None, *, is_words: bool = True) -> Unread | str | bytes:
    """A file that is one part; an empty one where there is none."""
    if part is None:
        return "" if is_words else b""
    alone = Stream(lambda: iter((part,)), is_words, part.sha256)
    return Unread(alone, Known(part.size, part.crc32, part.sha256))


class Elsewhere(Resting):
    """Contents that are read from where they are stored when asked for; their SHA-256 and opening are known before."""

    __slots__ = ("_found", "opening")

    def __init__(self, found: Callable[[], str | bytes], size: int, sha256: str, opening: str = "") -> None:
        """`found` reads the contents."""
        super().__init__(_NO_FILE, (0, 0), size, is_words=True, sha256=sha256)
        self._found, self.opening = found, opening

    def __reduce__(self) -> tuple[Any, ...]:
        """Sent to another process, it reads there, where `found` can be pickled."""
        return Elsewhere, (self._found, self.size, self.known_sha256, self.opening)

    def read(self) -> str | bytes:
        """The contents."""
        return self._found()

    def chunks(self) -> Iterator[bytes]:
        """The contents as bytes, in one chunk."""
        found = self._found()
        yield found if isinstance(found, bytes) else found.encode("utf-8")


class WordsAtRest(Mapping[str, str]):
    """A mapping from a name to text, kept in a temporary file and read when asked for."""

    def __init__(self) -> None:
        """An empty mapping."""
        self._rest, self._held = Rest(), dict[str, Resting]()

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled for another machine, it becomes a plain dictionary in memory."""
        return dict, (dict(self),)

    def put(self, name: str, words: str) -> None:
        """Store the text of a name."""
        self._held[name] = self._rest.put(words)

    def __contains__(self, name: object) -> bool:
        """Whether there is text for a name; it is not read for this."""
        return name in self._held

    def __getitem__(self, name: str) -> str:
        return str(self._held[name].read())

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)
