"""How much Markdown may be asked of the renderer, so that no text takes it more than a moment.

In: Markdown of a contributor. Out: what is too much, and where; also a fence that is never closed, which would take
everything after it for code. Promises: one pass over the text; what passes is rendered in about a second.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

LONGEST: Final = 20_000
LONGEST_PAGE: Final = 500_000
_MOST_OPEN: Final = 30  # brackets that are open at one time
_DEEPEST: Final = 12  # quotations and lists in one another
_MOST_SIGNS: Final = 3_000
_DIGITS: Final = 8
_REFERENCE: Final = re.compile(rf"&#[xX]?[0-9A-Fa-f]{{{_DIGITS + 1},}}")
_QUOTED: Final = re.compile(rf"^[ \t]*(?:>[ \t]*){{{_DEEPEST + 1},}}", re.MULTILINE)
_PUSHED_IN: Final = re.compile(rf"^(?: {{4}}|\t){{{_DEEPEST + 1},}}(?:[-*+]|\d+[.)])[ \t]", re.MULTILINE)
_RUN: Final = re.compile(r"([*_`<\\~^=!])\1{99,}")
_FENCE: Final = re.compile(r"^[ \t]*(?:>[ \t]*)*(`{3,}(?=[^`\n]*$)|~{3,})([^\n]*)$", re.MULTILINE)
_BRACKETS: Final = re.compile(r"\\.|\n[ \t]*\n|[\[\]()]", re.DOTALL)
_OPENED_BY: Final = {"]": "[", ")": "("}
_SIGNS: Final = re.compile(r"[*_`<]")


class Limit(NamedTuple):
    """What is too much: its offset and what to call it."""

    offset: int
    problem: str


def beyond_limit(markdown: str, longest: int = LONGEST) -> Limit | None:
    """The first limit that some Markdown goes beyond."""
    if len(markdown) > longest:
        return Limit(0, f"it has {len(markdown):,} characters; at most {longest:,} are set")
    found = (
        (_REFERENCE, f"a character reference has more than {_DIGITS} digits"),
        (_QUOTED, f"quotations stand in one another more than {_DEEPEST} deep"),
        (_PUSHED_IN, f"lists stand in one another more than {_DEEPEST} deep"),
        (_RUN, "the same sign stands a hundred times and more in a row"),
    )
    for pattern, problem in found:
        match = pattern.search(markdown)
        if match is not None:
            return Limit(match.start(), problem)
    return _open_brackets(markdown) or _signs(markdown, longest)


def unclosed_fence(markdown: str) -> int | None:
    """The offset of a fence (three backticks or tildes) that begins a block of code and is never closed."""
    begun: re.Match[str] | None = None
    for match in _FENCE.finditer(markdown):
        if begun is None:
            begun = match
        elif match[1][0] == begun[1][0] and len(match[1]) >= len(begun[1]) and not match[2].strip():
            begun = None
    return begun.start(1) if begun is not None else None


def _open_brackets(markdown: str) -> Limit | None:
    """Where too many square or round brackets wait for their end."""
    opened = {"[": 0, "(": 0}
    for match in _BRACKETS.finditer(markdown):
        sign = match[0]
        if sign in opened:
            opened[sign] += 1
            if opened[sign] > _MOST_OPEN:
                return Limit(match.start(), f"more than {_MOST_OPEN} brackets are open at one time")
        elif sign in _OPENED_BY:
            opened[_OPENED_BY[sign]] = max(0, opened[_OPENED_BY[sign]] - 1)
        elif sign[0] == "\n":  # no link runs from one paragraph into the next
            opened = dict.fromkeys(opened, 0)
    return None


def _signs(markdown: str, longest: int) -> Limit | None:
    """Signs of emphasis, code and HTML: each is looked at by several patterns."""
    most = _MOST_SIGNS * max(1, longest // LONGEST)
    found = list(_SIGNS.finditer(markdown))
    return (
        Limit(found[most].start(), f"more than {most:,} signs of emphasis, code or HTML") if len(found) > most else None
    )
