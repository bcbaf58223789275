"""EDTF dates: whether words are one, the days it may mean, and how a language says it.

In: an EDTF string and a language. Out: `1936-09-14` → 14 September 1936. What has no everyday form is left as it
stands, so that nothing is ever said more exactly than the sources say it. A plain date (year, month, day) is read
here, and anything else by the EDTF library, once a run: its grammar takes ten milliseconds a date.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import cache
from time import struct_time
from typing import Final

from build_edition.words.language import ENGLISH, Words
from build_edition.words.phrases import phrase

_SIMPLE: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)")
_PLAIN: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_SEASON: Final = re.compile(r"(\d{4})-(2[1-4])")
_UNKNOWN: Final = re.compile(r"(\d{4})-(?:(\d\d)-)?XX(?:-XX)?")
_DECADE: Final = re.compile(r"(\d{2}(?:\d|X))X")
_CHOICE: Final = re.compile(r"([\[{])([^,.\[\]{}]+),([^,.\[\]{}]+)[\]}]")
_QUALIFIED: Final = {
    "": "{date}",
    "~": phrase("about {date}"),
    "?": phrase("probably {date}"),
    "%": phrase("probably about {date}"),
}
_SEASONS: Final = {
    "21": phrase("spring {year}"),
    "22": phrase("summer {year}"),
    "23": phrase("autumn {year}"),
    "24": phrase("winter {year}"),
}
_OPEN: Final = ".."


def in_words(edtf: str, words: Words = ENGLISH) -> str:
    """The date as one would read it aloud."""
    if "/" in edtf:
        return _interval(edtf, words)
    match = _SIMPLE.fullmatch(edtf)
    if match is None:
        return _less_usual(edtf, words)
    year, month, day, qualifier = match.groups()
    try:
        moment = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return _less_usual(edtf, words)
    said = words.day(moment) if day else words.month(moment) if month else words.year(moment)
    return words.say(_QUALIFIED[qualifier], date=said)


def _interval(edtf: str, words: Words) -> str:
    first, last = edtf.split("/", 1)
    if not first or not last or first == last == _OPEN:
        return edtf
    if last == _OPEN:
        return words.say("from {date}", date=in_words(first, words))
    if first == _OPEN:
        return words.say("until {date}", date=in_words(last, words))
    return words.say("{first} to {last}", first=in_words(first, words), last=in_words(last, words))


def _less_usual(edtf: str, words: Words) -> str:
    """Seasons, decades and centuries, a day or month that is not known, one date or another."""
    if season := _SEASON.fullmatch(edtf):
        return words.say(_SEASONS[season[2]], year=season[1])
    if decade := _DECADE.fullmatch(edtf):
        return words.say("{year}s", year=decade[1].replace("X", "0") + "0")
    if unknown := _UNKNOWN.fullmatch(edtf):
        known = in_words(f"{unknown[1]}-{unknown[2]}" if unknown[2] else unknown[1], words)
        if unknown[2]:
            return words.say("{date} (day unknown)", date=known)
        return words.say("{date} (month unknown)", date=known)
    if choice := _CHOICE.fullmatch(edtf):
        return _choice(choice, words)
    return edtf


def _choice(choice: re.Match[str], words: Words) -> str:
    """`[a,b]` is one of two dates, `{a,b}` both; two days of one month name it once."""
    first, last = choice[2].strip(), choice[3].strip()
    is_one_month = (
        _PLAIN.fullmatch(first) and _PLAIN.fullmatch(last) and len(first) == len(last) and first[:7] == last[:7]
    )
    before = str(int(first[8:])) if is_one_month else in_words(first, words)
    if choice[1] == "[":
        return words.say("{first} or {last}", first=before, last=in_words(last, words))
    return words.say("{first} and {last}", first=before, last=in_words(last, words))


@cache
def is_edtf(words: str) -> bool:
    """Whether the words are a date in EDTF (ISO 8601-2)."""
    if _plain_days(words) is not None:
        return True
    from edtf import parse_edtf  # noqa: PLC0415 - a grammar that few dates need
    from edtf.parser.edtf_exceptions import EDTFParseException  # noqa: PLC0415 - the same

    try:
        parse_edtf(words)
    except EDTFParseException:
        return False
    return True


@cache
def days_of(edtf: str) -> tuple[date, date] | None:
    """First and last day that an EDTF date may mean; None where it has no day between the years 1 and 9999."""
    plain = _plain_days(edtf)
    if plain is not None:
        return plain
    from edtf import parse_edtf  # noqa: PLC0415 - a grammar that few dates need

    try:
        parsed = parse_edtf(edtf)
        return _day(parsed.lower_strict()), _day(parsed.upper_strict())
    except (ValueError, TypeError, AttributeError, OverflowError, KeyError):  # open, before the year 1, after 9999
        return None


def _plain_days(edtf: str) -> tuple[date, date] | None:
    """The days of a year, a month or a day; None for everything else, the year 0 and days that no month has."""
    match = _PLAIN.fullmatch(edtf)
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if match[3]:
        return first, first
    last = month or 12
    return (first, date(year, last, monthrange(year, last)[1])) if match[2] is None or month else None


def _day(moment: struct_time) -> date:
    return date(moment.tm_year, moment.tm_mon, moment.tm_mday)
