"""Two witnesses in one language, aligned → the words in which they differ.

In: two texts and their rows. Out: variants, as spans of both, with their kinds. Promises: pure; words are aligned by
their keys, independent of their form (`word_forms`), and then compared as written, without marks of pages and hyphens
at line ends; the text between two variants is the same in both; seen from the second text the
variants are the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from build_edition.ground.places import Span
from build_edition.measures.compared import compared_words
from build_edition.measures.variant_kinds import Differing, blocks, kinds_of_variants
from build_edition.measures.word_forms import key_of, seen
from build_edition.model.documents import Document
from build_edition.model.witnesses import Row, Variant

Positions = tuple[int, int]


def collate(first: Document, second: Document, rows: Sequence[Row]) -> tuple[Variant, ...]:
    """Every variant, in text order; a paragraph without a counterpart is one."""
    reached = (0, 0)
    language = first.header.language
    found: list[tuple[Variant, Differing]] = []
    for at, row in enumerate(rows):
        left, right = _Side(first, row.first, reached[0]), _Side(second, row.second, reached[1])
        found += _variants(left, right, at)
        reached = (left.end, right.end)
    kinds = kinds_of_variants([words for _, words in found], language)
    return tuple(replace(one, kinds=said) for (one, _), said in zip(found, kinds, strict=True))


class _Side:
    """The words of one text in a row, and the current offset in the text where it has none."""

    def __init__(self, document: Document, paragraphs: Sequence[str], reached: int) -> None:
        found = [one for name in paragraphs for one in compared_words(document, document.paragraph(name))]
        self.words = [one.span for one in found]
        self.seen = [seen(one.text) for one in found]
        self.keys = [key_of(one, document.header.language) for one in self.seen]
        self._reached = reached

    @property
    def end(self) -> int:
        """The end of its last word; the current offset in the text where there is none."""
        return self.words[-1].end if self.words else self._reached

    def span(self, start: int, end: int) -> Span:
        """The span from the first of some words to the last; empty, after the previous word, where there are none."""
        if start < end:
            return Span(self.words[start].start, self.words[end - 1].end)
        at = self.words[start - 1].end if start else self.words[0].start if self.words else self._reached
        return Span(at, at)


def _variants(left: _Side, right: _Side, row: int) -> Iterator[tuple[Variant, Differing]]:
    reached = 0
    for start, end in _places(left, right):
        here, there = tuple(left.seen[start[0] : end[0]]), tuple(right.seen[start[1] : end[1]])
        variant = Variant(left.span(start[0], end[0]), right.span(start[1], end[1]))
        yield variant, Differing(here, there, row, start[0] - reached)
        reached = end[0]


def _places(left: _Side, right: _Side) -> Iterator[tuple[Positions, Positions]]:
    """The ranges of words, in each text, where the two have different words or spellings."""
    start = (0, 0)
    for is_same, (a, b) in blocks(left.keys, right.keys):
        for one, other in zip(range(a.start, a.stop), range(b.start, b.stop), strict=True) if is_same else ():
            if left.seen[one] == right.seen[other]:
                yield from _trimmed(left, right, start, (one, other))
                start = (one + 1, other + 1)
    yield from _trimmed(left, right, start, (len(left.words), len(right.words)))


def _trimmed(left: _Side, right: _Side, start: Positions, end: Positions) -> Iterator[tuple[Positions, Positions]]:
    """A place without common words at its edges; nothing where only these remain."""
    (a, b), (c, d) = start, end
    while a < c and b < d and left.seen[a] == right.seen[b]:
        a, b = a + 1, b + 1
    while a < c and b < d and left.seen[c - 1] == right.seen[d - 1]:
        c, d = c - 1, d - 1
    if a < c or b < d:
        yield (a, b), (c, d)
