"""Document × spans → Woven: runs of words and marks, in reading order.

In: a document and the spans of its notes and parallels. Out:
each paragraph cut at every edge of a target, label, number or stage direction.
Promises: the words of the runs, put together, are the words of the document,
however the targets overlap. Fourth stage of the pipeline.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Generic, TypeVar

from build_edition.anchor.verse_lines import verse_lines
from build_edition.ground.order import natural
from build_edition.ground.places import Span
from build_edition.model.annotations import AnchoredNote, AnchoredPassage, Annotation
from build_edition.model.documents import Document, Paragraph
from build_edition.model.registers import Mention
from build_edition.model.woven import Mark, NoteMark, ParallelMark, Run, Woven, WovenParagraph

_LONGEST_LINK = 48  # longer passages are listed in the entry but are not links to it
_SERIES = ("source", "explanatory", "translation", "textual")

Anchored = AnchoredNote | AnchoredPassage
T = TypeVar("T")


def weave(document: Document, anchored: Sequence[Anchored], mentions: Sequence[Mention] = ()) -> Woven:
    """The document with a mark after the last word of each target, and each mention in a run of its own."""
    near = _by_segment(document, anchored)
    lines = verse_lines(document)
    named: dict[str, list[Mention]] = {paragraph.id: [] for paragraph in document.paragraphs}
    for one in mentions:
        named[one.paragraph].append(one)
    paragraphs = {
        paragraph.id: WovenParagraph(
            paragraph,
            tuple(
                tuple(_numbered(_segment(document, paragraph, span, near[span], named[paragraph.id]), lines))
                for span in paragraph.spans
            ),
        )
        for paragraph in document.paragraphs
    }
    return Woven(document, paragraphs, tuple(_notes_in_order(paragraphs.values())))


def words(woven: WovenParagraph, without: Collection[str] = ()) -> str:
    """The words of a paragraph without marks; segments of a joined paragraph are separated by a space.

    `without` are the names of units to leave out.
    """
    runs = ([one for one in segment if isinstance(one, Run)] for segment in woven.segments)
    return " ".join(
        "".join(one.text for one in segment if one.wrap.partition(" ")[0] not in without) for segment in runs
    )


def _by_segment(document: Document, anchored: Sequence[Anchored]) -> Mapping[Span, Sequence[Anchored]]:
    """Each span of a paragraph → the targets that overlap it."""
    spans = [span for paragraph in document.paragraphs for span in paragraph.spans]
    starts = [span.start for span in spans]
    found: dict[Span, list[Anchored]] = {span: [] for span in spans}
    for one in anchored:
        first = max(0, bisect_right(starts, one.span.start) - 1)
        last = bisect_left(starts, one.span.end)
        for span in spans[first:last]:
            if one.span.overlaps(span):
                found[span].append(one)
    return found


def _segment(
    document: Document, paragraph: Paragraph, span: Span, near: Sequence[Anchored], named: Sequence[Mention]
) -> Iterator[Run | Mark]:
    left_out = (
        *((one.span, f"milestone {one.id}") for one in document.milestones_in(span)),
        *document.divided_in(span),
        *document.signs_in(span),
    )
    wraps = (*left_out, *_wraps(paragraph))
    marks: dict[int, list[Mark]] = {}
    for one in sorted((one for one in near if span.start < one.span.end <= span.end), key=_order):
        marks.setdefault(one.span.end, []).append(_mark(one))
    edges = {span.start, span.end}
    for edge_span in (*(one.span for one in near), *(one.span for one in named), *(span_ for span_, _ in wraps)):
        edges.update(edge for edge in (edge_span.start, edge_span.end) if span.start < edge < span.end)
    notes = _Sweep((one.span, one.note.id.value) for one in near if isinstance(one, AnchoredNote))
    names = _Sweep((one.span, one) for one in named if len(one.span) <= _LONGEST_LINK)
    units = _Sweep(wraps)
    for start, end in pairwise(sorted(edges)):
        here = Span(start, end)
        wrap = next(iter(units.at(start)), "")
        inner_first = sorted(names.at(start), key=lambda one: len(one.span))
        keys = tuple(dict.fromkeys(key for one in inner_first for key in one.entries))
        yield Run(
            here, here.of(document.source.text), wrap, tuple(dict.fromkeys(notes.at(start))), keys, bool(paragraph.kept)
        )
        yield from marks.get(end, ())


def _numbered(pieces: Iterator[Run | Mark], lines: Sequence[tuple[int, int]]) -> Iterator[Run | Mark]:
    """The pieces, with the beginnings of verse lines added to each run that contains any."""
    for one in pieces:
        if not lines or not isinstance(one, Run) or not one.is_kept:
            yield one
            continue
        first, last = (bisect_left(lines, (at, 0)) for at in (one.span.start, one.span.end))
        yield replace(one, lines=tuple(lines[first:last])) if first < last else one


class _Sweep(Generic[T]):
    """Finds the spans that contain each piece of a text that is cut at all their edges; query from left to right."""

    def __init__(self, found: Iterable[tuple[Span, T]]) -> None:
        coming = sorted(enumerate(found), key=lambda one: one[1][0].start, reverse=True)
        self._coming = [(span, order, value) for order, (span, value) in coming]
        self._open: list[tuple[int, int, T]] = []

    def at(self, start: int) -> list[T]:
        """The values of the spans that contain the piece beginning at `start`, in the order of the given spans."""
        while self._coming and self._coming[-1][0].start <= start:
            span, order, value = self._coming.pop()
            self._open.append((order, span.end, value))
        self._open = sorted((one for one in self._open if one[1] > start), key=lambda one: one[0])
        return [value for _, _, value in self._open]


def _wraps(paragraph: Paragraph) -> Iterator[tuple[Span, str]]:
    if paragraph.label is not None:
        yield paragraph.label, "label"
    if paragraph.numbering is not None:
        yield paragraph.numbering, "numbering"
    for direction in paragraph.directions:
        if direction.voice is not None:
            yield direction.voice, "voice"
        yield direction.span, f"direction {direction.sort}"


def _mark(one: Anchored) -> Mark:
    if isinstance(one, AnchoredNote):
        return NoteMark(one.span.end, one.note)
    return ParallelMark(one.span.end, one.passage)


def _order(one: Anchored) -> tuple[int, int, int, tuple[str | int, ...]]:
    """Sort key of marks: by the end of their words; at the same place notes first, by series, then parallels."""
    if isinstance(one, AnchoredNote):
        return one.span.end, _SERIES.index(one.note.kind), one.span.start, natural(one.note.id.value)
    return one.span.end, len(_SERIES), one.span.start, natural(str(one.passage.of))


def _notes_in_order(paragraphs: Iterable[WovenParagraph]) -> Iterator[Annotation]:
    """Each note once, in the order of its first mark."""
    seen: set[str] = set()
    for paragraph in paragraphs:
        for segment in paragraph.segments:
            for one in segment:
                if isinstance(one, NoteMark) and one.note.id.value not in seen:
                    seen.add(one.note.id.value)
                    yield one.note
