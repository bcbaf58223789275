"""Two witnesses in one language, aligned → the words in which they differ.

In: two texts and their rows. Out: variants, as spans of both. Promises: pure; words are compared as search compares
them (`fold`), case and punctuation kept; what stands between two variants is the same in both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from rapidfuzz.distance import Indel

from build_edition.ground.fold import fold_words
from build_edition.ground.places import Span
from build_edition.model.documents import Document
from build_edition.model.witnesses import Row, Variant

_WORD: Final = re.compile(r"\S+")


def collate(first: Document, second: Document, rows: Sequence[Row]) -> tuple[Variant, ...]:
    """Every variant, in text order; a paragraph without a counterpart is one."""
    reached = (0, 0)
    found: list[Variant] = []
    for row in rows:
        left, right = list(_words(first, row.first)), list(_words(second, row.second))
        found += _variants(_Side(first, left, reached[0]), _Side(second, right, reached[1]))
        reached = (left[-1].end if left else reached[0], right[-1].end if right else reached[1])
    return tuple(found)


class _Side:
    """The words of one text in a row, and where the text stands when it has none."""

    def __init__(self, document: Document, words: Sequence[Span], reached: int) -> None:
        self.words, self._reached = words, reached
        self.folded = [fold_words(span.of(document.source.text)) for span in words]

    def span(self, start: int, end: int) -> Span:
        """From the first of some words to the last; empty, after the word before, where there is none."""
        if start < end:
            return Span(self.words[start].start, self.words[end - 1].end)
        at = self.words[start - 1].end if start else self.words[0].start if self.words else self._reached
        return Span(at, at)


def _variants(left: _Side, right: _Side) -> Iterator[Variant]:
    start: tuple[int, int] | None = None
    for code in Indel.opcodes(left.folded, right.folded):
        if code.tag == "equal":
            if start is not None:
                yield Variant(left.span(start[0], code.src_start), right.span(start[1], code.dest_start))
            start = None
        elif start is None:
            start = (code.src_start, code.dest_start)
    if start is not None:
        yield Variant(left.span(start[0], len(left.words)), right.span(start[1], len(right.words)))


def _words(document: Document, paragraphs: Sequence[str]) -> Iterator[Span]:
    for name in paragraphs:
        for span in document.paragraph(name).spans:
            for match in _WORD.finditer(document.source.text, span.start, span.end):
                yield Span(match.start(), match.end())
