"""Whether nothing has changed since the last site was built: then a build would make that same site.

In: the folder of an edition. Out: the result of the last build, if each file it read and each file it published is
still the same, byte for byte. Promises: nothing is trusted for its modification time or size alone (for how files that
were read before are recognised, see `looked_at`); if anything is a symbolic link or cannot be read, the answer is no;
only the folders of the edition are looked at.
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
    """The result of a build: diagnostics, number of files, printed counts, fingerprint of what it published."""

    findings: tuple[Diagnostic, ...]
    files: int
    counts: str
    published: str


_CODEC: Final = Codec(LastBuild)


class AsItWas:
    """An edition as it is when a command begins; at most one snapshot of its files is held in memory."""

    def __init__(self, root: Path, asked: str = "") -> None:
        """`asked` are the command's options for the site."""
        self.root, self.asked = root, asked

    @cached_property
    def _snapshot(self) -> Lying | None:
        """A snapshot of the files, taken when first needed and kept until a build begins."""
        return looked_at(self.root)

    @cached_property
    def _known(self) -> KnownFiles:
        """The files whose hashes the last build knew, and those read since."""
        with opened(self.root / WORK) as store:
            return KnownFiles.kept(store)

    @cached_property
    def read(self) -> str:
        """The fingerprint of everything a build reads, taken when first needed; empty where it cannot be taken."""
        return self._inputs_hash(self._read(self._snapshot))

    def last_build(self) -> LastBuild | None:
        """The result of the build that made the present site; None if an input or the site has changed since."""
        if not (self.root / WORK).is_dir() or self._snapshot is None:
            return None
        with opened(self.root / WORK) as store:
            return _decoded(store, _LOOKED_AT, self._inputs_hash(self._snapshot.fingerprint)) or self._last_read(store)

    def begin(self, sums: Sums | None) -> None:
        """Begin a build of the files as they are now; `sums` receives the known hashes of published files.

        None are passed on if `sums` is None: another build has published meanwhile.
        """
        if self.read and self._snapshot is not None and sums is not None:
            self._known.tell(sums, self._snapshot.files_published)
        self.__dict__.pop("_snapshot", None)

    def keep(self, findings: tuple[Diagnostic, ...], files: int, counts: str, sums: Sums) -> None:
        """Remember a successful build, if none of its inputs changed meanwhile; `sums` are the hashes it computed.

        All files are in their final state, and are remembered so that the next command need not read them.
        """
        wait_a_moment()  # files written from here on have a later time than all present ones
        lying = looked_at(self.root)
        published = self._published(lying, sums)
        is_known = bool(self.read and published and self.read == self._inputs_hash(self._read(lying)))
        with opened(self.root / WORK) as store:
            last = LastBuild(findings, files, counts, published)
            if is_known:
                store.put(_KIND, self.read, _CODEC.encode(last))
            store.keep_only(_KIND, frozenset((self.read,) if is_known else ()))
            if is_known and lying is not None:
                self._remember(store, last, lying, sums)

    def _last_read(self, store: Store) -> LastBuild | None:
        """The same, after reading all files whose hash is not known; if none changed, the snapshot is remembered."""
        last, lying, sums = _decoded(store, _KIND, self.read), self._snapshot, Sums()
        if last is None or lying is None:
            return None
        self._known.tell(sums, lying.files_published)
        if last.published != self._published(lying, sums):
            return None
        self._remember(store, last, lying, sums)
        return last

    def _remember(self, store: Store, last: LastBuild, lying: Lying, sums: Sums) -> None:
        """Remember this snapshot as the result of that build, so that any later change is noticed."""
        if seen := self._inputs_hash(lying.fingerprint):
            store.put(_LOOKED_AT, seen, _CODEC.encode(last))
            store.keep_only(_LOOKED_AT, frozenset((seen,)))
            self._known.keep(store, lying, sums)

    def _read(self, lying: Lying | None) -> str:
        return _fingerprint(self.root, lying.read, self._known) if lying is not None else ""

    def _published(self, lying: Lying | None, sums: Sums) -> str:
        found = lying.published if lying is not None else None
        return _fingerprint(self.root, found, sums) if found is not None else ""

    def _inputs_hash(self, files: str) -> str:
        """The hash of the inputs: files, program, where and when it is published, its versions."""
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
    """The hash of the names and contents of all files and folders found; empty where one cannot be read.

    It is also empty if a file that had to be read has changed since it was found.
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
