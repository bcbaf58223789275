"""Other ways to type a word in a search: without accents, as pairs of letters, in the letters of another keyboard.

In: the text of a record. Out: further words by which it is found. Promises: words in plain letters have no others.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from build_edition.ground.loosely import plain_letters

_ACCENTED: Final = re.compile(r"[\u00c0-\u024f\u1e00-\u1eff]|[A-Za-z][\u0300-\u036f]")
# letters of scripts without spaces between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese
_SPACELESS: Final = re.compile(
    r"[\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ede\u1000-\u109f\u1780-\u17d3\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]+"
)
# letters and digits that other keyboards type differently: Arabic and Persian, Eastern digits, Yiddish
_VARIED: Final = re.compile(
    r"(?:[^\W_]|[\u05b0-\u05c7])*"
    r"[كيىکی\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u05f0-\u05f2][\w\u05b0-\u05c7]*"
)
# a word after the article and the particles written together with it, in Arabic and Hebrew
_AFTER_ARTICLE: Final = re.compile(r"(?<![^\W_])(?:[وفبك]?ال|[והבלמשכ])([\u0621-\u064a]{3,}|[\u05d0-\u05ea]{3,})")
_FIGURES: Final = {start + figure: str(figure) for start in (0x660, 0x6F0, 0x966) for figure in range(10)}
_VARIANTS: Final = (
    {ord("ك"): "ک", ord("ي"): "ی", ord("ى"): "ی"},
    {ord("ک"): "ك", ord("ی"): "ي"},
    _FIGURES,
    {ord("װ"): "וו", ord("ױ"): "וי", ord("ײ"): "יי", **dict.fromkeys(range(0x5B0, 0x5C8))},
)


def otherwise(words: str) -> Iterator[str]:
    """Other forms in which these words may be typed in a search."""
    if words.isascii():
        return
    yield from _plainly(words)
    yield from dict.fromkeys(pair for run in _SPACELESS.findall(words) for pair in pairs(run))
    for word in dict.fromkeys(_VARIED.findall(words)):
        yield from sorted({word.translate(table) for table in _VARIANTS} - {word})
    yield from dict.fromkeys(_AFTER_ARTICLE.findall(_without_points(words)))


def _without_points(words: str) -> str:
    """The text without vowel points and other combining marks."""
    points = {ord(char): None for char in set(words) if unicodedata.combining(char)}
    return words.translate(points) if points else words


def pairs(run: str) -> Iterator[str]:
    """Overlapping pairs of letters of a run without spaces; pure/spaceless.js searches for the same."""
    yield from map("".join, pairwise(run)) if len(run) > 1 else (run,)


def _plainly(words: str) -> tuple[str, ...]:
    """The words with an accent on a Latin letter, as typed on a keyboard without accents."""
    found = ("".join(map(plain_letters, word)) for word in re.findall(r"[^\W\d_]+", words) if _ACCENTED.search(word))
    return tuple(dict.fromkeys(word for word in found if word.isascii()))
