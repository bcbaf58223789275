"""EDTF (ISO 8601-2): whether a string is a date, which days it covers, and the parts of a single date.

In: a date as an editor wrote it. Out: true or false, days, `Single`. Promises: plain dates, which are nearly all, are
read without the grammar (10 ms each); answers are cached; no string raises an exception.
"""

from __future__ import annotations

import contextlib
import io
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from time import struct_time
from typing import Final

_PLAIN: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_SINGLE: Final = re.compile(
    r"(?P<before>[?~%]?)(?P<sign>-?)(?P<year>[\dX]{4}|Y-?\d{5,}|Y-?\d+E\d+)(?:S(?P<digits>\d+))?(?P<of_year>[?~%]?)"
    r"(?:-(?P<of_month_before>[?~%]?)(?P<month>[\dX]{2})(?P<of_month>[?~%]?))?"
    r"(?:-(?P<of_day_before>[?~%]?)(?P<day>[\dX]{2})(?P<of_day>[?~%]?))?"
    r"(?:T(?P<time>\d\d:\d\d)(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?"
)
_LONGEST: Final = 100  # on longer sets the grammar takes a second
_HUGE_POWER: Final = re.compile(r"E\d{3}")  # a power of ten that would never finish computing
_CACHED: Final = 4096
_Day = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Single:
    """One date: its parts as written, `whole` the qualifier of all of it, `part` the qualifier of some of it."""

    year: str
    month: str = ""
    day: str = ""
    time: str = ""
    whole: str = ""
    part: str = ""
    digits: str = ""


@lru_cache(maxsize=_CACHED)
def is_edtf(words: str) -> bool:
    """Whether the string is a date in EDTF, with ASCII digits."""
    if not words.isascii():
        return False
    plain = _PLAIN.fullmatch(words)
    if plain is not None and plain[1] != "0000":
        return _day_of(plain, is_last=False) is not None or _is_season(plain)
    return _parsed(words) is not None and not _runs_backwards(words)


def is_calendar(words: str) -> bool:
    """Whether the string is a plain day, month or year, which every format has: no season and no qualifier."""
    plain = _PLAIN.fullmatch(words) if words.isascii() else None
    return plain is not None and _day_of(plain, is_last=False) is not None


@lru_cache(maxsize=_CACHED)
def days_of(edtf: str) -> tuple[date, date] | None:
    """First and last day of a date; None where it has none: open, before the year 1, after 9999."""
    plain = _PLAIN.fullmatch(edtf)
    if plain is not None and (first := _day_of(plain, is_last=False)) and (last := _day_of(plain, is_last=True)):
        return first, last
    rounded = single(edtf)
    if rounded is not None and rounded.digits:
        return _around(rounded)
    if (limits := _limits(edtf)) is None:
        return None
    try:
        return _day(limits[0]), _day(limits[1])
    except (ValueError, OverflowError):
        return None


def ends_of(edtf: str) -> tuple[_Day, _Day] | None:
    """First and last day of a date as year, month and day, for any year: years BC are zero or negative."""
    if days := days_of(edtf):
        first, last = days
        return (first.year, first.month, first.day), (last.year, last.month, last.day)
    is_open = any(word in ("", "..") for word in edtf.split("/"))  # the grammar ends an open interval after ten years
    limits = None if is_open else _limits(edtf)
    return (_in_numbers(limits[0]), _in_numbers(limits[1])) if limits is not None else None


@lru_cache(maxsize=_CACHED)
def _limits(edtf: str) -> tuple[struct_time, struct_time] | None:
    """First and last moment of a date according to the grammar; None where it has none."""
    found = _parsed(edtf)
    try:
        both = (found.lower_strict(), found.upper_strict()) if found is not None else None  # type: ignore[attr-defined]
    except (ValueError, TypeError, AttributeError, OverflowError, KeyError):
        return None
    return both if both is not None and all(isinstance(one, struct_time) for one in both) else None


def _in_numbers(moment: struct_time) -> _Day:
    return moment.tm_year, moment.tm_mon, moment.tm_mday


def _around(rounded: Single) -> tuple[date, date] | None:
    """First and last day of a year with significant digits (ISO 8601-2, 4.4.3): `1936S2` covers 1900 to 1999."""
    year, known = rounded.year, int(rounded.digits[:2])
    if not (year.isascii() and year.isdigit() and 0 < known <= len(year)):
        return None
    unknown = len(year) - known
    first, last = int(year[:known] + "0" * unknown), int(year[:known] + "9" * unknown)
    return (date(max(first, 1), 1, 1), date(last, 12, 31)) if last else None


def _runs_backwards(edtf: str) -> bool:
    """Whether an interval ends before it begins."""
    days = days_of(edtf)
    return days is not None and days[1] < days[0]


def single(edtf: str) -> Single | None:
    """The parts of one date; None for intervals, sets and strings that are not a date."""
    found = _SINGLE.fullmatch(edtf)
    if found is None or _HUGE_POWER.search(edtf):
        return None
    last = found["of_day"] or (found["of_month"] if not found["day"] else "")
    whole = last or (found["of_year"] if not found["month"] else "") or (found["before"] if not found["month"] else "")
    parts = ("before", "of_year", "of_month_before", "of_month", "of_day_before", "of_day")
    some = {found[name] for name in parts if found[name]} - {whole}
    return Single(
        year=found["sign"] + found["year"],
        month=found["month"] or "",
        day=found["day"] or "",
        time=found["time"] or "",
        whole=whole,
        part="%" if len(some) > 1 else "".join(some),
        digits=found["digits"] or "",
    )


def _parsed(words: str) -> object | None:
    """The result of the grammar, or None; the grammar is imported only when a date is not plain."""
    if len(words) > _LONGEST or words != words.strip() or _HUGE_POWER.search(words):
        return None
    from edtf import parse_edtf  # noqa: PLC0415 - half a second to import, and few editions need it
    from edtf.parser.edtf_exceptions import EDTFParseException  # noqa: PLC0415

    try:
        with contextlib.redirect_stdout(io.StringIO()):  # the grammar prints its attempts
            return parse_edtf(words)  # type: ignore[no-any-return]
    except (EDTFParseException, ValueError, TypeError, AttributeError, RecursionError):
        return None


def _day_of(plain: re.Match[str], *, is_last: bool) -> date | None:
    year, month, day = (int(part) if part else None for part in plain.groups())
    try:
        if day is not None or not is_last:
            return date(year or 0, 1 if month is None else month, 1 if day is None else day)
        following = date((year or 0) + 1, 1, 1) if month in (None, 12) else date(year or 0, (month or 0) + 1, 1)
        return following - timedelta(days=1)
    except ValueError:
        return None


def _is_season(plain: re.Match[str]) -> bool:
    return plain[3] is None and plain[2] is not None and 21 <= int(plain[2]) <= 41  # noqa: PLR2004 - ISO 8601-2, 4.8


def _day(moment: struct_time) -> date:
    return date(moment.tm_year, moment.tm_mon, moment.tm_mday)
