"""The link targets of a page, adjusted where texts and lists are cut: a link leads to the page that now has its target.

In: a page with links as if nothing were cut, and the places of everything. Out: the page. Promises: a link to a place
that has not moved is unchanged.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from build_edition.ground.addresses import first_page, relative_url
from build_edition.model.parts import Places
from build_edition.model.woven import Page

_LINK: Final = re.compile(r"\]\((?P<page>[A-Za-z0-9./-]*)#(?P<place>[^\s()]+)\)")
_MANY: Final = 50
_NAMED: Final = re.compile(r'\{:[^}\n]*?#([\w-]+)|\bid="([^"]+)"')


def led(page: Page, places: Places) -> Page:
    """A page with its links adjusted to the pages on which their targets are."""
    if not places.known or not page.path.endswith(".md"):
        return page
    text = page.content
    if not isinstance(text, str):
        return page
    first = first_page(page.path)
    own = first if first in places.known else page.path
    if own not in places.known and not _names_any(text, places):
        return page
    here = frozenset(names_in(text)) if own != page.path else frozenset[str]()
    said = _LINK.sub(lambda link: _led(page.path, own, here, link, places), text)
    return page if said == text else replace(page, held=said)


def names_led_to(page: Page) -> str:
    """The file names in a page's links to anchors, one per line."""
    text = page.content if page.path.endswith(".md") else ""
    links = _LINK.finditer(text) if isinstance(text, str) else ()
    return "\n".join(sorted({link["page"].rpartition("/")[2] for link in links}))


def stays(path: str, names: str, places: Places) -> bool:
    """Whether a page with these link targets need not be adjusted, so that `led` need not read it."""
    return first_page(path) not in places.known and places.names.isdisjoint(names.split("\n"))


def _names_any(text: str, places: Places) -> bool:
    """Whether a link may lead to a page that is cut; if there are many such pages, every link is checked instead."""
    return len(places.names) > _MANY or any(f"{name}#" in text for name in places.names)


def _led(page: str, own: str, here: Collection[str], link: re.Match[str], places: Places) -> str:
    """An adjusted link; one that names no page refers to this text or list, whose first page is `own`."""
    if link["page"] and link["page"].rpartition("/")[2] not in places.names:
        return link[0]
    meant = posixpath.normpath(posixpath.join(posixpath.dirname(page), link["page"])) if link["page"] else own
    found = places.known.get(meant, {}).get(link["place"])
    if not found and meant == own != page and link["place"] not in here:
        found = own
    if not found:
        return link[0]
    return f"]({'' if found == page else relative_url(page, found)}#{link['place']})"


def names_in(text: str) -> Iterator[str]:
    """The ids on a page."""
    return (name for found in _NAMED.finditer(text) if (name := found[1] or found[2]))


def places_in(pages: Sequence[Page]) -> Mapping[str, str]:
    """The page of each id that is not on the first page."""
    return {name: page.path for page in pages[1:] for name in names_in(str(page.content))}
