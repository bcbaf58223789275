"""Who writes to whom, and who mentions whom: persons in a ring, an arrow for each pair."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import atan2, cos, pi, sin
from types import MappingProxyType
from typing import Final, NamedTuple

from build_edition.pictures.canvas import LINE, Canvas, Frame, broken

_WIDTH: Final = 640.0
_HEAD: Final = 7.0
_DOT: Final = 4.0
_THICKEST: Final = 5
_SPREAD: Final = 0.4  # half the angle of an arrowhead, in radians

Point = tuple[float, float]


class Tie(NamedTuple):
    """From one person to another, by index: in how many letters; `is_written`: writes to, otherwise only mentions."""

    source: int
    target: int
    letters: int
    is_written: bool
    hint: str


def network_picture(
    frame: tuple[str, str, str],
    names: Sequence[str],
    ties: Sequence[Tie],
    caption: str,
    spoken: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """A figure; arrows of writing are drawn over those of mentioning, the thicker the more letters.

    `spoken` are the languages of names that are not in the page's language.
    """
    radius = max(70.0, min(170.0, 16.0 * len(names)))
    height = 2 * radius + 60
    center = (_WIDTH / 2, height / 2)
    places = [_place(center, radius, at, len(names)) for at in range(len(names))]
    canvas = Canvas(Frame(*frame, _WIDTH, height))
    for tie in sorted(ties, key=lambda one: one.is_written):
        css = f"tie {'written' if tie.is_written else 'named'} tie-{min(tie.letters, _THICKEST)}"
        _arrow(canvas, css, (places[tie.source], places[tie.target]), tie.hint)
    for (x, y), name in zip(places, names, strict=True):
        canvas.dot("person", x, y, _DOT)
        side = x - center[0]
        anchor = "middle" if abs(side) < 1 else "start" if side > 0 else "end"
        shift = 0.0 if anchor == "middle" else 9.0 if side > 0 else -9.0
        lines = broken(name, _WIDTH if anchor == "middle" else _WIDTH / 2 - abs(side) - 12)
        above = -10.0 - (len(lines) - 1) * LINE if y < center[1] else 19.0
        canvas.lines("place", x + shift, y + (above if anchor == "middle" else 4), lines, anchor)
        canvas.speaks(spoken.get(name, ""))
    return canvas.figure(caption, "be-network")


def _place(center: Point, radius: float, at: int, of: int) -> Point:
    angle = 2 * pi * at / of - pi / 2
    return (center[0] + radius * cos(angle), center[1] + radius * sin(angle))


def _arrow(canvas: Canvas, css: str, ends: tuple[Point, Point], hint: str) -> None:
    """A line beside the direct one, so that two directions give two lines, and its arrowhead."""
    (x1, y1), (x2, y2) = ends
    angle = atan2(y2 - y1, x2 - x1)
    aside = (-2.5 * sin(angle), 2.5 * cos(angle))
    stop = (x2 + aside[0] - (_DOT + 2) * cos(angle), y2 + aside[1] - (_DOT + 2) * sin(angle))
    canvas.line(css, (x1 + aside[0], y1 + aside[1]), stop)
    back = [(stop[0] - _HEAD * cos(angle + turn), stop[1] - _HEAD * sin(angle + turn)) for turn in (_SPREAD, -_SPREAD)]
    canvas.ring(css.replace("tie ", "head "), (stop, *back), hint)
