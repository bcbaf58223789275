"""Document × Anchored → Woven: runs of words and marks, in reading order.

In: a document and the spans its notes and parallels were found to have. Out:
each paragraph cut at every edge of a target, label, number or stage direction.
Promises: the words of the runs, put together, are the words of the document,
whatever the targets and however they overlap. Fourth stage of the pipeline.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from build_edition.ground.places import Span
from build_edition.model.annotations import Anchored, Annotation
from build_edition.model.documents import Document, Paragraph
from build_edition.model.registers import Mention
from build_edition.model.woven import Mark, Run, Woven, WovenParagraph

_LONGEST_LINK = 48  # a longer passage means its entry without naming it: it is listed there, and not made a link
_SERIES = ("explanatory", "translation", "textual")


def weave(document: Document, anchored: Sequence[Anchored], mentions: Sequence[Mention] = ()) -> Woven:
    """The document with a mark after the last word of each target, and each mention in a run of its own."""
    near = _by_segment(document, anchored)
    named: dict[str, list[Mention]] = {paragraph.id: [] for paragraph in document.paragraphs}
    for one in mentions:
        named[one.paragraph].append(one)
    paragraphs = {
        paragraph.id: WovenParagraph(
            paragraph,
            tuple(
                tuple(_segment(document, paragraph, span, near[span], named[paragraph.id])) for span in paragraph.spans
            ),
        )
        for paragraph in document.paragraphs
    }
    return Woven(document, paragraphs, tuple(_notes_in_order(paragraphs.values())))


def words(woven: WovenParagraph) -> str:
    """The words of a paragraph, marks taken off; segments of a joined one are set apart by a space."""
    return " ".join("".join(one.text for one in segment if isinstance(one, Run)) for segment in woven.segments)


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
    wraps = tuple(_wraps(paragraph))
    marks = sorted(
        (one for one in near if span.start < one.span.end <= span.end),
        key=lambda one: (one.span.end, _series(one), one.span.start, _name(one)),
    )
    edges = {span.start, span.end}
    for edge_span in (*(one.span for one in near), *(one.span for one in named), *(span_ for span_, _ in wraps)):
        edges.update(edge for edge in (edge_span.start, edge_span.end) if span.start < edge < span.end)
    ordered = sorted(edges)
    for start, end in pairwise(ordered):
        here = Span(start, end)
        targets = tuple(dict.fromkeys(_name(one) for one in near if here in one.span))
        wrap = next((name for wrapped, name in wraps if here in wrapped), "")
        short = (one for one in named if here in one.span and len(one.span) <= _LONGEST_LINK)
        inner_first = sorted(short, key=lambda one: len(one.span))
        names = tuple(dict.fromkeys(key for one in inner_first for key in one.entries))
        yield Run(here, here.of(document.source.text), wrap, targets, names)
        yield from (Mark(end, one.target_of) for one in marks if one.span.end == end)


def _wraps(paragraph: Paragraph) -> Iterator[tuple[Span, str]]:
    if paragraph.label is not None:
        yield paragraph.label, "label"
    if paragraph.numbering is not None:
        yield paragraph.numbering, "numbering"
    for direction in paragraph.directions:
        if direction.voice is not None:
            yield direction.voice, "voice"
        yield direction.span, "direction"


def _series(one: Anchored) -> int:
    return _SERIES.index(one.target_of.kind) if isinstance(one.target_of, Annotation) else len(_SERIES)


def _name(one: Anchored) -> str:
    target_of = one.target_of
    return target_of.id.value if isinstance(target_of, Annotation) else target_of.of


def _notes_in_order(paragraphs: Iterable[WovenParagraph]) -> Iterator[Annotation]:
    """Each note once, in the order of its first mark."""
    seen: set[str] = set()
    for paragraph in paragraphs:
        for segment in paragraph.segments:
            for one in segment:
                if isinstance(one, Mark) and isinstance(one.target_of, Annotation):
                    note = one.target_of
                    if note.id.value not in seen:
                        seen.add(note.id.value)
                        yield note
