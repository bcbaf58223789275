"""The order of names in a list, as in dictionaries of the page's language.

In: a name, the code of a language. Out: a sort key. Promises: names in the page's script come before others;
diacritics, ligatures, case, punctuation and hyphens decide only between names that are otherwise equal, including
German umlauts (DIN 5007-1), French accents and the Russian ё; the Russian й is a letter of its own.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from build_edition.ground.loosely import LETTERS

_CYRILLIC: Final = ("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk")
_JOINED: Final = str.maketrans({**{one: plain for one, plain in LETTERS.items() if plain.isascii()}, "ŀ": "l"})
_OWN: Final = "йїўќѓ"  # letters with a diacritic that dictionaries sort as letters of their own
_NUMBERS: Final = re.compile(r"([0-9]+)")
_BETWEEN: Final = re.compile(r"[^\w]+|_")

Rank = tuple[bool, str, str]


def natural(name: str) -> tuple[str | int, ...]:
    """The sort key of names with numbers in them: `n2` comes before `n10`."""
    return tuple(int(part) if at % 2 else part for at, part in enumerate(_NUMBERS.split(name)))


@lru_cache(maxsize=4096)
def alphabetical(name: str, language: str) -> Rank:
    """The sort key: whether the script is not the language's; the letters without diacritics; the name itself."""
    letters = "".join(map(_base, unicodedata.normalize("NFC", name.casefold()).translate(_JOINED)))
    words = " ".join(_BETWEEN.sub(" ", letters.replace("’", "").replace("'", "")).split())
    return _is_cyrillic(words) != (language.partition("-")[0] in _CYRILLIC), words, name


def _base(letter: str) -> str:
    """A letter without its diacritics."""
    if letter in _OWN:
        return letter
    return "".join(sign for sign in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(sign))


def _is_cyrillic(words: str) -> bool:
    first = next(filter(str.isalpha, words), "")
    return unicodedata.name(first, "").startswith("CYRILLIC") if first else False
