"""Folding: characters that a person cannot tell apart or cannot type are made the same.

Runs of white space (no-break spaces and line ends included) become one space, quotation marks and apostrophes become
`"` and `'`, hyphens and dashes become `-`, and the rest is normalised to NFC. Each folded character remembers the span
of the original text that it represents, so that a match can be mapped back exactly.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
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
_REMOVED: Final = "\ufdd0"  # a noncharacter: no text that is read contains it
_TABLE: Final = str.maketrans(_GLYPHS)
# neither white space nor anything that could compose with its neighbours: each of these characters folds by itself, and
# so does one space between two of them; Latin and Cyrillic letters only, since most texts consist of those
_ALONE: Final = r"[!-\x84\x86-\x9f\xa1-\u02ff\u0400-\u0482\u048a-\u04ff]"
_UNSEEN: Final = re.compile("[\u00ad\u200b\u2060\ufb00-\ufb06\ufb13-\ufb17ς]")
_PLAIN: Final = re.compile(rf"(?:{_ALONE}| (?={_ALONE}))+(?![\u0300-\U0010ffff])")


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text; its character `i` represents `text[starts[i]:ends[i]]` (offsets of four bytes each).

    Where spans were left out, `whole` is the folding with nothing left out.
    """

    text: str
    starts: array[int]
    ends: array[int]
    whole: Folded | None = None

    def span(self, start: int, end: int) -> Span | None:
        """The original span of folded characters `[start, end)`; None if it would cut an original character in two."""
        if start > 0 and self.starts[start - 1] == self.starts[start]:
            return None
        if end < len(self.text) and self.starts[end] == self.starts[end - 1]:
            return None
        return Span(self.starts[start], self.ends[end - 1])


def fold(text: str) -> Folded:
    """Fold a text; the result is never longer than its NFD form."""
    folded = Folded("", array("I"), array("I"))
    pieces: list[str] = []
    at = 0
    while at < len(text):
        plain = _PLAIN.match(text, at)
        if plain is not None:
            pieces.append(plain[0].translate(_TABLE))
            folded.starts.extend(range(at, plain.end()))
            folded.ends.extend(range(at + 1, plain.end() + 1))
            at = plain.end()
            continue
        end = _cluster_end(text, at)
        pieces.append(_folded(text[at:end]))
        folded.starts.extend([at] * len(pieces[-1]))
        folded.ends.extend([end] * len(pieces[-1]))
        at = end
    return replace(folded, text="".join(pieces))


def fold_without(text: str, left_out: Sequence[Span]) -> Folded:
    """Fold a text as if some spans, in order, were not in it: words run across them.

    A span with white space on either side becomes white space itself; one inside a word, or that holds a line end,
    vanishes.
    """
    return _without(text, tuple(left_out))


@lru_cache(maxsize=1)  # anchoring a document's notes and caching the document need the same folding
def _without(text: str, left_out: tuple[Span, ...]) -> Folded:
    if not left_out:
        return fold(text)
    pieces, at = list[str](), 0
    for span in left_out:
        is_apart = not text[span.start - 1 : span.start].strip() or not text[span.end : span.end + 1].strip()
        pieces += (text[at : span.start], (" " if is_apart else _REMOVED) * len(span))
        at = span.end
    folded = fold("".join((*pieces, text[at:])))
    kept = [at for at, char in enumerate(folded.text) if char != _REMOVED]
    starts, ends = (array("I", (some[at] for at in kept)) for some in (folded.starts, folded.ends))
    return Folded(folded.text.replace(_REMOVED, ""), starts, ends, whole=fold(text))


def fold_words(words: str) -> str:
    """A selector's text, folded, without white space at the edges."""
    if unicodedata.is_normalized("NFC", words):  # then every substring is too, and nothing composes
        return " ".join(words.translate(_TABLE).split())
    return fold(words).text.strip()


def as_seen(folded: Folded) -> Folded:
    """A folding for finding names: invisible characters left out, ligatures as their letters, one form of sigma."""
    pieces, starts, ends, at = list[str](), array("I"), array("I"), 0
    for found in _UNSEEN.finditer(folded.text):
        here = found.start()
        piece = _letters(found[0])
        pieces += (folded.text[at:here], piece)
        for offsets, some in ((starts, folded.starts), (ends, folded.ends)):
            offsets.extend(some[at:here])
            offsets.extend([some[here]] * len(piece))
        at = found.end()
    if not pieces:
        return folded
    pieces.append(folded.text[at:])
    return Folded("".join(pieces), starts + folded.starts[at:], ends + folded.ends[at:])


def words_as_seen(words: str) -> str:
    """A name, folded for that search, without white space at the edges."""
    return _UNSEEN.sub(lambda found: _letters(found[0]), fold_words(words)).strip()


def _letters(sign: str) -> str:
    """The letters of a ligature, one form of sigma; empty for an invisible character."""
    return "σ" if sign == "ς" else "" if unicodedata.category(sign) == "Cf" else unicodedata.normalize("NFKC", sign)


def _folded(cluster: str) -> str:
    if cluster.isspace():
        return " "
    composed = unicodedata.normalize("NFC", cluster)
    return "".join(_GLYPHS.get(char, char) for char in composed)


def _cluster_end(text: str, start: int) -> int:
    """The end of the cluster at `start`: a run of white space, or a character with all that composes onto it."""
    end = start + 1
    while end < len(text) and _belongs(text, start, end):
        end += 1
    return end


def _belongs(text: str, start: int, at: int) -> bool:
    """Whether the character at `at` folds together with the cluster that begins at `start`."""
    char = text[at]
    if char.isspace() or text[start].isspace():
        return char.isspace() and text[start].isspace()
    if ord(char) < 0x300:  # noqa: PLR2004 - below the first combining mark no character composes with the one before it
        return False
    if unicodedata.combining(char):
        return True
    cluster = unicodedata.normalize("NFC", text[start:at])
    return unicodedata.normalize("NFC", cluster + char) != cluster + unicodedata.normalize("NFC", char)
