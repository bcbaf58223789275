"""A date in another form, as EDTF: what a hint may propose, and two if it is ambiguous."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Final

from babel import Locale

from build_edition.ground.edtf import is_edtf
from build_edition.ground.plain_text import in_plain_digits

LANGUAGES: Final = (
    "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "be", "bg", "sr", "pl", "cs", "sk", "sl", "hr", "hu", "ro",
    "sv", "da", "nb", "fi", "et", "lv", "lt", "el", "tr", "ca", "la", "ar", "he",
)  # fmt: skip
_SEASONS: Final = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_DAY: Final = r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?"
_MONTH: Final = r"(?P<month>[^\W\d_]{3,}\.?)"
_YEAR: Final = r"(?P<year>\d{4})"
_OF: Final = r",?(?:\s+(?:de|del|d['’]|of))?\s+"
_END: Final = r"(?:\s*(?:г\.?|года|р\.?|року|r\.?|g\.?))?"
_UNKNOWN: Final = re.compile(
    r"undated|no date|unknown|n\. ?d\.?|s\. ?d\.?|o\. ?d\.?|o\. ?J\.?|б\. ?д\.?|ohne Datum|sans date|\?+", re.IGNORECASE
)
_ABOUT: Final = re.compile(
    r"(?:circa|ca\.?|c\.|about|around|approx\.?|um|etwa|vers|environ|ok\.?|около|ок\.?)\s*(?P<rest>.+)", re.IGNORECASE
)
_BEFORE: Final = re.compile(r"(?:before|until|till|vor|bis|avant|до)\s+(?P<rest>.+)", re.IGNORECASE)
_AFTER: Final = re.compile(
    r"(?:after|since|from|nach|seit|après|depuis|после|с)\s+(?P<rest>.+)|(?P<later>.+?)\s+or later", re.IGNORECASE
)
_TO: Final = re.compile(
    r"(?P<first>.+?)(?:\s+[-–—]\s*|\s*[-–—]\s+|\s+(?:to|bis|au?|по)\s+|[–—])(?P<last>.+)", re.IGNORECASE
)
_OR: Final = re.compile(r"(?P<first>\d{4})\s+(?:or|oder|ou|или)\s+(?P<last>\d{4})", re.IGNORECASE)
_YEARS: Final = re.compile(r"(\d{4})-(\d{4})")
_DAYS: Final = re.compile(r"(?P<first>\d{1,2})\.?\s*[-–—/]\s*(?P<rest>\d{1,2}\.?\s+.+)")
# 3/16 March 1921
_TWO_DAYS: Final = re.compile(r"\b(\d{1,2})\.?\s?/\s?(\d{1,2})\.?\s+(?P<rest>[^\W\d_]{3,}\.?\s+\d{4})")
_ANY_YEAR: Final = re.compile(r"(?<![\dY-])(\d{4})(?!\d)")
_LAST_YEAR: Final = 2100
_DECADE: Final = re.compile(r"(?P<decade>\d{3})0(?:['’]?s|er|er Jahre|-е|-х)", re.IGNORECASE)
_SEASON: Final = re.compile(rf"(?P<season>{'|'.join(_SEASONS)})(?: of)? {_YEAR}", re.IGNORECASE)
_NUMBERS: Final = re.compile(r"(?P<year>\d{4})\s?([./])\s?(?P<month>\d{1,2})(?:\s?\2\s?(?P<day>\d{1,2}))?\.?")
_DOTS: Final = re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})")  # day first in all languages
_ROMAN: Final = re.compile(r"(?P<day>\d{1,2})[. ]\s?(?P<month>[IVX]{1,4})[. ]\s?(?P<year>\d{4})")
_STROKES: Final = re.compile(r"(?P<one>\d{1,2})[/-](?P<other>\d{1,2})[/-](?P<year>\d{4})")
_BEFORE_CHRIST: Final = re.compile(
    r"(?P<year>[1-9]\d{0,3})\s*(?:b\.?\s?c\.?(?:\s?e\.?)?|v\.\s?Chr\.?|av\.\s?J\.[-\s]?C\.?|a\.\s?C\.?|p\.\s?n\.\s?e\.?|до\s?н\.\s?э\.?)",
    re.IGNORECASE,
)
_CENTURY: Final = re.compile(
    r"(?P<number>\d{1,2}|[IVX]+)(?:st|nd|rd|th|er?|ème|-?й|\.)?\s*"
    r"(?:century|cent\.|c\.|Jh\.?|Jhd\.|Jahrhundert|siècle|s\.|wieku?|w\.|века?|в\.|ст\.|století|secolo|sec\.|siglo)",
    re.IGNORECASE,
)
_WORDS: Final = (
    re.compile(rf"{_DAY}{_OF}{_MONTH}{_OF}{_YEAR}{_END}"),
    re.compile(rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}"),
    re.compile(rf"{_MONTH}{_OF}{_YEAR}{_END}"),
)
_ROMANS: Final = (
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    "XVIII", "XIX", "XX", "XXI",
)  # fmt: skip
_LONGEST: Final = 60


def near_edtf(words: str) -> tuple[str, ...]:
    """A date in another form as EDTF: one answer, two if it is ambiguous (3/4/1917), or none."""
    said = in_plain_digits(" ".join(words.split()))
    if len(said) > _LONGEST:
        return ()
    if said != words and is_edtf(said):  # it had digits of another script, or white space around it
        return (said,)
    return next((found for one in _FORMS if (found := tuple(dict.fromkeys(filter(is_edtf, one(said)))))), ())


def _before_christ(said: str) -> Iterator[str]:
    """A year BC as EDTF counts it: year 0 is 1 BC."""
    if (found := _BEFORE_CHRIST.fullmatch(said)) is not None:
        year = int(found["year"]) - 1
        yield f"-{year:04}" if year else "0000"


def _century(said: str) -> Iterator[str]:
    if (found := _CENTURY.fullmatch(said)) is not None:
        roman = found["number"].upper()
        number = int(roman) if roman.isdigit() else _ROMANS.index(roman) + 1 if roman in _ROMANS else 0
        if number:
            yield f"{number - 1:02}XX"


def _unknown(said: str) -> Iterator[str]:
    if _UNKNOWN.fullmatch(said):
        yield "XXXX"


def _numbers(said: str) -> Iterator[str]:
    found = _NUMBERS.fullmatch(said) or _DOTS.fullmatch(said)
    if found is not None:
        yield from _edtf(found["year"], int(found["month"]), found["day"] or "")
    roman = _ROMAN.fullmatch(said)
    if roman is not None and roman["month"] in _ROMANS[:12]:
        yield from _edtf(roman["year"], _ROMANS.index(roman["month"]) + 1, roman["day"])


def _strokes(said: str) -> Iterator[str]:
    """Day and month, or month and day."""
    found = _STROKES.fullmatch(said)
    if found is not None:
        yield from _edtf(found["year"], int(found["other"]), found["one"])
        yield from _edtf(found["year"], int(found["one"]), found["other"])


def _named(said: str) -> Iterator[str]:
    found = next((match for one in _WORDS if (match := one.fullmatch(said))), None)
    month = month_of(found["month"]) if found is not None else 0
    if found is not None and month:
        yield from _edtf(found["year"], month, found.groupdict().get("day") or "")


def _season(said: str) -> Iterator[str]:
    if (found := _SEASON.fullmatch(said)) is not None:
        yield f"{found['year']}-{_SEASONS[found['season'].lower()]}"


def _decade(said: str) -> Iterator[str]:
    if (found := _DECADE.fullmatch(said)) is not None:
        yield f"{found['decade']}X"


def _about(said: str) -> Iterator[str]:
    if (found := _ABOUT.fullmatch(said)) is not None and (one := _only(found["rest"])):
        yield f"{one}~"


def _open(said: str) -> Iterator[str]:
    if (found := _BEFORE.fullmatch(said)) is not None and (one := _only(found["rest"])):
        yield f"../{one}"
    if (found := _AFTER.fullmatch(said)) is not None and (one := _only(found["rest"] or found["later"])):
        yield f"{one}/.."


def _interval(said: str) -> Iterator[str]:
    if (either := _OR.fullmatch(said)) is not None:
        yield f"[{either['first']},{either['last']}]"
    years = _YEARS.fullmatch(said)
    if years is not None:
        yield f"{years[1]}/{years[2]}"
        return
    days = _DAYS.fullmatch(said)
    if days is not None and len(last := _only(days["rest"])) == len("1917-03-03"):
        yield f"{last[:8]}{int(days['first']):02}/{last}"
        return
    found = _TO.fullmatch(said)
    ends = (_only(found["first"]), _only(found["last"])) if found is not None else ("", "")
    if all(ends):
        yield "/".join(ends)


def _only(said: str) -> str:
    """A plain date, or one in a form with only one answer; empty for any other."""
    if re.fullmatch(r"\d{4}(?:-\d\d(?:-\d\d)?)?", said):
        return said
    found = near_edtf(said)
    return found[0] if len(found) == 1 and "/" not in found[0] else ""


def _edtf(year: str, month: int, day: str) -> Iterator[str]:
    try:
        moment = date(int(year), month, int(day or 1))
    except ValueError:
        return
    yield moment.isoformat() if day else moment.isoformat()[:7]


def month_of(name: str) -> int:
    """The number of a month by its name in any of many languages; 0 if it is none, or ambiguous."""
    return _months().get(name.casefold().rstrip("."), 0)


@cache
def _months() -> Mapping[str, int]:
    """The names of months in many languages, full and abbreviated, except those of two different months."""
    found: dict[str, int] = {}
    doubtful: set[str] = set()
    for language in LANGUAGES:
        for names in Locale.parse(language).months.values():
            for number, name in (
                (int(one), str(said)) for width in ("wide", "abbreviated") for one, said in names[width].items()
            ):
                plain = name.casefold().rstrip(".")
                if found.setdefault(plain, number) != number:
                    doubtful.add(plain)
    return {name: number for name, number in found.items() if name not in doubtful and not name.isdigit()}


_FORMS: Final[tuple[Callable[[str], Iterator[str]], ...]] = (
    _unknown, _numbers, _strokes, _named, _season, _decade, _before_christ, _century, _about, _open, _interval,
)  # fmt: skip


def why_no_date(edtf: str, of: str) -> str:
    """Why the date of a document, or of something else, is implausible; empty if it is not."""
    years = [int(one) for one in _ANY_YEAR.findall(edtf.partition("T")[0])]
    if of == "document.yml" and 0 in years:
        return "no text is dated in a year 0000"
    if edtf.startswith("0001-01-01"):
        return "it is the first day that programs count"
    late = next((one for one in years if one > _LAST_YEAR), None)
    return f"the year {late} has not come" if late is not None else ""


def of_two_readings(words: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Ambiguous dates in figures, 3/4/1917, and days in two calendars."""
    for both in _TWO_DAYS.finditer(words):
        days = [near_edtf(f"{both[number]} {both['rest']}") for number in (1, 2)]
        if all(len(one) == 1 for one in days):
            yield both[0], tuple(one[0] for one in days)
    for one in words.split():
        plain = one.strip(" ,;:.")
        found = near_edtf(plain) if any(char.isdigit() for char in plain) else ()
        if len(found) > 1:
            yield plain, found
