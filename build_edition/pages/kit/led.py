"""What every link of a page leads to, where texts and lists are cut: the page on which its place stands now.

In: a page as if nothing were cut, and where everything stands. Out: the page. Promises: a link to a place that has not
moved is as it was.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from build_edition.ground.addresses import relative_url
from build_edition.model.parts import Places
from build_edition.model.woven import Page

_LINK: Final = re.compile(r"\]\((?P<page>[A-Za-z0-9./-]*)#(?P<place>[^\s()]+)\)")
_NAMED: Final = re.compile(r'\{:[^}\n]*?#([\w-]+)|\bid="([^"]+)"')
_PART: Final = re.compile(r"/[0-9]+\.md$")


def led(page: Page, places: Places) -> Page:
    """A page whose links lead to the pages on which things stand now."""
    if not places.known or not page.path.endswith(".md") or not isinstance(page.content, str):
        return page
    whole = _PART.sub(".md", page.path)
    own = whole if whole in places.known else page.path
    return replace(page, held=_LINK.sub(lambda link: _led(page, own, link, places), page.content))


def _led(page: Page, own: str, link: re.Match[str], places: Places) -> str:
    """A link; one that names no page leads to where the place of this text or list stands."""
    meant = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), link["page"])) if link["page"] else own
    found = places.known.get(meant, {}).get(link["place"])
    if not found and meant == own != page.path and link["place"] not in names_in(str(page.content)):
        found = own
    if not found:
        return link[0]
    return f"]({'' if found == page.path else relative_url(page.path, found)}#{link['place']})"


def names_in(text: str) -> Iterator[str]:
    """The ids of what stands on a page."""
    return (name for found in _NAMED.finditer(text) if (name := found[1] or found[2]))
