"""The numbers of notes: how they are printed, and how a page declares the numbers taken on previous pages.

In and out: numbers, and a line of Markdown. Promises: reading a line gives the values it was written from.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

_NUMBERED: Final = re.compile(r"<!-- notes from (\d+(?: \d+)*)((?:, [\w.-]+ \d+)*) -->")
_LETTERS: Final = 26
_SIGNS: Final = {"asterisk": "*", "variant": "v"}


def numbered_line(counts: Sequence[int], known: Mapping[str, int]) -> str:
    """The line of a page that continues the notes of previous pages: the count of each series so far.

    `known` are the numbers, by label, of earlier notes that are called again.
    """
    again = "".join(f", {label} {number}" for label, number in known.items())
    return f"<!-- notes from {' '.join(map(str, counts))}{again} -->"


def numbers_taken(line: str) -> tuple[list[int], dict[str, int]] | None:
    """The values in such a line; None for any other line."""
    found = _NUMBERED.fullmatch(line)
    if found is None:
        return None
    again = (one.rpartition(" ") for one in found[2].split(", ")[1:])
    return [*map(int, found[1].split())], {label: int(number) for label, _, number in again}


def numeral(number: int, style: str) -> str:
    """A note's number as printed: decimal, with an asterisk or a v, or letters (1 → a, 26 → z, 27 → aa)."""
    if style != "alpha":
        return f"{_SIGNS.get(style, '')}{number}"
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, _LETTERS)
        letters = chr(ord("a") + rest) + letters
    return letters
