"""Two witnesses in one language, aligned → the words in which they differ.

In: two texts and their rows. Out: variants, as spans of both, with their kinds. Promises: pure; words are compared as
search compares them (`fold`), case and punctuation kept, marks of pages and hyphens at the ends of lines left out; what
stands between two variants is the same in both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz.distance import Indel

from build_edition.ground.fold import fold_words
from build_edition.ground.places import Span
from build_edition.measures.compared import compared_words
from build_edition.measures.variant_kinds import Differing, kinds_of_variants
from build_edition.model.documents import Document
from build_edition.model.witnesses import Row, Variant


def collate(first: Document, second: Document, rows: Sequence[Row]) -> tuple[Variant, ...]:
    """Every variant, in text order; a paragraph without a counterpart is one."""
    reached = (0, 0)
    found: list[tuple[Variant, Differing]] = []
    for row in rows:
        left, right = _Side(first, row.first, reached[0]), _Side(second, row.second, reached[1])
        found += _variants(left, right)
        reached = (left.end, right.end)
    kinds = kinds_of_variants([words for _, words in found])
    return tuple(replace(one, kind=kind) for (one, _), kind in zip(found, kinds, strict=True))


class _Side:
    """The words of one text in a row, and where the text stands when it has none."""

    def __init__(self, document: Document, paragraphs: Sequence[str], reached: int) -> None:
        found = [one for name in paragraphs for one in compared_words(document, document.paragraph(name))]
        self.words = [one.span for one in found]
        self.folded = [fold_words(one.text) for one in found]
        self._reached = reached

    @property
    def end(self) -> int:
        """Where its last word ends; where the text stood, where it has none."""
        return self.words[-1].end if self.words else self._reached

    def span(self, start: int, end: int) -> Span:
        """From the first of some words to the last; empty, after the word before, where there is none."""
        if start < end:
            return Span(self.words[start].start, self.words[end - 1].end)
        at = self.words[start - 1].end if start else self.words[0].start if self.words else self._reached
        return Span(at, at)


def _variants(left: _Side, right: _Side) -> Iterator[tuple[Variant, Differing]]:
    start: tuple[int, int] | None = None
    for code in Indel.opcodes(left.folded, right.folded):
        if code.tag == "equal":
            if start is not None:
                yield _variant(left, right, start, (code.src_start, code.dest_start))
            start = None
        elif start is None:
            start = (code.src_start, code.dest_start)
    if start is not None:
        yield _variant(left, right, start, (len(left.words), len(right.words)))


def _variant(left: _Side, right: _Side, start: tuple[int, int], end: tuple[int, int]) -> tuple[Variant, Differing]:
    words = (tuple(side.folded[a:b]) for side, a, b in zip((left, right), start, end, strict=True))
    return Variant(left.span(start[0], end[0]), right.span(start[1], end[1])), Differing(*words)
