"""The numbers in a text: in digits of any script, and in other numerals.

In: words. Out: numbers. Promises: pure; 10,000 and 10.000 and 10 000 are the same number; numerals other than digits
only ever answer a number in digits elsewhere, since an “I” may be a number or a word.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_FIGURES: Final = re.compile(r"(?<!\d)\d{1,3}(?:([.,'’\u00a0\u202f\u2009 ])\d{3})(?:\1\d{3})*(?!\d)|\d+")
_LONGEST: Final = 12  # a longer row of digits is not a number in a text
_ROMAN: Final = re.compile(
    r"\b(?=[IVXLCDM])(M{0,3})(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?<=[IVXLCDM])(?:e|er|re|ème|ᵉ|th|st|nd|rd|-?й|-?го)?\b",
    re.IGNORECASE,
)
_WORTH: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_IDEOGRAPHS: Final = re.compile("[〇零一二三四五六七八九十百千]+")
_TEN: Final = 10


def figures_in(words: str) -> frozenset[int]:
    """The numbers that are written in digits of any script."""
    found = (re.sub(r"\D", "", match[0]) for match in _FIGURES.finditer(words))
    return frozenset(int(one) for one in found if len(one) <= _LONGEST)


def numerals_in(words: str) -> frozenset[int]:
    """The numbers that may be written in Roman or Chinese numerals."""
    roman = (roman_value("".join(match.groups())) for match in _ROMAN.finditer(words))
    return frozenset((*roman, *(_ideographs(match[0]) for match in _IDEOGRAPHS.finditer(words))))


def roman_value(numeral: str) -> int:
    """The value of a Roman numeral, in small letters or capitals."""
    worth = [_WORTH[sign] for sign in numeral.lower()]
    following = [*worth[1:], 0]
    return sum(-one if one < after else one for one, after in zip(worth, following, strict=True))


def _ideographs(numeral: str) -> int:
    """The value with units before tens, hundreds and thousands, or digit by digit, as years are written."""
    total = unit = 0
    for sign in numeral:
        value = int(unicodedata.numeric(sign))
        if value >= _TEN:
            total, unit = total + (unit or 1) * value, 0
        else:
            unit = unit * 10 + value
    return total + unit
