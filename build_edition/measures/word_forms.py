"""What makes two words forms of one word: letters, capitals, punctuation, and how words are divided.

In: words of a text, and its language. Out: the key by which words are compared; how two words with the same key
differ. Promises: pure; only forms of the same letter are unified, never words that merely look alike: *honor* and
*honour*, *3* and *three* have different keys.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from build_edition.ground.fold import fold_words
from build_edition.model.witnesses import VariantKind

_UNSEEN: Final = re.compile("[\u00ad\u061c\u200d-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_WORD_SIGNS: Final = frozenset("&%@#§")
_BRACKETS: Final = frozenset("<>|~")  # symbols by Unicode category, but marks of editors and printers
_OF_DIGITS: Final = re.compile(r"(?<=\d)[^\w\s]+(?=\d)")
_THOUSANDS: Final = re.compile(r"(?<!\d)\d{1,3}(?:([.,'])\d{3})(?:\1\d{3})*(?!\d)")
_SIGN: Final = "·"  # replaces any punctuation between two digits
_HYPHEN: Final = re.compile("(?<=[^\\W\\d_])[-\u05be\u200b\u200c]+(?=\\w)")
# points of Hebrew and Arabic, and the stroke that lengthens a word
_POINTS: Final = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
_LETTERS: Final[Mapping[str, str]] = {"æ": "ae", "œ": "oe", "ꝛ": "r", "v": "u", "j": "i"}
_RUSSIAN: Final[Mapping[str, str]] = {"ё": "е", "ѣ": "е", "і": "и", "ѳ": "ф", "ѵ": "и"}
_AND: Final[Mapping[str, str]] = {
    "de": "und", "en": "and", "es": "y", "fr": "et", "it": "e", "la": "et", "nl": "en", "pt": "e",
}  # fmt: skip


def seen(word: str) -> str:
    """A word in the form that is compared across texts: without distinctions that cannot be seen or typed."""
    return _UNSEEN.sub("", fold_words(word))


def key_of(word: str, language: str) -> str:
    """The key of a word (from `seen`), whichever forms its letters have; for punctuation alone a space and itself."""
    letters = _HYPHEN.sub("", word)
    found = "".join(filter(_is_letter, _between_figures(letters)))
    if not found:
        return f" {word}"
    return _in_one_form(_POINTS.sub("", found) or found, language)


def is_sign(key: str) -> bool:
    """Whether a key is that of punctuation alone, such as a free-standing dash."""
    return key.startswith(" ")


def kinds_of_forms(here: str, there: str) -> Iterator[VariantKind]:
    """How two words (from `seen`) with the same key differ."""
    if here != there:
        yield from (kind for kind, look in _LOOKS.items() if look(here) != look(there))


def _in_one_form(letters: str, language: str) -> str:
    """Letters in one form: long s and ligatures, u and v, i and j, and letters abolished by a reform."""
    if letters.casefold() in ("&c", "etc"):
        return "etc"
    plain = "".join(unicodedata.normalize("NFKC", one) if one.isalpha() else one for one in letters).casefold()
    plain = plain.replace("&", _AND.get(language, "&")).replace("vv", "w")
    plain = "".join(_LETTERS.get(one, one) for one in plain)
    if language == "ru":
        plain = "".join(_RUSSIAN.get(one, one) for one in plain).removesuffix("ъ")
    return plain


def _between_figures(word: str) -> str:
    """Digits in one form: nothing between thousands, one sign for any other punctuation."""
    whole = _THOUSANDS.sub(lambda match: re.sub(r"\D", "", match[0]), word)
    return _OF_DIGITS.sub(_SIGN, whole)


def _is_letter(char: str) -> bool:
    """Whether a character is part of a word, such as letters, their marks, digits and symbols."""
    if char in _WORD_SIGNS or char == _SIGN:
        return True
    category = unicodedata.category(char)
    return char not in _BRACKETS and (category[0] in "LMN" or category in ("Sc", "Sm", "So", "Co"))


def _letters(word: str) -> str:
    """The letters in lower case."""
    return "".join(filter(_is_letter, _between_figures(_HYPHEN.sub("", word)))).lower()


def _capitals(word: str) -> tuple[bool, bool, int]:
    """Whether the first letter is a capital, whether all are, and otherwise how many."""
    large = [char != char.lower() for char in word if char.isalpha()]
    are_all = len(large) > 1 and all(large)
    return any(large[:1]), are_all, 0 if are_all else sum(large)


def _signs(word: str) -> str:
    """The punctuation before, in and after a word."""
    whole = _HYPHEN.sub("", word)
    return re.sub("x+", "x", "".join("x" if _is_letter(char) else char for char in whole))


def _parts(word: str) -> tuple[int, ...]:
    """The length of each part of a hyphenated word, in unified letters; empty for a word without hyphen."""
    parts = _HYPHEN.split(word)
    return tuple(len(key_of(part, "")) for part in parts) if len(parts) > 1 else ()


_LOOKS: Final[Mapping[VariantKind, Callable[[str], object]]] = {
    "spelling": _letters, "capitals": _capitals, "punctuation": _signs, "division": _parts,
}  # fmt: skip
