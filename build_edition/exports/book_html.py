"""What a book of the edition is set with: XHTML, with contributors' Markdown and notes that open where they are called.

In: words, Markdown. Out: XHTML. Promises: well-formed; nothing runs, nothing is fetched; a link leads to the site where
its address is known, and else is plain words.
"""

from __future__ import annotations

import re
from typing import Final, cast

from lxml.html import HtmlElement

from build_edition.exports.iris import named, site_url
from build_edition.exports.rendered import body_of
from build_edition.exports.xml import Xml
from build_edition.model.edited import Edition

XHTML: Final = "http://www.w3.org/1999/xhtml"
OPS: Final = "http://www.idpf.org/2007/ops"
_KEPT: Final = frozenset((
    "p", "ul", "ol", "li", "blockquote", "pre", "em", "strong", "code", "sup", "sub", "del", "i", "b", "br", "hr", "dl",
    "dt", "dd", "q",
))  # fmt: skip
_WHOLE: Final = re.compile(r"https?://|mailto:")


class Html(Xml):
    """One XHTML file of a book."""

    def __init__(self, edition: Edition) -> None:
        super().__init__(XHTML, {"epub": OPS})
        self._address = named(edition) if site_url(edition) else None

    def markdown(self, markdown: str) -> None:
        """Contributors' Markdown, inside the element that is open."""
        if markdown.strip():
            body = body_of(markdown)
            for child in body if body is not None else ():
                self._kept(cast("HtmlElement", child))

    def _kept(self, one: HtmlElement) -> None:
        tag = str(one.tag)
        href = self._leads_to(str(one.get("href") or "")) if tag == "a" else ""
        if tag in _KEPT or href:
            with self.element(tag, {"href": href}):
                self._inside(one)
        else:
            self._inside(one)

    def _inside(self, one: HtmlElement) -> None:
        self.words(one.text or "")
        for child in one:
            self._kept(cast("HtmlElement", child))
            self.words(child.tail or "")

    def _leads_to(self, href: str) -> str:
        if _WHOLE.match(href):
            return href
        return self._address(href) if self._address is not None and not href.startswith("#") else ""
