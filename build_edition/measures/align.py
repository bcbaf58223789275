"""Two witnesses → their alignment: which paragraphs say the same.

In: the paragraphs of two texts, and the editors' declarations about them. Out: rows in text order that contain every
paragraph of both exactly once. Promises: pure; time and memory are linear in the number of paragraphs, because only
pairs near the diagonal are compared; declarations are respected; doubtful rows are marked as such.

The method is that of Gale and Church, “A program for aligning sentences in bilingual corpora” (1993): the cheapest path
through beads of zero, one or two paragraphs on a side. Their cost depends on lengths alone; ours also uses what a
transcript and a numbered text provide: the speakers, the author's own numbers, and the figures in a paragraph.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, TypeVar

from build_edition.ground.fold import fold_words
from build_edition.measures.beads import cheapest
from build_edition.measures.compared import compared_words
from build_edition.measures.lengths import Lengths, ratio_of
from build_edition.measures.numerals import figures_in
from build_edition.model.documents import Document, Paragraph
from build_edition.model.witnesses import Doubt, Row

T = TypeVar("T")
_FIGURES: Final = re.compile(r"\d+")
_NAMES: Final = re.compile(r"(?<=[^.!?]\s)[^\W\d_]{4}")
_BEADS: Final[Mapping[tuple[int, int], float]] = {
    (1, 1): 0.0, (1, 2): 3.5, (2, 1): 3.5, (2, 2): 5.0, (1, 0): 3.5, (0, 1): 3.5,
}  # fmt: skip
_OTHER_RATIO: Final = 0.03  # difference of logarithms from which two ratios are not the same
_LEFT_OUT: Final = 3.0  # nearly the maximal cost of a paragraph of which a translator left out a part
_FARTHER: Final = 0.02
_MISMATCH: Final = 4.0
_OTHER_PART: Final = 3.0
_OTHER_FIGURES: Final = 2.0
_OTHER_WORDS: Final = 6.0
_SAME_NAMES: Final = 2.0

Declared = tuple[tuple[str, ...], tuple[str, ...]]
Positions = tuple[range, range]
Bead = tuple[Sequence["_Unit"], Sequence["_Unit"]]


@dataclass(frozen=True, slots=True)
class _Unit:
    """The features of a paragraph: `length` in characters, `figures` as numbers, `words` where both share a language.

    `names` are the beginnings of capitalised words, which a translation often shares.
    """

    id: str
    at: int
    length: int
    part: str
    speaker: str
    numbering: str
    figures: frozenset[int]
    words: frozenset[str]
    names: frozenset[str]


def align(
    first: Document, second: Document, declared: Sequence[Declared] = (), *, share_a_language: bool = False
) -> tuple[Row, ...]:
    """The rows of two texts; `declared` pairs are in the order of both texts, and one side may be empty.

    The result does not depend on which text is the first: among paths of equal cost the choice is always made from the
    same side.
    """
    if (second.source.text, second.id) < (first.source.text, first.id):
        mirrored = [(there, here) for here, there in declared]
        found = align(second, first, mirrored, share_a_language=share_a_language)
        return tuple(Row(row.second, row.first, row.doubt) for row in found)
    one_sided = [sides for sides in declared if not all(sides)]
    alone = tuple(frozenset(name for sides in one_sided for name in sides[at]) for at in (0, 1))
    whole = tuple(tuple(_units(one, has_words=share_a_language)) for one in (first, second))
    left, right = (tuple(one for one in side if one.id not in out) for side, out in zip(whole, alone, strict=True))
    places = tuple(_positions(left, right, declared))
    ratio = max(1, sum(one.length for one in right)) / max(1, sum(one.length for one in left))
    beads = _beads(left, right, places, ratio)
    likelier = _ratio_of(beads, ratio)
    if abs(math.log(likelier / ratio)) > _OTHER_RATIO:
        beads = _beads(left, right, places, likelier)
    rows = [_row(*bead, is_declared=is_declared) for bead, is_declared in beads]
    return tuple(_put_in(rows, whole, alone))


def _beads(
    left: Sequence[_Unit], right: Sequence[_Unit], places: Sequence[Positions], ratio: float
) -> list[tuple[Bead, bool]]:
    """All beads, each with whether an editor declared it."""
    beads: list[tuple[Bead, bool]] = []
    done = (0, 0)
    for here, there in (*places, (range(len(left), 0), range(len(right), 0))):
        found = _cheapest(left[done[0] : here.start], right[done[1] : there.start], ratio)
        beads += ((bead, False) for bead in found)
        beads += [((left[here.start : here.stop], right[there.start : there.stop]), True)] if here else []
        done = (here.stop, there.stop)
    return beads


def _ratio_of(beads: Sequence[tuple[Bead, bool]], otherwise: float) -> float:
    """The ratio of the second text's length to the first's, from paragraphs aligned one to one.

    The whole texts would give a wrong ratio where one of them lacks passages.
    """
    pairs = [(left[0].length, right[0].length) for (left, right), _ in beads if len(left) == len(right) == 1]
    return ratio_of(pairs, otherwise)


def _positions(left: Sequence[_Unit], right: Sequence[_Unit], declared: Sequence[Declared]) -> Iterator[Positions]:
    """The positions of the declared paragraphs that have a counterpart."""
    places = tuple({one.id: at for at, one in enumerate(side)} for side in (left, right))
    for sides in declared:
        if all(sides):
            here, there = (sorted(at[name] for name in names) for at, names in zip(places, sides, strict=True))
            yield range(here[0], here[-1] + 1), range(there[0], there[-1] + 1)


def _put_in(rows: Sequence[Row], whole: Sequence[Sequence[_Unit]], alone: Sequence[Collection[str]]) -> Iterator[Row]:
    """The rows, with each paragraph declared to stand alone inserted after its predecessor."""
    following = tuple(_runs(side, out) for side, out in zip(whole, alone, strict=True))
    yield from (Row((name,), ()) for name in following[0].get("", ()))
    yield from (Row((), (name,)) for name in following[1].get("", ()))
    for row in rows:
        yield row
        yield from (Row((name,), ()) for before in row.first for name in following[0].get(before, ()))
        yield from (Row((), (name,)) for before in row.second for name in following[1].get(before, ()))


def _runs(units: Sequence[_Unit], alone: Collection[str]) -> Mapping[str, Sequence[str]]:
    """The paragraphs that stand alone, by the paragraph before them (empty: at the beginning)."""
    found: dict[str, list[str]] = {}
    before = ""
    for one in units:
        if one.id in alone:
            found.setdefault(before, []).append(one.id)
        else:
            before = one.id
    return found


def words_of(document: Document, paragraph: Paragraph) -> str:
    """The text of a paragraph without its label and the marks of pages."""
    start = paragraph.label.end if paragraph.label is not None else paragraph.start
    return " ".join(one.text for one in compared_words(document, paragraph, start))


def _units(document: Document, *, has_words: bool) -> Iterator[_Unit]:
    for at, paragraph in enumerate(document.paragraphs):
        words = words_of(document, paragraph)
        turn = document.turn_of(paragraph.id)
        number = paragraph.numbering.of(document.source.text) if paragraph.numbering is not None else ""
        yield _Unit(
            paragraph.id, at, len(words), paragraph.part, turn.speaker.id if turn is not None else "",
            "".join(_FIGURES.findall(number)), figures_in(words),
            frozenset(fold_words(words).casefold().split()) if has_words else frozenset(),
            frozenset() if has_words else _names_in(words),
        )  # fmt: skip


def _names_in(words: str) -> frozenset[str]:
    return frozenset(match[0] for match in _NAMES.finditer(words) if match[0][0].isupper())


def _cheapest(left: Sequence[_Unit], right: Sequence[_Unit], ratio: float) -> list[Bead]:
    """The beads of the cheapest path through two sequences."""
    lengths = Lengths(ratio)

    def cost(here: range, there: range) -> float:
        return _cost(left[here.start : here.stop], right[there.start : there.stop], lengths)

    _, found = cheapest(len(left), len(right), _BEADS, cost)
    return [(left[here.start : here.stop], right[there.start : there.stop]) for here, there in found]


def _cost(left: Sequence[_Unit], right: Sequence[_Unit], lengths: Lengths) -> float:
    """The cost of a pair of groups: the less they seem to say the same, the higher."""
    if not left or not right:
        return 0.0
    if any(one.at + 1 != other.at for side in (left, right) for one, other in pairwise(side)):
        return math.inf  # the paragraphs between them are declared to stand alone
    apart = lengths.apart(*(sum(one.length for one in side) for side in (left, right))) ** 2 / 2
    cost = min(apart, _LEFT_OUT + apart * _FARTHER) if len(left) == len(right) == 1 else apart
    for one, other in zip(left, right, strict=False):
        cost += _MISMATCH * (_differ(one.speaker, other.speaker) + _differ(one.numbering, other.numbering))
        cost += _OTHER_PART * (one.part != other.part)
    names = tuple(_union([one.names for one in side]) for side in (left, right))
    cost -= _SAME_NAMES * (1 - _unshared(*names)) if all(names) else 0  # others mean nothing: nouns may have capitals
    cost += _OTHER_FIGURES * _unshared(*(_union([one.figures for one in side]) for side in (left, right)))
    return cost + _OTHER_WORDS * _unshared(*(_union([one.words for one in side]) for side in (left, right)))


def _union(sets: Sequence[frozenset[T]]) -> frozenset[T]:
    return sets[0] if len(sets) == 1 else frozenset[T]().union(*sets)


def _unshared(here: frozenset[T], there: frozenset[T]) -> float:
    """The share of elements that are not common to two sets: 1 for disjoint sets, 0 for equal or two empty ones."""
    return 1 - 2 * len(here & there) / (len(here) + len(there)) if here or there else 0.0


def _differ(one: str, other: str) -> bool:
    return bool(one and other and one != other)


def _row(left: Sequence[_Unit], right: Sequence[_Unit], *, is_declared: bool) -> Row:
    return Row(_ids(left), _ids(right), "" if is_declared else _doubt(left, right))


def _doubt(left: Sequence[_Unit], right: Sequence[_Unit]) -> Doubt:
    if not left or not right:
        return "alone"
    others = (_differ(one.speaker, other.speaker) for one, other in zip(left, right, strict=False))
    return "speaker" if any(others) else ""


def _ids(units: Sequence[_Unit]) -> tuple[str, ...]:
    return tuple(one.id for one in units)
