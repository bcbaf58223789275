"""The days of the year that a text names, with the possible readings of dates in figures.

In: words, and the code of their language. Out: days and months as numbers, with their words. Promises: pure;
“4 December” has one reading, “4/12” has two where the language uses both orders.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from babel import Locale, UnknownLocaleError

Day = tuple[int, int]
_MONTHS: Final = 12
_DAYS: Final = 31
_FEWEST_LETTERS: Final = 3
_IN_FIGURES: Final = re.compile(r"(?<![\d./])(\d{1,2})([./])(\d{1,2})(?=\D|$)(?!\d)")


class Named(NamedTuple):
    """The words that name a day, and the days they may mean, as (month, day)."""

    words: str
    days: frozenset[Day]


def said_days(words: str, language: str) -> tuple[Named, ...]:
    """The days named in a text: first those in words, then those in figures."""
    return (*_in_words(words, language), *_in_figures(words, language))


def months_in(words: str, language: str) -> frozenset[int]:
    """The numbers of the months named in a text."""
    months = _months(language)
    return frozenset(months[one] for one in re.findall(r"[^\W\d_]+", words.casefold()) if one in months)


def exchanged_days(here: tuple[Named, ...], there: tuple[Named, ...]) -> frozenset[str]:
    """The words for days that the other text has with day and month exchanged."""
    known = [frozenset[Day]().union(*(one.days for one in side)) for side in (here, there)]
    found: set[str] = set()
    for side, own, other in ((here, known[0], known[1]), (there, known[1], known[0])):
        for one in side:
            turned = {(day, month) for month, day in one.days}
            found |= {one.words} if not one.days & other and turned & (other - own) else set()
    return frozenset(found)


def _in_words(words: str, language: str) -> Iterator[Named]:
    months = "|".join(sorted(map(re.escape, _months(language)), key=len, reverse=True))
    if not months:
        return
    day = r"(\d{1,2})(?:st|nd|rd|th|er|-?[а-яё]{1,3})?\.?"
    named = re.compile(rf"(?<!\d){day}\s+(?:of\s+|de\s+)?({months})\b|\b({months})\.?\s+{day}(?!\d)", re.IGNORECASE)
    for match in named.finditer(words):
        number, month = int(match[1] or match[4]), _months(language)[(match[2] or match[3]).casefold()]
        if 1 <= number <= _DAYS:
            yield Named(" ".join(match[0].split()), frozenset({(month, number)}))


def _in_figures(words: str, language: str) -> Iterator[Named]:
    for match in _IN_FIGURES.finditer(words):
        day, month = int(match[1]), int(match[3])
        pairs = [(month, day), (day, month)] if match[2] == "/" and language[:2] == "en" else [(month, day)]
        days = frozenset(pair for pair in pairs if 1 <= pair[0] <= _MONTHS and 1 <= pair[1] <= _DAYS)
        if days:
            yield Named(match[0], days)


@cache
def _months(language: str) -> Mapping[str, int]:
    """The full and abbreviated names of the months, in lower case."""
    try:
        months = Locale.parse(language.partition("-")[0]).months if language else {}
    except (UnknownLocaleError, ValueError):
        return {}
    return {
        name.casefold().rstrip("."): number
        for forms in months.values()
        for width, names in forms.items()
        if width != "narrow"
        for number, name in names.items()
        if len(name.rstrip(".")) >= _FEWEST_LETTERS and not name.isdigit()
    }
