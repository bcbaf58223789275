"""The outlines of the land, by Natural Earth, cut to a section of the earth.

In: the limits of the section, in degrees. Out: rings of points inside it. The data (public domain) and their source are
in `land.txt`; there are no borders in them, since those of today are not those of a document.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

Point = tuple[float, float]  # longitude, latitude
_PARTS: Final = 20  # per degree
_FEWEST: Final = 3  # points of a polygon


class Limits(NamedTuple):
    """A section of the earth: its western, southern, eastern and northern limit in degrees."""

    west: float
    south: float
    east: float
    north: float


def land_within(limits: Limits) -> Iterator[Sequence[Point]]:
    """The land inside the limits, cut off at them."""
    for ring, box in _rings():
        west, south, east, north = box
        if west <= limits.east and east >= limits.west and south <= limits.north and north >= limits.south:
            cut = _cut(ring, box, limits)
            if len(cut) >= _FEWEST:
                yield cut


@cache
def _rings() -> tuple[tuple[Sequence[Point], Limits], ...]:
    text = (files("build_edition") / "pictures" / "land.txt").read_text(encoding="utf-8")
    return tuple(_ring(line) for line in text.splitlines() if not line.startswith("#"))


def _ring(line: str) -> tuple[Sequence[Point], Limits]:
    x, y, points = 0, 0, list[Point]()
    for step in line.split():
        east, north = step.split(",")
        x, y = x + int(east), y + int(north)
        points.append((x / _PARTS, y / _PARTS))
    lon, lat = [one for one, _ in points], [one for _, one in points]
    return points, Limits(min(lon), min(lat), max(lon), max(lat))


def _cut(ring: Sequence[Point], box: Limits, limits: Limits) -> Sequence[Point]:
    """The ring cut at each limit that its bounding box exceeds, one after the other (Sutherland and Hodgman)."""
    if box.west < limits.west:
        ring = _cut_at(ring, 0, limits.west, 1)
    if box.east > limits.east:
        ring = _cut_at(ring, 0, limits.east, -1)
    if box.south < limits.south:
        ring = _cut_at(ring, 1, limits.south, 1)
    if box.north > limits.north:
        ring = _cut_at(ring, 1, limits.north, -1)
    return ring


def _cut_at(ring: Sequence[Point], axis: int, limit: float, sign: int) -> Sequence[Point]:
    """The part of a ring on one side of a limit: above it if `sign` is positive."""
    kept: list[Point] = []
    for at, point in enumerate(ring):
        before = ring[at - 1]
        is_inside, was_inside = (sign * (one[axis] - limit) >= 0 for one in (point, before))
        if is_inside != was_inside:
            share = (limit - before[axis]) / (point[axis] - before[axis])
            kept.append((before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])))
        if is_inside:
            kept.append(point)
    return kept
