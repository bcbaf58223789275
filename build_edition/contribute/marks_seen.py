"""Find what seem to be marks of pages, leaves and times in a text.

In: a text about which nothing has been declared. Out: patterns as in `document.yml`, the number of occurrences, the
first number found. Promises: a mark is proposed only if its numbers increase.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import Final

from build_edition.measures.numerals import roman_value
from build_edition.model.sources import FORM_FEED

_FEW: Final = 3
_WORDS: Final = (
    r"page|pages|p\.|pp\.|pag\.|pág\.|página|pagina|blz\.|sida|side|str\.|strona|seite|s\.|стр\.|страница|с\.|"
    r"σ\.|σελ\.|עמ['׳]|עמוד|ص\.?|صفحة|第"
)
_FOLIO: Final = r"folio|fol\.|fo\.|f\.|ff\.|bl\.|blatt|feuillet|foglio|c\.|л\.|лист"
_COLUMN: Final = r"column|col\.|cols\.|colonne|spalte|sp\.|columna|colonna|кол\.|стб\.|столбец"
_COUNTED: Final = rf"(?P<page>{_WORDS})|(?P<folio>{_FOLIO})|(?P<column>{_COLUMN})"
_N: Final = r"(?P<n>\d{1,4}(?:[rv]|[ \u00a0]об\.?)?|[ivxlc]{1,8})"
_BRACKETED: Final = re.compile(
    rf"[\[{{(<|](?P<words>{_COUNTED})(?P<space>[ \u00a0]?){_N}(?P<behind>[ \u00a0]?[页頁]?)[\]}})>|]",
    re.IGNORECASE,
)
_ALONE: Final = re.compile(
    rf"^[ \t\f]*(?P<before>(?:[-–—*=_~#|/\[(]{{1,5}})?[ ]?(?:(?:{_COUNTED}) ?)?){_N}"
    r"(?P<after>(?: (?:of|/|von|sur|из|de|di|van|z) \d{1,4})?[ ]?(?:[-–—*=_~#|/\])]{1,5})?)[ \t]*\r?$",
    re.IGNORECASE | re.MULTILINE,
)
# Characters around an isolated number in running text that hardly ever enclose anything but a page number.
_AMONG_WORDS: Final = re.compile(
    r"(?<!\S)(?P<before>\|{1,3}|/{1,2}|\{|\[\[)(?P<n>\d{1,4})(?P<after>\|{1,3}|/{1,2}|\}|\]\])(?![^\s.,;:])"
)
_CLOSED_BY: Final = {"{": "}", "[[": "]]"}
_TIME: Final = (
    r"(?P<n>\d{1,2}:\d{2}(?::\d{2}(?:[:;]\d{2})?)?(?:-\d(?=#))?|(?:\d{1,2}h ?)?\d{1,3}m ?\d{1,2}s"
    r"|\d{1,2}\.\d{2}(?=[ ]?(?:[ap]\.?m|Uhr)))"
)
_TIMED: Final = (
    re.compile(rf"(?P<before>[\[({{<#]){_TIME}(?P<after>(?:[ ]?[ap]\.?m\.?|[ ]Uhr)?[\])}}>#])(?=\s)", re.IGNORECASE),
    re.compile(
        rf"^[ \t]*(?P<before>){_TIME}(?P<after>(?:[ ]?[ap]\.?m\.?|[ ]Uhr)?)[ \t]*\r?$", re.IGNORECASE | re.MULTILINE
    ),
)
_TIME_BEFORE_A_LABEL: Final = re.compile(rf"^[ \t]*{_TIME}(?=[ \t]+[^\W\d_][^:\n]{{0,40}}:[ \t])", re.MULTILINE)


def marks_seen(text: str) -> Iterator[tuple[str, str, int, str]]:
    """The sort, the pattern, the number of occurrences and the first number of marks whose numbers increase."""
    if text.count("\f") > 1:
        yield "page", FORM_FEED, text.count("\f"), ""
    yield from _times(text)
    found: dict[tuple[str, str], list[str]] = {}
    for match in _BRACKETED.finditer(text):
        found.setdefault((_sort(match), _pattern(match)), []).append(match["n"])
    bracketed = frozenset(found)
    for match in _ALONE.finditer(text):
        alone = _sort(match), _pattern(match)
        is_among_words = alone[1].startswith("[[")
        if not is_among_words and alone not in bracketed and (match["n"].isdigit() or match["before"].strip()):
            found.setdefault(alone, []).append(match["n"])
    yield from _among_words(text, found)
    for (sort, pattern), numbers in found.items():
        is_sure = (sort, pattern) in bracketed and pattern[0] != "("  # `[PAGE 2]`, once in two leaves
        if (len(numbers) > 1 and go_up(numbers)) or (len(numbers) == 1 and is_sure):
            yield sort, pattern, len(numbers), numbers[0]


def _sort(match: re.Match[str]) -> str:
    return "folio" if match["folio"] else "column" if match["column"] else "page"


def _pattern(match: re.Match[str]) -> str:
    """What a mark is, with `{n}` for its number."""
    start, end = (at - match.start() for at in match.span("n"))
    return f"{match[0][:start]}{{n}}{match[0][end:]}".strip()


def _among_words(text: str, others: Collection[tuple[str, str]]) -> Iterator[tuple[str, str, int, str]]:
    """The same for numbers between delimiters in running text, if consecutive; from 1 on they may be verse numbers."""
    found: dict[str, list[str]] = {}
    for match in _AMONG_WORDS.finditer(text):
        if match["after"] == _CLOSED_BY.get(match["before"], match["before"]):
            found.setdefault(f"{match['before']}{{n}}{match['after']}", []).append(match["n"])
    for pattern, numbers in found.items():
        are_pages = len(numbers) > 1 and all(int(b) == int(a) + 1 for a, b in pairwise(numbers))
        are_pages = are_pages and (numbers[0] != "1" or pattern.startswith("[["))
        if are_pages and ("page", pattern) not in others:
            yield "page", pattern, len(numbers), numbers[0]


def _times(text: str) -> Iterator[tuple[str, str, int, str]]:
    """The same for increasing times: in brackets, between two characters, or alone on their lines."""
    found: dict[str, list[str]] = {}
    for match in (match for pattern in _TIMED for match in pattern.finditer(text)):
        found.setdefault(f"{match['before']}{{n}}{match['after']}", []).append(match["n"])
    for pattern, times in found.items():
        if len(times) > 1 and _is_rising(times):
            yield "time", pattern, len(times), times[0]


def times_before_labels(text: str) -> Sequence[str]:
    """Increasing times without a delimiter before the labels of lines: `00:01 Ann: I saw`; empty if too few."""
    times = _TIME_BEFORE_A_LABEL.findall(text)
    return times if len(times) >= _FEW and _is_rising(times) else ()


def _is_rising(times: Sequence[str]) -> bool:
    return list(times) == sorted(times, key=lambda one: [int(part) for part in re.findall(r"\d+", one)])


def go_up(numbers: Sequence[str]) -> bool:
    """Whether numbers go up by one, or nearly so."""
    counted = [2 * _count(one) + one.endswith(("v", "об", "об.")) for one in numbers]  # a leaf has two sides
    steps = [b - a for a, b in pairwise(counted)]
    return all(0 <= step <= 2 * _FEW for step in steps) and counted[-1] > counted[0]


def _count(number: str) -> int:
    """What a number in figures or in Roman numerals is."""
    if any(char.isdigit() for char in number):
        return int(re.sub(r"\D", "", number))
    return roman_value(number)
