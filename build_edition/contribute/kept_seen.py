"""Lines that seem to be kept, verse, lists, addresses, or quoted: which, how each stretch of them is named, and why.

In: a text and its lines, and what the file it came in says is verse. Out: stretches of lines. Promises: what the file
says comes before what lines look like; a stretch is named by lines that stand once.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from build_edition.ground.fold import fold_words
from build_edition.ground.places import Span
from build_edition.ground.plain_text import clipped
from build_edition.sources.take_in.received import counted
from build_edition.sources.text.heads import is_time_alone
from build_edition.sources.text.letter_words import CLOSING, POSTSCRIPT

_FEW: Final = 3
_MOST: Final = 0.6
_SOME: Final = 0.08
_LONG: Final = 45
_MANY: Final = 12
SHORT: Final = 60
_SHORTEST: Final = 24
_WIDEST: Final = 75  # letters of a line of verse or of a list
_SEVERAL: Final = 5
_GAP: Final = re.compile(r"\S(?:\t| {3,}| ?[._]{4,} *)\S")
_AT_RIGHT: Final = " " * 10
_HAS_TIME: Final = re.compile(r"\d:\d\d")


def stretches_seen(text: str, lines: Sequence[Span], told: Sequence[range]) -> tuple[range, ...]:
    """The lines of each stretch, by their indexes, in order: known verse, and short lines among the others."""
    inside = {at for one in told for at in one}
    others = [Span(line.start, line.start) if at in inside else line for at, line in enumerate(lines)]
    return tuple(sorted((*told, *_short(text, others)), key=lambda one: one.start))


def lines_of(lines: Sequence[Span], stretch: Span) -> range:
    """The lines in which a stretch stands, blank ones between them included."""
    first = bisect_right(lines, stretch.start, key=lambda line: line.start) - 1
    return range(first, bisect_left(lines, stretch.end, key=lambda line: line.start))


def _short(text: str, lines: Sequence[Span]) -> Iterator[range]:
    """The indexes of the lines of each stretch of at least three short lines that are no wrapped prose.

    Longer ones where no line of the text begins with a small letter. Two are enough where every stretch of a text has
    that many at least: couplets.
    """
    first, least = 0, _FEW - 1 if _are_couplets(text, lines) else _FEW
    none_goes_on = begins_each_anew(text, lines)
    for index, line in enumerate((*lines, Span(0, 0))):
        if len(line):
            continue
        block = [one.of(text) for one in lines[first:index]]
        has_time = any(is_time_alone(one) for one in block)
        is_of_a_letter = bool(block) and (CLOSING.search(block[0]) or POSTSCRIPT.match(block[0])) is not None
        looks_kept = bool(block) and (_is_uneven(block) or (none_goes_on and max(map(len, block)) <= _WIDEST))
        is_kept = looks_kept or _is_aligned(block) or are_columns(text, lines[first:index])
        if len(block) >= least and is_kept and not (has_time or is_of_a_letter):
            yield range(first, index)
        first = index + 1


def are_columns(text: str, lines: Sequence[Span]) -> bool:
    """Whether several lines are in columns: a tab, at least three spaces, or leading dots separate the words of each.

    A line that is set far to the right, a rule or a sum, may follow two such lines.
    """
    whole = [text[text.rfind("\n", 0, one.start) + 1 : one.end] for one in lines]
    parted = [one for one in whole if _GAP.search(one)]
    return len(whole) >= _FEW and len(parted) > 1 and all(one in parted or one.startswith(_AT_RIGHT) for one in whole)


def _is_aligned(block: Sequence[str]) -> bool:
    """Whether all lines, or all but one between them, have gaps or dots that lead to a figure."""
    set_so = [_GAP.search(one) is not None for one in block]
    return sum(set_so) >= max(_FEW - 1, len(block) - 1) and set_so[0] and set_so[-1]


def begins_each_anew(text: str, lines: Sequence[Span]) -> bool:
    """Whether some lines stand right below another and none begins with a small letter, as those of prose would."""
    below = [text[line.start] for above, line in pairwise(lines) if len(above) and len(line)]
    return len(below) >= _SEVERAL and not any(char.islower() for char in below)


def _are_couplets(text: str, lines: Sequence[Span]) -> bool:
    """Whether short lines stand in three stretches and more, two and more in each, under a first line of its own."""
    if any(len(line) > SHORT for line in lines):
        return False
    firsts = [at for at, line in enumerate(lines) if len(line) and (at == 0 or not len(lines[at - 1]))]
    words = [lines[at].of(text) for at in firsts]
    are_own = len(set(words)) == len(words) and not any(_HAS_TIME.search(one) for one in words)
    return len(firsts) >= _FEW and are_own and all(at + 1 < len(lines) and len(lines[at + 1]) for at in firsts)


def ends(text: str, lines: Sequence[Span], stretch: range) -> tuple[str, str]:
    """The first and the last line of a stretch."""
    return lines[stretch.start].of(text), lines[stretch.stop - 1].of(text)


def named(text: str, lines: Sequence[Span], stretches: Sequence[range]) -> tuple[tuple[tuple[str, str], ...], int]:
    """How each stretch begins and ends, and how many have no words of their own by which to name them.

    Many in a text that has hardly other lines are named as one.
    """
    folded = sorted(fold_words(one.of(text)) for one in lines if len(one))

    def is_own(index: int) -> bool:
        words = fold_words(lines[index].of(text))
        at = bisect_left(folded, words)
        return bool(words) and sum(1 for one in folded[at : at + 2] if one.startswith(words)) == 1

    if len(stretches) > _MANY and _is_nearly_all(lines, stretches):
        own = [index for index in range(len(lines)) if len(lines[index]) and is_own(index)]
        first = max((one for one in own if one <= stretches[0].start), default=-1)
        last = min((one for one in own if one >= stretches[-1].stop - 1), default=-1)
        if min(first, last) >= 0:
            return ((lines[first].of(text), lines[last].of(text)),), 0
    found = [one for one in stretches if is_own(one.start) and is_own(one.stop - 1)]
    ends = tuple((lines[one.start].of(text), lines[one.stop - 1].of(text)) for one in found)
    return ends, len(stretches) - len(found)


def _is_nearly_all(lines: Sequence[Span], stretches: Sequence[range]) -> bool:
    """Whether hardly a long line is wrapped: goes on in the line below it."""
    wrapped = sum(1 for above, line in pairwise(lines) if len(above) > SHORT and len(line))
    return wrapped <= sum(map(len, stretches)) * _SOME


def about_lines(
    kept: Sequence[tuple[str, str]], stretches: Sequence[range], unnamed: int, verse: Sequence[range],
    tables: Sequence[range],
) -> str:  # fmt: skip
    """The evidence for lines that are kept: that the file says so, or how they look."""
    if not stretches:
        return ""
    told = [counted(len(verse), "stretch of verse", "stretches of verse")] if verse else []
    told += [counted(len(tables), "table", "tables")] if tables else []
    others = len(stretches) - len(verse) - len(tables)
    seen = [counted(others, "stretch of short lines", "stretches of short lines")] if others else []
    many = "; ".join([*([f"the file itself marks {' and '.join(told)}"] if told else []), *seen])
    return f"{many}{_examples(kept, unnamed)}" if kept or unnamed else ""


def _examples(named: Sequence[tuple[str, str]], unnamed: int) -> str:
    """How the first stretch begins, and how many have to be declared by hand."""
    first = f", the first “{clipped(named[0][0], 40)}”" if named else ""
    left = f"; {unnamed} begin or end with a line that recurs, and are to be declared by hand" if unnamed else ""
    return first + left


def may_be_verse(text: str, lines: Sequence[Span], stretch: range) -> bool:
    """Whether lines that are kept may be a poem's: they are short, or sentences go on across their ends."""
    block = [lines[at].of(text) for at in stretch]
    return _is_uneven(block) or sum(1 for one in block if one[-1] in ".!?:") < len(block) * _MOST


def _is_uneven(block: Sequence[str]) -> bool:
    """Whether lines end where a verse or an entry does: before they are full, and seldom inside a phrase."""
    longest = max(map(len, block))
    if not _SHORTEST < longest <= SHORT:
        return longest <= _SHORTEST  # no prose is wrapped so
    inner = block[:-1]
    ended = sum(1 for one in inner if one[-1] in ",.;:!?—–" or len(one) < longest * _MOST)
    return longest < _LONG and ended * 2 >= len(inner)


def quoted_seen(text: str, lines: Sequence[Span]) -> tuple[tuple[tuple[str, str], ...], str, frozenset[int]]:
    """How each stretch of lines that a mail quotes (`> words`) begins and ends, the evidence, where its lines begin."""
    signed = [at for at, line in enumerate(lines) if len(line) and text[line.start] == ">"]
    begins = [at for before, at in pairwise((-2, *signed)) if at != before + 1]
    after = [at + 1 for at, following in pairwise((*signed, -2)) if following != at + 1]
    found, unnamed = named(text, lines, tuple(map(range, begins, after)))
    many = counted(len(begins), "stretch", "stretches")
    said = f"{many} of lines that begin with “>”{_examples(found, unnamed)}" if begins else ""
    return found, said, frozenset(lines[at].start for at in signed)
