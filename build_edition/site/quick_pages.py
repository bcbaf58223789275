"""The Markdown of a page to HTML: the quick way where there is nothing but what we write in it, else MkDocs' own.

In: a page of MkDocs', its files. Out: the page with its HTML, headings, ids and links, as MkDocs' `render` leaves them.
Promises: both ways come to the same; before any page is made, a sample goes both ways, and where they part, every page
goes MkDocs' way. The sample is of every folder, and no larger for many pages than for some. Where one came out the same
before, by the same program and settings, it is drawn from the pages that are made now by their words alone, so that an
edit to a page pays for one page.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from mkdocs.commands.build import _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page, _RelativePathTreeprocessor
from mkdocs.structure.toc import get_toc
from mkdocs.utils import get_relative_url

from build_edition.ground.fingerprint import fingerprint, program
from build_edition.ground.store import Store
from build_edition.markup.quick.page import Quick
from build_edition.site.mkdocs_site import GENERATED, MkDocsSite
from build_edition.sources.site_config import CONFIG

SAMPLE: Final = "sample"  # under which it is kept that one came out the same
_SIMPLE: Final = re.compile(r"([A-Za-z0-9_.-][A-Za-z0-9_./-]*\.md)?(?:#([A-Za-z0-9_.-]+))?")
_EVERY: Final = 40  # of so many pages one is a sample
_MOST: Final = 3  # of one folder: its pages are alike


def populate(page: Page, site: MkDocsSite, files: Files, quick: Quick | None) -> None:
    """Read a page and render it."""
    if quick is None or not page.file.src_uri.startswith(GENERATED) or not _is_quick(page, site, files, quick):
        _populate_page(page, site.config, files)


def in_theme(page: Page, site: MkDocsSite, quick: Quick | None) -> str:
    """A page that was rendered, in the theme."""
    is_ours = quick is not None and page.file.src_uri.startswith(GENERATED)
    return site.shells.page(page) if is_ours else site.shells.by_engine(page)


def _is_quick(page: Page, site: MkDocsSite, files: Files, quick: Quick) -> bool:
    """Whether the page could be rendered the quick way, and is; nothing was complained of, or it is said again."""
    page.read_source(site.config)
    ways = _Ways(page.file, files, site.config)
    made = quick.page(page.markdown or "", ways.written)
    if made is None or site.complaints.taken():
        return False
    page.content = made.content
    page.toc = get_toc([*made.headings])
    page._title_from_render = made.title  # noqa: SLF001 - as `render` does
    page.present_anchor_ids = set(made.ids)
    page.links_to_anchors = ways.to_anchors
    return True


class _Ways:
    """The addresses on a page, as MkDocs writes them; that of a page is looked for once."""

    def __init__(self, file: File, files: Files, config: MkDocsConfig) -> None:
        self._file, self._files = file, files
        self._slow = _RelativePathTreeprocessor(file, files, config)
        self.to_anchors: dict[File, dict[str, str]] = self._slow.links_to_anchors
        self._folder = posixpath.dirname(file.src_uri)
        self._known: dict[str, tuple[File, str] | None] = {}

    def written(self, address: str) -> str:
        """An address."""
        simple = _SIMPLE.fullmatch(address)
        if simple is None or not address:
            return self._slow.path_to_url(address)
        path, anchor = simple.groups()
        known = self._of(path) if path else (self._file, "")
        if known is None:
            return self._slow.path_to_url(address)
        file, way = known
        if not anchor:
            return way
        self.to_anchors.setdefault(file, {}).setdefault(anchor, address)
        return f"{way}#{anchor}"

    def _of(self, path: str) -> tuple[File, str] | None:
        if path not in self._known:
            file = self._files.get_file_from_path(posixpath.normpath(posixpath.join(self._folder, path)))
            is_there = file is not None and not file.inclusion.is_excluded()  # type: ignore[no-untyped-call]
            self._known[path] = (file, get_relative_url(file.url, self._file.url)) if file and is_there else None
        return self._known[path]


def is_proved(store: Store | None) -> bool:
    """Whether it is kept that a sample came out the same."""
    return store is not None and store.get(SAMPLE, by_what()) is True


def by_what() -> str:
    """The fingerprint of the program and the configuration by which it did."""
    return fingerprint(program(), Path(CONFIG).read_bytes())


def sample(pages: Sequence[Page], *, is_known: bool = False) -> Sequence[Page]:
    """Those of some pages that go both ways; `is_known` says that a sample of others came out the same."""
    ours = [page for page in pages if page.file.src_uri.startswith(GENERATED)]
    if is_known:
        return [page for page in ours if int(fingerprint(page.file.content_bytes)[:8], 16) % _EVERY == 0]
    folders: dict[str, list[Page]] = {}
    for page in ours:
        folders.setdefault(posixpath.dirname(page.file.src_uri), []).append(page)
    return [page for folder in folders.values() for page in _spread(folder)]


def _spread(folder: Sequence[Page]) -> Iterator[Page]:
    """One of forty of the pages of a folder, one at least, some at most, each from the middle of a part of it."""
    count = max(1, min(_MOST, len(folder) // _EVERY))
    return (folder[len(folder) * (2 * at + 1) // (2 * count)] for at in range(count))


def is_the_same(page: Page, site: MkDocsSite) -> bool:
    """Whether both ways come to the same for a page."""
    both = [_told(page, site, way) for way in (site.quick, None)]
    site.complaints.taken()
    return both[0] == both[1]


def _told(page: Page, site: MkDocsSite, quick: Quick | None) -> Sequence[Any]:
    alone = Page(None, page.file, site.config)
    populate(alone, site, site.files, quick)
    links = {file.src_uri: sorted(anchors) for file, anchors in (alone.links_to_anchors or {}).items()}
    set_page = in_theme(alone, site, quick)
    return (set_page, alone.content, [*_headings(alone.toc)], alone._title_from_render, alone.present_anchor_ids, links)  # noqa: SLF001


def _headings(toc: Any) -> Iterator[tuple[str, str, int]]:  # noqa: ANN401 - MkDocs' own
    for one in toc:
        yield one.title, one.id, one.level
        yield from _headings(one.children)
