"""Splits a document that is too long for one page into parts.

In: an edited document and the maximal length of a page. Out: the paragraphs of each part, and the places on it.
Promises: every paragraph is in one part, in order; a part begins where the text is divided, if that is in the
second half of the possible length, else at the beginning of a turn, else between any two paragraphs; a paragraph is
never split. Pure functions: where a part begins depends only on the text before it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from build_edition.ground.addresses import passage_anchor
from build_edition.ground.ranges import packed
from build_edition.measures.around import where
from build_edition.model.documents import Document, Paragraph
from build_edition.model.edited import Edited
from build_edition.model.parts import Part
from build_edition.model.woven import Mark, NoteMark, WovenParagraph

_OF_A_NOTE: Final = 100  # characters that a note counts for
_OPENING: Final = 70
Paragraphs = tuple[Paragraph, ...]


def cut(edited: Edited, most: int) -> tuple[Paragraphs, ...]:
    """The paragraphs of each part; a single part where everything fits on one page."""
    document, woven = edited.document, edited.woven.paragraphs
    paragraphs = tuple(document.paragraphs)
    weights = [_weight(woven[one.id]) for one in paragraphs]
    if sum(weights) <= most:
        return (paragraphs,)
    ranks = [_rank(document, one) for one in paragraphs]
    starts, weight = [0], 0
    at = 0
    while at < len(paragraphs):
        if weight and weight + weights[at] > most:
            at = _best(starts[-1], at, weights, ranks, most)
            starts.append(at)
            weight = 0
        weight += weights[at]
        at += 1
    ends = [*starts[1:], len(paragraphs)]
    return tuple(paragraphs[start:end] for start, end in zip(starts, ends, strict=True))


def parts_of(edited: Edited, most: int) -> tuple[Part, ...]:
    """The pages of a document that is split, with their places; empty where it is not."""
    return parts_in(edited, cut(edited, most))


def parts_in(edited: Edited, found: Sequence[Paragraphs]) -> tuple[Part, ...]:
    """Like `parts_of`, for given paragraphs of each part."""
    return tuple(_parts(edited, found)) if len(found) > 1 else ()


def marks_in(edited: Edited, paragraphs: Iterable[Paragraph]) -> Iterator[Mark]:
    """The marks of notes and parallels in some paragraphs, in text order."""
    for paragraph in paragraphs:
        yield from _marks(edited.woven.paragraphs[paragraph.id])


def _marks(woven: WovenParagraph) -> Iterator[Mark]:
    return (one for segment in woven.segments for one in segment if isinstance(one, Mark))


def _weight(woven: WovenParagraph) -> int:
    return sum(map(len, woven.paragraph.spans)) + _OF_A_NOTE * sum(1 for _ in _marks(woven))


def _rank(document: Document, paragraph: Paragraph) -> int:
    """How suitable a paragraph is for the beginning of a page."""
    if paragraph.part in ("division", "enclosure"):
        return 2
    turn = document.turn_of(paragraph.id)
    return 1 if turn is not None and turn.paragraphs[0] is paragraph else 0


def _best(start: int, over: int, weights: Sequence[int], ranks: Sequence[int], most: int) -> int:
    """The start of the next part: the best and latest place in the second half; `over` where none is better.

    Of consecutive headings the first one counts.
    """
    best, weight = over, sum(weights[start:over])
    for at in range(over, start, -1):
        if weight * 2 < most:
            break
        if ranks[at] > ranks[best] or (ranks[at] == ranks[best] > 1 and at == best - 1):
            best = at
        weight -= weights[at - 1]
    return best


def _parts(edited: Edited, cut_: Sequence[Paragraphs]) -> Iterator[Part]:
    document = edited.document
    calls, seen = Counter[str](), set[str]()
    for paragraphs in cut_:
        numbered = [where(document, one).printed for one in paragraphs if one.number]
        first, last = (numbered[0], numbered[-1]) if numbered else ("", "")
        holds = packed(_holds(edited, paragraphs, calls, seen))
        yield Part(first, last, _opening(document, paragraphs[0]), holds)


def _opening(document: Document, paragraph: Paragraph) -> str:
    words = " ".join(paragraph.spans[0].of(document.source.text).split())
    return words if len(words) <= _OPENING else f"{words[:_OPENING].rpartition(' ')[0] or words[:_OPENING]} …"


def _holds(edited: Edited, paragraphs: Paragraphs, calls: Counter[str], seen: set[str]) -> Iterator[str]:
    """The ids of the places on a page: paragraphs, marks of pages, passages, and notes first called there."""
    yield from (one.id for one in paragraphs)
    yield from (mark.id for one in paragraphs for span in one.spans for mark in edited.document.milestones_in(span))
    notes = []
    for mark in marks_in(edited, paragraphs):
        if isinstance(mark, NoteMark):
            notes += [] if mark.note.label in seen else [f"fn-{mark.note.label}"]
            seen.add(mark.note.label)
        else:
            parallel = mark.passage.of.id
            calls[parallel] += 1
            yield passage_anchor(parallel, calls[parallel])
    yield from notes
