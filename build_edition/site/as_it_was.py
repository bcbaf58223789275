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
from build_edition.ground.fingerprint import Sums, fingerprint, of_each, packed, program
from build_edition.ground.git import tagged_versions
from build_edition.ground.store import Store, opened
from build_edition.site.generation import WORK
from build_edition.site.known_files import KnownFiles
from build_edition.site.looked_at import Folder, Lying, looked_at, wait_a_moment
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


class AsItWas:
    """An edition as it is when a command begins; of all that lies there, no more than one look is ever held."""

    def __init__(self, root: Path, asked: str = "") -> None:
        """`asked` is what the command wishes of the site besides."""
        self.root, self.asked = root, asked

    @cached_property
    def _lying(self) -> Lying | None:
        """How all lies there when it is first asked for, until a build has been told of it."""
        return looked_at(self.root)

    @cached_property
    def _known(self) -> KnownFiles:
        """The files that the last build knew, and those that were read since."""
        with opened(self.root / WORK) as store:
            return KnownFiles.kept(store)

    @cached_property
    def read(self) -> str:
        """The fingerprint of all that a build is made of, when it is first asked for; empty where there is none."""
        return self._made_of(self._read(self._lying))

    def last_build(self) -> LastBuild | None:
        """What the build said that made the site there is; None where it was made of anything else, or touched."""
        if not (self.root / WORK).is_dir() or self._lying is None:
            return None
        with opened(self.root / WORK) as store:
            return _decoded(store, _LOOKED_AT, self._made_of(self._lying.fingerprint)) or self._last_read(store)

    def begin(self, sums: Sums | None) -> None:
        """A build begins, of what is there now; `sums` are told the files that are published, as far as they are known.

        None are told where another build has published others meanwhile.
        """
        if self.read and self._lying is not None and sums is not None:
            self._known.tell(sums, self._lying.files_published)
        self.__dict__.pop("_lying", None)

    def keep(self, findings: tuple[Diagnostic, ...], files: int, counts: str, sums: Sums) -> None:
        """Remember a build that ended well, if nothing it read has changed on the way; `sums` are those it took.

        All lies there as it will stay, and is remembered so that the next command need not read it.
        """
        wait_a_moment()  # what is written from here on has another moment than all that lies there
        lying = looked_at(self.root)
        published = self._published(lying, sums)
        is_known = bool(self.read and published and self.read == self._made_of(self._read(lying)))
        with opened(self.root / WORK) as store:
            last = LastBuild(findings, files, counts, published)
            if is_known:
                store.put(_KIND, self.read, _CODEC.encode(last))
            store.keep_only(_KIND, frozenset((self.read,) if is_known else ()))
            if is_known and lying is not None:
                self._look(store, last, lying, sums)

    def _last_read(self, store: Store) -> LastBuild | None:
        """The same, every file being read that is not known; when all are as they were, it is kept how they lie."""
        last, lying, sums = _decoded(store, _KIND, self.read), self._lying, Sums()
        if last is None or lying is None:
            return None
        self._known.tell(sums, lying.files_published)
        if last.published != self._published(lying, sums):
            return None
        self._look(store, last, lying, sums)
        return last

    def _look(self, store: Store, last: LastBuild, lying: Lying, sums: Sums) -> None:
        """Remember that this is the build of all that lies there so: what happens to it from now on is seen."""
        if seen := self._made_of(lying.fingerprint):
            store.put(_LOOKED_AT, seen, _CODEC.encode(last))
            store.keep_only(_LOOKED_AT, frozenset((seen,)))
            self._known.keep(store, lying, sums)

    def _read(self, lying: Lying | None) -> str:
        return _fingerprint(self.root, lying.read, self._known) if lying is not None else ""

    def _published(self, lying: Lying | None, sums: Sums) -> str:
        found = lying.published if lying is not None else None
        return _fingerprint(self.root, found, sums) if found is not None else ""

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


def _fingerprint(root: Path, folders: Sequence[Folder], known: Sums | KnownFiles) -> str:
    """That of every file and folder that was found, names and contents; empty where one cannot be read.

    It is empty too where a file that had to be read does not lie any more as it was found.
    """
    unknown = {path: said for folder in folders for path, said in folder.files if not known.known(said)}
    try:
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            read = dict(zip(unknown, pool.map(known.of, (root / path for path in unknown)), strict=True))
        if any(packed((root / path).stat()) != packed(said) for path, said in unknown.items()):
            return ""
    except OSError:
        return ""
    sums = ((known.known(said) or read[path] for path, said in folder.files) for folder in folders)
    return of_each(part for folder, each in zip(folders, sums, strict=True) for part in (*folder[:2], "".join(each)))
