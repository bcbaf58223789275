"""A line of a text → the dates in it, as EDTF.

In: a short line, like a head or a dateline. Out: each date with its words, from left to right. Promises: only what is
unambiguous is a date (3/4/1917 could be two and is none); a day without a year is in an unknown year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from babel import Locale

from build_edition.ground.edtf import is_edtf
from build_edition.sources.notes.near_dates import LANGUAGES, month_of, near_edtf

_MOST_WORDS: Final = 7
_LONGEST: Final = 160
_TOKEN: Final = re.compile(r"[^\s]+")
_EDGES: Final = ".,;:()[]—–-"
_ISO: Final = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_DAY_FIRST: Final = re.compile(
    r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?(?:\s+(?:de|of))?\s+(?P<month>[^\W\d_]{3,})\.?"
)
_MONTH_FIRST: Final = re.compile(r"(?P<month>[^\W\d_]{3,})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?")
_DAY_AND_TIME: Final = 3
_TIMES_OF_A_DAY: Final = frozenset({
    "morning", "evening", "night", "afternoon", "noon", "midnight", "morgen", "vormittag", "mittag", "nachmittag",
    "abend", "nacht", "früh", "matin", "midi", "soir", "nuit", "mattina", "pomeriggio", "sera", "notte", "mañana",
    "tarde", "noche", "утро", "утром", "день", "днем", "днём", "вечер", "вечером", "ночь", "ночью",
})  # fmt: skip
_SMALL: Final = frozenset({"den", "the", "le", "il", "el", "am"})


def dates_in(line: str) -> tuple[tuple[str, str], ...]:
    """Each date of a line with its words; the longest match from the left."""
    return tuple(_dates(line)) if len(line) <= _LONGEST else ()


def is_date_alone(line: str) -> bool:
    """Whether a line is a date and nothing else, apart from the day of the week."""
    rest = line
    found = dates_in(line)
    for _, words in found:
        rest = rest.replace(words, " ", 1)
    left = {one.strip(_EDGES).casefold() for one in rest.split()} - {""}
    return len(found) == 1 and left <= (_days() | _SMALL)


def is_day_alone(line: str) -> bool:
    """Whether a line is the name of a day of the week and nothing else, apart from a time of day."""
    first, *others = [one.strip(_EDGES).casefold() for one in line.split()] or [""]
    return first in _whole_days() and len(others) < _DAY_AND_TIME and _TIMES_OF_A_DAY.issuperset(others)


def edtf_or_hint(words: str) -> str:
    """Empty for a date in EDTF; otherwise a sentence that says how to write it."""
    if is_edtf(words):
        return ""
    near = " or ".join(near_edtf(words))
    return f"“{words}” is no date in EDTF" + (f"; write {near}" if near else "")


def _dates(line: str) -> Iterator[tuple[str, str]]:
    tokens = list(_TOKEN.finditer(line))
    at = 0
    while at < len(tokens):
        for size in range(min(_MOST_WORDS, len(tokens) - at), 0, -1):
            words = line[tokens[at].start() : tokens[at + size - 1].end()].strip(_EDGES)
            found = _one(words)
            if found:
                yield found, words
                at += size - 1
                break
        at += 1


def _one(words: str) -> str:
    """The one date that words are; empty if they are none, or ambiguous."""
    if not any(char.isdigit() for char in words) or "/" in words:
        return ""
    if _ISO.fullmatch(words):
        return words if is_edtf(words) else ""
    found = near_edtf(words)
    if len(found) == 1:
        return found[0] if _ISO.fullmatch(found[0]) else ""
    return _without_year(words) if not found else ""


def _without_year(words: str) -> str:
    day = _DAY_FIRST.fullmatch(words) or _MONTH_FIRST.fullmatch(words)
    month = month_of(day["month"]) if day is not None else 0
    found = near_edtf(f"2000/{month}/{day['day']}") if day is not None and month else ()
    return f"XXXX{found[0][4:]}" if len(found) == 1 else ""


@cache
def _days() -> frozenset[str]:
    """The names of the days of the week in many languages, full and abbreviated."""
    return _whole_days() | _named_days("abbreviated")


@cache
def _whole_days() -> frozenset[str]:
    return _named_days("wide")


def _named_days(width: str) -> frozenset[str]:
    formats = (Locale.parse(language).days["format"] for language in LANGUAGES)
    return frozenset(str(one).casefold().rstrip(".") for names in formats for one in names[width].values())
