"""Prepare an EPUB book so that pandoc reads every page and every note.

In: the bytes of the book. Out: the same book, what was done to it; sentences about words that were not imported.
Promises: no page is skipped because of its role in the book (a title page, notes at the end); a note that a mark points
to, in whatever file, becomes a note at its mark; lists that only lead to its pages (contents, printed pages, pictures)
are left out and reported.
"""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Final
from urllib.parse import unquote

from build_edition.sources.take_in.elements import (
    Element,
    above,
    local,
    named,
    new_beside,
    parsed,
    replaced,
    value,
    written,
)
from build_edition.sources.take_in.every_word import about_left, about_missing, paragraphs_in
from build_edition.sources.take_in.received import LARGEST_TEXT, Mended, NotTaken, Received
from build_edition.sources.take_in.zipped import member, with_members

_TYPE: Final = "{http://www.idpf.org/2007/ops}type"
_MARKS: Final = frozenset(("noteref", "doc-noteref"))
_NOTES: Final = frozenset(("footnote", "endnote", "rearnote", "note", "doc-footnote", "doc-endnote"))
_BACK: Final = frozenset(("backlink", "doc-backlink", "referrer"))
_CONTENTS: Final = frozenset(("toc", "doc-toc", "page-list", "doc-pagelist", "landmarks", "loi", "lot", "loa", "lov"))
_IN_LINES: Final = frozenset(("a", "span", "sup", "b", "i", "em", "strong"))
_BLOCKS: Final = ("p", "div", "li", "dd", "td", "aside", "blockquote")
_HELD: Final = frozenset(("ol", "ul", "dl", "li", "section", "aside", "div"))
_LEFT: Final = frozenset(("head", "script", "style", "rp"))
_SPACES: Final = frozenset(("br", "img", "hr", "rt", "svg", "text"))
_ALL: Final[frozenset[str]] = frozenset()


def mended(content: bytes) -> Mended:
    """The book for pandoc, and a report of the tables of contents that are left out."""
    pages = _pages(content)
    pairs = list(_pairs(pages))
    _weigh(pairs)
    contents = [nav for root in pages.values() for nav in _contents(root)]
    for back in [one for _, note in pairs for one in named(note, "a") if _is(one, _BACK)]:
        replaced(back, [])
    for root in pages.values():
        for one in root.iter("{*}*"):
            _without(one, _TYPE)
    for number, (mark, note) in enumerate(pairs, start=1):
        _copy(mark, note, f"note-{number}-of-the-book")
    for _, note in pairs:
        _take_away(note)
    said = [words for nav in contents for words in paragraphs_in(nav, _ALL, _LEFT, _SPACES)]
    for nav in contents:
        replaced(nav, [])
    changed = {name: written(root) for name, root in pages.items()}
    return Mended(with_members(content, changed), Counter(), said=about_left("lists of contents", said))


def not_taken(content: bytes, taken: Received) -> tuple[str, ...]:
    """Sentences about words of the book that were not imported."""
    pages = _pages(content)
    aside = [mark for mark, _ in _pairs(pages)]
    for root in pages.values():
        aside += [*_contents(root), *(one for one in named(root, "a") if _is(one, _BACK))]
    for one in aside:
        replaced(one, [])
    own = [words for root in pages.values() for words in paragraphs_in(root, _ALL, _LEFT, _SPACES)]
    return about_missing(own, taken)


def _pages(content: bytes) -> dict[str, Element]:
    """The pages of the book by name, in reading order; without those that are not well-formed XML."""
    found = parsed(member(content, "META-INF/container.xml"))
    name = value(next(iter(named(found, "rootfile")), None), "full-path") if found is not None else ""
    package = parsed(member(content, name))
    if package is None:
        return {}
    files = {value(one, "id"): value(one, "href") for one in named(package, "item")}
    names = (_beside(name, files.get(value(one, "idref"), "")) for one in named(package, "itemref"))
    return {one: root for one in names if (root := parsed(member(content, one))) is not None}


def _weigh(pairs: list[tuple[Element, Element]]) -> None:
    sizes = {note: len(written(note)) for note in {note for _, note in pairs}}
    if sum(sizes[note] for _, note in pairs) > LARGEST_TEXT:
        raise NotTaken(f"its notes, written at each of their marks, have more than {LARGEST_TEXT:,} bytes")


def _pairs(pages: Mapping[str, Element]) -> Iterator[tuple[Element, Element]]:
    """Each mark of a note with the note that it points to, in whatever file."""
    targets = {(name, one.get("id")): one for name, root in pages.items() for one in root.iter("{*}*") if one.get("id")}
    for name, root in pages.items():
        for mark in named(root, "a"):
            file, _, place = unquote(mark.get("href") or "").partition("#")
            note = targets.get((_beside(name, file) if file else name, place))
            if note is None or not (_is(mark, _MARKS) or _is(note, _NOTES)) or _is(mark, _BACK):
                continue
            whole = above(note, *_BLOCKS) if local(note) in _IN_LINES else note
            if whole is not None and whole is not mark and whole not in mark.iterancestors():
                yield mark, whole


def _contents(root: Element) -> list[Element]:
    return [one for one in named(root, "nav") if _is(one, _CONTENTS)]


def _copy(mark: Element, note: Element, name: str) -> None:
    """Copy a note into the file of its mark, in the form that pandoc recognises."""
    aside, whole = new_beside(mark, "aside"), deepcopy(note)
    whole.tail = None
    if local(whole) != "p":
        whole.tag = new_beside(mark, "div").tag
    for one in whole.iter("{*}*"):
        _without(one, "id")
    aside.append(whole)
    aside.set(_TYPE, "footnote")
    aside.set("id", name)
    mark.set(_TYPE, "noteref")
    mark.set("href", f"#{name}")
    page = above(mark, "body", "html")
    if page is not None:
        page.append(aside)


def _without(element: Element, key: str) -> None:
    if key in element.attrib:
        del element.attrib[key]


def _take_away(note: Element) -> None:
    """Remove a note from its place, with the list or section that contained nothing else."""
    held: Element | None = note
    while held is not None:
        outer = held.getparent()
        replaced(held, [])
        is_empty = outer is not None and local(outer) in _HELD and not "".join(map(str, outer.itertext())).strip()
        held = outer if is_empty and outer is not None and not named(outer, "img") else None


def _is(element: Element, kinds: frozenset[str]) -> bool:
    return not kinds.isdisjoint(f"{element.get(_TYPE) or ''} {element.get('role') or ''}".split())


def _beside(name: str, file: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(file)))
