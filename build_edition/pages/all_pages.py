"""Edition → every page of it."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from importlib import import_module
from itertools import chain
from types import ModuleType
from typing import Final

from build_edition import pages
from build_edition.exports.once import once
from build_edition.ground.addresses import first_page
from build_edition.ground.at_rest import Rest, WordsAtRest
from build_edition.ground.fingerprint import fingerprint
from build_edition.markup.escape import escaped
from build_edition.model.edited import NOTHING_BESIDES, Edited, Edition, OfOne
from build_edition.model.parts import Places
from build_edition.model.woven import Page, at_rest
from build_edition.pages.kit.bounded import bounded
from build_edition.pages.kit.led import led, places_in
from build_edition.pages.kit.led_again import LedAgain
from build_edition.pages.kit.originals import in_the_originals
from build_edition.pages.written import Faced, faces, from_json, kept_pages, to_json
from build_edition.search.names import OF_DOCUMENTS, names_seen
from build_edition.search.runs import outline

_FOLDERS: Final = ("text", "lists", "data")
_ALWAYS: Final = ("pagefind", "repository")  # made by a run that writes the site, and not pages of an edition

Way = tuple[str, str]


@cache
def page_kinds() -> tuple[ModuleType, ...]:
    """Every page kind, by folder in this order, then by name."""
    names = (
        f"{pages.__name__}.{folder}.{module.name}"
        for folder in _FOLDERS
        for module in pkgutil.iter_modules([f"{path}/{folder}" for path in pages.__path__])
    )
    return tuple(import_module(name) for name in names)


def reserved_names() -> frozenset[str]:
    """The names at the top of `docs/edition/` that no document may have."""
    return frozenset(_ALWAYS).union(*(getattr(kind, "RESERVED", ()) for kind in page_kinds()))


def told_of_others(edition: Edition) -> Edition:
    """An edition with what page kinds add to the pages of each document."""
    told = replace(edition, ways=_ways_on(edition), sections=_sections(edition))
    return replace(told, besides=in_the_originals(told))


def all_pages(
    told: Edition, besides: Mapping[str, OfOne] = NOTHING_BESIDES, begin: Callable[[Edition], None] = lambda _: None
) -> Iterator[Page]:
    """Every page, in any order; a page is identified by its path.

    `besides` is what will be needed of each document later, by kind: it is made while the document is in memory.
    `begin` is called when all of this has been made.
    """
    rest, known = Rest(), dict[str, str]()
    cut = [_cut(told, page, rest, known) for page in _all_pages(told, besides, known, begin)]
    again = LedAgain(told.pieces.store if told.pieces is not None else None)
    places = Places(told.parts, {pages[0].path: again.places(pages) for pages in cut if len(pages) > 1})
    for page in chain.from_iterable(cut):
        yield again.led(page, places, known.get(page.path))
    again.forget_others()


def _cut(told: Edition, page: Page | tuple[Page, ...], rest: Rest, known: Mapping[str, str]) -> Sequence[Page]:
    """The pages into which a page is cut; one with `known` link targets is short enough, and is not read."""
    if isinstance(page, tuple):
        return page
    return (page,) if page.path in known else at_rest(bounded(told.words, page), rest)


def pages_of(told: Edition, edited: Edited, compiled: Edition) -> tuple[Page, ...]:
    """The pages of one document, consistent with the other pages of the edition as it was last `compiled`.

    Contributions of other documents and page kinds are those of that time; lines added to its notes are made again.
    """
    sides = tuple(one for one in told.sides if one.second == edited.id)
    told = replace(told, besides={**told.besides, **in_the_originals(replace(told, sides=sides))})
    alone = replace(told, edited=(edited,), pieces=None)
    (written,) = alone.each("pages", partial(_pages_of, told)).values()
    cut = [bounded(told.words, page) for _, page in from_json(written)]
    own = {pages[0].path: places_in(pages) for pages in cut if len(pages) > 1}
    places = Places(told.parts, {**_places_in_lists(compiled), **own})
    return tuple(led(page, places) for pages in cut for page in pages)


@once
def _places_in_lists(compiled: Edition) -> Mapping[str, Mapping[str, str]]:
    """The page of everything on lists that are cut, by their first page."""
    lists: dict[str, list[Page]] = {}
    of_lists = (page for page in compiled.pages if page.path.endswith(".md") and not (page.proves or page.panes))
    for page in of_lists:
        lists.setdefault(first_page(page.path), []).append(page)
    return {path: places_in(cut) for path, cut in lists.items() if cut[0].further}


def _all_pages(
    told: Edition, besides: Mapping[str, OfOne], known: dict[str, str], begin: Callable[[Edition], None]
) -> Iterator[Page | tuple[Page, ...]]:
    """Every page before texts are cut; of a cached list, all pages into which it was cut.

    The link targets of cached pages that need not be read are added to `known`.
    """
    fields = (told.ways, told.sections, told.besides, told.variants, told.kin)
    more = {one.id: fingerprint(repr(tuple(it.get(one.id) for it in fields))) for one in told.summaries}
    pages = partial(_pages_of, told)
    of_kinds = (item for kind in page_kinds() for item in getattr(kind, "PIECES", {}).items())
    seen = {kind: face for one in page_kinds() for kind, face in getattr(one, "SEALS", {}).items()}
    seen |= {"pages": faces, OF_DOCUMENTS: outline}
    of_each = [kind.of_each(told) for kind in page_kinds() if hasattr(kind, "of_each")]
    made = {"pages": pages, **dict(of_kinds), **{kind: make for kind, make, _ in of_each}, **besides}
    known_besides = {kind: how for kind, _, how in of_each}
    told.prepare(made, {"pages": more, OF_DOCUMENTS: names_seen(told.entries, told.pieces), **known_besides}, seen)
    begin(told)
    ways = dict(told.ways)
    for name, found in kept_pages(told, "pages", told.each("pages", pages, more)):
        titled = []
        for title, page, names in found:
            titled.append((title, page))
            if names is not None:
                known[page.path] = names
            yield page
        ways[name] = (*ways[name], *_titles(titled))
    edition = replace(told, ways=ways)
    for kind in page_kinds():
        if hasattr(kind, "of_edition"):
            yield from (_of_all(one, known) for one in kind.of_edition(edition))


def _of_all(made: Page | tuple[Faced, ...], known: dict[str, str]) -> Page | tuple[Page, ...]:
    if isinstance(made, Page):
        return made
    known |= {one.page.path: one.names for one in made if one.names is not None}
    return tuple(one.page for one in made)


def _pages_of(told: Edition, edited: Edited, alone: Edition) -> str:
    """The pages of a document with their titles, as JSON; those that need to know its other pages come last.

    `told` has what other documents and page kinds add to them.
    """
    titled = list(_of_kinds(edited, alone, need_ways=False))
    ways = (*told.ways[edited.id], *_titles(titled))
    knowing = replace(alone, ways={edited.id: ways}, sections=told.sections, besides=told.besides)
    return to_json([*titled, *(("", page) for _, page in _of_kinds(edited, knowing, need_ways=True))])


def _of_kinds(edited: Edited, edition: Edition, *, need_ways: bool) -> Iterator[tuple[str, Page]]:
    for kind in _of_documents(need_ways=need_ways):
        own = getattr(kind, "TITLE", "")
        if not edited.is_of_translation:
            own = getattr(kind, "TITLE_ON_TEXT", own)
        title = edition.words.say(own) if own else ""
        yield from (("" if page.part > 1 else title, page) for page in kind.of_document(edited, edition))


def _titles(titled: Iterable[tuple[str, Page]]) -> Iterator[Way]:
    """The links from a document's page to its other pages."""
    return ((escaped(title), page.path) for title, page in titled if title)


def _of_documents(*, need_ways: bool) -> Iterator[ModuleType]:
    """The kinds that make pages of a document; `need_ways` selects those that must know its other pages."""
    for kind in page_kinds():
        if hasattr(kind, "of_document") and hasattr(kind, "NEEDS_WAYS") == need_ways:
            yield kind


def _sections(edition: Edition) -> Mapping[str, str]:
    """What page kinds add to each document's page, between its text and its notes; on disk until needed."""
    kinds = [kind.sections(edition) for kind in page_kinds() if hasattr(kind, "sections")]
    found = WordsAtRest()
    for one in edition.summaries:
        found.put(one.id, "\n".join(section for it in kinds if (section := it.get(one.id))))
    return found


def _ways_on(edition: Edition) -> Mapping[str, tuple[Way, ...]]:
    """For each document, links to pages that are not about it alone: introductions, side-by-side pages."""
    found: dict[str, list[Way]] = {one.id: [] for one in edition.summaries}
    for introduction in edition.introductions:
        for name in dict.fromkeys(one.value for one in introduction.about):
            if name in found:
                found[name].append((escaped(introduction.short_title), f"introductions/{introduction.id}.md"))
    for kind in page_kinds():
        for name, way in kind.ways(edition) if hasattr(kind, "ways") else ():
            found[name].append(way)
    return {name: tuple(ways) for name, ways in found.items()}
