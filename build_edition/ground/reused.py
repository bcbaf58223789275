"""Whole files written again from ranges of their last version.

In: the parts of a file, the last version of the file, and where each run of parts was in it. Out: the bytes of each
run, read from the last version instead of being decompressed and put together again. Promises: the bytes are the same
as without a last version. A run begins where the hash of a part says so, and not after a number of parts, so that a
change concerns only the run around it; there are few runs however short the parts are.
"""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from build_edition.ground.at_place import read_at
from build_edition.ground.at_rest import Stream
from build_edition.ground.deflated import AnyPart, Part, hash_of, in_bytes
from build_edition.ground.fingerprint import Sums, of_each

_RECORD: Final = struct.Struct("<16sQ")  # the beginning of a hash, and a length
_HASH: Final = 32  # hexadecimal digits of that beginning
_BEGINS: Final = "0"  # the first digit of the hash of a part with which a run begins: one part in 16
_LONG: Final = 1_000_000  # bytes after which a run ends in any case

Run = tuple[str, Sequence[AnyPart]]  # the hash of its parts, and the parts


class LastFile(NamedTuple):
    """The last version of a file: its path, and its SHA-256 in hexadecimal digits."""

    path: Path
    sha256: str


Last = Callable[[str], LastFile | None]  # given the path of a file below `docs/edition/`; None where it is not known


class Ranges:
    """Where everything that has a key is in a file that is being written, and where it was in the last version.

    Offsets and lengths are in bytes, or in whatever else the writer of the file counts.
    """

    def __init__(self, last: Path | None = None, records: bytes = b"") -> None:
        """`last` is the last version of the file, `records` are those that were made when it was written."""
        self.last = last
        self._before = records if last is not None else b""
        self._records = bytearray()

    @property
    def records(self) -> bytes:
        """The records of everything noted so far."""
        return bytes(self._records)

    def note(self, key: str, length: int) -> None:
        """Record that something follows in the file; an empty key stands for what nobody will look up."""
        self._records += _RECORD.pack(_short(key), length)

    def place(self, key: str) -> tuple[int, int] | None:
        """Offset and length of what had this key in the last version; None where there was nothing."""
        return self._known.get(_short(key))

    def chunks(self, key: str, make: Callable[[], Iterable[bytes]]) -> Iterator[bytes]:
        """The bytes that have this key, taken from the last version if they are there; otherwise `make` makes them."""
        length = 0
        for chunk in self._read(key) or make():
            length += len(chunk)
            yield chunk
        self.note(key, length)

    def _read(self, key: str) -> Sequence[bytes]:
        """The bytes of the last version that have this key; empty where there are none, or they cannot be read."""
        found = self.place(key)
        if found is not None and found[1] and self._file is not None:
            with contextlib.suppress(OSError):
                whole = read_at(self._file, *found)
                return (whole,) if len(whole) == found[1] else ()
        return ()

    @cached_property
    def _file(self) -> BinaryIO | None:
        """The last version, closed with this object."""
        with contextlib.suppress(OSError):
            return self.last.open("rb", buffering=0) if self.last is not None else None
        return None

    @cached_property
    def _known(self) -> Mapping[bytes, tuple[int, int]]:
        found, at = dict[bytes, tuple[int, int]](), 0
        for short, length in _RECORD.iter_unpack(self._before):
            found.setdefault(short, (at, length))
            at += length
        return found


def last_file(folder: Path, sums: Sums, path: str) -> LastFile | None:
    """The file that the last run left at a path below a folder; None if its contents are not known to `sums`."""
    sha256 = sums.known_at(folder / path)
    return LastFile(folder / path, sha256) if sha256 else None


def joined(parts: Callable[[], Iterator[AnyPart]], *, is_words: bool = True) -> Stream:
    """A file put together from cached parts whose size and hashes are known, and a little text between them."""
    return Stream(parts, is_words, of_each(map(hash_of, parts())), partial(_run_by_run, parts))


def _run_by_run(parts: Callable[[], Iterator[AnyPart]], ranges: Ranges) -> Iterator[bytes]:
    """The bytes of a file, in which unchanged runs of parts are taken from its last version."""
    for key, run in runs(parts()):
        yield from ranges.chunks(key, partial(map, in_bytes, run))


def runs(parts: Iterable[AnyPart]) -> Iterator[Run]:
    """The parts of a file in runs."""
    run, hashes, size = list[AnyPart](), list[str](), 0
    for part in parts:
        known = hash_of(part)
        if run and (size >= _LONG or known.startswith(_BEGINS)):
            yield of_each(hashes), run
            run, hashes, size = [], [], 0
        run.append(part)
        hashes.append(known)
        size += part.size if isinstance(part, Part) else len(part)
    if run:
        yield of_each(hashes), run


def _short(key: str) -> bytes:
    return bytes.fromhex(key[:_HASH])
