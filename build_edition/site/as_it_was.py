"""Whether everything is as it was when the last site was built: then that site is the one a build would make.

In: the folder of an edition. Out: what the last build had to say, where each file it read is the same, byte for byte,
and each file it published too. Promises: nothing of an earlier run is believed by its time or size; where anything is a
link or cannot be read, nothing is as it was; only the folders of the edition are looked at.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from build_edition.diagnostics.findings import Diagnostic
from build_edition.ground.codec import Codec, NotDecodedError
from build_edition.ground.fingerprint import Sums, fingerprint, program
from build_edition.ground.git import tagged_versions
from build_edition.ground.store import opened
from build_edition.site.generation import WORK
from build_edition.sources.repository import repository
from build_edition.sources.walk import GENERATED

_KIND: Final = "build"
_READ: Final = ("sources", "docs", "mkdocs.yml")
_PUBLISHED: Final = (GENERATED, "site")


@dataclass(frozen=True, slots=True)
class LastBuild:
    """What a build had to say: its findings, its number of files, what there is; and its fingerprint."""

    findings: tuple[Diagnostic, ...]
    files: int
    counts: str
    published: str


_CODEC: Final = Codec(LastBuild)


@dataclass(frozen=True, slots=True)
class AsItWas:
    """An edition whose files had this fingerprint when a command began; empty where they have none."""

    root: Path
    read: str
    asked: str = ""

    @classmethod
    def of(cls, root: Path, asked: str = "") -> Self:
        """The edition as it stands now; `asked` is what a command wishes of the site besides."""
        return cls(root, _read(root, asked), asked)

    def last_build(self) -> LastBuild | None:
        """What the build said that made the site there is; None where it was made of anything else, or touched."""
        if not (self.read and (self.root / WORK).is_dir()):
            return None
        with opened(self.root / WORK) as store:
            found = store.get(_KIND, self.read)
        try:
            last = _CODEC.decode(found) if found else None
        except NotDecodedError:
            return None
        return last if last is not None and last.published == _fingerprint(self.root, _PUBLISHED) else None

    def keep(self, findings: tuple[Diagnostic, ...], files: int, counts: str, sums: Sums) -> None:
        """Remember a build that ended well, if nothing it read has changed on the way; `sums` are those it took."""
        published = _fingerprint(self.root, _PUBLISHED, sums)
        is_known = bool(self.read and published and self.read == _read(self.root, self.asked))
        with opened(self.root / WORK) as store:
            if is_known:
                store.put(_KIND, self.read, _CODEC.encode(LastBuild(findings, files, counts, published)))
            store.keep_only(_KIND, frozenset((self.read,) if is_known else ()))


def _read(root: Path, asked: str) -> str:
    """The fingerprint of all that a build is made of: files, program, where and when it is published, its versions."""
    files, when = _fingerprint(root, _READ), os.environ.get("SOURCE_DATE_EPOCH", "")
    around = (repository(root, os.environ), tagged_versions(root))
    return files and fingerprint(program(), files, repr(around), when, asked)


def _fingerprint(root: Path, places: Sequence[str], known: Sums | None = None) -> str:
    """That of every file and folder at some places, names and contents; empty where there is none that can be had."""
    of = (known or Sums()).of  # a file that is published at two places is read once
    try:
        found = sorted({path: entry for place in places for path, entry in _below(root, place, places)}.items())
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            sums = pool.map(of, (root / path for path, is_file in found if is_file))
            return fingerprint(*(part for path, is_file in found for part in (path, next(sums) if is_file else "")))
    except OSError:
        return ""


def _below(root: Path, place: str, places: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Paths at a place, each with whether it is a file; hidden ones are read by nobody, but are published."""
    if (root / place).is_symlink() or not ((root / place).is_dir() or (root / place).is_file()):
        raise OSError(place)
    if not (root / place).is_dir():
        yield place, True
        return
    waiting = [place]
    while waiting:
        folder = waiting.pop()
        yield folder, False
        for entry in os.scandir(root / folder):
            path = f"{folder}/{entry.name}"
            if entry.is_symlink() or not (entry.is_dir() or entry.is_file()):
                raise OSError(path)
            if (path in _PUBLISHED and path not in places) or (entry.name.startswith(".") and places == _READ):
                continue
            if entry.is_dir():
                waiting.append(path)
            else:
                yield path, True
