"""Text of editors and contributors → TEI: paragraphs, lists, quotations, emphasis, links, and their languages.

In: resolved Markdown; text split where its language changes. Out: elements written. Promises: no word is lost; links
have the same targets as on the site; text in a language other than the file's has `xml:lang`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, cast

from lxml.html import HtmlElement

from build_edition.exports.iris import named
from build_edition.exports.rendered import body_of
from build_edition.exports.spoken import Pieces, one_language, speech_of, words_of
from build_edition.exports.xml import Attributes, Xml
from build_edition.model.edited import Edited, Edition
from build_edition.model.sources import Passage

_HI: Final = {"em": "italic", "i": "italic", "strong": "bold", "b": "bold", "sup": "superscript", "del": "struck"}
_BLOCKS: Final = {"p": "p", "ul": "list", "ol": "list", "li": "item", "blockquote": "quote", "pre": "p"}
_WHOLE: Final = re.compile(r"[a-z][a-z0-9+.-]*:")


class Prose:
    """Writes the prose of an edition into a file: of one document, without reference to others, or of all of it."""

    def __init__(self, edition: Edition, xml: Xml, edited: Edited | None = None) -> None:
        self._named = named(edition)
        self._xml = xml
        self.speech = speech_of(edition)
        self._texts: Mapping[str, str]
        if edited is None:
            self._texts = {one.id: one.language for one in edition.by_date}
        else:
            self._texts = {edited.id: edited.document.header.language}

    def of_passage(self, passage: Passage) -> str:
        """The language of words quoted from a document."""
        known = self._texts.get(passage.document)
        return self.speech.of_words(passage.selector.exact.value) if known is None else self.speech.other(known)

    def spoken(self, name: str, pieces: Pieces, attributes: Attributes | None = None) -> None:
        """Write an element with text, and mark the language of the parts that are in another language."""
        whole = one_language(pieces)
        with self._xml.element(name, {**(attributes or {}), "xml:lang": whole}):
            for words, code in ((words_of(pieces), ""),) if whole else pieces:
                if code:
                    self._xml.leaf("foreign", words, {"xml:lang": code})
                else:
                    self._xml.words(words)

    def sentence(self, name: str, words: str, attributes: Attributes | None = None) -> None:
        """Write an element with a sentence by editors, in which names may be in another script."""
        self.spoken(name, self.speech.pieces(words), attributes)

    def name(self, name: str, words: str, attributes: Attributes | None = None) -> None:
        """Write an element with a name."""
        self._xml.leaf(name, words, {**(attributes or {}), "xml:lang": self.speech.of_name(words)})

    def write(self, markdown: str) -> None:
        """Write paragraphs and lists inside the open element."""
        if not markdown.strip():
            return
        body = body_of(markdown)
        for child in body if body is not None else ():
            self._element(cast("HtmlElement", child))

    def _element(self, one: HtmlElement) -> None:
        tag = str(one.tag)
        spoken = {"xml:lang": str(one.get("lang") or "")}
        if tag in _BLOCKS:
            with self._xml.element(_BLOCKS[tag], {"rend": "numbered" if tag == "ol" else "", **spoken}):
                self._inside(one)
        elif tag in _HI:
            with self._xml.element("hi", {"rend": _HI[tag], **spoken}):
                self._inside(one)
        elif tag == "code":
            self._xml.leaf("code", str(one.text_content()))
        elif tag == "a":
            with self._xml.element("ref", {"target": self._address(str(one.get("href") or "")), **spoken}):
                self._inside(one)
        elif one.get("lang"):
            with self._xml.element("foreign", spoken):
                self._inside(one)
        else:
            self._inside(one)

    def _inside(self, one: HtmlElement) -> None:
        """Write the content of an element; white space between list items is dropped."""
        is_list = one.tag in ("ul", "ol")
        self._xml.words("" if is_list else one.text or "")
        for child in one:
            self._element(cast("HtmlElement", child))
            self._xml.words("" if is_list else child.tail or "")

    def _address(self, href: str) -> str:
        return href if _WHOLE.match(href) else self._named(href)
