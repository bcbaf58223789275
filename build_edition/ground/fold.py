"""Folding: what a person cannot see or cannot type is made one.

Runs of white space (no-break space and line ends included) become one space,
quotation marks and apostrophes become `"` and `'`, hyphens and dashes become
`-`, and the rest is brought to NFC. Each folded character remembers the span of
the text it stands for, so that a match can be carried back exactly.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from build_edition.ground.places import Span

_DOUBLE: Final = "“”„‟«»″"
_SINGLE: Final = "‘’‚‛‹›′`´ʼ"
_DASHES: Final = "‐‑‒–—―−"
_GLYPHS: Final = {
    **dict.fromkeys(_DOUBLE, '"'),
    **dict.fromkeys(_SINGLE, "'"),
    **dict.fromkeys(_DASHES, "-"),
}


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text; character `i` of it stands for `text[starts[i]:ends[i]]`."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> Span | None:
        """The original span of folded characters `[start, end)`; None if it would cut a character in two."""
        if start > 0 and self.starts[start - 1] == self.starts[start]:
            return None
        if end < len(self.text) and self.starts[end] == self.starts[end - 1]:
            return None
        return Span(self.starts[start], self.ends[end - 1])


def fold(text: str) -> Folded:
    """Fold a text; the result is never longer than its NFD form."""
    chars: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        for char in _folded(text[start:end]):
            chars.append(char)
            starts.append(start)
            ends.append(end)
    return Folded("".join(chars), tuple(starts), tuple(ends))


def fold_words(words: str) -> str:
    """Words of a selector, folded, without white space at the edges."""
    return fold(words).text.strip()


def _folded(cluster: str) -> str:
    if cluster.isspace():
        return " "
    composed = unicodedata.normalize("NFC", cluster)
    return "".join(_GLYPHS.get(char, char) for char in composed)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Ranges that fold as one: a run of white space, or a character with what composes onto it."""
    start = 0
    for at in range(1, len(text)):
        if not _belongs(text, start, at):
            yield start, at
            start = at
    if text:
        yield start, len(text)


def _belongs(text: str, start: int, at: int) -> bool:
    """Whether the character at `at` folds together with the cluster that begins at `start`."""
    char = text[at]
    if char.isspace() or text[start].isspace():
        return char.isspace() and text[start].isspace()
    if ord(char) < 0x300:  # noqa: PLR2004 - below the first combining mark nothing composes backwards
        return False
    if unicodedata.combining(char):
        return True
    cluster = unicodedata.normalize("NFC", text[start:at])
    return unicodedata.normalize("NFC", cluster + char) != cluster + unicodedata.normalize("NFC", char)
