"""Fingerprints: of some words, and of the program and what it works with.

In: words. Out: a SHA-256 in hexadecimal digits. Promises: no two lists of words have the same, and a program with one
other byte in it, or with another release of what it works with, has another.
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
_SAID: Final = struct.Struct("<Q16sQqq")
_INODE: Final = 16  # bytes: some systems count in so many
_ENDINGS: Final = frozenset({".py", ".po", ".csl", ".css", ".js", ".json", ".svg"})


def fingerprint(*words: str | bytes) -> str:
    """The fingerprint of words in their order."""
    return of_each(words)


def of_each(words: Iterable[str | bytes]) -> str:
    """The same of words that come one by one: none is held."""
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
    """Of what the system says of a file, that by which it is known again: a quarter of what all of it takes."""

    st_dev: int
    st_ino: int
    st_size: int
    st_mtime_ns: int
    st_ctime_ns: int

    @classmethod
    def unpacked(cls, packed: bytes) -> Iterator[Self]:
        """What is said of several files, each packed."""
        for device, inode, *others in _SAID.iter_unpack(packed):
            yield cls(device, int.from_bytes(inode, "little"), *others)


class Sums:
    """The SHA-256 of files, each read once in a run, however many names it has and whoever asks.

    It is for files that nobody but this run writes: one is known again by its place on the disk, its size and the
    moment when it was last written.
    """

    def __init__(self) -> None:
        """None is known."""
        self._known: dict[bytes, bytes] = {}

    def of(self, path: str | Path) -> str:
        """That of a file, in hexadecimal digits; raises OSError."""
        said = os.stat(path)
        found = self.known(said)
        if not found:
            found = of_file(Path(path))
            self.know_as(said, found)
        return found

    def known(self, said: os.stat_result | Said) -> str:
        """That of a file of which the system says this; empty where it is not known."""
        return self._known.get(_place(said), b"").hex()

    def known_at(self, path: str | Path) -> str:
        """The same of the file at a place; empty where there is none, or a link."""
        with contextlib.suppress(OSError):
            said = os.lstat(path)
            return "" if stat.S_ISLNK(said.st_mode) else self.known(said)
        return ""

    def know(self, path: str | Path, sha256: str) -> None:
        """What was just written there has this one."""
        with contextlib.suppress(OSError):
            self.know_as(os.stat(path), sha256)

    def know_as(self, said: os.stat_result | Said, sha256: str) -> None:
        """A file of which the system says this has this one."""
        self._known[_place(said)] = bytes.fromhex(sha256)


def packed(said: os.stat_result | Said) -> bytes:
    """What the system says of a file, in 48 bytes."""
    return _packed(said, said.st_ctime_ns)


def _place(said: os.stat_result | Said) -> bytes:
    return _packed(said, 0)


def _packed(said: os.stat_result | Said, changed: int) -> bytes:
    return _SAID.pack(said.st_dev, said.st_ino.to_bytes(_INODE, "little"), said.st_size, said.st_mtime_ns, changed)


@cache
def program() -> str:
    """That of the program, of the interpreter and of everything installed beside it."""
    beside = sorted(path.name for folder in sys.path for path in Path(folder or ".").glob("*.dist-info"))
    files = sorted(path for path in _PROGRAM.rglob("*") if path.suffix in _ENDINGS)
    parts = ((path.relative_to(_PROGRAM).as_posix(), path.read_bytes()) for path in files)
    return fingerprint(sys.version, *beside, *(part for both in parts for part in both))
