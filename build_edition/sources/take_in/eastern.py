"""Find the encodings by which some bytes are text in Chinese, Japanese or Korean.

In: bytes. Out: each reading, with its encoding and whether the most common characters of the language are as frequent
in it as in every text. Promises: no reading has invalid bytes; one that is not certain has few rare characters, and no
East Asian character directly beside a lower-case Latin letter; it is not decided which of several readings is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

# each language and its encodings, the plainest first; the next is tried if one has no character for a byte
_ENCODINGS: Final = (
    ("simplified Chinese", ("gb18030",)),
    ("traditional Chinese", ("big5", "cp950", "big5hkscs")),
    ("Japanese", ("shift_jis", "cp932")),
    ("Japanese", ("euc_jp", "euc_jis_2004")),
    ("Korean", ("euc_kr", "cp949")),
    ("Korean", ("johab",)),
)
# the most common characters, frequent in every text of a few sentences
_COMMON_HAN: Final = frozenset(
    "的一是不了在人有我他这這中大来來上个個国國们們为為和到地出说說时時会會要也你就对對生能而子那得于於着著下自之年过過发發后後作里裡"
    "用道行所然家事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日"
    "月此今请請先已与與信长長问問题題给給收见見很高知三二四五十日水火公正又被最每更将將等外間间次令敬"
)
_COMMON_HANGUL: Final = frozenset(
    "이의는은을를가에다고하지로한도기서자시사인대나리어라일아정그수해보만부들게여있니습요오우제께과와님"
)
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_KANA: Final = re.compile(r"[\u3041-\u3096]")
_WIDE: Final = re.compile(r"[\u3041-\u30ff]")
_HALF: Final = re.compile(r"[\uff66-\uff9f]")
_HANGUL: Final = re.compile(r"[\uac00-\ud7a3]")
# punctuation and symbols, full-width letters, and characters that the languages share
_SIGNS: Final = re.compile(r"[\u3000-\u303f\uff00-\uff65\u2010-\u2027\u2030-\u203b\u25a0-\u25cf\u30fb\u00b7×÷]")
_OF_THE_EAST: Final = r"[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff66-\uff9f]"
_BESIDE_LETTERS: Final = re.compile(f"[a-z]{_OF_THE_EAST}|{_OF_THE_EAST}[a-z]")
# a half-width voicing mark or small letter in an impossible position
_NO_MARK: Final = re.compile(
    r"(?<![\uff76-\uff84\uff8a-\uff8e\uff73])\uff9e|(?<![\uff8a-\uff8e])\uff9f|(?<![\uff66-\uff9f])[\uff67-\uff70]"
)
_LEVELS: Final = {"gb18030": (0xB0, 0xD7), "big5": (0xA4, 0xC6), "shift_jis": (0xB0, 0xCF), "euc_jp": (0xB0, 0xCF)}
_FEW: Final = 8
LIKELY: Final = 0.1  # the share of characters that may be rare
POSSIBLE: Final = 0.6
_OF_HAN: Final = 0.2
_OF_HANGUL: Final = 0.15
_OF_KANA: Final = 0.25
_NEARLY_ALL: Final = 0.9


class Reading(NamedTuple):
    """Text, its encoding, and whether its language is practically certain."""

    words: str
    encoding: str
    is_sure: bool


def eastern(content: bytes, most_rare: float = LIKELY) -> tuple[Reading, ...]:
    """The readings that are text in an East Asian language, the certain ones first."""
    found = [one for language, names in _ENCODINGS for one in _first_of(content, language, names, most_rare)]
    if len(found) > 1:  # many byte sequences happen to decode as half-width letters
        found = [one._replace(is_sure=one.is_sure and not has_half_width(one.words)) for one in found]
    return tuple(sorted(dict.fromkeys(found), key=lambda one: not one.is_sure))


def has_half_width(words: str) -> bool:
    """Whether some text contains half-width letters."""
    return _HALF.search(words) is not None


def _first_of(content: bytes, language: str, names: tuple[str, ...], most_rare: float) -> Iterator[Reading]:
    for name in names:
        try:
            words = content.decode(name)
        except (UnicodeDecodeError, ValueError):
            continue
        signs = [char for char in words if char > "\x7f" and not _SIGNS.match(char)]
        if signs and all(_is_of(char, language) for char in signs) and not _NO_MARK.search(words):
            is_sure = _is_sure(signs, language)
            rare = sum(1 for char in signs if _is_rare(char, names[0], language))
            if is_sure or (rare <= len(signs) * most_rare and not _BESIDE_LETTERS.search(words)):
                yield Reading(words, name, is_sure)
        return


def _is_of(char: str, language: str) -> bool:
    if language == "Korean":
        return bool(_HANGUL.match(char) or _HAN.match(char))
    return bool(_HAN.match(char) or (language == "Japanese" and (_WIDE.match(char) or _HALF.match(char))))


def _is_rare(char: str, encoding: str, language: str) -> bool:
    """Whether a character is outside the range that its encoding reserves for common characters."""
    if encoding not in _LEVELS or not _HAN.match(char):
        return language == "Korean" and not _HANGUL.match(char)
    first, last = _LEVELS[encoding]
    return not first <= char.encode("euc_jp" if encoding == "shift_jis" else encoding, "replace")[0] <= last


def _is_sure(signs: Sequence[str], language: str) -> bool:
    """Whether the most common characters of a language are as frequent as in any text of it."""
    if len(signs) < _FEW:
        return False
    if language == "Japanese":
        half = sum(1 for char in signs if _HALF.match(char))
        return (
            sum(1 for char in signs if _KANA.match(char)) >= len(signs) * _OF_KANA or half >= len(signs) * _NEARLY_ALL
        )
    if language == "Korean":
        hangul = [char for char in signs if _HANGUL.match(char)]
        common = sum(1 for char in hangul if char in _COMMON_HANGUL)
        return len(hangul) >= len(signs) * _NEARLY_ALL and common >= len(hangul) * _OF_HANGUL
    return sum(1 for char in signs if char in _COMMON_HAN) >= len(signs) * _OF_HAN
