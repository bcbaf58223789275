"""Cached pages: those of the last site, or of an interrupted one, that need not be made again.

In: the store, the last site, what interrupted builds left, and what the new site is made of. Out: each page that was
made of the same Markdown in the same frame, to contain the same words, and whose file is unchanged. Promises: such a
page is the very file that was proved; a file that was changed or is incomplete, or whose links would resolve
differently now, is made again; each page is cached when it is made, whatever becomes of the build.
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
    """The store, the cache key of each page, by its path, and the sites in which its file may be.

    `known` are known SHA-256 of page files in the first of these sites, by path there; `last` is what that site was
    made of; `there` are the paths looked up for this one, and whether they exist.
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
        """The cached pages for a site that is about to be made."""
        keys = {page.file.src_uri: _key(page, site, job) for page in site.pages}
        root = Path(job.root)
        sites = (root / SITE / job.within, *sites_of_parts(root, job.within), *laid_aside(root, SITE, job.within))
        return cls(store, keys, sites, site, job.last, LastSite.kept(store))

    def standing(self) -> dict[str, Then]:
        """The pages that are unchanged since the last site, whose files are now linked into the new one.

        None is read.
        """
        if not self.last.is_met(self.is_there):
            self.there.clear()
            return {}
        then = ((page, self.last.pages.get(page.file.src_uri)) for page in self.site.pages)
        return {page.file.src_uri: one for page, one in then if one is not None and self._stands(page, one)}

    def _stands(self, page: Page, then: Then) -> bool:
        return then.key == self.keys[page.file.src_uri] and self._put(page, then.made)

    def taken(self, page: Page) -> PageRecord | None:
        """The record of a page, whose file is now linked into the new site; None where it must be made."""
        record = self.record(self.keys[page.file.src_uri])
        if record is None or any(self.is_there(path) != was for path, was in record.asked.items()):
            return None
        return record if self._put(page, record.made) else None

    def record(self, key: str) -> PageRecord | None:
        """The stored record of a page."""
        found = self.store.get(_KIND, key)
        return PageRecord(**found) if isinstance(found, dict) else None

    def _put(self, page: Page, made: str) -> bool:
        """Link the file of a page with this SHA-256 into the new site; whether one was found."""
        path = self._where(page, made)
        if path is not None:
            same(path, page.file.abs_dest_path)
        return path is not None

    def _where(self, page: Page, made: str) -> str | None:
        """The path of a page's file that has this SHA-256; None where there is none."""
        paths = (f"{site}/{page.file.dest_uri}" for site in self.sites)
        if self.known.get(page.file.dest_uri) == made:
            return next(paths)
        return next((one for one in paths if not os.path.islink(one) and _sha256(Path(one)) == made), None)

    def keep(self, page: Page, made: Made) -> None:
        """Store the record of a page that was made, if nothing is wrong with it; its file is already written."""
        if made.is_sound and made.record is not None:
            self.store.put(_KIND, self.keys[page.file.src_uri], plain(made.record))

    def forget_others(self) -> None:
        """Delete the records of pages that no longer exist."""
        self.store.keep_only(_KIND, frozenset(self.keys.values()))

    def is_there(self, path: str) -> bool:
        """Whether a file exists, by its path as MkDocs looks it up for a link."""
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
