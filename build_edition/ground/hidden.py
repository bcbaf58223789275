"""Characters that nobody sees and that change what is read: a turned direction, a line end that no editor shows.

In: words. Out: the first of them and its name.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_TURNING: Final = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
HIDDEN: Final = re.compile(r"[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")


def turns_direction(words: str) -> bool:
    """Whether a sign among the words turns the direction of what is read after it."""
    return _TURNING.search(words) is not None


def hidden_in(words: str) -> re.Match[str] | None:
    """The first such character of some words."""
    return HIDDEN.search(words)


def number_of(char: str) -> str:
    """The number of a character as Unicode writes it, without U+."""
    return f"{ord(char):04X}"


def name_of(char: str) -> str:
    """Its name."""
    return unicodedata.name(char).lower()
