"""Whether files are unchanged since they were read, by their stat, as Git does with its index.

In: the folder of an edition. Out: a snapshot of its files, with a hash of every name, inode, size, modification time
(mtime) and change time (ctime). Promises: ctime is set by the system and cannot be set back by a program, so files with
the same fingerprint are the same, byte for byte. There is no fingerprint where two changes could have the same time:
where the newest file is only just written, where a file system has coarse timestamps, and on a system without ctime.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Final, NamedTuple

from build_edition.ground.fingerprint import Said, of_each, packed
from build_edition.sources.walk import GENERATED

READ: Final = ("sources", "docs", "mkdocs.yml")
PUBLISHED: Final = (GENERATED, "site")
_TICK: Final = 20_000_000  # nanoseconds: the clock for file times advances in steps of up to ten milliseconds
_SECOND: Final = 1_000_000_000  # in nanoseconds; a file may be newer than now by at most this
_SEPARATOR: Final = "/"  # separates names: no name contains it
_COARSE: Final = 1_000  # nanoseconds: if all times are multiples of it, the file system's timestamps are coarse


class Folder(NamedTuple):
    """A folder by its path below the edition's, and the files in it, in the order of `names`.

    `said` is the packed stat of each. For many thousand files, little more than their names is held in memory.
    """

    path: str
    names: str
    said: bytes

    @classmethod
    def of(cls, path: str, files: Mapping[str, bytes]) -> Folder:
        """A folder with its files; `files` maps each name to its packed stat."""
        names = sorted(files)
        return cls(path, _SEPARATOR.join(names), b"".join([files[name] for name in names]))

    @property
    def files(self) -> Iterator[tuple[str, Said]]:
        """Each file's path and stat."""
        if self.said:
            paths = (f"{self.path}/{name}".lstrip("/") for name in self.names.split(_SEPARATOR))
            yield from zip(paths, Said.unpacked(self.said), strict=True)


def found_at(root: Path, places: Sequence[str]) -> list[Folder]:
    """Every folder at some places, in order of path; raises OSError where anything is a symbolic link or special file.

    Places that are files themselves are in a folder with an empty path.
    """
    alone = {place: packed((root / place).stat()) for place in places if _is_file(root / place)}
    folders = (one for place in places if place not in alone for one in _below(root, place, places))
    return [Folder.of("", alone), *sorted(folders)]


@dataclass(frozen=True)
class Lying:
    """A snapshot of all files that are read, and all that are published; `published` is None where it is incomplete."""

    read: Sequence[Folder]
    published: Sequence[Folder] | None

    @property
    def files(self) -> Iterator[Said]:
        """The stat of each file."""
        return chain(_stats(self.read), self.files_published)

    @property
    def files_published(self) -> Iterator[Said]:
        """The stat of each published file."""
        return _stats(self.published or ())

    @cached_property
    def fingerprint(self) -> str:
        """The hash of the whole snapshot; empty where it would prove nothing."""
        if self.published is None:
            return ""
        newest = max((max(one.st_mtime_ns, one.st_ctime_ns) for one in self.files), default=0)
        if os.name == "nt" or not _is_past(newest) or not any(one.st_ctime_ns % _COARSE for one in self.files):
            return ""
        return of_each(part for folder in chain(self.read, self.published) for part in folder)


def _stats(folders: Iterable[Folder]) -> Iterator[Said]:
    return (said for folder in folders for said in Said.unpacked(folder.said))


def looked_at(root: Path) -> Lying | None:
    """A snapshot of all that is read and published; None where anything read is a symbolic link or special file."""
    read = _found(root, READ)
    return Lying(read, _found(root, PUBLISHED)) if read is not None else None


def _found(root: Path, places: Sequence[str]) -> Sequence[Folder] | None:
    try:
        return found_at(root, places)
    except OSError:
        return None


def wait_a_moment() -> None:
    """Wait until the clock for file times advances: changes from then on have a later time than all before."""
    time.sleep(_TICK / _SECOND)


def is_settled(said: os.stat_result | Said) -> bool:
    """Whether any later write to a file is certain to change its times."""
    return max(said.st_mtime_ns, said.st_ctime_ns) + 2 * _TICK < time.time_ns()


def _is_past(moment: int) -> bool:
    """Whether the clock for file times has advanced past a moment; waits for its next tick."""
    now = time.time_ns()
    if moment > now + _SECOND:
        return False
    while time.time_ns() <= moment + _TICK:
        wait_a_moment()
    return True


def _is_file(path: Path) -> bool:
    if path.is_symlink() or not (path.is_dir() or path.is_file()):
        raise OSError(path)
    return path.is_file()


def _below(root: Path, place: str, places: Sequence[str]) -> Iterator[Folder]:
    """The folders at a place, including itself; hidden files are not read, but may be published."""
    waiting, is_read = [place], places == READ
    while waiting:
        folder, files = waiting.pop(), dict[str, bytes]()
        for entry in os.scandir(root / folder):
            name, is_folder = entry.name, entry.is_dir(follow_symlinks=False)
            if not (is_folder or entry.is_file(follow_symlinks=False)):
                raise OSError(entry.path)
            if is_read and name.startswith("."):
                continue
            if not is_folder:
                files[name] = packed(entry.stat())
            elif (path := f"{folder}/{name}") not in PUBLISHED or path in places:
                waiting.append(path)
        yield Folder.of(folder, files)
