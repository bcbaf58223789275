"""Deflated parts of files: each compressed once, and joined without being decompressed.

In: what is made of a document, by name. Out: its `Part`s, whose size, CRC-32 and SHA-256 are known without reading
them, and a `Pack` of them as it is cached. Promises: a part ends on a byte boundary, so that a sequence of parts
followed by `END` is a valid deflate stream (RFC 1951, 3.2); the same content gives the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import struct
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final, NamedTuple

END: Final = b"\x03\x00"  # an empty final block
_COMPRESSION: Final = 3  # compression level: a third of the usual time, for a tenth more bytes
_RECORD: Final = struct.Struct(">QQQI32s")  # size, offset in the body, length there, CRC-32, SHA-256


@dataclass(frozen=True, slots=True)
class Part:
    """Some bytes of a file; `packed` returns them deflated."""

    size: int
    crc32: int
    sha256: str
    packed: Callable[[], bytes]

    def read(self) -> bytes:
        """The bytes."""
        return zlib.decompress(self.packed() + END, -zlib.MAX_WBITS)


AnyPart = str | bytes | Part


class Known(NamedTuple):
    """What is known of a file without reading it."""

    size: int
    crc32: int
    sha256: str


class Packed(NamedTuple):
    """Parts by name as they are cached: sizes and hashes of each as JSON, and all of them deflated in sequence."""

    head: str
    body: bytes


class Pack(Mapping[str, Part]):
    """The same parts as a mapping; `taken` reads bytes of the body, given offset and length."""

    __slots__ = ("_names", "_records", "_taken")

    def __init__(self, head: str, taken: Callable[[int, int], bytes]) -> None:
        """Holds only a few bytes for each part, however long the part is."""
        at, records, listed = 0, bytearray(), json.loads(head)
        for size, length, crc32, sha256 in listed.values():
            records += _RECORD.pack(size, at, length, crc32, bytes.fromhex(sha256))
            at += length
        self._names, self._records, self._taken = tuple(map(sys.intern, listed)), bytes(records), taken

    def is_of(self, head: str) -> bool:
        """Whether its parts are those that a head describes."""
        other = Pack(head, self._taken)
        return (self._names, self._records) == (other._names, other._records)

    def __getitem__(self, name: str) -> Part:
        if name not in self._names:
            raise KeyError(name)
        found = _RECORD.unpack_from(self._records, _RECORD.size * self._names.index(name))
        size, at, length, crc32, sha256 = found
        return Part(size, crc32, sha256.hex(), partial(self._taken, at, length))

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def deflated(content: bytes) -> bytes:
    """Some bytes of a file, deflated so that others can follow."""
    return b"".join(deflated_together((content,)))


def deflated_together(contents: Iterable[bytes]) -> Iterator[bytes]:
    """The same for bytes that come one after the other and compress better together."""
    press = zlib.compressobj(_COMPRESSION, zlib.DEFLATED, -zlib.MAX_WBITS)
    yield from map(press.compress, contents)
    yield press.flush(zlib.Z_SYNC_FLUSH)


def packed(parts: Mapping[str, str | bytes]) -> Packed:
    """Parts by name, in order; empty ones are left out."""
    head, bodies = dict[str, tuple[int, int, int, str]](), list[bytes]()
    for name, part in parts.items():
        content = part.encode() if isinstance(part, str) else part
        if content:
            bodies.append(deflated(content))
            known = hashlib.sha256(content).hexdigest()
            head[name] = (len(content), len(bodies[-1]), zlib.crc32(content), known)
    return Packed(json.dumps(head, separators=(",", ":")), b"".join(bodies))


def hash_of(part: AnyPart) -> str:
    """The SHA-256 of a part, in hexadecimal digits; where it is known, the part is not read."""
    return part.sha256 if isinstance(part, Part) else hashlib.sha256(in_bytes(part)).hexdigest()


def in_bytes(part: AnyPart) -> bytes:
    """The bytes of a part; text is encoded as UTF-8."""
    return part.read() if isinstance(part, Part) else part.encode("utf-8") if isinstance(part, str) else part
