"""Events on a time line that runs downwards, with the documents among them: true to scale, or in order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from build_edition.pictures.canvas import LINE, Area, Canvas, Frame, broken
from build_edition.words.language import Words

_WIDTH: Final = 360.0
_AXIS: Final = 88.0
_ROW: Final = 19.0
_TOP: Final = 16.0
_GAP: Final = 12.0
_YEAR: Final = 365.25


class Moment(NamedTuple):
    """Something that happened: first and last day, the date as printed, its name, whether it is a document.

    `lang` is the language code of the name, if it is not the page's.
    """

    first: date
    last: date
    said: str
    name: str
    is_document: bool = False
    lang: str = ""


def scaled_picture(
    words: Words, frame: tuple[str, str, str], moments: Sequence[Moment], caption: str, height: float
) -> str:
    """A figure true to scale; `frame` is name, title and description, `height` what the scale fills at least."""
    ordered = _ordered(moments)
    first, last = ordered[0].first, max(one.last for one in ordered)
    days = max(1, (last - first).days)
    heights = [_height(one) for one in ordered]
    height = max(height, sum(heights))
    places = [_TOP + (one.first - first).days / days * height for one in ordered]
    rows = _set_apart(places, heights)
    canvas = Canvas(Frame(*frame, _WIDTH, max(rows[-1], _TOP + height) + heights[-1]))
    canvas.line("axis", (_AXIS, _TOP), (_AXIS, _TOP + height))
    for one, at, row in zip(ordered, places, rows, strict=True):
        if one.last > one.first:
            end = _TOP + (one.last - first).days / days * height
            canvas.box(f"span {_kind(one)}", Area(_AXIS - 2.5, at, 5, max(end - at, 2)))
        canvas.line("leader", (_AXIS, at), (_AXIS + 16, row))
        _moment(canvas, words, one, at, row)
    return canvas.figure(caption, "be-timeline")


def ordered_picture(words: Words, frame: tuple[str, str, str], moments: Sequence[Moment], caption: str) -> str:
    """A figure in which only the order counts: one row per moment, long gaps marked and labelled in years."""
    ordered = _ordered(moments)
    rows, gaps = [_TOP], []
    for before, after in pairwise(ordered):
        years = (after.first - before.last).days / _YEAR
        if years >= 1:
            gaps.append((rows[-1], _height(before), round(years)))
        rows.append(rows[-1] + _height(before) + (_GAP if years >= 1 else 0))
    canvas = Canvas(Frame(*frame, _WIDTH, rows[-1] + _height(ordered[-1])))
    starts = {at for at, *_ in gaps}
    for at, following in pairwise(rows):
        canvas.line("gap" if at in starts else "axis", (_AXIS, at), (_AXIS, following))
    for at, high, years in gaps:
        later = words.many(years, "a year later", "{n} years later")
        canvas.words("later", _AXIS + 20, at + high - (_ROW - _GAP) / 2 + 4, later)
    for one, row in zip(ordered, rows, strict=True):
        _moment(canvas, words, one, row, row)
    return canvas.figure(caption, "be-timeline")


def _ordered(moments: Sequence[Moment]) -> list[Moment]:
    return sorted(moments, key=lambda one: (one.first, one.last, one.name))


def _kind(one: Moment) -> str:
    return "document" if one.is_document else "event"


def _moment(canvas: Canvas, words: Words, one: Moment, at: float, row: float) -> None:
    """A dot on the line, and beside it the date and the name."""
    canvas.dot(f"moment {_kind(one)}", _AXIS, at, 5 if one.is_document else 3.5, words.told(one.said, one.name))
    canvas.words("when", _AXIS - 12, row + 4, one.said, "end")
    canvas.lines(f"what {_kind(one)}", _AXIS + 20, row + 4, _lines(one))
    canvas.speaks(one.lang)


def _lines(one: Moment) -> Sequence[str]:
    return broken(one.name, _WIDTH - _AXIS - 20)


def _height(one: Moment) -> float:
    """The height of a moment's text."""
    return _ROW + (len(_lines(one)) - 1) * LINE


def _set_apart(places: Sequence[float], heights: Sequence[float]) -> list[float]:
    """Rows of text near their places without overlap: pushed down, then drawn back up as far as possible."""
    rows, least = list(places), [_TOP + sum(heights[:at]) for at in range(len(places))]
    for index in range(1, len(rows)):
        rows[index] = max(rows[index], rows[index - 1] + heights[index - 1])
    overshoot = rows[-1] - max(places[-1], least[-1])
    for index in range(len(rows) - 1, -1, -1):
        if overshoot <= 0:
            break
        ceiling = rows[index + 1] - heights[index] if index + 1 < len(rows) else rows[index] - overshoot
        rows[index] = max(min(rows[index], ceiling), least[index])
    return rows
