"""The words of a paragraph as they are compared with those of another text.

In: a document and one of its paragraphs. Out: its words, each with its span. Promises: pure; marks of
pages and hyphens at line ends are omitted, since they are not the author's and differ from copy to copy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from build_edition.ground.places import Span
from build_edition.model.documents import Document, Paragraph

_WORD: Final = re.compile(r"\S+")


class Word(NamedTuple):
    """A word as read, and its span, which includes omitted marks inside the word."""

    text: str
    span: Span


def compared_words(document: Document, paragraph: Paragraph, start: int = 0) -> Iterator[Word]:
    """The words of a paragraph, or of its part after an offset."""
    for span in paragraph.spans:
        if span.end > start:
            yield from _words(document, Span(max(span.start, start), span.end))


def _words(document: Document, span: Span) -> Iterator[Word]:
    pieces = tuple(_pieces(document, span))
    if len(pieces) == 1:
        found = _WORD.finditer(document.source.text, pieces[0].start, pieces[0].end)
        yield from (Word(match[0], Span(match.start(), match.end())) for match in found)
        return
    places = [at for piece in pieces for at in range(piece.start, piece.end)]
    for match in _WORD.finditer("".join(piece.of(document.source.text) for piece in pieces)):
        yield Word(match[0], Span(places[match.start()], places[match.end() - 1] + 1))


def _pieces(document: Document, span: Span) -> Iterator[Span]:
    """The spans between the omitted marks."""
    at = span.start
    marks = (mark.span for mark in document.milestones_in(span))
    for out in sorted((*marks, *(hyphen for hyphen, _ in document.divided_in(span)))):
        if at < out.start:
            yield Span(at, out.start)
        at = max(at, out.end)
    if at < span.end:
        yield Span(at, span.end)
