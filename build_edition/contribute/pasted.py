"""Find which words of a text are meant by words that people paste, if that can be proved.

In: the content of a form field, a document, and its published page. Out: the spans that are meant; none if nothing can
be proved. What people paste is copied from the page with note marks and paragraph numbers in it, quoted by a mail
program, enclosed in quotation marks, or followed by a citation. Promises: nothing is guessed: characters are removed
only if the page has them at that very place, or if the rest occurs in the text as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from build_edition.anchor.match import match_quote
from build_edition.contribute.peeled import readings
from build_edition.ground.fold import Folded, fold
from build_edition.ground.places import Span
from build_edition.markup.prove import words_shown
from build_edition.markup.render import renderer_of
from build_edition.model.documents import Document
from build_edition.model.edited import Edition


def page_as_shown(edition: Edition, document: str) -> str:
    """The HTML of a document's page, or of each of its pages, as it is published."""
    renderer = renderer_of(edition.config.extensions)
    pages = (str(one.content) for one in edition.pages if one.proves == document and not one.is_reading)
    return "".join(renderer.render(one.split("\n---\n", 1)[-1]).html for one in pages)


def spans_meant(pasted: str, document: Document, folded: Folded, html: str) -> tuple[Span, ...]:
    """The spans of the words as they are in the text; otherwise, as they were copied from the page with this HTML."""
    found = list(readings(pasted))
    for words in found:
        spans = match_quote(folded, words)
        if spans:
            return spans
    page = _page(document, html)
    for words in found if page else ():
        spans = tuple(dict.fromkeys(page.spans_of(words))) if page else ()
        if spans:
            return spans
    return ()


class _Page(NamedTuple):
    """A page's characters without white space, the count of the author's before each, and their offsets in the text."""

    signs: str
    before: list[int]
    places: list[int]

    def spans_of(self, words: str) -> Iterator[Span]:
        """Where the words occur among all characters of the page, as spans of the text."""
        wanted = fold(words).text.replace(" ", "")
        at = self.signs.find(wanted) if wanted else -1
        while at >= 0:
            first, last = self.before[at], self.before[at + len(wanted)] - 1
            if first <= last:
                yield Span(self.places[first], self.places[last] + 1)
            at = self.signs.find(wanted, at + 1)


def _page(document: Document, html: str) -> _Page | None:
    """A page and the text it shows; None if the author's characters on it differ from those of the text."""
    pieces = list(words_shown(html))
    is_theirs = [theirs for piece, theirs in pieces for _ in piece]
    places = list(_places(document))
    signs = [(sign, at) for sign, at in _signs(fold("".join(piece for piece, _ in pieces))) if sign != " "]
    before = [0]
    for _, at in signs:
        before.append(before[-1] + is_theirs[at])
    return _Page("".join(sign for sign, _ in signs), before, places) if before[-1] == len(places) else None


def _signs(folded: Folded) -> Iterator[tuple[str, int]]:
    """Each folded character with the offset of the first character it represents."""
    return zip(folded.text, folded.starts, strict=True)


def _places(document: Document) -> Iterator[int]:
    """The offset of each character of the words in the text, in page order; what folds together counts once."""
    left_out = [range(one.start, one.end) for one in document.left_out]
    for paragraph in document.paragraphs:
        for span in paragraph.spans:
            for sign, at in _signs(fold(span.of(document.source.text))):
                if sign != " " and not any(span.start + at in one for one in left_out):
                    yield span.start + at
