"""One generation of an edition: all that a build writes, made beside the last good one and exchanged for it as a whole.

In: the folder of an edition. Out: `docs/edition/` and `site/`, exchanged for the new ones. The new generation is made,
temporary files and all, in `.build-edition/next/`; a record of the exchange (`swap.json`) is on the disk before the
first folder moves. Promises: at every moment each folder is either the old one or the new one, complete; the next start
finishes an exchange that was interrupted; what an interrupted run had made but not published is moved to
`.build-edition/interrupted/`, where the next run takes the files it would make again; one build at a time, by a lock
that is released when its process ends.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import json
import os
import shutil
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from build_edition.ground.fingerprint import Sums
from build_edition.ground.lock import is_ours

WORK: Final = ".build-edition"
_NEXT: Final = "next"
_INTERRUPTED: Final = "interrupted"
_TEMPORARY: Final = "temporary"
_RECORD: Final = "swap.json"
_SITE: Final = "site"
INDEX: Final = "index"  # of the search, as far as it was made
_WORTH_KEEPING: Final = (f"{_SITE}/*", f"*/{_SITE}/*", f"{INDEX}/*", f"*/{INDEX}/*")
_FULL: Final = (errno.ENOSPC, errno.EDQUOT)
_AT_FDCWD: Final = -100
_RENAME_EXCHANGE: Final = 2
_UNSUPPORTED: Final = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP)


@dataclass(frozen=True, slots=True)
class Generation:
    """The folders of the generation that is being made, and whether we waited for another build.

    `within` is its folder inside the site, empty for the site itself. `sums` are the known SHA-256 of its files; `laid`
    the paths of pages that are in its `docs/edition/` already.
    """

    root: Path
    has_waited: bool = False
    within: str = ""
    sums: Sums = field(default_factory=Sums, compare=False)
    laid: set[str] = field(default_factory=set, compare=False)

    @property
    def folder(self) -> Path:
        """The folder in which it is made."""
        return self.root / WORK / _NEXT / self.within

    def path(self, place: str) -> Path:
        """Where a folder of the edition is made before it is published."""
        return self.folder / place

    def swap(self, places: Sequence[str], *, is_lasting: bool = True) -> None:
        """Exchange folders of the last generation for those of this one, if `is_lasting` flushed to the disk first."""
        if is_lasting and hasattr(os, "sync"):  # not on Windows
            os.sync()  # one call for everything: a search index is a thousand small files
        swap(self.root / WORK, {place: self.path(place) for place in places}, self.root)


@contextlib.contextmanager
def generation(root: Path, say: Callable[[str], None] = lambda _: None) -> Iterator[Generation]:
    """A new generation of the edition at `root`, once no other build runs.

    What an earlier run left is repaired first.
    """
    root = root.resolve()
    work = work_folder(root)
    with (work / "lock").open("w", encoding="utf-8") as lock:
        has_waited = not is_ours(lock)
        if has_waited:
            say("another build of this edition is running; waiting until it has ended")
            is_ours(lock, is_waiting=True)
        _heal(root)
        (work / _NEXT).mkdir()
        try:
            with _temporary_files(work / _NEXT / _TEMPORARY):
                yield Generation(root, has_waited)
        except OSError as error:
            if error.errno in _FULL and not (work / _RECORD).exists():  # what was made takes up the space
                remove(work / _INTERRUPTED)
                remove(work / _NEXT)
            raise
        finally:
            if not (work / _RECORD).exists():  # otherwise the next start finishes the exchange
                _discard(work)


@contextlib.contextmanager
def _temporary_files(folder: Path) -> Iterator[None]:
    """Create temporary files in this folder: however a build ends, they are deleted with the rest of what it left."""
    folder.mkdir()
    before, tempfile.tempdir = tempfile.tempdir, str(folder)
    try:
        yield
    finally:
        tempfile.tempdir = before


def work_folder(root: Path) -> Path:
    """The working folder of the edition at `root`, created where it is missing."""
    work = root / WORK
    if work.is_symlink():
        work.unlink()
    work.mkdir(exist_ok=True)
    return work


def heal(root: Path, say: Callable[[str], None] = lambda _: None) -> None:
    """Finish or undo what an interrupted run left, if anything; otherwise nothing is written."""
    if any((root / name).exists() for name in (f"{WORK}/{_RECORD}", f"{WORK}/{_NEXT}", ".site-old", ".site-staging")):
        with generation(root, say):
            pass


def swap(work: Path, new: dict[str, Path], root: Path) -> None:
    """Exchange folders below `root` for new ones, with a record that lets a later run finish."""
    listed = {place: [path.relative_to(work).as_posix(), path.stat().st_ino] for place, path in new.items()}
    draft = work / f"{_RECORD}.new"
    with draft.open("w", encoding="utf-8") as file:
        json.dump(listed, file)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(work / _RECORD)
    for place, path in new.items():
        _put_in_place(path, root / place)
    (work / _RECORD).replace(work / _NEXT / _RECORD)  # next/ now contains the last generation


def made_aside(root: Path, place: str, within: str = "") -> Path | None:
    """Where the running build can put files that are needed again only if it is interrupted; None without a build."""
    new = root / WORK / _NEXT / within
    return new / place if new.is_dir() else None


def laid_aside(root: Path, place: str, within: str = "") -> tuple[Path, ...]:
    """Where a folder of an interrupted build may be: of a language in progress, or finished and moved into its site.

    They may be incomplete, and are to be used only if their hash is right.
    """
    left = root / WORK / _INTERRUPTED
    return () if left.is_symlink() else tuple(dict.fromkeys((left / within / place, left / place / within)))


def _discard(work: Path) -> None:
    """Delete a generation that was published; otherwise move what was made of its site aside for the next run."""
    new = work / _NEXT
    if done := _recorded(new / _RECORD):
        others = [*(one for one in new.iterdir() if one.name != _RECORD), *([work / _INTERRUPTED] * (_SITE in done))]
        with ThreadPoolExecutor() as pool:  # many thousands of files, of which the system deletes two at a time
            deque(pool.map(remove, others), maxlen=0)
        if any(map(os.path.lexists, others)):
            return  # the record stays, and tells the next start that these are done with
    elif any(any(new.glob(one)) for one in _WORTH_KEEPING):
        with contextlib.suppress(OSError):
            _lay_aside(new, work / _INTERRUPTED)
    shutil.rmtree(new, ignore_errors=True)


def _lay_aside(new: Path, left: Path) -> None:
    """Move a generation into what an earlier run left, file by file, newer files replacing older ones."""
    remove(new / _TEMPORARY)
    if left.is_symlink() or not left.is_dir():
        remove(left)
        new.rename(left)
        return
    for at, _, names in os.walk(new):
        folder = left / Path(at).relative_to(new)
        if folder.is_symlink():
            folder.unlink()
        folder.mkdir(exist_ok=True)
        for name in names:
            Path(at, name).replace(folder / name)


def remove(path: Path) -> None:
    """Delete a file, a symbolic link or a folder with its contents, if there is one."""
    if path.is_symlink() or path.is_file():
        with contextlib.suppress(OSError):
            path.unlink()
    shutil.rmtree(path, ignore_errors=True)


def _heal(root: Path) -> None:
    work = root / WORK
    begun = _recorded(work / _RECORD)
    for place, (path, inode) in begun.items():
        new = work / path
        if new.is_dir() and new.stat().st_ino == inode:  # not exchanged yet; all of it is on the disk
            _put_in_place(new, root / place)
    if begun and (work / _NEXT).is_dir():
        (work / _RECORD).replace(work / _NEXT / _RECORD)
    (work / _RECORD).unlink(missing_ok=True)
    # an earlier version of the program could leave this
    if (root / ".site-old").is_dir() and not (root / "site").exists():
        (root / ".site-old").rename(root / "site")
    if (work / _NEXT).is_dir() and not (work / _NEXT).is_symlink():
        _discard(work)
    for left in (work / _NEXT, root / ".site-staging", root / ".site-old"):
        if left.is_symlink():
            left.unlink()
        elif left.exists():
            shutil.rmtree(left)


def _recorded(path: Path) -> dict[str, tuple[str, int]]:
    """The exchange that was started; empty when there is none, or its record never reached the disk."""
    try:
        listed = json.loads(path.read_text(encoding="utf-8"))
        return {str(place): (str(new), int(inode)) for place, (new, inode) in listed.items() if _is_inside(place, new)}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _is_inside(place: str, new: str) -> bool:
    return place in ("docs/edition", "site") and new == f"{_NEXT}/{place}"


def _put_in_place(new: Path, place: Path) -> None:
    """Put the new folder in place of the old one, in one system call where there is one."""
    if place.is_symlink():
        place.unlink()
    place.parent.mkdir(parents=True, exist_ok=True)
    if not place.exists():
        new.rename(place)
    elif not _exchanged(new, place):
        old = new.with_name(f"{new.name}.old")
        place.rename(old)  # if we are interrupted here, the record lets the next start go on
        new.rename(place)


def _exchanged(new: Path, place: Path) -> bool:
    """Whether the system could exchange two folders atomically (renameat2, Linux 3.15 or later, most file systems)."""
    if sys.platform != "linux":
        return False
    call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if call is None:
        return False
    if call(_AT_FDCWD, os.fsencode(new), _AT_FDCWD, os.fsencode(place), _RENAME_EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number), str(place))
