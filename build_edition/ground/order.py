"""The order of names in a list, as dictionaries of the page's language have it.

In: a name, the code of a language. Out: what names are sorted by. Promises: letters of the page's script come before
those of others; marks on letters, ligatures, capitals, points and hyphens decide only where all else is alike: so do
German umlauts (DIN 5007-1), French accents, the Russian ё; the Russian й is a letter of its own.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from build_edition.ground.loosely import LETTERS

_CYRILLIC: Final = ("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk")
_JOINED: Final = str.maketrans({**{one: plain for one, plain in LETTERS.items() if plain.isascii()}, "ŀ": "l"})
_OWN: Final = "йїўќѓ"  # letters with a mark that dictionaries keep apart
_NUMBERS: Final = re.compile(r"([0-9]+)")
_BETWEEN: Final = re.compile(r"[^\w]+|_")

Rank = tuple[bool, str, str]


def natural(name: str) -> tuple[str | int, ...]:
    """What names with numbers in them are sorted by: `n2` comes before `n10`."""
    return tuple(int(part) if at % 2 else part for at, part in enumerate(_NUMBERS.split(name)))


@lru_cache(maxsize=4096)
def alphabetical(name: str, language: str) -> Rank:
    """Whether it is in another script than the language's; its letters without their marks; the name itself."""
    letters = "".join(map(_base, unicodedata.normalize("NFC", name.casefold()).translate(_JOINED)))
    words = " ".join(_BETWEEN.sub(" ", letters.replace("’", "").replace("'", "")).split())
    return _is_cyrillic(words) != (language.partition("-")[0] in _CYRILLIC), words, name


def _base(letter: str) -> str:
    """A letter without its marks."""
    if letter in _OWN:
        return letter
    return "".join(sign for sign in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(sign))


def _is_cyrillic(words: str) -> bool:
    first = next(filter(str.isalpha, words), "")
    return unicodedata.name(first, "").startswith("CYRILLIC") if first else False
