"""Contributors' Markdown → TEI: paragraphs, lists, quotations, emphasis, links.

In: resolved Markdown. Out: elements written. Promises: no word is lost; a link leads where it leads on the site.
"""

from __future__ import annotations

import re
from typing import Final, cast

from lxml.html import HtmlElement

from build_edition.exports.iris import named
from build_edition.exports.rendered import body_of
from build_edition.exports.xml import Xml
from build_edition.model.edited import Edition

_HI: Final = {"em": "italic", "i": "italic", "strong": "bold", "b": "bold", "sup": "superscript", "del": "struck"}
_BLOCKS: Final = {"p": "p", "ul": "list", "ol": "list", "li": "item", "blockquote": "quote", "pre": "p"}
_WHOLE: Final = re.compile(r"[a-z][a-z0-9+.-]*:")


class Prose:
    """Writes the bodies of an edition into a file."""

    def __init__(self, edition: Edition, xml: Xml) -> None:
        self._named = named(edition)
        self._xml = xml

    def write(self, markdown: str) -> None:
        """Paragraphs and lists, inside the element that is open."""
        if not markdown.strip():
            return
        body = body_of(markdown)
        for child in body if body is not None else ():
            self._element(cast("HtmlElement", child))

    def _element(self, one: HtmlElement) -> None:
        tag = str(one.tag)
        if tag in _BLOCKS:
            with self._xml.element(_BLOCKS[tag], {"rend": "numbered"} if tag == "ol" else {}):
                self._inside(one)
        elif tag in _HI:
            with self._xml.element("hi", {"rend": _HI[tag]}):
                self._inside(one)
        elif tag == "code":
            self._xml.leaf("code", str(one.text_content()))
        elif tag == "a":
            with self._xml.element("ref", {"target": self._address(str(one.get("href") or ""))}):
                self._inside(one)
        elif one.get("lang"):
            with self._xml.element("foreign", {"xml:lang": str(one.get("lang"))}):
                self._inside(one)
        else:
            self._inside(one)

    def _inside(self, one: HtmlElement) -> None:
        """What an element holds; between the items of a list there are no words."""
        is_list = one.tag in ("ul", "ol")
        self._xml.words("" if is_list else one.text or "")
        for child in one:
            self._element(cast("HtmlElement", child))
            self._xml.words("" if is_list else child.tail or "")

    def _address(self, href: str) -> str:
        return href if _WHOLE.match(href) else self._named(href)
