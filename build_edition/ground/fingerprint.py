"""Fingerprints: hashes of strings, of files, and of the program with what it depends on.

In: strings or bytes. Out: a SHA-256 in hexadecimal digits. Promises: different sequences of strings have different
fingerprints, and so have two programs that differ in one byte or in the version of a dependency.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import struct
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple, Self

_PROGRAM: Final = Path(__file__).resolve().parent.parent
_STAT: Final = struct.Struct("<Q16sQqq")
_INODE: Final = 16  # bytes: some systems have inode numbers of this size
_ENDINGS: Final = frozenset({".py", ".po", ".csl", ".css", ".js", ".json", ".svg"})


def fingerprint(*words: str | bytes) -> str:
    """The fingerprint of a sequence of strings."""
    return of_each(words)


def of_each(words: Iterable[str | bytes]) -> str:
    """The same for strings that come one by one, without holding them."""
    whole = hashlib.sha256()
    for one in words:
        content = one if isinstance(one, bytes) else one.encode("utf-8", "surrogatepass")
        whole.update(len(content).to_bytes(8, "big") + content)
    return whole.hexdigest()


def of_file(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal digits; raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Said(NamedTuple):
    """The fields of a file's stat that identify it: a quarter of the size of the whole."""

    st_dev: int
    st_ino: int
    st_size: int
    st_mtime_ns: int
    st_ctime_ns: int

    @classmethod
    def unpacked(cls, packed: bytes) -> Iterator[Self]:
        """The stats of several files, each as `packed` wrote it."""
        for device, inode, *others in _STAT.iter_unpack(packed):
            yield cls(device, int.from_bytes(inode, "little"), *others)


class Sums:
    """The SHA-256 of files, each read once in a run, however many names it has and whoever asks.

    For files that only this run writes: a file is identified by device and inode, size and time of modification.
    """

    def __init__(self) -> None:
        """None is known yet."""
        self._known: dict[bytes, bytes] = {}

    def of(self, path: str | Path) -> str:
        """The SHA-256 of a file, in hexadecimal digits; raises OSError."""
        said = os.stat(path)
        found = self.known(said)
        if not found:
            found = of_file(Path(path))
            self.know_as(said, found)
        return found

    def known(self, said: os.stat_result | Said) -> str:
        """The SHA-256 of the file with this stat; empty where it is not known."""
        return self._known.get(_place(said), b"").hex()

    def known_at(self, path: str | Path) -> str:
        """The same for the file at a path; empty where there is none, or a symbolic link."""
        with contextlib.suppress(OSError):
            said = os.lstat(path)
            return "" if stat.S_ISLNK(said.st_mode) else self.known(said)
        return ""

    def know(self, path: str | Path, sha256: str) -> None:
        """Record the SHA-256 of a file that was just written."""
        with contextlib.suppress(OSError):
            self.know_as(os.stat(path), sha256)

    def know_as(self, said: os.stat_result | Said, sha256: str) -> None:
        """Record the SHA-256 of the file with this stat."""
        self._known[_place(said)] = bytes.fromhex(sha256)


def packed(said: os.stat_result | Said) -> bytes:
    """A stat in 48 bytes."""
    return _packed(said, said.st_ctime_ns)


def _place(said: os.stat_result | Said) -> bytes:
    return _packed(said, 0)


def _packed(said: os.stat_result | Said, changed: int) -> bytes:
    return _STAT.pack(said.st_dev, said.st_ino.to_bytes(_INODE, "little"), said.st_size, said.st_mtime_ns, changed)


@cache
def program() -> str:
    """The fingerprint of the program, the interpreter and every package installed beside it."""
    beside = sorted(path.name for folder in sys.path for path in Path(folder or ".").glob("*.dist-info"))
    files = sorted(path for path in _PROGRAM.rglob("*") if path.suffix in _ENDINGS)
    parts = ((path.relative_to(_PROGRAM).as_posix(), path.read_bytes()) for path in files)
    return fingerprint(sys.version, *beside, *(part for both in parts for part in both))
