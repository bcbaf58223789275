"""Places on a map: the land around them, a dot for each, and its name if there is room for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import ceil, cos, radians, sqrt
from typing import Final, NamedTuple

from build_edition.ground.coordinates import Coordinates
from build_edition.pictures.canvas import LETTER, Area, Canvas, Frame
from build_edition.pictures.land import Limits, Point, land_within
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_WIDTH: Final = 640.0
_LINE: Final = 13.0
_SMALLEST: Final = 8.0  # the least extent of a map in degrees of latitude, so that its region can be recognised
_AROUND: Final = 0.18  # margin, as a share of the extent of the places
_FLATTEST: Final = 0.45  # as a share of the width
_HIGHEST: Final = 1.1
_NEAREST: Final = 0.8  # least distance between points of an outline, in units
_POLE: Final = 85.0
_STEPS: Final = (1, 2, 5, 10, 15, 30)  # degrees between grid lines
_MOST_LINES: Final = 6
_LATITUDES: Final = (phrase("{n}° N"), phrase("{n}° S"))
_LONGITUDES: Final = (phrase("{n}° E"), phrase("{n}° W"))


class Spot(NamedTuple):
    """A place: its name, its coordinates, how often it is named; the language of its name, if it is not the page's."""

    name: str
    at: Coordinates
    times: int
    lang: str = ""


class _Sheet:
    """A map section in equirectangular projection, true to scale at its central latitude."""

    def __init__(self, spots: Sequence[Spot]) -> None:
        south, north = min(one.at.latitude for one in spots), max(one.at.latitude for one in spots)
        west, east = min(one.at.longitude for one in spots), max(one.at.longitude for one in spots)
        middle = ((west + east) / 2, (south + north) / 2)
        self._narrowed = max(0.1, cos(radians(middle[1])))
        wide = max((east - west) * self._narrowed * (1 + 2 * _AROUND), _SMALLEST)
        high = max((north - south) * (1 + 2 * _AROUND), _SMALLEST * _FLATTEST, wide * _FLATTEST)
        wide = max(wide, high / _HIGHEST)
        self._scale = _WIDTH / wide
        self.height = high * self._scale
        half = wide / 2 / self._narrowed
        self.limits = Limits(
            max(-180.0, middle[0] - half), max(-_POLE, middle[1] - high / 2),
            min(180.0, middle[0] + half), min(_POLE, middle[1] + high / 2),
        )  # fmt: skip
        self._corner = (middle[0] - half, middle[1] + high / 2)

    def at(self, point: Point) -> Point:
        """The position of a point of the earth on the map."""
        return ((point[0] - self._corner[0]) * self._narrowed * self._scale, (self._corner[1] - point[1]) * self._scale)


def map_picture(words: Words, frame: tuple[str, str, str], spots: Sequence[Spot], caption: str) -> str:
    """A figure; the area of a dot grows with the number of mentions.

    A grid of degrees shows where the places are, even if no coast is in view.
    """
    sheet = _Sheet(spots)
    canvas = Canvas(Frame(*frame, _WIDTH, sheet.height))
    canvas.box("sea", Area(0, 0, _WIDTH, sheet.height))
    for ring in land_within(sheet.limits):
        canvas.ring("land", _thinned([sheet.at(point) for point in ring]))
    dots = [(one, *sheet.at((one.at.longitude, one.at.latitude)), 3 + min(6.0, sqrt(one.times))) for one in spots]
    taken = [*_net(words, canvas, sheet)]
    taken += [Area(x - radius, y - radius, 2 * radius, 2 * radius) for _, x, y, radius in dots]
    for one, x, y, radius in dots:
        canvas.dot("spot", x, y, radius, words.told(one.name, str(one.times)))
    for one, x, y, radius in sorted(dots, key=lambda dot: -dot[0].times):
        _name(canvas, one, (x, y, radius), taken, sheet.height)
    return canvas.figure(caption, "be-map")


def _net(words: Words, canvas: Canvas, sheet: _Sheet) -> Iterator[Area]:
    """Draw grid lines at whole degrees, each with its number at the edge; yields the areas of the numbers."""
    west, south, east, north = sheet.limits
    for degree in _whole(south, north):
        _, y = sheet.at((west, degree))
        canvas.line("grid", (0, y), (_WIDTH, y))
        said = _degree(words, degree, *_LATITUDES)
        if y > _LINE:
            canvas.words("when", 4, y - 3, said)
            yield Area(4, y - _LINE, len(said) * LETTER, _LINE)
    for degree in _whole(west, east):
        x, _ = sheet.at((degree, south))
        canvas.line("grid", (x, 0), (x, sheet.height))
        said = _degree(words, degree, *_LONGITUDES)
        wide = len(said) * LETTER
        if _LINE * 4 < x < _WIDTH - wide - 4:
            canvas.words("when", x + 3, sheet.height - 4, said)
            yield Area(x + 3, sheet.height - _LINE - 3, wide, _LINE)


def _whole(first: float, last: float) -> Iterable[int]:
    """Degrees between two values, few enough not to crowd the map."""
    step = next((one for one in _STEPS if (last - first) / one <= _MOST_LINES), _STEPS[-1])
    return range(ceil(first / step) * step, ceil(last), step)


def _degree(words: Words, degree: int, above: str, below: str) -> str:
    """A degree as it is written: with its side of the equator or the Greenwich meridian."""
    return words.say(above if degree > 0 else below, n=str(abs(degree))) if degree else "0°"


def _thinned(points: Sequence[Point]) -> Sequence[Point]:
    """The points of an outline without those that are too close to the one before."""
    kept = list(points[:1])
    for x, y in points[1:]:
        if abs(x - kept[-1][0]) + abs(y - kept[-1][1]) >= _NEAREST:
            kept.append((x, y))
    return kept


def _name(canvas: Canvas, one: Spot, dot: tuple[float, float, float], taken: list[Area], height: float) -> None:
    """Draw the name beside, above, below or diagonal to its dot, if it covers nothing there; otherwise omit it."""
    x, y, radius = dot
    wide = len(one.name) * LETTER
    for anchor, left, base in (
        ("start", x + radius + 3, y + 4),
        ("end", x - radius - 3 - wide, y + 4),
        ("middle", x - wide / 2, y - radius - 4),
        ("middle", x - wide / 2, y + radius + _LINE - 1),
        ("start", x + 2, y - radius - 6),
        ("start", x + 2, y + radius + _LINE),
        ("end", x - 2 - wide, y - radius - 6),
        ("end", x - 2 - wide, y + radius + _LINE),
    ):
        box = Area(left, base - _LINE + 3, wide, _LINE)
        inside = box.x >= 0 and box.x + wide <= _WIDTH and box.y >= 0 and box.y + _LINE <= height
        if inside and not any(_overlap(box, other) for other in taken):
            taken.append(box)
            canvas.words("place", {"start": left, "end": left + wide, "middle": x}[anchor], base, one.name, anchor)
            canvas.speaks(one.lang)
            return


def _overlap(one: Area, other: Area) -> bool:
    return (
        one.x < other.x + other.width and other.x < one.x + one.width
        and one.y < other.y + other.height and other.y < one.y + one.height
    )  # fmt: skip
