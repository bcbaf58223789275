"""Limits on the Markdown given to the renderer, so that no text takes more than a moment.

In: Markdown by a contributor. Out: the limit exceeded, and where; also a fence that is never closed, which would turn
everything after it into code. Promises: one pass over the text; accepted texts are rendered in about a second.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final, NamedTuple

from build_edition.markup.citation import CITATION

LONGEST: Final = 20_000
LONGEST_PAGE: Final = 200_000
_LONGEST_CITATION: Final = 1_000
_SIGNS_IN_CITATION: Final = 24  # the citation processor tries each pair of them
_MOST_OPEN: Final = 30  # brackets open at the same time
_DEEPEST: Final = 12  # nesting of quotations and lists
_MOST_SIGNS: Final = 3_000
_MOST_LINES: Final = 1_000
_DIGITS: Final = 8
_REFERENCE: Final = re.compile(rf"&#[xX]?[0-9A-Fa-f]{{{_DIGITS + 1},}}")
_BEGINS: Final = r"(?:>|[-*+:][ \t]|\d+[.)][ \t])"  # a quotation, a list, a definition
_NESTED: Final = re.compile(rf"^[ \t]*(?:{_BEGINS}[ \t]*){{{_DEEPEST + 1},}}", re.MULTILINE)
_PUSHED_IN: Final = re.compile(rf"^(?: {{4}}|\t){{{_DEEPEST + 1},}}{_BEGINS}", re.MULTILINE)
_RUN: Final = re.compile(r"([*_`<\\~^=!])\1{99,}")
_FENCE: Final = re.compile(r"^[ \t]*(?:>[ \t]*)*(`{3,}(?=[^`\n]*$)|~{3,})([^\n]*)$", re.MULTILINE)
_BRACKETS: Final = re.compile(r"\\.|\n[ \t]*\n|[\[\]()]", re.DOTALL)
_OPENED_BY: Final = {"]": "[", ")": "("}
_SIGNS: Final = re.compile(r"[*_`<]")
_SIGNS_TO_PANDOC: Final = re.compile(r"[*_~^`<$\\\"'“”‘’]")


class Limit(NamedTuple):
    """An exceeded limit: its offset and a description."""

    offset: int
    problem: str


def beyond_limit(markdown: str, longest: int = LONGEST) -> Limit | None:
    """The first limit that a text exceeds, if any."""
    if len(markdown) > longest:
        return Limit(0, f"it has {len(markdown):,} characters; at most {longest:,} are set")
    is_pushed_in = "    " in markdown or "\t" in markdown
    found = (
        (_REFERENCE, f"a character reference has more than {_DIGITS} digits"),
        (_NESTED, f"quotations and lists stand in one another more than {_DEEPEST} deep"),
        *([(_PUSHED_IN, f"lists stand in one another more than {_DEEPEST} deep")] if is_pushed_in else []),
        (_RUN, "the same sign stands a hundred times and more in a row"),
    )
    for pattern, problem in found:
        match = pattern.search(markdown)
        if match is not None:
            return Limit(match.start(), problem)
    return _lines(markdown) or _open_brackets(markdown) or _signs(markdown, longest) or _citations(markdown)


def unclosed_fence(markdown: str) -> int | None:
    """The offset of a fence (three backticks or tildes) that begins a code block and is never closed."""
    begun: re.Match[str] | None = None
    for match in _FENCE.finditer(markdown):
        if begun is None:
            begun = match
        elif match[1][0] == begun[1][0] and len(match[1]) >= len(begun[1]) and not match[2].strip():
            begun = None
    return begun.start(1) if begun is not None else None


def _lines(markdown: str) -> Limit | None:
    """A paragraph with too many lines or characters: after a line that begins a block, the rest is parsed again."""
    if len(markdown) <= LONGEST and markdown.count("\n") < _MOST_LINES:
        return None
    offset = lines = begun = 0
    for line in markdown.split("\n"):
        if not line.strip(" \t>"):
            lines, begun = -1, offset + len(line) + 1
        lines += 1
        offset += len(line) + 1
        if lines > _MOST_LINES:
            return Limit(begun, f"a paragraph has more than {_MOST_LINES:,} lines")
        if offset - begun > LONGEST + 1:
            return Limit(begun, f"a paragraph has more than {LONGEST:,} characters")
    return None


def _open_brackets(markdown: str) -> Limit | None:
    """Too many square or round brackets open at the same time."""
    if max(map(markdown.count, "[(")) <= _MOST_OPEN:
        return None
    opened = {"[": 0, "(": 0}
    for match in _BRACKETS.finditer(markdown):
        sign = match[0]
        if sign in opened:
            opened[sign] += 1
            if opened[sign] > _MOST_OPEN:
                return Limit(match.start(), f"more than {_MOST_OPEN} brackets are open at one time")
        elif sign in _OPENED_BY:
            opened[_OPENED_BY[sign]] = max(0, opened[_OPENED_BY[sign]] - 1)
        elif sign[0] == "\n":  # links do not extend over paragraphs
            opened = dict.fromkeys(opened, 0)
    return None


def _signs(markdown: str, longest: int) -> Limit | None:
    """Too many characters of emphasis, code and HTML, each of which is examined by several patterns."""
    most = _MOST_SIGNS * max(1, longest // LONGEST)
    if sum(map(markdown.count, "*_`<")) <= most:
        return None
    one_too_many = next(islice(_SIGNS.finditer(markdown), most, None))
    return Limit(one_too_many.start(), f"more than {most:,} signs of emphasis, code or HTML")


def _citations(markdown: str) -> Limit | None:
    """A citation that would take the citation processor too long."""
    for match in CITATION.finditer(markdown) if "@" in markdown else ():
        if len(match[0]) > _LONGEST_CITATION:
            return Limit(match.start(), f"a citation has more than {_LONGEST_CITATION:,} characters")
        if len(_SIGNS_TO_PANDOC.findall(match[0])) > _SIGNS_IN_CITATION:
            problem = f"a citation has more than {_SIGNS_IN_CITATION} signs of emphasis, quotation or code"
            return Limit(match.start(), problem)
    return None
