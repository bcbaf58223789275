"""Edition → every page of it."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Final

from build_edition import pages
from build_edition.ground.at_rest import Rest
from build_edition.markup.escape import escaped
from build_edition.model.edited import Edited, Edition
from build_edition.model.parts import Places
from build_edition.model.woven import Page, at_rest
from build_edition.pages.kit.bounded import bounded, places_in
from build_edition.pages.kit.led import led
from build_edition.pages.kit.originals import in_the_originals
from build_edition.pages.written import from_json, to_json

_FOLDERS: Final = ("text", "lists", "data")
_ALWAYS: Final = ("pagefind", "repository")  # made by a run that writes, and not pages of an edition

Way = tuple[str, str]


@cache
def page_kinds() -> tuple[ModuleType, ...]:
    """Every page kind: the folders in their order, each by name."""
    names = (
        f"{pages.__name__}.{folder}.{module.name}"
        for folder in _FOLDERS
        for module in pkgutil.iter_modules([f"{path}/{folder}" for path in pages.__path__])
    )
    return tuple(import_module(name) for name in names)


def reserved_names() -> frozenset[str]:
    """The names at the top of `docs/edition/` that no document may have."""
    return frozenset(_ALWAYS).union(*(getattr(kind, "RESERVED", ()) for kind in page_kinds()))


def all_pages(edition: Edition) -> Iterator[Page]:
    """Every page, in no order that matters; a page's path is its identity."""
    rest = Rest()
    cut = [at_rest(bounded(edition.words, page), rest) for page in _all_pages(edition)]
    lists = {pages[0].path: places_in(pages) for pages in cut if len(pages) > 1}
    places = Places(edition.parts, lists)
    return (led(page, places) for pages in cut for page in pages)


def _all_pages(edition: Edition) -> Iterator[Page]:
    own: dict[str, list[Way]] = {}
    pieces = (getattr(kind, "PIECES", {}) for kind in page_kinds())
    edition.prepare({"pages": _titled_pages, **{name: make for found in pieces for name, make in found.items()}})
    for name, written in edition.each("pages", _titled_pages).items():
        for title, page in from_json(written):
            yield page
            if title:
                own.setdefault(name, []).append((escaped(title), page.path))
    edition = replace(edition, ways=_ways_on(edition, own), sections=_sections(edition))
    edition = replace(edition, besides=in_the_originals(edition))
    told = (edition.ways, edition.sections, edition.besides, edition.variants)
    more = {one.id: repr(tuple(it.get(one.id) for it in told)) for one in edition.summaries}
    for written in edition.each("pages-with-ways", lambda one, alone: to_json(_with_ways(one, alone)), more).values():
        yield from (page for _, page in from_json(written))
    for kind in page_kinds():
        if hasattr(kind, "of_edition"):
            yield from kind.of_edition(edition)


def _titled_pages(edited: Edited, edition: Edition) -> str:
    return to_json(_titled(edited, edition))


def _titled(edited: Edited, edition: Edition) -> Iterator[tuple[str, Page]]:
    """The pages of a document but those that must know the others, with what its page calls them."""
    for kind in _of_documents(need_ways=False):
        title = edition.words.say(kind.TITLE) if hasattr(kind, "TITLE") else ""
        yield from (("" if page.part > 1 else title, page) for page in kind.of_document(edited, edition))


def _with_ways(edited: Edited, edition: Edition) -> Iterator[tuple[str, Page]]:
    """Those that must know its other pages."""
    for kind in _of_documents(need_ways=True):
        yield from (("", page) for page in kind.of_document(edited, edition))


def _of_documents(*, need_ways: bool) -> Iterator[ModuleType]:
    """The kinds that make pages of a document; those that must know its other pages come last."""
    for kind in page_kinds():
        if hasattr(kind, "of_document") and hasattr(kind, "NEEDS_WAYS") == need_ways:
            yield kind


def _sections(edition: Edition) -> Mapping[str, tuple[str, ...]]:
    """What page kinds add to each document's page, between its text and its notes."""
    found: dict[str, tuple[str, ...]] = {}
    for kind in page_kinds():
        for name, lines in kind.sections(edition).items() if hasattr(kind, "sections") else ():
            found[name] = (*found.get(name, ()), *lines)
    return found


def _ways_on(edition: Edition, own: Mapping[str, Sequence[Way]]) -> Mapping[str, tuple[Way, ...]]:
    """For each document, the pages that are about it: introductions, where it stands beside another, its own."""
    found: dict[str, list[Way]] = {one.id: [] for one in edition.summaries}
    for introduction in edition.introductions:
        for name in dict.fromkeys(one.value for one in introduction.about):
            if name in found:
                found[name].append((escaped(introduction.short_title), f"introductions/{introduction.id}.md"))
    for kind in page_kinds():
        for name, way in kind.ways(edition) if hasattr(kind, "ways") else ():
            found[name].append(way)
    return {name: (*ways, *own.get(name, ())) for name, ways in found.items()}
