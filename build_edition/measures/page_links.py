"""Links and pictures of hand-written pages: their targets must exist.

In: an edition, its checked pages, the paths of the files below `docs/`. Out: diagnostics, including those of each page
by itself. Promises: what would stop the site generator outside of `edition/` is an error (E223); a link that would
fail for readers is a warning (E224); targets that are only made when the site is built are not reported.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, Final
from urllib.parse import unquote

from pathspec import GitIgnoreSpec

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.diagnostics.hints import write_nearest
from build_edition.ground.addresses import taken_apart
from build_edition.markup.hand_written import PageLink
from build_edition.measures.hand_written import CheckedPage
from build_edition.measures.same_address import address_of
from build_edition.measures.settings import LATER
from build_edition.model.edited import Edition
from build_edition.sources.versions import versions

_OURS: Final = "edition/"
_MADE_LATER: Final = re.compile(r"edition/(?:history/.*|.*(?<!\.md))")  # also files of the edition that are not pages
_PARAGRAPH: Final = re.compile(r"p[0-9]+")
_VERSION: Final = re.compile(r"(?:v?[0-9][^/]*|latest)(?:/|\Z)")  # the folder of a former version of the site
_PASSED: Final = ("info", "ignore")


@dataclass(frozen=True)
class _Site:
    """The possible targets in one language: names of files, ids by page."""

    names: frozenset[str]
    ids: Mapping[str, frozenset[str]]
    is_flat: bool

    @cached_property
    def addresses(self) -> frozenset[str]:
        """The addresses of all files and their folders; lazy, since there may be very many."""
        found = [address_of(name, is_flat=self.is_flat) for name in self.names]
        folders = (posixpath.dirname(one) or "." for one in found if one.endswith("index.html"))
        return frozenset((*found, *folders))


def check_page_links(edition: Edition, pages: Sequence[CheckedPage], files: Collection[str]) -> Iterator[Diagnostic]:
    """The findings of each page, and each broken link once."""
    for one in pages:
        yield from one.findings
    imprint, settings, said = edition.imprint, edition.config.settings, set[tuple[PageLink, str]]()
    checked, levels = {one.path: one for one in pages}, _levels(settings)
    is_left_out = _left_out(settings)
    made = [f"{_OURS}{page.path}" for page in edition.pages]
    for language in imprint.languages or ("",):
        named = versions(files, imprint.languages, language)
        taken = {name.removeprefix("docs/"): path for name, path in named.items()}
        ids = {name: frozenset(checked[path].ids) for name, path in taken.items() if path in checked}
        names = frozenset((*taken, *made, *(f"{_OURS}{page}" for page in LATER)))
        site = _Site(names, ids, settings.get("use_directory_urls") is False)
        for name, path in taken.items():
            page = checked.get(path)
            for link in page.links if page is not None and not is_left_out(name) else ():
                for found in _said_of(link, name, site, partial(_has_paragraph, edition)):
                    if levels.get(found.code) and (link, found.code) not in said:
                        said.add((link, found.code))
                        yield found


def _levels(settings: Mapping[str, Any]) -> Mapping[str, bool]:
    """Which findings `validation` enables."""
    said = settings.get("validation", {})
    of_links = {**said, **said.get("links", {})} if isinstance(said, dict) else {}
    return {"E223": of_links.get("not_found") not in _PASSED, "E224": of_links.get("unrecognized_links") != "ignore"}


def _left_out(settings: Mapping[str, Any]) -> Any:  # noqa: ANN401 - whether a path is one
    """A predicate for pages that are excluded from publishing."""
    try:
        return GitIgnoreSpec.from_lines(str(settings.get("exclude_docs", "")).splitlines()).match_file
    except ValueError:  # already reported
        return lambda _name: False


def _said_of(link: PageLink, page: str, site: _Site, has_paragraph: Any) -> Iterator[Diagnostic]:  # noqa: ANN401
    """The findings about one link of a page."""
    parts = taken_apart(link.address)
    if parts is None:
        return
    path = unquote(parts.path)
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
    if link.is_raw and path:
        yield from _raw(link, (page, path, target), site)
    elif target not in site.names:
        yield from _missing(link, (page, path, target), site)
    elif parts.fragment and not parts.query:
        fragment = unquote(parts.fragment)
        ids = site.ids.get(target)
        is_there = fragment in ids if ids is not None else has_paragraph(target, fragment)
        if not is_there:
            hint = write_nearest(fragment, sorted(ids or ()), "#{}")
            where = f"no place #{fragment} on {target}"
            yield diagnose("E224", link.place, hint=hint, address=link.address, where=where)


def _raw(link: PageLink, of_page: tuple[str, str, str], site: _Site) -> Iterator[Diagnostic]:
    """A finding for a broken address in raw HTML, which the site generator leaves as it is."""
    page, path, target = of_page
    built = _built(page, path, site)
    if _is_there(built, site) or _MADE_LATER.fullmatch(built):
        return
    markdown = f"{'!' if link.is_picture else ''}[words]({link.address})"
    is_meant = target in site.names
    hint = f"write `{markdown}`: an address in HTML stays as it is, and a page is a folder" if is_meant else ""
    yield diagnose("E224", link.place, hint=hint, address=link.address, where=f"nothing at {built}")


def _built(page: str, path: str, site: _Site) -> str:
    """The path within the site to which an unchanged address leads."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(address_of(page, is_flat=site.is_flat)), path))


def _is_there(built: str, site: _Site) -> bool:
    """Whether something is there, or the address belongs to another version or lies outside of this site."""
    is_elsewhere = built.startswith("..") or _VERSION.match(built) is not None
    return is_elsewhere or built in site.addresses


def _missing(link: PageLink, of_page: tuple[str, str, str], site: _Site) -> Iterator[Diagnostic]:
    page, path, target = of_page
    if posixpath.splitext(path)[1] or link.is_picture:
        if _MADE_LATER.fullmatch(target):
            return
        near = _meant(page, path, target, site)
        if target.startswith(_OURS):
            where = f"no page {target}"
            yield diagnose("E224", link.place, hint=near, address=link.address, where=where)
        else:
            what = "shows" if link.is_picture else "leads to"
            yield diagnose("E223", link.place, hint=near, what=what, target=target)
        return
    built = _built(page, path, site)
    if not _is_there(built, site):
        hint = _meant(page, path, target, site)
        yield diagnose("E224", link.place, hint=hint, address=link.address, where=f"nothing at {built}")


def _meant(page: str, path: str, target: str, site: _Site) -> str:
    """A hint with the probable file, written as on this page."""
    stem = target.removesuffix(".html").rstrip("/")
    built = _built(page, path, site).removesuffix(".html")
    guesses = [f"{one}{ending}" for one in (stem, built) for ending in (".md", "/index.md", "")]
    found = next((guess for guess in guesses if guess in site.names), "")
    if found:
        return f"write `{posixpath.relpath(found, posixpath.dirname(page) or '.')}`"
    start = posixpath.dirname(page) or "."
    return write_nearest(posixpath.relpath(target, start), (posixpath.relpath(one, start) for one in site.names))


def _has_paragraph(edition: Edition, page: str, fragment: str) -> bool:
    """Whether a page of a document has a paragraph; other places on pages of the edition are assumed to exist."""
    name = page.removeprefix(_OURS).removesuffix(".md")
    if _PARAGRAPH.fullmatch(fragment) is None or all(one.id != name for one in edition.summaries):
        return True
    return any(one.id == fragment for one in edition.finder()(name).document.paragraphs)
