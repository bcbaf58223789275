"""EDTF dates in words: `1936-09-14` → 14 September 1936.

In: a valid EDTF string and a language. Out: the date as that language puts it. A date without an everyday form is
returned as written, so that nothing ever sounds more exact than the sources are.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from typing import Final

from build_edition.ground.edtf import Single, single
from build_edition.words.language import ENGLISH, Words
from build_edition.words.phrases import phrase

_QUALIFIED: Final = {
    "": "{date}",
    "~": phrase("about {date}"),
    "?": phrase("probably {date}"),
    "%": phrase("probably about {date}"),
}
_IN_PART: Final = {
    "": "{date}",
    "~": phrase("{date} (in part approximate)"),
    "?": phrase("{date} (in part uncertain)"),
    "%": phrase("{date} (in part uncertain and approximate)"),
}
_SEASONS: Final = {
    21: phrase("spring {year}"),
    22: phrase("summer {year}"),
    23: phrase("autumn {year}"),
    24: phrase("winter {year}"),
    25: phrase("spring {year} (northern hemisphere)"),
    26: phrase("summer {year} (northern hemisphere)"),
    27: phrase("autumn {year} (northern hemisphere)"),
    28: phrase("winter {year} (northern hemisphere)"),
    29: phrase("spring {year} (southern hemisphere)"),
    30: phrase("summer {year} (southern hemisphere)"),
    31: phrase("autumn {year} (southern hemisphere)"),
    32: phrase("winter {year} (southern hemisphere)"),
    33: phrase("first quarter of {year}"),
    34: phrase("second quarter of {year}"),
    35: phrase("third quarter of {year}"),
    36: phrase("fourth quarter of {year}"),
    37: phrase("first four months of {year}"),
    38: phrase("second four months of {year}"),
    39: phrase("last four months of {year}"),
    40: phrase("first half of {year}"),
    41: phrase("second half of {year}"),
}
_SET: Final = re.compile(r"([\[{])(.*)[\]}]")
_STAND_IN_YEAR: Final = 2000  # stands in for years outside the calendar: four digits, and a leap year
_LAST_MONTH: Final = 12
_LAST_YEAR: Final = 9999


def in_words(edtf: str, words: Words = ENGLISH) -> str:
    """The date as one would read it aloud."""
    found = _SET.fullmatch(edtf)
    if found is not None:
        return _one_of(found[2].split(","), words, is_one=found[1] == "[")
    if "/" in edtf:
        first, _, last = edtf.partition("/")
        return _interval(first, last, words)
    one = single(edtf)
    said = _single(one, words) if one is not None else None
    return said if said is not None else _as_written(edtf, words)


def _as_written(edtf: str, words: Words) -> str:
    """A date without an everyday form, as written, with an explanation of its unknown digits."""
    return words.say("{date} (X stands for an unknown digit)", date=edtf) if "X" in edtf else edtf


def _interval(first: str, last: str, words: Words) -> str:
    if {first, last} <= {"", ".."}:
        return words.say("date unknown")
    begins, ends = in_words(first, words), in_words(last, words)
    if first in ("", ".."):
        sentence = words.say("until {last}", last=ends)
        return words.say("{date} (its beginning is unknown)", date=sentence) if not first else sentence
    if last in ("", ".."):
        sentence = words.say("from {first}", first=begins)
        return words.say("{date} (its end is unknown)", date=sentence) if not last else sentence
    return words.say("{first} to {last}", first=in_words(_shortened([first, last], words)[0], words), last=ends)


def _one_of(members: Sequence[str], words: Words, *, is_one: bool) -> str:
    """The dates of a set, joined with “or” where one of them is meant (`is_one`), else with “and”."""
    said = [_member(one.strip(), words) for one in _shortened([one.strip() for one in members], words)]
    joined = said[0]
    for at, one in enumerate(said[1:], start=2):
        if at < len(said):
            joined = words.say("{first}, {last}", first=joined, last=one)
        elif is_one:
            joined = words.say("{first} or {last}", first=joined, last=one)
        else:
            joined = words.say("{first} and {last}", first=joined, last=one)
    return joined


def _shortened(members: list[str], words: Words) -> list[str]:
    """For days of one month, in English: all but the last as the day number alone."""
    months = {one.rpartition("-")[0] for one in members}
    days = [re.fullmatch(r"\d{4}-\d\d-(\d\d)", one) for one in members]
    if words.language != "en" or len(months) > 1 or not all(days):
        return members
    return [*(str(int(day[1])) for day in days[:-1] if day), members[-1]]


def _member(member: str, words: Words) -> str:
    first, dots, last = member.partition("..")
    if not dots:
        return in_words(member, words)
    if not first:
        return words.say("{date} or earlier", date=in_words(last, words))
    if not last:
        return words.say("{date} or later", date=in_words(first, words))
    return words.say("{first} to {last}", first=in_words(first, words), last=in_words(last, words))


def _single(one: Single, words: Words) -> str | None:
    """One date; None where it has no everyday form."""
    said = _unqualified(one, words)
    if said is None:
        return None
    if one.time:
        said = words.say("{date}, {time}", date=said, time=one.time)
    if one.digits:
        said = words.say("{date} (known to {digits} digits)", date=said, digits=one.digits)
    return words.say(_IN_PART[one.part], date=words.say(_QUALIFIED[one.whole], date=said))


def _unqualified(one: Single, words: Words) -> str | None:
    if "X" in one.year:
        return _of_masked_year(one, words)
    year = _year(one.year, words)
    if year is None:
        return None
    month = int(one.month) if one.month.isdigit() else None
    if month in _SEASONS and not one.day:
        return words.say(_SEASONS[month], year=year)
    if month is not None:
        return _of_month(year, month, one.day, words) if month <= _LAST_MONTH else None
    if one.month == "XX" and one.day.isdigit():
        return words.say("day {day} of an unknown month of {year}", day=str(int(one.day)), year=year)
    return {
        ("", ""): year,
        ("XX", ""): words.say("{date} (month unknown)", date=year),
        ("XX", "XX"): words.say("{date} (month and day unknown)", date=year),
    }.get((one.month, one.day))


def _of_masked_year(one: Single, words: Words) -> str | None:
    """A date in a year of which not all digits are known; None where it has no everyday form."""
    years = _years(one.year, words)
    part = _without_year(one, words)
    if part is None or years is None:
        return None
    if not years:
        return words.say("{date} of an unknown year", date=part) if part else words.say("date unknown")
    return words.say("{date} of an unknown year ({years})", date=part, years=years) if part else years


def _years(written: str, words: Words) -> str | None:
    """The years that a masked year may be; empty for any year, None where they are not consecutive."""
    sign, digits = ("-", written[1:]) if written.startswith("-") else ("", written)
    known = digits.rstrip("X")
    if "X" in known:
        return None
    if not known:
        return "" if not sign else None
    first, last = (sign + known + digit * (len(digits) - len(known)) for digit in ("0", "9"))
    if not sign and int(known) and digits.endswith("X") and len(digits) - len(known) < len("XXX"):
        return words.say("{year}s", year=first)
    earlier, later = (last, first) if sign else (first, last)
    begins, ends = _year(earlier, words), _year(later, words)
    return words.say("between {first} and {last}", first=begins, last=ends) if begins and ends else None


def _without_year(one: Single, words: Words) -> str | None:
    """Month and day of a date in words; empty where neither is known, None where there is no everyday form."""
    if set(one.month + one.day) <= {"X"}:
        return ""
    if one.month == "XX":
        return words.say("day {day} of an unknown month", day=str(int(one.day))) if one.day.isdigit() else None
    month = int(one.month) if one.month.isdigit() else 0
    if not 1 <= month <= _LAST_MONTH:
        return None
    if not one.day.isdigit():
        return words.month_alone(date(_STAND_IN_YEAR, month, 1)) if set(one.day) <= {"X"} else None
    try:
        return words.day_alone(date(_STAND_IN_YEAR, month, int(one.day)))
    except ValueError:
        return None


def _of_month(year: str, month: int, day: str, words: Words) -> str | None:
    """A month, a day of it, or an unknown day of it; None where there is no everyday form."""
    said = _calendar(year, month, int(day) if day.isdigit() else None, words)
    if said is None or day.isdigit() or not day:
        return said
    if day == "XX":
        return words.say("{date} (day unknown)", date=said)
    tens = re.fullmatch(r"([0-3])X", day)
    if tens is None:
        return None
    first, last = max(int(tens[1]) * 10, 1), min(int(tens[1]) * 10 + 9, monthrange(_STAND_IN_YEAR, month)[1])
    return words.say("{date} (a day from {first} to {last})", date=said, first=str(first), last=str(last))


def _calendar(year: str, month: int, day: int | None, words: Words) -> str | None:
    """A month or a day in a year that is already in words."""
    if not year.isdigit():  # some languages put a word after every year, and a year BC has a word of its own
        said = _calendar(str(_STAND_IN_YEAR), month, day, words)
        alone = words.day_alone if day else words.month_alone
        return said and f"{alone(date(_STAND_IN_YEAR, month, day or 1))} {year}"
    try:
        moment = date(int(year) if re.fullmatch(r"\d{4}", year) else _STAND_IN_YEAR, month, day or 1)
    except ValueError:
        return None
    said = words.day(moment) if day else words.month(moment)
    return said if str(moment.year) == year else said.replace(str(_STAND_IN_YEAR), year)


def _year(written: str, words: Words) -> str | None:
    """A year, written in figures or as a power of ten; None where it is not a single year."""
    number = re.fullmatch(r"Y?(-?\d+)(?:E(\d{1,2}))?", written)
    if number is None:
        return None
    year = int(number[1]) * 10 ** int(number[2] or 0)
    if year <= 0:  # astronomical year numbering has a year 0, which everyone else calls 1 BC
        return words.say("{year} BC", year=str(1 - year))
    return str(year) if year > _LAST_YEAR else words.year(date(year, 1, 1))
