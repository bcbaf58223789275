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
_TICK: Final = 20_000_000  # nanoseconds: the clock of files stands still for up to ten milliseconds
_AHEAD: Final = 1_000_000_000  # by which no file may be newer than now
_AND: Final = "/"  # between names: no name has it
_COARSE: Final = 1_000  # nanoseconds: moments that are all multiples of it are no moments of a clock


class Folder(NamedTuple):
    """A folder below the edition's, by its path, and the files in it, in the order of their `names`.

    `said` is what the system says of each. Of many thousand files little more is held than their names.
    """

    path: str
    names: str
    said: bytes

    @classmethod
    def of(cls, path: str, files: Mapping[str, bytes]) -> Folder:
        """A folder with files in it: by their names what the system says of each, packed."""
        names = sorted(files)
        return cls(path, _AND.join(names), b"".join([files[name] for name in names]))

    @property
    def files(self) -> Iterator[tuple[str, Said]]:
        """Each file, by its path."""
        if self.said:
            paths = (f"{self.path}/{name}".lstrip("/") for name in self.names.split(_AND))
            yield from zip(paths, Said.unpacked(self.said), strict=True)


def found_at(root: Path, places: Sequence[str]) -> list[Folder]:
    """Every folder at some places, in order of path; raises OSError where something there is a link or no file.

    Places that are files are in a folder of no name.
    """
    alone = {place: packed((root / place).stat()) for place in places if _is_file(root / place)}
    folders = (one for place in places if place not in alone for one in _below(root, place, places))
    return [Folder.of("", alone), *sorted(folders)]


@dataclass(frozen=True)
class Lying:
    """How all lies there that is read, and all that is published; of the latter None where that is not all there."""

    read: Sequence[Folder]
    published: Sequence[Folder] | None

    @property
    def files(self) -> Iterator[Said]:
        """What the system says of each file."""
        return chain(_said(self.read), self.files_published)

    @property
    def files_published(self) -> Iterator[Said]:
        """The same of each file that is published."""
        return _said(self.published or ())

    @cached_property
    def fingerprint(self) -> str:
        """That of all of it; empty where it would prove nothing."""
        if self.published is None:
            return ""
        newest = max((max(one.st_mtime_ns, one.st_ctime_ns) for one in self.files), default=0)
        if os.name == "nt" or not _is_past(newest) or not any(one.st_ctime_ns % _COARSE for one in self.files):
            return ""
        return of_each(part for folder in chain(self.read, self.published) for part in folder)


def _said(folders: Iterable[Folder]) -> Iterator[Said]:
    return (said for folder in folders for said in Said.unpacked(folder.said))


def looked_at(root: Path) -> Lying | None:
    """All that is read and published, as it lies there; None where something that is read is a link or no file."""
    read = _found(root, READ)
    return Lying(read, _found(root, PUBLISHED)) if read is not None else None


def _found(root: Path, places: Sequence[str]) -> Sequence[Folder] | None:
    try:
        return found_at(root, places)
    except OSError:
        return None


def wait_a_moment() -> None:
    """Let the clock of files go on: what is changed afterwards has a later moment than what was changed before."""
    time.sleep(_TICK / _AHEAD)


def is_settled(said: os.stat_result | Said) -> bool:
    """Whether nobody can write into a file any more without its moments being others."""
    return max(said.st_mtime_ns, said.st_ctime_ns) + 2 * _TICK < time.time_ns()


def _is_past(moment: int) -> bool:
    """Whether the clock of files has gone on since a moment; we wait for its next tick."""
    now = time.time_ns()
    if moment > now + _AHEAD:
        return False
    while time.time_ns() <= moment + _TICK:
        wait_a_moment()
    return True


def _is_file(path: Path) -> bool:
    if path.is_symlink() or not (path.is_dir() or path.is_file()):
        raise OSError(path)
    return path.is_file()


def _below(root: Path, place: str, places: Sequence[str]) -> Iterator[Folder]:
    """The folders at a place, it among them; hidden files are read by nobody, but are published."""
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
