"""Words as people paste them → the words of the text that are meant, where that can be proved.

In: what stands in a form, a document, and its page as it is published. Out: the spans that are meant; none where
nothing is proved. What people paste is copied from the page with note marks and paragraph numbers in it, quoted by a
mail program, set between quotation marks. Promises: nothing is guessed: a sign is taken off only where the page has it
at that very place, or where the rest stands in the text as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from build_edition.anchor.match import match_quote
from build_edition.ground.fold import Folded, fold
from build_edition.ground.places import Span
from build_edition.markup.prove import words_shown
from build_edition.markup.render import renderer_of
from build_edition.model.documents import Document
from build_edition.model.edited import Edition

_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_QUOTED: Final = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_BULLET: Final = re.compile(r"^[ \t]*(?:[-*•]|¶\s*\d+)[ \t]+")
_EMPHASIS: Final = re.compile(r"(\*\*|__|[*_`])(?=\S)(.+?)(?<=\S)\1", re.DOTALL)
_BETWEEN: Final = ('""', "''", "“”", "„“", "„”", "«»", "»«", "‘’", "‚‘", "``", "[]", "()")


def page_as_shown(edition: Edition, document: str) -> str:
    """The HTML of a document's page, or of each of its pages, as it is published."""
    renderer = renderer_of(edition.config.extensions)
    pages = (str(one.content) for one in edition.pages if one.proves == document and not one.is_reading)
    return "".join(renderer.render(one.split("\n---\n", 1)[-1]).html for one in pages)


def spans_meant(pasted: str, document: Document, folded: Folded, html: str) -> tuple[Span, ...]:
    """The spans of the words as they stand, else as they were copied from the page with this HTML."""
    for words in _readings(pasted):
        spans = match_quote(folded, words)
        if spans:
            return spans
    for words in _readings(pasted):
        spans = tuple(dict.fromkeys(_on_page(words, document, html)))
        if spans:
            return spans
    return ()


def _readings(pasted: str) -> Iterator[str]:
    """The words as they are; without what nobody sees; then without what was put before and about them."""
    yield pasted
    words = _QUOTED.sub("", _UNSEEN.sub("", pasted)).strip()
    yield words
    for ends in _BETWEEN:
        if len(words) > len(ends) and words[0] == ends[0] and words[-1] == ends[1]:
            yield words[1:-1]
    yield _EMPHASIS.sub(r"\2", words)
    yield _BULLET.sub("", words)


def _on_page(words: str, document: Document, html: str) -> Iterator[Span]:
    """Where the words stand on the page with all its signs, as spans of the text."""
    shown = "".join(piece for piece, _ in words_shown(html))
    is_theirs = [theirs for piece, theirs in words_shown(html) for _ in piece]
    places = list(_places(document))
    signs = [(sign, at) for sign, at in _signs(fold(shown)) if sign != " "]
    before = [0]
    for _, at in signs:
        before.append(before[-1] + is_theirs[at])
    wanted = fold(words).text.replace(" ", "")
    if before[-1] != len(places) or not wanted:
        return
    page = "".join(sign for sign, _ in signs)
    at = page.find(wanted)
    while at >= 0:
        first, last = before[at], before[at + len(wanted)] - 1
        if first <= last:
            yield Span(places[first], places[last] + 1)
        at = page.find(wanted, at + 1)


def _signs(folded: Folded) -> Iterator[tuple[str, int]]:
    """Each folded sign with the place of the first one it stands for."""
    return zip(folded.text, folded.starts, strict=True)


def _places(document: Document) -> Iterator[int]:
    """Where each sign of the words stands in the text, in the order of the page; what folds together counts once."""
    left_out = [range(one.start, one.end) for one in document.left_out]
    for paragraph in document.paragraphs:
        for span in paragraph.spans:
            for sign, at in _signs(fold(span.of(document.source.text))):
                if sign != " " and not any(span.start + at in one for one in left_out):
                    yield span.start + at
