"""XHTML for the books of the edition, with contributors' Markdown and notes that open where they are called.

In: text, Markdown. Out: XHTML. Promises: well-formed; runs no scripts and fetches nothing; a link leads to the site if
its address is known and is plain text otherwise; text in a language other than the book's is marked with its language.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final, cast

from lxml.html import HtmlElement

from build_edition.exports.iris import named, site_url
from build_edition.exports.rendered import body_of
from build_edition.exports.spoken import Pieces, in_html, one_language, speech_of, words_of
from build_edition.exports.xml import Attributes, Xml
from build_edition.model.edited import Edition
from build_edition.model.woven import Run

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
        self.speech = speech_of(edition)

    def spoken(self, name: str, pieces: Pieces, attributes: Attributes | None = None) -> None:
        """Write an element with text, and mark the language of the parts that are in another language."""
        whole, words = one_language(pieces), words_of(pieces)
        with self.element(name, {**(attributes or {}), **in_html(whole, words)}):
            if whole:
                self.words(words)
            else:
                self.inline(pieces)

    def holding(self, name: str, pieces: Pieces, attributes: Attributes | None = None) -> None:
        """Write an element whose language is marked on a child and not on the element itself.

        Reading systems take the language of a heading for that of everything below it, and ignore that of bold text.
        """
        with self.element(name, attributes):
            self.inline(pieces)

    def run(self, run: Run) -> None:
        """Write the text of a run; if line ends are kept, one line each, with a number at every fifth verse line."""
        signed = {at - run.span.start: str(number) for at, number in run.lines if number % 5 == 0}
        for start, end in pairwise((0, *signed, len(run.text))):
            if start in signed:
                self.leaf("span", "", {"class": "l", "data-l": signed[start]})
            lines = run.text[start:end].split("\n") if run.is_kept else [run.text]
            for at, line in enumerate(lines):
                if at:
                    self.leaf("br")
                self.words(line)

    def inline(self, pieces: Pieces) -> None:
        """Write text inside the open element."""
        for words, code in pieces:
            if code:
                self.leaf("span", words, in_html(code, words))
            else:
                self.words(words)

    def markdown(self, markdown: str) -> None:
        """Write contributors' Markdown inside the open element."""
        if markdown.strip():
            body = body_of(markdown)
            for child in body if body is not None else ():
                self._kept(cast("HtmlElement", child))

    def _kept(self, one: HtmlElement) -> None:
        tag = str(one.tag)
        href = self._leads_to(str(one.get("href") or "")) if tag == "a" else ""
        language = str(one.get("lang") or "")
        spoken = in_html(language, str(one.text_content())) if self.speech.other(language) else {}
        if tag in _KEPT or href or spoken:
            with self.element(tag if tag in _KEPT or href else "span", {"href": href, **spoken}):
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
