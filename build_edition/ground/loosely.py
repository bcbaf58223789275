"""Loose folding: what the search treats as equal is made the same, so that a quote may be typed in plain letters.

In: a folded text and the text itself. Out: the same in lower case, without accents, soft hyphens and the hyphens at
line ends, with ligatures as their letters. Every character still represents a span of the text, so that a find is
quoted as the text has it. Used only where there is no exact match; nothing is ever anchored by it.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterator
from typing import Final

from build_edition.ground.fold import Folded, fold

# letters that Unicode does not decompose; the reader's pure/names.js has the same
LETTERS: Final = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss",
    "ſ": "s", "ё": "е", "ѣ": "е", "і": "и", "ў": "у", "ґ": "г",
}  # fmt: skip
_DIVIDED: Final = re.compile(r"[^\W\d_][-\u00ad] [^\W\d_]")
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
# soft hyphens, joiners and marks of direction, and the line that stretches an Arabic word
_SOFT: Final = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u0640\ufeff")
# one letter of the Arabic script that keyboards write as two
_SHAPES: Final = str.maketrans("يىك", "ییک")


def fold_loosely(text: str, folded: Folded) -> Folded:
    """A text folded loosely; `folded` is its strict folding."""
    loose = Folded("", array("I"), array("I"))
    pieces: list[str] = []
    for at in _kept(text, folded):
        piece = plain_letters(folded.text[at])
        pieces.append(piece)
        loose.starts.extend([folded.starts[at]] * len(piece))
        loose.ends.extend([folded.ends[at]] * len(piece))
    return Folded("".join(pieces), loose.starts, loose.ends)


def fold_words_loosely(words: str) -> str:
    """A typed string, folded the same way, without white space at the edges."""
    return fold_loosely(words, fold(words)).text.strip()


def plain_letters(char: str) -> str:
    """A character in lower case without accents; empty for an invisible one."""
    if char.isascii():
        return char.lower()
    if char in _SOFT:
        return ""
    small = "".join(LETTERS.get(one, one) for one in unicodedata.normalize("NFKC", char).casefold())
    apart = unicodedata.normalize("NFD", small)
    return "".join(LETTERS.get(one, one) for one in apart if not unicodedata.combining(one)).translate(_SHAPES)


def _kept(text: str, folded: Folded) -> Iterator[int]:
    """The indexes of the folding's characters, without a hyphen at a line end and the white space after it."""
    at = 0
    while at < len(folded.text):
        if _is_broken_word(text, folded, at):
            at += 2
            continue
        yield at
        at += 1


def _is_broken_word(text: str, folded: Folded, at: int) -> bool:
    """Whether the hyphen at `at` divides a word at the end of a line."""
    around = folded.text[max(at - 1, 0) : at + 3]
    if _DIVIDED.fullmatch(around) is None:
        return False
    gap = text[folded.starts[at + 1] : folded.ends[at + 1]]
    return len(_LINE_END.findall(gap)) == 1
