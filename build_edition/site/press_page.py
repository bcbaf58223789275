"""One page: read and rendered by MkDocs, put into the theme, mended, proved, and written.

In: MkDocs, loaded, and one of its pages. Out: the file of the page, and what is known of it. Promises: it is rendered
once; what is proved is what is written.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from build_edition.markup.prove import differences, unsafe_markup
from build_edition.site.copies import with_spoken_copies
from build_edition.site.description import with_description
from build_edition.site.from_disk import SCRIPT, set_for_disk
from build_edition.site.heads import with_head
from build_edition.site.job import Changed, Job, Made, PageRecord
from build_edition.site.lighten import finished
from build_edition.site.mend_theme import mend, without_inline_scripts
from build_edition.site.mkdocs_site import GENERATED, MkDocsSite
from build_edition.site.quick_pages import in_theme, populate
from build_edition.site.running_title import with_running_title
from build_edition.site.settings import TO_PAGE
from build_edition.site.switch import in_its_language, with_languages

_TO_PAGE: Final = re.compile(rf'href="{TO_PAGE}([^"]+)"')


class _RecordingFiles(Files):
    """A wrapper of `Files` that records which paths are looked up while the links of a page are resolved."""

    def __init__(self, files: Files) -> None:  # no call of the base: it would list them all again
        self._all = files
        self.asked: dict[str, bool] = {}

    def get_file_from_path(self, path: str) -> File | None:
        """The file, if there is one."""
        # the latter splits paths, which is slower
        found = self._all.src_uris.get(path) or self._all.get_file_from_path(path)
        self.asked[path] = found is not None
        return found


def press_page(site: MkDocsSite, job: Job, page: Page) -> Made:
    """Make a page and write its file, unless something is wrong with it."""
    site.complaints.taken()
    files = _RecordingFiles(site.files)
    populate(page, site, files, site.quick)
    of_ours = page.file.src_uri.startswith(GENERATED)
    unsafe = unsafe_markup(page.content or "") if of_ours else ""
    set_page = with_ways(in_theme(page, site, site.quick), page, site)
    is_for_disk = any(str(one) == SCRIPT for one in site.config.extra_javascript)
    hosts = job.hosts.get(page.file.src_uri, ())
    html, scripts = _for_disk(set_page, hosts) if is_for_disk else finished(set_page, hosts)
    if not (page.is_homepage or page.meta.get("description")):
        html = with_description(html)
    html = with_head(html, job.heads.get(page.file.src_uri, ()))
    html = with_languages(html, page.file.url, job, str(site.config.site_url or ""))
    html = in_its_language(html, job.languages.get(page.file.src_uri, ""))
    if of_ours:
        html = with_spoken_copies(html, str(page.meta.get("spoken", "")))
        html = with_running_title(html, str(page.title or ""))
    content = html.encode("utf-8", errors="xmlcharrefreplace")
    changed = tuple(_changed(html, page.file.src_uri, job))
    if not (unsafe or changed):
        path = site.path_of(page)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    record = PageRecord(
        made=hashlib.sha256(content).hexdigest(),
        asked=files.asked,
        anchors=sorted(page.present_anchor_ids or ()),
        links={file.src_uri: dict(links) for file, links in (page.links_to_anchors or {}).items()},
        scripts=scripts,
    )
    if page not in site.nav.pages:
        _forget(page)
    return Made(record, site.complaints.taken(), changed, unsafe)


def _forget(page: Page) -> None:
    """Free what was read and rendered: nobody needs it of a written page, and there are many."""
    page.markdown = page.content = page.present_anchor_ids = page.links_to_anchors = None
    page.toc, page.meta = TableOfContents([]), {}


def _for_disk(html: str, hosts: Sequence[str]) -> tuple[str, Mapping[str, str]]:
    return without_inline_scripts(set_for_disk(mend(html, hosts, is_for_disk=True)))


def with_ways(html: str, page: Page, site: MkDocsSite) -> str:
    """A page with the links of its footer resolved; a page that does not exist is named without a link."""

    def way(match: re.Match[str]) -> str:
        path, sign, anchor = match[1].partition("#")
        file = site.files.get_file_from_path(path)
        return f'href="{file.url_relative_to(page.file)}{sign}{anchor}"' if file is not None else ""

    return _TO_PAGE.sub(way, html)


def _changed(html: str, path: str, job: Job) -> Iterator[Changed]:
    for document, difference in differences(html, job.panes.get(path, ()), job.words):
        yield Changed(document, *difference)
