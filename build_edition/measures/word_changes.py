"""Two texts → which lines differ, and which words in them.

In: a text before and after. Out: `Line`s, old beside new, with one line of context; `Piece`s of kept,
removed or added words. Promises: kept and removed pieces together are the text before, kept and added ones the text
after, character by character, unless `shortened` omitted some kept words.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from rapidfuzz.fuzz import ratio

from build_edition.ground.places import line_spans

Kind = Literal["same", "old", "new"]
_TOKENS: Final = re.compile(r"\s+|\w+|[^\w\s]")
_WORDS: Final = re.compile(r"\S+\s*")
_MOST: Final = 5_000  # tokens that are compared one by one; longer texts are compared as a whole
_ALIKE: Final = 50  # per cent of common letters from which two lines count as one changed line
_AROUND: Final = 20  # words kept beside a change


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that were kept, removed or added."""

    kind: Kind
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line before and after: its numbers (0: missing) and its words; lines equal on both sides are context."""

    before: int
    after: int
    was: str = ""
    now: str = ""


def word_pieces(was: str, now: str) -> tuple[Piece, ...]:
    """The kept, removed and added words, in text order."""
    old, new = _TOKENS.findall(was), _TOKENS.findall(now)
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    middle = (old[start : len(old) - end], new[start : len(new) - end])
    pieces = [("same", old[:start]), *_compared(*middle), ("same", old[len(old) - end :])]
    return tuple(_joined((kind, "".join(words)) for kind, words in pieces))


def shortened(pieces: Sequence[Piece], around: int = _AROUND) -> tuple[Piece, ...]:
    """The pieces, with only some kept words beside each change."""
    if all(one.kind == "same" for one in pieces):
        return tuple(Piece("same", kept_words(one.words, around, around)) for one in pieces)
    last = len(pieces) - 1
    return tuple(
        Piece("same", kept_words(one.words, 0 if at == 0 else around, 0 if at == last else around))
        if one.kind == "same"
        else one
        for at, one in enumerate(pieces)
    )


def kept_words(words: str, first: int, last: int) -> str:
    """The given numbers of first and last words, with an ellipsis for those between."""
    found = _WORDS.findall(words)
    if len(found) <= first + last + 5:
        return words
    head, tail = "".join(found[:first]), "".join(found[len(found) - last :])
    return f"{words[: len(words) - len(words.lstrip())]}{head}… {tail}"


def line_changes(before: str, after: str, first: tuple[int, int] = (1, 1)) -> Iterator[Line]:
    """The lines that differ, each changed line beside its new form, with one line before and after.

    `first` are the numbers of the first lines.
    """
    old = [span.of(before) for span in line_spans(before)]
    new = [span.of(after) for span in line_spans(after)]
    for group in difflib.SequenceMatcher(None, old, new, autojunk=False).get_grouped_opcodes(1):
        for step, start, end, new_start, new_end in group:
            if step == "equal":
                lines = zip(range(start, end), range(new_start, new_end), strict=True)
                yield from (Line(was + first[0], now + first[1], old[was], new[now]) for was, now in lines)
            else:
                came = list(enumerate(new[new_start:new_end], new_start + first[1]))
                yield from _replaced(list(enumerate(old[start:end], start + first[0])), came)


Numbered = list[tuple[int, str]]


def _replaced(old: Numbered, new: Numbered) -> Iterator[Line]:
    """Replaced lines, each beside the first similar new line after the previous pair."""
    at = 0
    for number, was in old:
        found = next((i for i in range(at, len(new)) if ratio(was, new[i][1]) >= _ALIKE), None)
        if found is None:
            yield Line(number, 0, was)
            continue
        yield from (Line(0, fresh, "", now) for fresh, now in new[at:found])
        yield Line(number, new[found][0], was, new[found][1])
        at = found + 1
    yield from (Line(0, fresh, "", now) for fresh, now in new[at:])


def _common(old: Sequence[str], new: Sequence[str]) -> int:
    """The length of the common prefix, in tokens."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((at for at, (was, now) in pairs if was != now), min(len(old), len(new)))


def _compared(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[Kind, Sequence[str]]]:
    if len(old) + len(new) > _MOST:
        yield from (("old", old), ("new", new))
        return
    for step, start, end, new_start, new_end in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if step == "equal":
            yield "same", old[start:end]
        else:
            yield from (("old", old[start:end]), ("new", new[new_start:new_end]))


def _joined(pieces: Iterator[tuple[Kind, str]]) -> Iterator[Piece]:
    """The pieces without empty ones; white space alone between two changes is merged into them."""
    found = [(kind, words) for kind, words in pieces if words]
    old = new = ""
    for at, (kind, words) in enumerate(found):
        is_between = kind == "same" and not words.strip() and 0 < at < len(found) - 1
        if kind == "old" or is_between:
            old += words
        if kind == "new" or is_between:
            new += words
        if kind == "same" and not is_between:
            yield from _changed(old, new)
            old = new = ""
            yield Piece("same", words)
    yield from _changed(old, new)


def _changed(old: str, new: str) -> Iterator[Piece]:
    if old:
        yield Piece("old", old)
    if new:
        yield Piece("new", new)
