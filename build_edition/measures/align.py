"""Two witnesses → the paragraphs of them that say the same.

In: the paragraphs of two texts, and what editors declared of them. Out: rows in text order that hold every paragraph of
both once. Promises: pure; time and memory grow with the paragraphs, because only what stands near the diagonal is
compared; what is declared is kept; a row that something speaks against says so.

The way is that of Gale and Church, “A program for aligning sentences in bilingual corpora” (1993): the cheapest path
through beads of none, one or two paragraphs on a side. Their cost is of lengths alone; ours adds what a transcript and
a numbered text know besides: who speaks, the author's own number, and the figures that stand in a paragraph.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final, TypeVar

from build_edition.ground.fold import fold_words
from build_edition.measures.compared import compared_words
from build_edition.measures.numerals import figures_in
from build_edition.model.documents import Document, Paragraph
from build_edition.model.witnesses import Doubt, Row

T = TypeVar("T")
_FIGURES: Final = re.compile(r"\d+")
_NAMES: Final = re.compile(r"(?<=[^.!?]\s)[^\W\d_]{4}")
_BEADS: Final[Mapping[tuple[int, int], float]] = {
    (1, 1): 0.0, (1, 2): 3.5, (2, 1): 3.5, (2, 2): 5.0, (1, 0): 3.5, (0, 1): 3.5,
}  # fmt: skip
_SPREAD: Final = 0.12  # of the logarithm of two lengths that belong together, where they are long
_SPREAD_OF_A_CHARACTER: Final = 6.8  # what each adds to it, squared, as Gale and Church counted
_OTHER_RATIO: Final = 0.03  # from which logarithm two ratios are two
_FEWEST_FOR_RATIO: Final = 3
_SMOOTHING: Final = 20  # characters: a word more or less says nothing of a short line
_FAR: Final = math.log(2)
_FAR_TOGETHER: Final = math.log(1.35)  # of paragraphs of which one side has more, which is a guess already
_LONG: Final = 80
_BAND: Final = 60
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
    """What is known of a paragraph: `length` in characters, `figures` as numbers, `words` where the language is one.

    `names` are the beginnings of words in capitals, which a translation often has too.
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
    """Rows of the two; what is `declared` runs in order through both, and has one side empty where that has nothing."""
    one_sided = [sides for sides in declared if not all(sides)]
    alone = tuple(frozenset(name for sides in one_sided for name in sides[at]) for at in (0, 1))
    whole = tuple(tuple(_units(one, has_words=share_a_language)) for one in (first, second))
    left, right = (tuple(one for one in side if one.id not in out) for side, out in zip(whole, alone, strict=True))
    places = tuple(_positions(left, right, declared))
    ratio = max(1, sum(one.length for one in right)) / max(1, sum(one.length for one in left))
    beads = _beads(left, right, places, ratio)
    likelier = _ratio_of(beads, ratio)
    if abs(math.log(likelier / ratio)) > _OTHER_RATIO:
        beads, ratio = _beads(left, right, places, likelier), likelier
    rows = [_row(*bead, ratio, is_declared=is_declared) for bead, is_declared in beads]
    return tuple(_put_in(rows, whole, alone))


def _beads(
    left: Sequence[_Unit], right: Sequence[_Unit], places: Sequence[Positions], ratio: float
) -> list[tuple[Bead, bool]]:
    """The beads of the whole, each with whether an editor declared it."""
    beads: list[tuple[Bead, bool]] = []
    done = (0, 0)
    for here, there in (*places, (range(len(left), 0), range(len(right), 0))):
        found = _cheapest(left[done[0] : here.start], right[done[1] : there.start], ratio)
        beads += ((bead, False) for bead in found)
        beads += [((left[here.start : here.stop], right[there.start : there.stop]), True)] if here else []
        done = (here.stop, there.stop)
    return beads


def _ratio_of(beads: Sequence[tuple[Bead, bool]], otherwise: float) -> float:
    """How long the second text is for a length of the first, by the paragraphs that stand one beside one.

    What is missing in one makes the whole of it too short, and these paragraphs not.
    """
    found = [
        right[0].length / left[0].length
        for (left, right), _ in beads
        if len(left) == len(right) == 1 and min(left[0].length, right[0].length) >= _SMOOTHING
    ]
    return median(found) if len(found) >= _FEWEST_FOR_RATIO else otherwise


def _positions(left: Sequence[_Unit], right: Sequence[_Unit], declared: Sequence[Declared]) -> Iterator[Positions]:
    """Where the declared paragraphs stand, of those that have a counterpart."""
    places = tuple({one.id: at for at, one in enumerate(side)} for side in (left, right))
    for sides in declared:
        if all(sides):
            here, there = (sorted(at[name] for name in names) for at, names in zip(places, sides, strict=True))
            yield range(here[0], here[-1] + 1), range(there[0], there[-1] + 1)


def _put_in(rows: Sequence[Row], whole: Sequence[Sequence[_Unit]], alone: Sequence[Collection[str]]) -> Iterator[Row]:
    """The rows, and after each the paragraphs next to it that are declared to stand alone."""
    following = tuple(_runs(side, out) for side, out in zip(whole, alone, strict=True))
    yield from (Row((name,), ()) for name in following[0].get("", ()))
    yield from (Row((), (name,)) for name in following[1].get("", ()))
    for row in rows:
        yield row
        yield from (Row((name,), ()) for before in row.first for name in following[0].get(before, ()))
        yield from (Row((), (name,)) for before in row.second for name in following[1].get(before, ()))


def _runs(units: Sequence[_Unit], alone: Collection[str]) -> Mapping[str, Sequence[str]]:
    """The paragraphs that stand alone, by the one they come after (none: the beginning)."""
    found: dict[str, list[str]] = {}
    before = ""
    for one in units:
        if one.id in alone:
            found.setdefault(before, []).append(one.id)
        else:
            before = one.id
    return found


def words_of(document: Document, paragraph: Paragraph) -> str:
    """The words of a paragraph without its label and the marks of pages."""
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
    costs: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(len(left) + 1):
        for j in _near(i, len(left), len(right)):
            reached = [
                (costs[i - a, j - b][0] + prior + _cost(left[i - a : i], right[j - b : j], ratio), (a, b))
                for (a, b), prior in _BEADS.items()
                if (i - a, j - b) in costs
            ]
            if reached:
                costs[i, j] = min(reached)
    return _back(costs, left, right)


def _near(i: int, rows: int, columns: int) -> range:
    """The columns near the diagonal; everything where both are short."""
    middle = i * columns // max(1, rows)
    return range(max(0, middle - _BAND), min(columns, middle + _BAND + columns // max(1, rows)) + 1)


def _back(
    costs: Mapping[tuple[int, int], tuple[float, tuple[int, int]]], left: Sequence[_Unit], right: Sequence[_Unit]
) -> list[Bead]:
    beads: list[Bead] = []
    i, j = len(left), len(right)
    while i or j:
        a, b = costs[i, j][1]
        beads.append((left[i - a : i], right[j - b : j]))
        i, j = i - a, j - b
    return beads[::-1]


def _cost(left: Sequence[_Unit], right: Sequence[_Unit], ratio: float) -> float:
    """How little two groups of paragraphs look as if they said the same."""
    if not left or not right:
        return 0.0
    if any(one.at + 1 != other.at for side in (left, right) for one, other in pairwise(side)):
        return math.inf  # what stands between them is declared to stand alone
    cost = (_apart(left, right, ratio) / _spread(left, right, ratio)) ** 2 / 2
    for one, other in zip(left, right, strict=False):
        cost += _MISMATCH * (_differ(one.speaker, other.speaker) + _differ(one.numbering, other.numbering))
        cost += _OTHER_PART * (one.part != other.part)
    figures = (frozenset[int]().union(*(one.figures for one in side)) for side in (left, right))
    words = (frozenset[str]().union(*(one.words for one in side)) for side in (left, right))
    names = tuple(frozenset[str]().union(*(one.names for one in side)) for side in (left, right))
    cost -= _SAME_NAMES * (1 - _unshared(*names)) if all(names) else 0  # other names say nothing: nouns may be large
    return cost + _OTHER_FIGURES * _unshared(*figures) + _OTHER_WORDS * _unshared(*words)


def _unshared(here: frozenset[T], there: frozenset[T]) -> float:
    """How little two sets share: nothing 1, everything (or two empty ones) 0."""
    return 1 - 2 * len(here & there) / (len(here) + len(there)) if here or there else 0.0


def _apart(left: Sequence[_Unit], right: Sequence[_Unit], ratio: float) -> float:
    here, there = (sum(one.length for one in side) for side in (left, right))
    return math.log((there + _SMOOTHING) / (here * ratio + _SMOOTHING))


def _spread(left: Sequence[_Unit], right: Sequence[_Unit], ratio: float) -> float:
    """How far apart two lengths that belong together are as a rule; short ones are so by chance."""
    length = (sum(one.length for one in left) * ratio + sum(one.length for one in right)) / 2
    return math.sqrt(_SPREAD**2 + _SPREAD_OF_A_CHARACTER / (length + _SMOOTHING))


def _differ(one: str, other: str) -> bool:
    return bool(one and other and one != other)


def _row(left: Sequence[_Unit], right: Sequence[_Unit], ratio: float, *, is_declared: bool) -> Row:
    return Row(_ids(left), _ids(right), "" if is_declared else _doubt(left, right, ratio))


def _doubt(left: Sequence[_Unit], right: Sequence[_Unit], ratio: float) -> Doubt:
    if not left or not right:
        return "alone"
    if any(_differ(one.speaker, other.speaker) for one, other in zip(left, right, strict=False)):
        return "speaker"
    is_long = max(sum(one.length for one in side) for side in (left, right)) >= _LONG
    far = _FAR if len(left) == len(right) == 1 else _FAR_TOGETHER
    return "length" if is_long and abs(_apart(left, right, ratio)) > far else ""


def _ids(units: Sequence[_Unit]) -> tuple[str, ...]:
    return tuple(one.id for one in units)
