"""Positions: spans of a text, and places in a file.

In: offsets into a text. Out: `Span` (half-open, counted in code points, as the W3C model counts) and `Place` (path,
line, column, counted from 1). Promises: offsets are never renumbered, so that a place always points into the file as it
is on disk. Lowest floor: everything else builds on it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Final

WHOLE_FILE: Final = -1
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points `[start, end)` of one text."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The part of `text` that this span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in a file: POSIX path from the edition's root, line and column from 1.

    `width` is the number of characters meant from there (0: just the position, `WHOLE_FILE`: the file as such, so that
    no line of it is shown).
    """

    path: str
    line: int = 1
    column: int = 1
    width: int = field(default=0, compare=False)

    def __str__(self) -> str:
        path = "".join(char if char.isprintable() else "?" for char in self.path)
        return f"{path}:{self.line}:{self.column}"


class LineMap:
    """Converts offsets of one text into places; built once for a text."""

    def __init__(self, path: str, text: str) -> None:
        """Index the line ends (LF, CRLF, CR) of `text`, which is the file at `path`."""
        self.path = path
        ends = [match.end() for match in _LINE_END.finditer(text)]
        self._starts = [0, *ends]

    def place(self, offset: int, width: int = 0) -> Place:
        """The place of a code point offset."""
        line = bisect_right(self._starts, offset)
        return Place(self.path, line, offset - self._starts[line - 1] + 1, width)

    def line_of(self, offset: int) -> int:
        """The number, from 1, of the line that contains `offset`."""
        return bisect_right(self._starts, offset)


def line_spans(text: str) -> tuple[Span, ...]:
    """The lines of a text, without line ends, in order."""
    spans: list[Span] = []
    start = 0
    for match in _LINE_END.finditer(text):
        spans.append(Span(start, match.start()))
        start = match.end()
    if start < len(text):
        spans.append(Span(start, len(text)))
    return tuple(spans)


def trimmed(text: str, span: Span) -> Span:
    """The span without white space at its edges (empty at its start when all is white)."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))
