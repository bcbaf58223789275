"""Geographic coordinates of a place, in degrees.

In: a string such as `59.93, 30.31`: latitude, then longitude. Out: the two numbers; None where it is not coordinates.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from build_edition.ground.plain_text import in_plain_digits

FORM: Final = r"-?[0-9]{1,2}(?:\.[0-9]{1,15})?, ?-?[0-9]{1,3}(?:\.[0-9]{1,15})?"
_SHOWN: Final = 6  # decimals: about ten centimetres
_FARTHEST_NORTH: Final = 90
_FARTHEST_EAST: Final = 180
_DEGREES: Final = re.compile(
    r"(\d{1,3})\s*°\s*(?:(\d{1,2})\s*['′’]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:[\"″”]|''|′′)\s*)?([NSEWO])", re.IGNORECASE
)


_LETTERED: Final = re.compile(
    r"(?P<a>[NS])?\s*(?P<one>\d{1,2}(?:\.\d+)?)\s*(?P<b>[NS])?\s*[, ]\s*"
    r"(?P<c>[EW])?\s*(?P<other>\d{1,3}(?:\.\d+)?)\s*(?P<d>[EW])?",  # O is west in one language and east in another
    re.IGNORECASE,
)
_SIGNS: Final = str.maketrans({"−": "-", "–": "-", "+": "", "°": "", ";": ","})


class Coordinates(NamedTuple):
    """Degrees north of the equator and east of Greenwich; south and west are negative."""

    latitude: float
    longitude: float

    def __str__(self) -> str:
        return ", ".join(f"{round(one, _SHOWN) + 0:.10g}" for one in self)


def coordinates_of(words: str) -> Coordinates | None:
    """The coordinates in a string; None where there are none, or not on the earth."""
    if re.fullmatch(FORM, words) is None:
        return None
    latitude, longitude = (float(one) for one in words.split(","))
    on_earth = abs(latitude) <= _FARTHEST_NORTH and abs(longitude) <= _FARTHEST_EAST
    return Coordinates(latitude, longitude) if on_earth else None


def coordinates_within(words: str) -> Coordinates | None:
    """Coordinates in another notation, if unambiguous: minutes, compass letters, decimal commas, other digits."""
    plain = " ".join(words.translate(_SIGNS).split())
    plain = re.sub(r" ?, ?", ", ", in_plain_digits(plain))
    if (found := coordinates_of(plain)) is not None:
        return found
    lettered = _LETTERED.fullmatch(plain)
    if (
        lettered is not None
        and bool(lettered["a"]) != bool(lettered["b"])
        and bool(lettered["c"]) != bool(lettered["d"])
    ):
        south, west = (lettered["a"] or lettered["b"]).upper() == "S", (lettered["c"] or lettered["d"]).upper() == "W"
        return coordinates_of(f"{'-' * south}{lettered['one']}, {'-' * west}{lettered['other']}")
    parts = _DEGREES.findall(words)
    quarters = [quarter.upper() for *_, quarter in parts]
    if len(parts) == len(("latitude", "longitude")) and quarters[0] in "NS" and quarters[1] in "EW":
        north, east = (round(_decimal(*part), 4) for part in parts)
        return coordinates_of(f"{north:g}, {east:g}")
    commas = re.fullmatch(r"\s*(-?\d{1,2}),(\d{1,15})\s*[;, ]\s*(-?\d{1,3}),(\d{1,15})\s*", words)
    return coordinates_of(f"{commas[1]}.{commas[2]}, {commas[3]}.{commas[4]}") if commas else None


def _decimal(degrees: str, minutes: str, seconds: str, quarter: str) -> float:
    found = int(degrees) + int(minutes or 0) / 60 + float(seconds or 0) / 3600
    return -found if quarter.upper() in "SW" else found
