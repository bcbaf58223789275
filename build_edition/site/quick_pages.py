"""The Markdown of a page to HTML: by our quick renderer where it has only what we write ourselves, else by MkDocs.

In: a page of MkDocs', its files. Out: the page with its HTML, headings, ids and links, as MkDocs' `render` leaves them.
Promises: both ways give the same; before any page is made, a sample is rendered both ways, and if any differs, MkDocs
renders every page. The sample covers every folder, and is limited in size. If a sample was the same before, with the
same program and settings, the next is drawn by content hash from the pages made now, so that an edit to one page costs
the rendering of one page.
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

SAMPLE: Final = "sample"  # the kind under which the store keeps that a sample was the same
_SIMPLE: Final = re.compile(r"([A-Za-z0-9_.-][A-Za-z0-9_./-]*\.md)?(?:#([A-Za-z0-9_.-]+))?")
_EVERY: Final = 40  # one of so many pages is in the sample
_MOST: Final = 3  # from one folder: its pages are alike


def populate(page: Page, site: MkDocsSite, files: Files, quick: Quick | None) -> None:
    """Read a page and render it."""
    if quick is None or not page.file.src_uri.startswith(GENERATED) or not _is_quick(page, site, files, quick):
        _populate_page(page, site.config, files)


def in_theme(page: Page, site: MkDocsSite, quick: Quick | None) -> str:
    """A rendered page, in the theme."""
    is_ours = quick is not None and page.file.src_uri.startswith(GENERATED)
    return site.shells.page(page) if is_ours else site.shells.by_engine(page)


def _is_quick(page: Page, site: MkDocsSite, files: Files, quick: Quick) -> bool:
    """Render the page by the quick renderer if possible, and return whether it was; warnings are left to MkDocs."""
    page.read_source(site.config)
    ways = _Links(page.file, files, site.config)
    made = quick.page(page.markdown or "", ways.written)
    if made is None or site.complaints.taken():
        return False
    page.content = made.content
    page.toc = get_toc([*made.headings])
    page._title_from_render = made.title  # noqa: SLF001 - as `render` does
    page.present_anchor_ids = set(made.ids)
    page.links_to_anchors = ways.to_anchors
    return True


class _Links:
    """The links on a page, written as MkDocs writes them; each target is looked up once."""

    def __init__(self, file: File, files: Files, config: MkDocsConfig) -> None:
        self._file, self._files = file, files
        self._slow = _RelativePathTreeprocessor(file, files, config)
        self.to_anchors: dict[File, dict[str, str]] = self._slow.links_to_anchors
        self._folder = posixpath.dirname(file.src_uri)
        self._known: dict[str, tuple[File, str] | None] = {}

    def written(self, address: str) -> str:
        """A link's address as written in HTML."""
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
    """Whether the store knows of a sample that was the same."""
    return store is not None and store.get(SAMPLE, by_what()) is True


def by_what() -> str:
    """The hash of the program and the configuration that this holds for."""
    return fingerprint(program(), Path(CONFIG).read_bytes())


def sample(pages: Sequence[Page], *, is_known: bool = False) -> Sequence[Page]:
    """The pages to render both ways; with `is_known`, an earlier sample was the same."""
    ours = [page for page in pages if page.file.src_uri.startswith(GENERATED)]
    if is_known:
        return [page for page in ours if int(fingerprint(page.file.content_bytes)[:8], 16) % _EVERY == 0]
    folders: dict[str, list[Page]] = {}
    for page in ours:
        folders.setdefault(posixpath.dirname(page.file.src_uri), []).append(page)
    return [page for folder in folders.values() for page in _spread(folder)]


def _spread(folder: Sequence[Page]) -> Iterator[Page]:
    """One in forty pages of a folder, at least one, at most `_MOST`, evenly spread."""
    count = max(1, min(_MOST, len(folder) // _EVERY))
    return (folder[len(folder) * (2 * at + 1) // (2 * count)] for at in range(count))


def is_the_same(page: Page, site: MkDocsSite) -> bool:
    """Whether both ways give the same for a page."""
    both = [_rendered(page, site, way) for way in (site.quick, None)]
    site.complaints.taken()
    return both[0] == both[1]


def _rendered(page: Page, site: MkDocsSite, quick: Quick | None) -> Sequence[Any]:
    alone = Page(None, page.file, site.config)
    populate(alone, site, site.files, quick)
    links = {file.src_uri: sorted(anchors) for file, anchors in (alone.links_to_anchors or {}).items()}
    set_page = in_theme(alone, site, quick)
    return (set_page, alone.content, [*_headings(alone.toc)], alone._title_from_render, alone.present_anchor_ids, links)  # noqa: SLF001


def _headings(toc: Any) -> Iterator[tuple[str, str, int]]:  # noqa: ANN401 - MkDocs' own
    for one in toc:
        yield one.title, one.id, one.level
        yield from _headings(one.children)
