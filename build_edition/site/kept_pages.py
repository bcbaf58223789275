"""The pages of the last site, or of one that was interrupted, that need not be made again.

In: the store, the last site, what ended builds left of theirs, and what the new one is to be made of. Out: each page
that was made of the same Markdown in the same frame, to keep the same words, and still is that file. Promises: such a
page is the very file that was proved; a file that was touched or half written, or whose links would be resolved
otherwise now, is made again; each page is kept when it is made, whatever becomes of the build.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from mkdocs.structure.pages import Page

from build_edition.ground.fingerprint import fingerprint, of_file, program
from build_edition.ground.store import Store
from build_edition.site.generation import laid_aside
from build_edition.site.job import Job, Made, PageRecord, plain
from build_edition.site.last_site import LastSite, Then
from build_edition.site.mkdocs_site import SITE, MkDocsSite
from build_edition.site.parts import sites_of_parts
from build_edition.site.same_file import same

_KIND: Final = "page"


@dataclass(frozen=True, slots=True)
class KeptPages:
    """The store, the key of each page, by its path, and the sites in which it may lie.

    `known` are the SHA-256 that are known of the pages of the first of them, by their addresses; `last` is what that
    one was made of, `there` what was looked for in this one, and whether it is there.
    """

    store: Store
    keys: Mapping[str, str]
    sites: Sequence[Path]
    site: MkDocsSite
    known: Mapping[str, str]
    last: LastSite
    there: dict[str, bool] = field(default_factory=dict)

    @classmethod
    def of(cls, store: Store, site: MkDocsSite, job: Job) -> KeptPages:
        """Those of a site that is about to be made."""
        keys = {page.file.src_uri: _key(page, site, job) for page in site.pages}
        root = Path(job.root)
        sites = (root / SITE / job.within, *sites_of_parts(root, job.within), *laid_aside(root, SITE, job.within))
        return cls(store, keys, sites, site, job.last, LastSite.kept(store))

    def standing(self) -> dict[str, Then]:
        """The pages that are as they were in the last site, whose files now stand in the new one; none is read."""
        if not self.last.is_met(self.is_there):
            self.there.clear()
            return {}
        then = ((page, self.last.pages.get(page.file.src_uri)) for page in self.site.pages)
        return {page.file.src_uri: one for page, one in then if one is not None and self._stands(page, one)}

    def _stands(self, page: Page, then: Then) -> bool:
        return then.key == self.keys[page.file.src_uri] and self._put(page, then.made)

    def taken(self, page: Page) -> PageRecord | None:
        """The record of a page, whose file now stands in the new site; None where it must be made."""
        record = self.record(self.keys[page.file.src_uri])
        if record is None or any(self.is_there(path) != was for path, was in record.asked.items()):
            return None
        return record if self._put(page, record.made) else None

    def record(self, key: str) -> PageRecord | None:
        """What is kept of a page."""
        found = self.store.get(_KIND, key)
        return PageRecord(**found) if isinstance(found, dict) else None

    def _put(self, page: Page, made: str) -> bool:
        """Whether the file of a page that has this SHA-256 lay anywhere; then it stands in the new site."""
        path = self._where(page, made)
        if path is not None:
            same(path, page.file.abs_dest_path)
        return path is not None

    def _where(self, page: Page, made: str) -> str | None:
        """Where the file of a page lies that has this SHA-256; None where it lies nowhere."""
        paths = (f"{site}/{page.file.dest_uri}" for site in self.sites)
        if self.known.get(page.file.dest_uri) == made:
            return next(paths)
        return next((one for one in paths if not os.path.islink(one) and _sha256(Path(one)) == made), None)

    def keep(self, page: Page, made: Made) -> None:
        """Keep what was made of a page, if it is sound; its file is written."""
        if made.is_sound and made.record is not None:
            self.store.put(_KIND, self.keys[page.file.src_uri], plain(made.record))

    def forget_others(self) -> None:
        """Forget the pages that are no more."""
        self.store.keep_only(_KIND, frozenset(self.keys.values()))

    def is_there(self, path: str) -> bool:
        """Whether a link leads to a file, by its path as MkDocs looks for it."""
        if path not in self.there:
            self.there[path] = self.site.files.get_file_from_path(path) is not None
        return self.there[path]


def _key(page: Page, site: MkDocsSite, job: Job) -> str:
    path = page.file.src_uri
    source = job.sources.get(path) or hashlib.sha256(page.file.content_bytes).hexdigest()
    kept = (part for pane in job.panes.get(path, ()) for part in (*map(str, pane), job.words[pane.words]))
    languages = (repr(job.ways), job.languages.get(path, "")) if job.ways else ()
    head = ("head", *job.heads.get(path, ()), *languages)
    return fingerprint(program(), site.frame, path, source, *kept, *head)


def _sha256(path: Path) -> str:
    try:
        return of_file(path)
    except OSError:
        return ""
