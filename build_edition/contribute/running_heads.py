"""Find the heads and feet of pages in a text: lines that recur where one page ends and another begins.

In: a text about which nothing has been declared, its lines, and which of them are nothing but a page number. Out: the
lines that recur, with their count; and patterns of those that hold the number of the page. Promises: a line is proposed
only if it stands beside the end of a page nearly wherever it occurs; a pattern, only if its numbers increase.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from build_edition.contribute.marks_seen import go_up
from build_edition.ground.places import Span
from build_edition.sources.text.dresses import is_in_brackets
from build_edition.sources.text.heads import is_time_alone

_FEW: Final = 3
_OF_THE_PAGES: Final = 0.3  # left and right pages may have heads of their own, and a first page none
_NEARLY_ALL: Final = 0.8
_NEAR: Final = 2  # lines beside the end of a page
_LONGEST: Final = 100
_NUMBER: Final = re.compile(r"(?<![\w.,])\d{1,4}(?![\w.,])")
_ROOM: Final = re.compile(r"(?:[ \u00a0]{2,}|\t)$")
_PAGE: Final = "\f"


def running_heads(text: str, whole: Sequence[Span], lines: Sequence[Span], numbers: Collection[int]) -> dict[str, int]:
    """How often each line occurs that is the head or foot of a page.

    `whole` are the lines with, `lines` without white space around them; `numbers` the indexes of lines that are nothing
    but a page number.
    """
    near, pages = _beside(text, whole, lines, numbers)
    words = {at: lines[at].of(text) for at in range(len(lines)) if at not in numbers and 0 < len(lines[at]) <= _LONGEST}
    everywhere, beside = Counter(words.values()), Counter(words[at] for at in near & words.keys())
    return {
        line: count
        for line, count in beside.items()
        if max(_FEW, pages * _OF_THE_PAGES) <= count <= pages + 1
        and count >= everywhere[line] * _NEARLY_ALL
        and _has_letters(line)
        and not is_time_alone(line)
        and not is_in_brackets(line)  # `(Applause.)`, once a page
    }


def numbered_heads(text: str, whole: Sequence[Span], lines: Sequence[Span]) -> Iterator[tuple[str, str, int, str]]:
    """Marks, as in `marks_seen`, of heads and feet with the number of their page: `12  MINUTES OF THE BOARD`.

    Where the text has no form feeds, the number must be set off from the words, as it is in print; numbered headings of
    chapters look the same otherwise.
    """
    near, pages = _beside(text, whole, lines, ())
    found: dict[str, list[str]] = {}
    order: list[tuple[str, str]] = []
    for at in sorted(near) or _alone(lines):
        words = lines[at].of(text)
        numbers = list(_NUMBER.finditer(words)) if len(words) <= _LONGEST and _has_letters(words) else []
        if len(numbers) == 1 and (near or _is_set_off(words, numbers[0])):
            pattern = " ".join(f"{words[: numbers[0].start()]}{{n}}{words[numbers[0].end() :]}".split())
            found.setdefault(pattern, []).append(numbers[0][0])
            order.append((pattern, numbers[0][0]))
    if not near:  # on a left page another head than on a right one, and their numbers go up together
        recurring = {pattern for pattern, counted in found.items() if len(counted) > 1}
        together = [number for pattern, number in order if pattern in recurring]
        if len(together) < _FEW or not go_up(together):
            return
    for pattern, counted in found.items():
        least = max(_FEW, pages * _OF_THE_PAGES) if near else 2
        if len(counted) >= least and go_up(counted):
            yield "page", pattern, len(counted), counted[0]


def _alone(lines: Sequence[Span]) -> Sequence[int]:
    """The indexes of lines between blank ones."""
    last = len(lines) - 1
    return [
        at
        for at, line in enumerate(lines)
        if len(line) and (at == 0 or not len(lines[at - 1])) and (at == last or not len(lines[at + 1]))
    ]


def _is_set_off(words: str, number: re.Match[str]) -> bool:
    """Whether a number begins or ends a line in capitals, with room between it and the words."""
    before, after = words[: number.start()], words[number.end() :]
    is_at_an_edge = (not before and after[:1].isspace()) or (not after and _ROOM.search(before) is not None)
    return is_at_an_edge and words.upper() == words


def _has_letters(words: str) -> bool:
    return any(map(str.isalpha, words))


def _beside(text: str, whole: Sequence[Span], lines: Sequence[Span], numbers: Collection[int]) -> tuple[set[int], int]:
    """The indexes of the lines beside an end of a page, and the number of pages.

    A page ends at a form feed; where there is none, at a line that is nothing but a page number.
    """
    full = [at for at, line in enumerate(lines) if len(line) and at not in numbers]
    breaks = [at for at in range(len(whole)) if _PAGE in text[whole[at].start : lines[at].start]]
    breaks = breaks if len(breaks) > 1 else sorted(numbers)
    if len(breaks) <= 1:
        return set(), 0
    near, after = set[int](), 0
    for end in [0, *breaks, len(lines)]:
        while after < len(full) and full[after] < end:
            after += 1
        near |= {*full[max(0, after - _NEAR) : after], *full[after : after + _NEAR]}
    return near, len(breaks)
