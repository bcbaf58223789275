"""Whether files are those that were read before, by what the file system says of them, as Git asks its index.

In: the folder of an edition. Out: how all lies there, with the fingerprint of every name, inode, size, and of the
moments when each file was last written and last changed in any way. Promises: the system sets the latter itself, and no
program can set it back; so files with the same fingerprint are the same, byte for byte. There is none where a moment
could come twice: where the newest is of just now, where a file system counts coarsely, and on a system that has no such
moment.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Final, NamedTuple

from build_edition.ground.fingerprint import Said, of_each
from build_edition.sources.walk import GENERATED

READ: Final = ("sources", "docs", "mkdocs.yml")
PUBLISHED: Final = (GENERATED, "site")
_TICK: Final = 20_000_000  # nanoseconds: the clock of files stands still for up to ten milliseconds
_AHEAD: Final = 1_000_000_000  # by which no file may be newer than now
_COARSE: Final = 1_000  # nanoseconds: moments that are all multiples of it are no moments of a clock


class Found(NamedTuple):
    """A file or folder below the edition's, by its path, and what the system says of it, if it is a file."""

    path: str
    said: Said | None


def found_at(root: Path, places: Sequence[str]) -> list[Found]:
    """Every file and folder at some places, in order of path; raises OSError where one is a link or no file."""
    return sorted({one.path: one for place in places for one in _below(root, place, places)}.values())


@dataclass(frozen=True)
class Lying:
    """How all lies there that is read, and all that is published; of the latter None where that is not all there."""

    read: Sequence[Found]
    published: Sequence[Found] | None

    @property
    def files(self) -> Iterator[Said]:
        """What the system says of each file."""
        return chain((one.said for one in self.read if one.said is not None), self.files_published)

    @property
    def files_published(self) -> Iterator[Said]:
        """The same of each file that is published."""
        return (one.said for one in self.published or () if one.said is not None)

    @cached_property
    def fingerprint(self) -> str:
        """That of all of it; empty where it would prove nothing."""
        if self.published is None:
            return ""
        newest = max((max(one.st_mtime_ns, one.st_ctime_ns) for one in self.files), default=0)
        if os.name == "nt" or not _is_past(newest) or not any(one.st_ctime_ns % _COARSE for one in self.files):
            return ""
        return of_each(f"{path} {moments(said)}" for path, said in chain(self.read, self.published))


def looked_at(root: Path) -> Lying | None:
    """All that is read and published, as it lies there; None where something that is read is a link or no file."""
    read = _found(root, READ)
    return Lying(read, _found(root, PUBLISHED)) if read is not None else None


def _found(root: Path, places: Sequence[str]) -> Sequence[Found] | None:
    try:
        return found_at(root, places)
    except OSError:
        return None


def moments(said: os.stat_result | Said | None) -> tuple[int, ...]:
    """By what a file is known again; a folder has nothing but its name."""
    return tuple(Said.of(said)) if said is not None else ()


def is_settled(said: os.stat_result | Said) -> bool:
    """Whether nobody can write into a file any more without its moments being others."""
    return max(said.st_mtime_ns, said.st_ctime_ns) + 2 * _TICK < time.time_ns()


def _is_past(moment: int) -> bool:
    """Whether the clock of files has gone on since a moment; we wait for its next tick."""
    now = time.time_ns()
    if moment > now + _AHEAD:
        return False
    while time.time_ns() <= moment + _TICK:
        time.sleep(_TICK / _AHEAD)
    return True


def _below(root: Path, place: str, places: Sequence[str]) -> Iterator[Found]:
    """What is at a place; hidden files are read by nobody, but are published."""
    if (root / place).is_symlink() or not ((root / place).is_dir() or (root / place).is_file()):
        raise OSError(place)
    if not (root / place).is_dir():
        yield Found(place, Said.of((root / place).stat()))
        return
    waiting = [place]
    while waiting:
        folder = waiting.pop()
        yield Found(folder, None)
        for entry in os.scandir(root / folder):
            path = f"{folder}/{entry.name}"
            if entry.is_symlink() or not (entry.is_dir() or entry.is_file()):
                raise OSError(path)
            if (path in PUBLISHED and path not in places) or (entry.name.startswith(".") and places == READ):
                continue
            if entry.is_dir():
                waiting.append(path)
            else:
                yield Found(path, Said.of(entry.stat()))
