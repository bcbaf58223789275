"""The contents of `docs/`: pages and files written by hand, and what the edition wrote there itself.

In: the folder of an edition. Out: the paths of hand-written files, and of strays in `docs/edition/`: files that no run
of the edition wrote. Promises: nothing is opened but the manifest of the last run (`.manifest.json`), links are not
followed out of the edition, hidden files are left alone and never published.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from build_edition.sources.walk import GENERATED, is_utf_8

MANIFEST: Final = ".manifest.json"
_USUAL: Final = re.compile(r"[\w-][\w.-]*(?:/[\w-][\w.-]*)*")  # a path that is certainly safe
PAGE_ENDING: Final = ".md"
PICTURE_ENDINGS: Final = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif")

FACE_ENDING: Final = ".woff2"


@dataclass(frozen=True, slots=True)
class HandWritten:
    """Paths from the edition's root: files written by hand below `docs/`, and strays in `docs/edition/`."""

    files: tuple[str, ...] = ()
    strays: tuple[str, ...] = ()


def hand_written(root: Path) -> HandWritten:
    """What is below `docs/` of the edition at `root`."""
    ours = root / GENERATED
    written = manifest(ours)
    paths = (f"docs/{path}" for path in _files(root / "docs", str(ours)))
    found = sorted(filter(is_utf_8, paths))  # `read` reports the others
    laid = sorted(_files(ours, ""))
    if laid and written is None:
        return HandWritten(tuple(found), (GENERATED,))
    known = frozenset(written or ())  # a set, because tens of thousands of paths are looked up
    strays = tuple(f"{GENERATED}/{path}" for path in laid if path not in known)
    return HandWritten(tuple(found), strays)


def manifest(folder: Path) -> tuple[str, ...] | None:
    """What the last run wrote, according to its manifest; None if there is none that can be read."""
    try:
        listed = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return tuple(safe_path(path) for path in listed) if isinstance(listed, list) else None
    except (OSError, ValueError, RecursionError):
        return None


def safe_path(path: object) -> str:
    """A relative path that stays in its folder; raises ValueError for any other."""
    if isinstance(path, str) and _USUAL.fullmatch(path):  # fast check first, as there are tens of thousands
        return path
    pure = PurePosixPath(path if isinstance(path, str) else "")
    if pure.is_absolute() or ".." in pure.parts or not pure.parts or "\\" in str(path):
        raise ValueError(f"{path!r} is not a path inside the folder")
    return pure.as_posix()


def _files(folder: Path, but: str) -> Iterator[str]:
    """Every file below a folder that is not hidden, by its relative path; links to folders are not followed."""
    waiting, top = [str(folder)], len(f"{folder}{os.sep}")
    while waiting:
        try:
            entries = [one for one in os.scandir(waiting.pop()) if not one.name.startswith(".")]
        except OSError:  # does not exist; an unreadable one is reported by `read`
            continue
        for entry in entries:
            if entry.path == but:
                continue
            if entry.is_dir(follow_symlinks=False):
                waiting.append(entry.path)
            else:
                yield entry.path[top:].replace(os.sep, "/")
