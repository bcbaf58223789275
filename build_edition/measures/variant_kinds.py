"""How two witnesses differ at a place: in words, by an addition, omission or move, or in how words are written.

In: the words of both at each place where they differ. Out: the kinds of each difference. Promises: pure; seen from
the other text the kinds are the same, with additions as omissions; several kinds of difference are all listed,
except that for words which only one text has nothing else is listed.

Words left out at one place and found at another were moved, if that is unambiguous: a single word only across
one or two others, a few words only within their row, five and more anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from rapidfuzz.distance import Indel

from build_edition.measures.word_forms import is_sign, key_of, kinds_of_forms
from build_edition.model.witnesses import VariantKind, VariantKinds

_ORDER: Final[Sequence[VariantKind]] = (
    "words", "added", "left out", "moved", "spelling", "capitals", "punctuation", "division",
)  # fmt: skip
_SEEN_FROM_THERE: Final[Mapping[VariantKind, VariantKind]] = {"added": "left out", "left out": "added"}
_STEP: Final = 2  # words across which a single word may have moved
_FEWEST_FAR: Final = 5  # words that may have moved anywhere; fewer may recur by chance
_FEWEST_CHANGED: Final = 10  # words that may have changed while they moved
_ALIKE: Final = 0.8
Keys = tuple[str, ...]
Block = tuple[slice, slice]


class Differing(NamedTuple):
    """The words of both witnesses at a place, as they are compared; one side may be empty.

    `row` is that of the alignment, `gap` the number of common words since the previous place in it.
    """

    here: tuple[str, ...]
    there: tuple[str, ...]
    row: int = 0
    gap: int = 0


class _Place(NamedTuple):
    """The kinds at a place except for moves, and the keys of words that are only added or only left out there.

    `before` and `after`: the number of common words before and after these words, since the previous place and in this
    one.
    """

    kinds: frozenset[VariantKind]
    alone: Keys
    row: int
    before: int
    after: int

    @property
    def is_added(self) -> bool:
        return "added" in self.kinds


def kinds_of_variants(found: Sequence[Differing], language: str = "") -> tuple[VariantKinds, ...]:
    """The kinds of each difference, in order."""
    places = [_place(one, language) for one in found]
    moved = _moved(places)
    return tuple(_in_order(_with_moved(one, moved.get(at))) for at, one in enumerate(places))


def seen_from_there(kinds: VariantKinds) -> VariantKinds:
    """The kinds of a variant as seen from the other text."""
    return _in_order(frozenset(_SEEN_FROM_THERE.get(one, one) for one in kinds))


def blocks(here: Sequence[str], there: Sequence[str]) -> Iterator[tuple[bool, Block]]:
    """Runs of keys that both have, alternating with those that differ, in order; the same from either side."""
    is_turned = list(here) > list(there)
    start: tuple[int, int] | None = None
    for code in Indel.opcodes(there, here) if is_turned else Indel.opcodes(here, there):
        a, b = slice(code.src_start, code.src_end), slice(code.dest_start, code.dest_end)
        if code.tag != "equal":
            start = (a.start, b.start) if start is None else start
            continue
        if start is not None:
            yield False, _turned((slice(start[0], a.start), slice(start[1], b.start)), is_turned=is_turned)
        start = None
        yield True, _turned((a, b), is_turned=is_turned)
    if start is not None:
        rest = (slice(start[0], len(there if is_turned else here)), slice(start[1], len(here if is_turned else there)))
        yield False, _turned(rest, is_turned=is_turned)


def _turned(block: Block, *, is_turned: bool) -> Block:
    return (block[1], block[0]) if is_turned else block


def _in_order(kinds: frozenset[VariantKind]) -> VariantKinds:
    return tuple(one for one in _ORDER if one in kinds)


def _place(one: Differing, language: str) -> _Place:
    here, there = (tuple(key_of(word, language) for word in words) for words in (one.here, one.there))
    kinds: set[VariantKind] = set()
    alone: list[Keys] = []
    before, after = one.gap, 0
    for is_same, (a, b) in blocks(here, there):
        if is_same:
            before, after = (before, after + a.stop - a.start) if alone else (before + a.stop - a.start, after)
            kinds.update(kind for pair in zip(one.here[a], one.there[b], strict=True) for kind in kinds_of_forms(*pair))
            continue
        out, put = (tuple(key for key in keys if not is_sign(key)) for keys in (here[a], there[b]))
        kinds.update(_of_block(out, put, ("".join(one.here[a]), "".join(one.there[b])), language))
        alone += [keys for keys in (out, put) if keys] if "".join(out) != "".join(put) else []
    is_one_sided = len(alone) == 1 and "words" not in kinds
    return _Place(frozenset(kinds), alone[0] if is_one_sided else (), one.row, before, after)


def _of_block(out: Keys, put: Keys, joined: tuple[str, str], language: str) -> Iterator[VariantKind]:
    """How words without a counterpart differ: only in their division if they are the same when joined."""
    if not out and not put:
        yield "punctuation"
    elif out and put and (len(out) != len(put)) and key_of(joined[0], language) == key_of(joined[1], language):
        yield "division"
        yield from (kind for kind in kinds_of_forms(*joined) if kind != "division")
    elif out and put:
        yield "words"
    else:
        yield "added" if put else "left out"


def _with_moved(one: _Place, moved: VariantKinds | None) -> frozenset[VariantKind]:
    return one.kinds if moved is None else (one.kinds - {"added", "left out"}) | set(moved)


def _moved(places: Sequence[_Place]) -> Mapping[int, VariantKinds]:
    """Pairs of places where words are left out once and added once, with their kinds."""
    found: dict[int, VariantKinds] = {}
    for reach in (_steps, _within_rows, _anywhere):
        for pair in reach(places, [at for at, one in enumerate(places) if one.alone and at not in found]):
            found.update(dict.fromkeys(pair, ("moved",)))
    for pair in _changed(places, [at for at, one in enumerate(places) if at not in found]):
        found.update(dict.fromkeys(pair, ("words", "moved")))
    return found


def _steps(places: Sequence[_Place], some: Sequence[int]) -> Iterator[tuple[int, int]]:
    """A word that changed places with the one or two beside it."""
    waiting = frozenset(some)
    taken = -1
    for at in some:
        here, there = places[at], places[at + 1] if at + 1 in waiting else places[at]
        is_near = here.row == there.row and here.is_added != there.is_added and here.after + there.before <= _STEP
        if at > taken and is_near and here.alone == there.alone:
            yield at, at + 1
            taken = at + 1


def _within_rows(places: Sequence[_Place], some: Sequence[int]) -> Iterator[tuple[int, int]]:
    long = [at for at in some if len(places[at].alone) > 1]
    yield from _pairs(places, [((places[at].row, *places[at].alone), at) for at in long])


def _anywhere(places: Sequence[_Place], some: Sequence[int]) -> Iterator[tuple[int, int]]:
    yield from _pairs(places, [(places[at].alone, at) for at in some if len(places[at].alone) >= _FEWEST_FAR])


def _pairs(places: Sequence[_Place], some: Sequence[tuple[object, int]]) -> Iterator[tuple[int, int]]:
    """Pairs of places with the same words, one adding and one leaving them out, if no third place has them."""
    by_words: dict[object, tuple[list[int], list[int]]] = {}
    for key, at in some:
        by_words.setdefault(key, ([], []))[places[at].is_added].append(at)
    yield from ((out[0], put[0]) for out, put in by_words.values() if len(out) == len(put) == 1)


def _changed(places: Sequence[_Place], some: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Long passages that moved, with a few words changed."""
    long = [at for at in some if len(places[at].alone) >= _FEWEST_CHANGED]
    out, put = ([at for at in long if places[at].is_added is is_added] for is_added in (False, True))
    alike = [
        (at, other)
        for at in out
        for other in put
        if Indel.normalized_similarity(places[at].alone, places[other].alone, score_cutoff=_ALIKE) >= _ALIKE
    ]
    for at, other in alike:
        if sum(at in pair or other in pair for pair in alike) == 1:
            yield at, other
