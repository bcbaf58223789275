"""Aligned paragraphs of which one says more than the other.

In: two texts and their rows. Out: for each row with a surplus, the side that has it, and its sentences
without a counterpart. Promises: pure; what counts as a surplus is derived from the two texts, from the ratio of their
lengths and its spread; seen from the other text the findings are the same.

Within a row sentences are aligned by their lengths. Where the cheapest alignment with some sentences left alone is
much cheaper than the cheapest complete alignment, these sentences have no counterpart.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from build_edition.ground.places import Span
from build_edition.measures.beads import Bead, cheapest
from build_edition.measures.lengths import SHORTEST, Lengths, lengths_of
from build_edition.measures.sentences import Sentence, sentences
from build_edition.model.documents import Document
from build_edition.model.witnesses import Row

# determined with real translations of several kinds, see docs/decisions/0020-witnesses.md
_FAR: Final = 3.5  # spreads from which the lengths of two paragraphs do not match
_SOME: Final = 1.0  # spreads below which no sentence is searched for
_CHEAPER: Final = 3.0  # advantage in cost that an alignment with lone sentences needs
_OF_SENTENCES: Final = 1.2  # factor between the spread of sentences and that of paragraphs
_TOGETHER: Final[Mapping[tuple[int, int], float]] = {
    (1, 1): 0.0, (1, 2): 1.0, (2, 1): 1.0, (2, 2): 1.6, (1, 3): 2.0, (3, 1): 2.0, (2, 3): 2.6, (3, 2): 2.6, (3, 3): 3.2,
}  # fmt: skip
_ALONE: Final[Mapping[tuple[int, int], float]] = {(1, 0): 1.5, (0, 1): 1.5}
_SHARED: Final = 0.4  # reduction of cost for each common beginning of a word
_MOST: Final = 1.2
_AT_ONCE: Final = 3.5  # the cost of aligning all sentences of a row with all

Sentences = tuple[Sequence[Sentence], Sequence[Sentence]]


class OneSided(NamedTuple):
    """The row, which of its sides has more (0, 1), and the words that the other lacks, if sentences show it."""

    row: int
    side: int
    words: Span | None


def one_sided(
    first: Document, second: Document, rows: Sequence[Row], settled: Collection[str] = (), *, by_sentences: bool = True
) -> Iterator[OneSided]:
    """Every row in which one side says more, except for rows already in doubt and `settled` paragraphs."""
    found: list[Sentences] = [(sentences(first, row.first), sentences(second, row.second)) for row in rows]
    pairs = [
        (_length(left), _length(right))
        for row, (left, right) in zip(rows, found, strict=True)
        if len(row.first) == len(row.second) == 1
    ]
    lengths = lengths_of(pairs)
    for at, (row, sides) in enumerate(zip(rows, found, strict=True)):
        if all(sides) and not row.doubt and not any(name in settled for name in (*row.first, *row.second)):
            yield from _one_sided(at, sides, lengths, by_sentences=by_sentences)


def _one_sided(at: int, sides: Sentences, lengths: Lengths, *, by_sentences: bool) -> Iterator[OneSided]:
    apart = lengths.apart(*map(_length, sides))
    side = int(apart > 0)
    words = _alone(sides, lengths, side) if by_sentences and abs(apart) > _SOME else None
    if words is not None or abs(apart) > _FAR:
        yield OneSided(at, side, words)


def _alone(sides: Sentences, lengths: Lengths, side: int) -> Span | None:
    """The words on a side without a counterpart, if any: the longest run of sentences."""
    if max(map(len, sides)) == 1:
        return None
    wider = Lengths(lengths.ratio, lengths.scale * _OF_SENTENCES)

    def cost(here: range, there: range) -> float:
        if not here or not there:
            return 0.0
        left, right = sides[0][here.start : here.stop], sides[1][there.start : there.stop]
        return wider.apart(_length(left), _length(right)) ** 2 / 2 - min(_MOST, _SHARED * _shared(left, right))

    counts = len(sides[0]), len(sides[1])
    whole, _ = cheapest(*counts, _TOGETHER, cost)
    at_once = _AT_ONCE + cost(range(counts[0]), range(counts[1]))
    parted, beads = cheapest(*counts, {**_TOGETHER, **_ALONE}, cost)
    return _longest_run(sides[side], beads, side) if min(whole, at_once) - parted > _CHEAPER else None


def _longest_run(side: Sequence[Sentence], beads: Sequence[Bead], at: int) -> Span | None:
    runs = [
        [bead[at] for bead in group] for is_alone, group in groupby(beads, lambda bead: not bead[1 - at]) if is_alone
    ]
    found = [Span(side[run[0].start].span.start, side[run[-1].stop - 1].span.end) for run in runs]
    longest = max(found, key=len, default=None)
    return longest if longest is not None and len(longest) >= SHORTEST else None


def _shared(left: Sequence[Sentence], right: Sequence[Sentence]) -> int:
    """The number of beginnings of words that both have."""
    both = [frozenset[str]().union(*(one.beginnings for one in side)) for side in (left, right)]
    return len(both[0] & both[1])


def _length(side: Sequence[Sentence]) -> int:
    return max(0, sum(one.length + 1 for one in side) - 1)
