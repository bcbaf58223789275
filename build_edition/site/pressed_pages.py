"""The pages of a site that is being made: unchanged ones, new ones, and what each links to.

In: the cached pages, and those made now. Out: the links and anchors of every page, read when needed; the pages whose
links must be checked again. Promises: if every link of the last site was right and no page has lost an anchor since,
only the links of changed pages are checked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from mkdocs.structure.pages import Page

from build_edition.ground.store import Store
from build_edition.site.job import Job, Leads, Made, PageRecord
from build_edition.site.kept_pages import KeptPages
from build_edition.site.last_site import LastSite, Then, forget
from build_edition.site.mkdocs_site import MkDocsSite, places_of

Again = Callable[[Page], PageRecord]


class LeadsOfPages(Mapping[str, Leads]):
    """The links and anchors of each page, by its path, read from the store only when needed."""

    def __init__(self, pages: Sequence[Page], read: Callable[[Page], PageRecord]) -> None:
        """`read` returns the record of a page."""
        self._pages, self._read, self._held = {page.file.src_uri: page for page in pages}, read, dict[str, Leads]()

    def put(self, path: str, record: PageRecord) -> None:
        """Add a page whose record is in memory."""
        self._held[path] = Leads.of(record)

    def __contains__(self, path: object) -> bool:
        """Whether there is a page of this path; its record is not read for this."""
        return path in self._pages

    def __getitem__(self, path: str) -> Leads:
        if path not in self._held:
            self.put(path, self._read(self._pages[path]))
        return self._held[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._pages)

    def __len__(self) -> int:
        return len(self._pages)


@dataclass(slots=True)
class PressedPages:
    """The finished pages of a site: of each its cache key and file hash, and what it links to.

    `again` remakes a page whose record the store has lost; `standing` are the unchanged pages, whose records were not
    read.
    """

    site: MkDocsSite
    job: Job
    known: KeptPages
    again: Again
    standing: Mapping[str, Then] = field(default_factory=dict)
    pages: dict[str, Then] = field(default_factory=dict)
    scripts: dict[str, str] = field(default_factory=dict)
    leads: LeadsOfPages = field(init=False)

    def __post_init__(self) -> None:
        """Take the unchanged pages of the last site, then other cached pages."""
        self.leads = LeadsOfPages(self.site.pages, self._record)
        self.standing = self.known.standing()
        self.pages = dict(self.standing)
        self.scripts = self.known.last.scripts_of(self.standing.values())
        for page in self.site.pages:
            if page.file.src_uri not in self.standing and (record := self.known.taken(page)) is not None:
                self._put(page, record)

    @property
    def lacking(self) -> list[Page]:
        """The pages that are still to be made."""
        return [page for page in self.site.pages if page.file.src_uri not in self.pages]

    def put(self, page: Page, made: Made) -> None:
        """Add a page that was made; it is cached if nothing is wrong with it."""
        self.known.keep(page, made)
        if made.record is not None:
            for path in made.record.asked:
                self.known.is_there(path)
            self._put(page, made.record)

    def _put(self, page: Page, record: PageRecord) -> None:
        path = page.file.src_uri
        self.leads.put(path, record)
        self.scripts |= record.scripts
        self.pages[path] = Then(self.known.keys[path], record.made, " ".join(sorted(record.scripts)))

    def _record(self, page: Page) -> PageRecord:
        return self.known.record(self.known.keys[page.file.src_uri]) or self.again(page)

    def lost_anchors(self) -> tuple[str, ...]:
        """MkDocs' warnings of links to anchors that do not exist."""
        other = [page for page in self.site.pages if page.file.src_uri not in self.standing]
        further, last = self.job.further, self.known.last
        led_on = {
            path for path in {*further, *last.further} if [*further.get(path, ())] != [*last.further.get(path, ())]
        }
        anew = {path for path, then in last.pages.items() if self.known.keys.get(path) != then.key}
        has_lost = any(map(self._has_lost, led_on | anew))
        return self.site.lost_anchors(self.leads, further, None if has_lost or not last.pages else other)

    def _has_lost(self, path: str) -> bool:
        """Whether a page lacks an anchor that it had in the last site, or may have had."""
        last = self.known.last
        if path not in last.pages or path not in self.leads:
            return False  # links to a deleted page resolve differently, so that the pages with them are made again
        record = self.known.record(last.pages[path].key)
        if record is None:
            return True
        then = places_of(path, {path: Leads.of(record)}, last.further)
        return not then <= places_of(path, self.leads, self.job.further)

    def keep(self, store: Store, *, is_sound: bool) -> None:
        """Remember what this site was made of, if nothing is wrong with it."""
        if is_sound:
            scripts = {name: self.scripts[name] for one in self.pages.values() for name in one.names}
            further = {path: list(words) for path, words in self.job.further.items()}
            LastSite(self.pages, scripts, further, self.known.there).keep(store)
        else:
            forget(store)
        self.known.forget_others()
