"""The variants of witnesses, as notes on each text: its words, and what all others have in their place.

In: the sides of witnesses. Out: by document, the places where it differs from what it is collated with, in text order.
Promises: pure; readings of several texts at the same place are one note; a document that is collated with none, or
differs nowhere, is left out.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from build_edition.ground.addresses import witness_page
from build_edition.ground.places import Span
from build_edition.measures.compared import compared_words
from build_edition.measures.variant_kinds import seen_from_there
from build_edition.model.documents import Document
from build_edition.model.witnesses import Collated, InText, OtherReading, Sides, VariantKinds, VariantNote


def variants_by_document(find: Callable[[str], Document], sides: Sequence[Sides]) -> Mapping[str, Collated]:
    """The places where each text differs from those that it is collated with."""
    found: dict[str, dict[Span, list[OtherReading]]] = {}
    texts: dict[str, _Text] = {}
    for one in sides:
        for name in (one.first, one.second) if one.variants else ():
            if name not in texts:
                texts[name] = _Text(find(name))
        if one.variants and texts[one.first].has_words and texts[one.second].has_words:
            _add(found.setdefault(one.first, {}), one, texts[one.second], seen_from_second=False)
            _add(found.setdefault(one.second, {}), one, texts[one.first], seen_from_second=True)
    return {name: _collated(texts, name, readings) for name, readings in found.items()}


def _add(found: dict[Span, list[OtherReading]], sides: Sides, other: _Text, *, seen_from_second: bool) -> None:
    page = witness_page(sides.first, sides.second)
    for one in sides.variants:
        here, there, kinds = one.first, one.second, one.kinds
        if seen_from_second:
            here, there, kinds = there, here, seen_from_there(kinds)
        _, paragraph = other.sign(there)
        reading = OtherReading((InText(other.document.id, page, paragraph),), other.words(there), kinds)
        found.setdefault(here, []).append(reading)


def _collated(texts: Mapping[str, _Text], name: str, found: Mapping[Span, Sequence[OtherReading]]) -> Collated:
    others = {it.text for readings in found.values() for one in readings for it in one.where}
    headers = {one: texts[one].document.header for one in (name, *sorted(others))}
    return Collated(
        tuple(_notes(texts[name], found)),
        {one: header.siglum.value if header.siglum else header.short_title for one, header in headers.items()},
        {one: header.short_title for one, header in headers.items()},
    )


def _notes(text: _Text, found: Mapping[Span, Sequence[OtherReading]]) -> Iterator[VariantNote]:
    counts = Counter[str]()
    signs = sorted((*text.sign(span), span) for span in found)
    for at, paragraph, span in signs:
        counts[paragraph] += 1
        yield VariantNote(f"{paragraph}.{counts[paragraph]}", span, at, paragraph, tuple(_merged(found[span])))


def _merged(readings: Sequence[OtherReading]) -> Iterator[OtherReading]:
    """The readings, with texts that have the same words merged."""
    same: dict[tuple[str, VariantKinds], OtherReading] = {}
    for one in readings:
        key = (one.words, one.kinds)
        same[key] = replace(same[key], where=(*same[key].where, *one.where)) if key in same else one
    yield from same.values()


class _Text:
    """A document as the sequence of its words."""

    def __init__(self, document: Document) -> None:
        self.document = document
        found = [(word, one.id) for one in document.paragraphs for word in compared_words(document, one)]
        found.sort(key=lambda one: one[0].span)
        self._words = [word.text for word, _ in found]
        self._paragraphs = [name for _, name in found]
        self._starts = [word.span.start for word, _ in found]
        self._ends = [word.span.end for word, _ in found]

    @property
    def has_words(self) -> bool:
        """Whether there is any word at which a mark can be placed."""
        return bool(self._words)

    def words(self, span: Span) -> str:
        """The author's words in a span, without anything between them that is not the author's."""
        return " ".join(self._words[bisect_left(self._starts, span.start) : bisect_right(self._ends, span.end)])

    def sign(self, span: Span) -> tuple[int, str]:
        """The offset for the mark of a span, after its last word or the word before it; and the paragraph."""
        following, last = bisect_left(self._starts, span.start), bisect_right(self._ends, span.end) - 1
        if last < 0 or (not len(span) and self._starts[following : following + 1] == [span.start]):
            return self._starts[following], self._paragraphs[following]
        return self._ends[last], self._paragraphs[last]
