"""Defects of a translation: where in the text they are, and of which types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from build_edition.pictures.canvas import LETTER, Area, Canvas, Frame
from build_edition.words.language import Words

SEVERITIES: Final = ("critical", "major", "minor", "neutral")
_STEP: Final = 8.0
_HEIGHT: Final = 150.0
_TOP: Final = 14.0
_LEFT: Final = 34.0
_ROW: Final = 36.0
_BARS: Final = 300.0
_BAR: Final = 13.0
_EVERY: Final = 10


class TypeCount(NamedTuple):
    """An issue type and how many defects of each severity it has."""

    name: str
    counts: Mapping[str, int]

    @property
    def total(self) -> int:
        """The defects of all severities."""
        return sum(self.counts.values())


def along_picture(
    words: Words, frame: tuple[str, str, str], columns: Sequence[tuple[str, Mapping[str, int]]], caption: str
) -> str:
    """A figure: for each paragraph (its printed number) the penalty points of its defects, stacked by severity."""
    most = max((sum(points.values()) for _, points in columns), default=0) or 1
    step = max(_STEP, min(28.0, 420.0 / max(1, len(columns))))
    width = _LEFT + len(columns) * step + 12
    canvas = Canvas(Frame(*frame, width, _TOP + _HEIGHT + 22))
    for mark in _ticks(most):
        y = _TOP + _HEIGHT * (1 - mark / most)
        canvas.line("grid", (_LEFT, y), (width - 12, y))
        canvas.words("when", _LEFT - 6, y + 4, str(mark), "end")
    for index, (number, points) in enumerate(columns):
        x, y = _LEFT + index * step, _TOP + _HEIGHT
        for severity in SEVERITIES:
            height = points.get(severity, 0) / most * _HEIGHT
            if height:
                y -= height
                hint = _hint(words, number, severity, points[severity])
                canvas.box(f"severity-{severity}", Area(x + 1, y, step - 2, height), hint)
        if number.isdigit() and (int(number) % _EVERY == 0 or len(columns) <= _EVERY):
            canvas.words("when", x + step / 2, _TOP + _HEIGHT + 15, number, "middle")
    canvas.line("axis", (_LEFT, _TOP + _HEIGHT), (width - 12, _TOP + _HEIGHT))
    return canvas.figure(caption, "be-defects")


def types_picture(words: Words, frame: tuple[str, str, str], types: Sequence[TypeCount], caption: str) -> str:
    """A figure: one bar per issue type, its length the number of defects, stacked by severity."""
    most = max(one.total for one in types)
    width = max(_BARS + 44, max(len(one.name) for one in types) * LETTER + 8)
    canvas = Canvas(Frame(*frame, width, len(types) * _ROW + 4))
    for row, one in enumerate(types):
        x, y = 0.0, row * _ROW + 17
        canvas.words("what", 0, y - 4, one.name)
        for severity in SEVERITIES:
            count = one.counts.get(severity, 0)
            if count:
                length = count / most * _BARS
                canvas.box(
                    f"severity-{severity}",
                    Area(x, y, length, _BAR),
                    words.told(f"{one.name}, {words.say(severity)}", str(count)),
                )
                x += length
        canvas.words("when", x + 6, y + _BAR - 2, str(one.total))
    return canvas.figure(caption, "be-types")


def _hint(words: Words, number: str, severity: str, points: int) -> str:
    """How many penalty points a paragraph has of a severity."""
    return words.many(
        points,
        "¶ {number}, {severity}: {n} point",
        "¶ {number}, {severity}: {n} points",
        number=number,
        severity=words.say(severity),
    )


def _ticks(most: int) -> Sequence[int]:
    """A few round numbers up to the largest."""
    size = next((size for size in (1, 2, 5, 10, 20, 25, 50, 100, 250, 500) if most / size <= 5), 1000)  # noqa: PLR2004
    return range(size, most + 1, size)
