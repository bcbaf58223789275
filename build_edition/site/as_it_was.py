"""Whether everything is as it was when the last site was built: then that site is the one a build would make.

In: the folder of an edition. Out: what the last build had to say, where each file it read is the same, byte for byte,
and each file it published too. Promises: nothing of an earlier run is believed by its time or size alone (`looked_at`
says by what files are known again that were read before); where anything is a link or cannot be read, nothing is as it
was; only the folders of the edition are looked at.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from build_edition.diagnostics.findings import Diagnostic
from build_edition.ground.codec import Codec, NotDecodedError
from build_edition.ground.fingerprint import Sums, fingerprint, program
from build_edition.ground.git import tagged_versions
from build_edition.ground.store import Store, opened
from build_edition.site.generation import WORK
from build_edition.site.looked_at import PUBLISHED, READ, found_at, looked_at
from build_edition.sources.repository import repository

_KIND: Final = "build"
_LOOKED_AT: Final = "build looked at"


@dataclass(frozen=True, slots=True)
class LastBuild:
    """What a build had to say: its findings, its number of files, what there is; and its fingerprint."""

    findings: tuple[Diagnostic, ...]
    files: int
    counts: str
    published: str


_CODEC: Final = Codec(LastBuild)


@dataclass(frozen=True)
class AsItWas:
    """An edition as it is when a command begins; `asked` is what the command wishes of the site besides."""

    root: Path
    asked: str = ""

    @cached_property
    def read(self) -> str:
        """The fingerprint of all that a build is made of, when it is first asked for; empty where there is none."""
        return self._made_of(_fingerprint(self.root, READ))

    def last_build(self) -> LastBuild | None:
        """What the build said that made the site there is; None where it was made of anything else, or touched."""
        if (self.root / WORK).is_dir():
            with opened(self.root / WORK) as store:
                return _decoded(store, _LOOKED_AT, self._looked_at()) or self._last_read(store)
        return self._last_read(None)

    def keep(self, findings: tuple[Diagnostic, ...], files: int, counts: str, sums: Sums) -> None:
        """Remember a build that ended well, if nothing it read has changed on the way; `sums` are those it took."""
        published = _fingerprint(self.root, PUBLISHED, sums)
        is_known = bool(self.read and published and self.read == AsItWas(self.root, self.asked).read)
        with opened(self.root / WORK) as store:
            if is_known:
                store.put(_KIND, self.read, _CODEC.encode(LastBuild(findings, files, counts, published)))
            store.keep_only(_KIND, frozenset((self.read,) if is_known else ()))

    def look(self, sums: Sums) -> None:
        """Remember how all of it lies there when the work is done, so that the next command need not read it."""
        with opened(self.root / WORK) as store:
            self._look(store, sums)

    def _last_read(self, store: Store | None) -> LastBuild | None:
        """The same, every file being read; when all are as they were, it is remembered how they lie there."""
        is_known = bool(self.read) and store is not None and store.get(_KIND, self.read) is not None
        return self._look(store, Sums()) if store is not None and is_known else None

    def _look(self, store: Store, sums: Sums) -> LastBuild | None:
        """The build of what is there, by what is in every file; nothing may happen to them meanwhile."""
        seen, last = self._looked_at(), _decoded(store, _KIND, self.read)
        if last is None or last.published != _fingerprint(self.root, PUBLISHED, sums):
            return None
        is_same = AsItWas(self.root, self.asked).read == self.read and seen == self._looked_at()
        if seen and is_same:
            store.put(_LOOKED_AT, seen, _CODEC.encode(last))
            store.keep_only(_LOOKED_AT, frozenset((seen,)))
        return last

    def _looked_at(self) -> str:
        return self._made_of(looked_at(self.root))

    def _made_of(self, files: str) -> str:
        """With the files: program, where and when it is published, its versions."""
        around = (repository(self.root, os.environ), tagged_versions(self.root))
        when = os.environ.get("SOURCE_DATE_EPOCH", "")
        return files and fingerprint(program(), files, repr(around), when, self.asked)


def _decoded(store: Store, kind: str, key: str) -> LastBuild | None:
    found = store.get(kind, key) if key else None
    try:
        return _CODEC.decode(found) if found else None
    except NotDecodedError:
        return None


def _fingerprint(root: Path, places: Sequence[str], known: Sums | None = None) -> str:
    """That of every file and folder at some places, names and contents; empty where there is none that can be had."""
    of = (known or Sums()).of  # a file that is published at two places is read once
    try:
        found = found_at(root, places)
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            sums = pool.map(of, (root / path for path, said in found if said is not None))
            return fingerprint(*(part for path, said in found for part in (path, "" if said is None else next(sums))))
    except OSError:
        return ""
