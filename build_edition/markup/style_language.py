"""A CSL style as the language of the pages writes dates, signs between words, and who made what.

In: a style, and what the citation processor made with it. Out: both in a language. Promises: a day stands before its
month where the language has it so, with the number and the form of the month that it has there; months are known by
stand-ins, so that no word of a title is ever changed; in English every style is as its makers have it.

Locales of CSL have one form of each month, where Slavic languages have two; styles made for English name the month
first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any, Final

import lxml.etree
from babel import Locale

from build_edition.ground.pandoc import run_pandoc
from build_edition.words.language import Words, capital
from build_edition.words.phrases import phrase

_CSL: Final = "{http://purl.org/net/xbiblio/csl}"
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_TERMS: Final = {
    ("in", "long"): phrase("in"),
    ("editor", "verb"): phrase("edited by"),
    ("translator", "verb"): phrase("translated by"),
}
# for private use: they stand in no text that is printed
_LONG, _SHORT = 0xF0100, 0xF0200
_MONTH: Final = rf"[{chr(_LONG + 1)}-{chr(_LONG + 12)}{chr(_SHORT + 1)}-{chr(_SHORT + 12)}]"
_STAND_IN: Final = re.compile(
    rf"(?P<starts>(?:^|[.!?…]\s|<div[^<>]*>)\s*)?(?:(?<!\d)(?P<days>\d{{1,2}}(?:\s?[-–]\s?\d{{1,2}})?)\.?\s)?(?P<month>{_MONTH})(?P<stop>\.?)"
)
_FULL_YEAR: Final = 2000  # a leap year, which has every day
_SIGNS: Final = re.compile(r"[:;](?= )")
_AT_HAND: Final = 16


def in_language(xml: str, words: Words) -> str:
    """The style as the language has it."""
    return xml if words.language == "en" else _in_language(xml, words)


def usual_style(words: Words) -> str:
    """The style that the processor takes where none is named, in a language."""
    return in_language(_usual(), words)


def with_months(said: str, words: Words) -> str:
    """What the processor made, with the months in the place of what stood in for them."""
    return said if words.language == "en" else _STAND_IN.sub(lambda found: _month(found, words), said)


@lru_cache(maxsize=1)
def _usual() -> str:
    return run_pandoc("", "--print-default-data-file=default.csl").stdout


@lru_cache(maxsize=_AT_HAND)
def _in_language(xml: str, words: Words) -> str:
    root: Any = lxml.etree.fromstring(xml.encode("utf-8"))
    for one in root.iter(lxml.etree.Element):
        for name, value in one.attrib.items():
            if name in ("prefix", "suffix", "value") or name.endswith("delimiter"):
                one.set(name, _SIGNS.sub(lambda sign: _spaced(sign[0], words), value))
    first_day = words.day(date(_FULL_YEAR, 2, 3))
    if first_day.startswith("3"):
        for one in root.iterfind(f"{_CSL}macro//{_CSL}date"):
            _day_first(one)
    above = root.find(f"{_CSL}info")
    root.insert(0 if above is None else root.index(above) + 1, _locale(words))
    return lxml.etree.tostring(root, encoding="unicode")


def _spaced(sign: str, words: Words) -> str:
    """A sign between words, with what the language puts before it; the space behind it stands there already."""
    said = words.told("", "") if sign == ":" else words.joined(("", ""))
    return said.removesuffix(" ")


def _day_first(element: Any) -> None:  # noqa: ANN401 - lxml does not say the name of its own elements
    """Put the day of a date that a style sets by its parts before the month that it follows."""
    parts = {one.get("name"): one for one in element.findall(f"{_CSL}date-part")}
    month, day = parts.get("month"), parts.get("day")
    if month is None or day is None or month.getnext() is not day or month.get("form", "").startswith("numeric"):
        return
    before, after = month.get("prefix", ""), day.get("suffix", "")
    element.remove(day)
    month.addprevious(day)
    day.set("prefix", before)
    day.set("suffix", " ")
    month.set("prefix", "")
    month.set("suffix", after.replace(",", ""))


def _locale(words: Words) -> Any:  # noqa: ANN401 - the same
    """Dates in words, stand-ins for months, and who made what."""
    locale = lxml.etree.Element(f"{_CSL}locale", {_LANG: words.language})
    whole = lxml.etree.SubElement(locale, f"{_CSL}date", {"form": "text"})
    for name, suffix in (("day", " "), ("month", " "), ("year", "")):
        lxml.etree.SubElement(whole, f"{_CSL}date-part", {"name": name, "suffix": suffix})
    terms = lxml.etree.SubElement(locale, f"{_CSL}terms")
    for name, form, said in _terms(words):
        lxml.etree.SubElement(terms, f"{_CSL}term", {"name": name, "form": form}).text = said
    return locale


def _terms(words: Words) -> Iterator[tuple[str, str, str]]:
    for at in range(1, 13):
        yield f"month-{at:02}", "long", chr(_LONG + at)
        yield f"month-{at:02}", "short", chr(_SHORT + at)
    for (name, form), said in _TERMS.items():
        yield name, form, words.say(said)


def _month(found: re.Match[str], words: Words) -> str:
    sign, starts = ord(found["month"]), found["starts"] or ""
    is_short = sign > _SHORT
    at = sign - (_SHORT if is_short else _LONG)
    width = "abbreviated" if is_short else "wide"
    names = Locale.parse(words.language).months
    days = [int(day) for day in re.findall(r"\d+", found["days"] or "")]
    if not days:
        name = _stopped(names["stand-alone"][width][at], found["stop"])
        return starts + (capital(name) if starts else name)
    try:
        numbers = [_number(at, day, words) for day in days]
    except ValueError:  # no day of this month: something else that stands before it
        numbers = [found["days"]]
    return f"{starts}{'–'.join(numbers)} {_stopped(names['format'][width][at], found['stop'])}"


def _stopped(name: str, stop: str) -> str:
    """A month and the stop behind it, which a shortened one has already."""
    return name if name.endswith(".") else name + stop


def _number(month: int, day: int, words: Words) -> str:
    """The number of a day as the language writes it before the month: 1, 1. or 1er."""
    return words.day_alone(date(_FULL_YEAR, month, day)).partition(" ")[0]
