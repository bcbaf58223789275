"""Invisible characters that change what is read: bidirectional controls, line ends that no editor shows.

In: a string. Out: the first of them and its name.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_TURNING: Final = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
HIDDEN: Final = re.compile(r"[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")


def turns_direction(words: str) -> bool:
    """Whether the string has a character that changes the direction of the text after it."""
    return _TURNING.search(words) is not None


def hidden_in(words: str) -> re.Match[str] | None:
    """The first such character in a string."""
    return HIDDEN.search(words)


def number_of(char: str) -> str:
    """A character's code point as Unicode writes it, without U+."""
    return f"{ord(char):04X}"


def name_of(char: str) -> str:
    """A character's Unicode name, in lower case."""
    return unicodedata.name(char).lower()
