"""A document too long for one page, cut into parts.

In: an edited document and how long a page may be. Out: the paragraphs of each part, and what stands on it. Promises:
every paragraph stands in one part, in its order; a part begins where the text divides itself, if it does so in the
second half of what would fit, else where somebody begins to speak, else anywhere between two paragraphs; a paragraph is
never cut. Pure functions: a part depends on nothing but what stands before it.
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

_OF_A_NOTE: Final = 100  # signs that a note counts for
_OPENING: Final = 70
Paragraphs = tuple[Paragraph, ...]


def cut(edited: Edited, most: int) -> tuple[Paragraphs, ...]:
    """The paragraphs of each part; one part where all fits on a page."""
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
    """What stands on each page of a document that is cut; nothing where it is not."""
    return parts_in(edited, cut(edited, most))


def parts_in(edited: Edited, found: Sequence[Paragraphs]) -> tuple[Part, ...]:
    """The same, of the paragraphs of each part."""
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
    """How good it is to begin a page with a paragraph."""
    if paragraph.part in ("division", "enclosure"):
        return 2
    turn = document.turn_of(paragraph.id)
    return 1 if turn is not None and turn.paragraphs[0] is paragraph else 0


def _best(start: int, over: int, weights: Sequence[int], ranks: Sequence[int], most: int) -> int:
    """Where the next part begins: at the best and latest place of the second half, at `over` where none is better.

    Of headings that follow one another the first is the place.
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
    """The ids of what stands on a page: paragraphs, marks of pages, passages, the notes that are first called there."""
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
