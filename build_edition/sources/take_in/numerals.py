"""Numbers of lists as letters and as Roman numerals.

In: a number. Out: its letters in capitals. Promises: a number that cannot be written so is written in digits.
"""

from __future__ import annotations

from typing import Final

_LETTERS: Final = 26
_MOST: Final = 4000
_SIGNS: Final = ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I")
_VALUES: Final = (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1)


def in_letters(number: int) -> str:
    """A, B … Z, AA, BB, as word processors number lists."""
    if not 0 < number < _MOST:
        return str(number)
    times, letter = divmod(number - 1, _LETTERS)
    return chr(65 + letter) * (times + 1)


def in_roman(number: int) -> str:
    """I, II, III, IV and so on."""
    if not 0 < number < _MOST:
        return str(number)
    pieces = []
    for value, sign in zip(_VALUES, _SIGNS, strict=True):
        pieces.append(sign * (number // value))
        number %= value
    return "".join(pieces)


def in_letters_of_places(number: int) -> str:
    """A, B … Z, AA, AB, as spreadsheet columns are numbered."""
    if not 0 < number < _MOST:
        return str(number)
    found = ""
    while number:
        number, letter = divmod(number - 1, _LETTERS)
        found = chr(65 + letter) + found
    return found
