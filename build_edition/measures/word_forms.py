"""What makes two words one word in two forms: letters, capitals, signs, and how words are divided.

In: words as they stand in a text, and its language. Out: the key by which words are compared; in what two words with
one key differ. Promises: pure; only forms of one letter are made one, never words that merely look alike: *honor* and
*honour*, *3* and *three* have two keys.
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
_BRACKETS: Final = frozenset("<>|~")  # symbols by their category, and signs of editors and printers
_OF_DIGITS: Final = re.compile(r"(?<=\d)[^\w\s]+(?=\d)")
_THOUSANDS: Final = re.compile(r"(?<!\d)\d{1,3}(?:([.,'])\d{3})(?:\1\d{3})*(?!\d)")
_SIGN: Final = "·"  # whichever sign stands between two figures
_HYPHEN: Final = re.compile("(?<=[^\\W\\d_])[-\u05be\u200b\u200c]+(?=\\w)")
# points of Hebrew and Arabic, and the stroke that lengthens a word
_POINTS: Final = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
_LETTERS: Final[Mapping[str, str]] = {"æ": "ae", "œ": "oe", "ꝛ": "r", "v": "u", "j": "i"}
_RUSSIAN: Final[Mapping[str, str]] = {"ё": "е", "ѣ": "е", "і": "и", "ѳ": "ф", "ѵ": "и"}
_AND: Final[Mapping[str, str]] = {
    "de": "und", "en": "and", "es": "y", "fr": "et", "it": "e", "la": "et", "nl": "en", "pt": "e",
}  # fmt: skip


def seen(word: str) -> str:
    """A word as it is compared with the same word elsewhere: what cannot be seen or typed is made one."""
    return _UNSEEN.sub("", fold_words(word))


def key_of(word: str, language: str) -> str:
    """What a seen word is, in whichever form of its letters; of signs alone the signs, after a space."""
    letters = _HYPHEN.sub("", word)
    found = "".join(filter(_is_letter, _between_figures(letters)))
    if not found:
        return f" {word}"
    return _in_one_form(_POINTS.sub("", found) or found, language)


def is_sign(key: str) -> bool:
    """Whether a key is that of signs alone, such as a dash that stands by itself."""
    return key.startswith(" ")


def kinds_of_forms(here: str, there: str) -> Iterator[VariantKind]:
    """In what two seen words differ that have one key."""
    if here != there:
        yield from (kind for kind, look in _LOOKS.items() if look(here) != look(there))


def _in_one_form(letters: str, language: str) -> str:
    """Letters of one form: long s and ligatures, u and v, i and j, and the letters that a reform took away."""
    if letters.casefold() in ("&c", "etc"):
        return "etc"
    plain = "".join(unicodedata.normalize("NFKC", one) if one.isalpha() else one for one in letters).casefold()
    plain = plain.replace("&", _AND.get(language, "&")).replace("vv", "w")
    plain = "".join(_LETTERS.get(one, one) for one in plain)
    if language == "ru":
        plain = "".join(_RUSSIAN.get(one, one) for one in plain).removesuffix("ъ")
    return plain


def _between_figures(word: str) -> str:
    """Figures in one form: nothing between thousands, one sign where any stands."""
    whole = _THOUSANDS.sub(lambda match: re.sub(r"\D", "", match[0]), word)
    return _OF_DIGITS.sub(_SIGN, whole)


def _is_letter(char: str) -> bool:
    """Whether a sign is part of a word, as letters, marks on them, figures and symbols are."""
    if char in _WORD_SIGNS or char == _SIGN:
        return True
    category = unicodedata.category(char)
    return char not in _BRACKETS and (category[0] in "LMN" or category in ("Sc", "Sm", "So", "Co"))


def _letters(word: str) -> str:
    """The letters in whichever case."""
    return "".join(filter(_is_letter, _between_figures(_HYPHEN.sub("", word)))).lower()


def _capitals(word: str) -> tuple[bool, bool, int]:
    """Whether the first letter is one, whether all are, and how many, where not all are."""
    large = [char != char.lower() for char in word if char.isalpha()]
    are_all = len(large) > 1 and all(large)
    return any(large[:1]), are_all, 0 if are_all else sum(large)


def _signs(word: str) -> str:
    """The signs before, in and after a word."""
    whole = _HYPHEN.sub("", word)
    return re.sub("x+", "x", "".join("x" if _is_letter(char) else char for char in whole))


def _parts(word: str) -> tuple[int, ...]:
    """How long each part of a word with hyphens is, in letters of one form; of a word without, nothing."""
    parts = _HYPHEN.split(word)
    return tuple(len(key_of(part, "")) for part in parts) if len(parts) > 1 else ()


_LOOKS: Final[Mapping[VariantKind, Callable[[str], object]]] = {
    "spelling": _letters, "capitals": _capitals, "punctuation": _signs, "division": _parts,
}  # fmt: skip
