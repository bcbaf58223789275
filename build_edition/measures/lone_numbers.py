"""The numbers that occur in only one of two texts that say the same.

In: the words of both, and the codes of their languages. Out: numbers. Promises: pure; the same from either side;
a number in figures is answered by anything that may express it: figures, Roman and Chinese numerals, words, the name of
a month, the hour in 12-hour or 24-hour time, the last two figures of a year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from build_edition.measures.number_words import HUNDRED, THOUSAND, may_say, says
from build_edition.measures.numerals import figures_in, numerals_in
from build_edition.measures.said_days import months_in

_SPELLED_OUT: Final = 12  # up to which translators and printers write numbers in words
_HALF_A_DAY: Final = 12
_LAST_YEAR: Final = 2100
_CLOCK: Final = re.compile(
    r"\b[ap]\.?\s?m\b|o[’']clock|\b(?:afternoon|evening|night|noon|morning|hours?|past|uhr|abends?|nachmittags?|halb|nachts?"
    r"|heures?|soir|après-midi|matin|час\w*|вечера|дня|утра|ночи)\b|\d\s?h\b|\b\d{1,2}[.:]\d\d\b",
    re.IGNORECASE,
)
_HALF: Final = re.compile(
    r"\b(?:half|halb\w*|anderthalb\w*|demie?s?|moitié|пол|полтор\w*|полутор\w*|половин\w*)\b|½|\bпол(?=[а-яё]{4})",
    re.IGNORECASE,
)
_QUARTER: Final = re.compile(r"\b(?:quarters?|(?:drei)?viertel\w*|quarts?|четверт\w*)\b|[¼¾]", re.IGNORECASE)
_SAID_BY_HALF: Final = (2, 5, 30, 50)
_SAID_BY_QUARTER: Final = (4, 15, 25, 45, 75)
_YEAR_CUT: Final = re.compile(r"(?:\b\d{1,2}[./]\d{1,2}[./]|[’'‘])(\d\d)\b")
_SCALED: Final = re.compile(
    r"(\d+)[.,](\d{1,2})\s(?:mill|milliard|billion|миллион|миллиард|млн|млрд|mio)", re.IGNORECASE
)


def lone_numbers(words: tuple[str, str], languages: tuple[str, str]) -> frozenset[int]:
    """The numbers of one text that the other does not express in any form.

    A small number without a different one in the other text may be spelled out there, and is left out; one in words
    counts only where the other text has another one in words.
    """
    here, there = figures_in(words[0]), figures_in(words[1])
    by_clock = any(_CLOCK.search(text) for text in words)
    answers = [_answers(text, code, by_clock=by_clock) for text, code in zip(words, languages, strict=True)]
    cut = {int(one) for text in words for one in _YEAR_CUT.findall(text)}
    years = {one for one in here | there if THOUSAND <= one < _LAST_YEAR and one % HUNDRED in cut}
    out = here - answers[1] - years - set(_parts(words[0], here))
    put = there - answers[0] - years - set(_parts(words[1], there))
    lone = out | put if out and put else frozenset(one for one in out | put if one > _SPELLED_OUT)
    said = [says(text, code) for text, code in zip(words, languages, strict=True)]
    spelled = said[0] - answers[1], said[1] - answers[0]
    return lone | spelled[0] | spelled[1] if all(spelled) else lone


def _answers(words: str, language: str, *, by_clock: bool) -> frozenset[int]:
    """Every number that some words express or may express."""
    figures = figures_in(words)
    found = {*figures, *numerals_in(words), *may_say(words, language), *months_in(words, language)}
    if _HALF.search(words):
        found |= {*_SAID_BY_HALF, *(one - 1 for one in set(found) if 1 < one <= _HALF_A_DAY), *_halves(found)}
    if _QUARTER.search(words):
        found |= {*_SAID_BY_QUARTER, *(one - 1 for one in set(found) if 1 < one <= _HALF_A_DAY)}
    if by_clock:
        found |= {one + _HALF_A_DAY for one in set(found) if 0 < one <= _HALF_A_DAY}
        found |= {one - _HALF_A_DAY for one in set(found) if _HALF_A_DAY < one <= 2 * _HALF_A_DAY}
    years = {one for one in found if THOUSAND <= one < _LAST_YEAR}
    return frozenset(found | {one % HUNDRED for one in years} | set(_scaled(words)))


def _halves(numbers: set[int]) -> Iterator[int]:
    """The numbers expressed by phrases like “one and a half thousand”."""
    yield from (one + one // 2 for one in numbers if one >= _HALF_A_DAY)


def _parts(words: str, figures: frozenset[int]) -> Iterator[int]:
    """Figures that are only part of a number: the last two of a year, those of 2.5 million."""
    yield from (int(one) for one in _YEAR_CUT.findall(words) if int(one) > _SPELLED_OUT)
    yield from (one for match in _SCALED.finditer(words) for one in (int(match[1]), int(match[2])))
    scaled = re.findall(
        r"(\d+)\s(?:thousand|tausend|mille|тысяч|hundred|hundert|mill|милл|mio|млн|тыс)", words, re.IGNORECASE
    )
    yield from (int(one) for one in scaled if int(one) in figures)


def _scaled(words: str) -> Iterator[int]:
    for match in _SCALED.finditer(words):
        scale = 10**9 if re.search("milliard|billion|миллиард|млрд", match[0], re.IGNORECASE) else 10**6
        yield int(match[1]) * scale + int(match[2]) * scale // 10 ** len(match[2])
