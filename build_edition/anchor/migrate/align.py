"""Two states of a text, aligned word by word: where each passage of the former is in the present one.

The longest common subsequence of words is computed twice, from the front and
from the back. A passage is uncertain where the two disagree, or where it occurs
twice with its surroundings (a doubled sentence), since nobody can tell which is the
old one; likewise where inserted words repeat those around the passage, which happens
when a passage was doubled and then edited in one of its places.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import Final

from rapidfuzz.distance import Indel

from build_edition.ground.fold import Folded
from build_edition.ground.places import Span

AROUND: Final = 4  # words and punctuation on each side that must be kept as well; fewer may agree by chance
_NEAR: Final = 12  # words and punctuation on each side in which nothing may be repeated elsewhere
_TOKEN: Final = re.compile(r"\w+|[^\w\s]")


class Alignment:
    """The alignment of two texts; spans are in the texts themselves, not in their folded form."""

    def __init__(self, former: Folded, present: Folded) -> None:
        """Align once; queries are cheap."""
        self._former, self._present = former, present
        self._old = [match.span() for match in _TOKEN.finditer(former.text)]
        self._new = [match.span() for match in _TOKEN.finditer(present.text)]
        self._old_words = old = _words(former)
        new = _words(present)
        self._old_line, self._new_line = (f" {' '.join(words)} " for words in (old, new))
        front = _counterparts(old, new)
        back = _counterparts(old[::-1], new[::-1])[::-1]
        behind = [-1 if at < 0 else len(new) - 1 - at for at in back]
        self._to = [at if at == other else -1 for at, other in zip(front, behind, strict=True)]
        self._repeated = _repeated(old, new, self._to)

    def certain(self, span: Span) -> Span | None:
        """Where the words of a span are now, if they and the words around them were kept; None if in doubt."""
        start, end = _offsets(self._former, span)
        first, last = self._tokens(start, end)
        if first > last or not self._is_kept(first, last):
            return None
        shift = self._new[self._to[first]][0] - self._old[first][0]
        stop = self._new[self._to[last]][0] - self._old[last][0]
        now = (start + shift, end + stop)
        if self._former.text[start:end].strip() != self._present.text[now[0] : now[1]].strip():
            return None
        return self._present.span(*now)

    def is_repeated(self, span: Span) -> bool:
        """Whether inserted words repeat words in or near the span, so that its old place is uncertain."""
        first, last = self._tokens(*_offsets(self._former, span))
        at = bisect_left(self._repeated, first - _NEAR)
        return at < len(self._repeated) and self._repeated[at] <= last + _NEAR

    def region(self, span: Span) -> Span | None:
        """The span between the nearest words kept before and after; None if it is empty."""
        first, last = self._tokens(*_offsets(self._former, span))
        before = next((self._to[at] for at in range(first - 1, -1, -1) if self._to[at] >= 0), -1)
        after = next((self._to[at] for at in range(last + 1, len(self._to)) if self._to[at] >= 0), len(self._new))
        if after - before < 2:  # noqa: PLR2004 - the next word follows at once
            return None
        return self._present.span(self._new[before + 1][0], self._new[after - 1][1])

    def _tokens(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last word that overlap a range of folded characters."""
        return (
            bisect_right(self._old, start, key=lambda token: token[1]),
            bisect_left(self._old, end, key=lambda token: token[0]) - 1,
        )

    def _is_kept(self, first: int, last: int) -> bool:
        """Whether the words, and `AROUND` words on each side, were kept in one piece."""
        if self._to[first] < 0:
            return False
        shift = self._to[first] - first
        inside = range(max(0, first - AROUND), min(len(self._old), last + AROUND + 1))
        is_whole = all(self._to[at] == at + shift for at in inside)
        reaches_start = first >= AROUND or shift == 0
        reaches_end = last + AROUND < len(self._old) or len(self._new) - len(self._old) == shift
        return is_whole and reaches_start and reaches_end and self._is_alone(inside)

    def _is_alone(self, window: range) -> bool:
        """Whether the words and their context occur exactly once in each text."""
        words = f" {' '.join(self._old_words[at] for at in window)} "
        return self._old_line.count(words) == 1 and self._new_line.count(words) == 1


def _words(text: Folded) -> list[str]:
    return _TOKEN.findall(text.text)


def _counterparts(old: list[str], new: list[str]) -> list[int]:
    """For each word of one text the index of its counterpart in the other, -1 where it has none."""
    found = [-1] * len(old)
    for step in Indel.opcodes(old, new):
        if step.tag == "equal":
            found[step.src_start : step.src_end] = range(step.dest_start, step.dest_end)
    return found


def _repeated(old: list[str], new: list[str], to: list[int]) -> list[int]:
    """The indexes in the old text of runs of `AROUND` kept words that also occur among the inserted words."""
    kept = set(to)
    starts = range(len(new) - AROUND + 1)
    came = {_run(new, at) for at in starts if kept.isdisjoint(range(at, at + AROUND))}
    return [at for at in range(len(old) - AROUND + 1) if min(to[at : at + AROUND]) >= 0 and _run(old, at) in came]


def _run(words: list[str], at: int) -> tuple[str, ...]:
    return tuple(words[at : at + AROUND])


def _offsets(text: Folded, span: Span) -> tuple[int, int]:
    """A span of a text as offsets in the folded text."""
    return bisect_left(text.starts, span.start), bisect_left(text.starts, span.end)
