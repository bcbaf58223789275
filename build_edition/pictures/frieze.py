"""A debate as a frieze: one voice above the line, everybody else below it, in the order in which they speak."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from typing import Final, NamedTuple

from build_edition.pictures.canvas import Area, Canvas, Frame

_MOST: Final = 180  # more bars would be too thin to be seen
_STEP: Final = 6.0
_UP: Final = 64.0
_DOWN: Final = 36.0
_LEAST: Final = 2.5


class Spoken(NamedTuple):
    """One turn: whether its speaker is above the line, and its number of words."""

    is_above: bool
    words: int


def frieze_picture(frame: tuple[str, str, str], turns: Sequence[Spoken], caption: str) -> str:
    """A figure without text, as wide as the page; in a long debate a bar combines several turns."""
    bars = _bars(turns)
    most = max(words for bar in bars for words in bar)
    width = len(bars) * _STEP
    canvas = Canvas(Frame(*frame, width, _UP + _DOWN), is_stretched=True)
    canvas.line("axis", (0, _UP), (width, _UP))
    for index, (above, below) in enumerate(bars):
        x = index * _STEP + 1
        if above:
            height = _height(above, most, _UP)
            canvas.box("turn main", Area(x, _UP - height, _STEP - 2, height))
        if below:
            canvas.box("turn interruption", Area(x, _UP, _STEP - 2, _height(below, most, _UP, _DOWN)))
    return canvas.strip(caption, "be-frieze")


def _bars(turns: Sequence[Spoken]) -> Sequence[tuple[int, int]]:
    """The words above and below the line of each bar."""
    together = -(-len(turns) // _MOST)
    parts = (turns[start : start + together] for start in range(0, len(turns), together))
    return [
        (sum(one.words for one in part if one.is_above), sum(one.words for one in part if not one.is_above))
        for part in parts
    ]


def _height(words: int, most: int, room: float, limit: float = _UP) -> float:
    return min(limit, max(_LEAST, sqrt(words / most) * room))
