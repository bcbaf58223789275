"""Cut a text that holds several texts into pieces, by a pattern that an editor declares.

In: a text and the pattern of the first line of each piece: `LETTER {n}`, `{date}`, `No. {n} …`. Out: what precedes the
first, if anything, and the pieces in order. Promises: concatenated, the pieces are the text, character for character;
only the pattern decides which lines begin a piece.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from build_edition.ground.places import Span, line_spans, trimmed
from build_edition.sources.notes.dates_in_lines import is_date_alone

_LONGEST: Final = 200
_HOLDS: Final = {
    "{n}": r"(?P<n>\d{1,6}[a-z]?|[IVXLCDM]{1,12}|[一二三四五六七八九十百千〇零]{1,8})",
    "{date}": r"(?P<date>\S.*?)",
    "...": r".*?",
    "…": r".*?",
}
_HELD: Final = re.compile(r"(\{n\}|\{date\}|\.\.\.|…)")


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece: its ordinal (0 for what precedes the first), its span, the number in its first line, that line."""

    order: int
    span: Span
    number: str = ""
    head: str = ""


def may_cut(pattern: str) -> bool:
    """Whether a pattern contains text, `{n}` or `{date}`, neither placeholder twice, and is not too long."""
    held = [one for one in _HELD.split(pattern) if one in ("{n}", "{date}")]
    rest = _HELD.sub("", pattern)
    return len(set(held)) == len(held) and len(pattern) <= _LONGEST and bool(held or rest.strip())


def pieces(text: str, pattern: str) -> tuple[Piece, ...]:
    """The pieces of a text; none if no line matches the pattern."""
    firsts = list(_firsts(text, pattern))
    if not firsts:
        return ()
    ends = [*(start for start, _, _ in firsts[1:]), len(text)]
    before = [Piece(0, Span(0, firsts[0][0]))] if text[: firsts[0][0]].strip() else []
    begin = 0 if not before else firsts[0][0]
    starts = [begin, *(start for start, _, _ in firsts[1:])]
    found = zip(starts, ends, firsts, strict=True)
    return (*before, *(Piece(order, Span(a, b), n, head) for order, (a, b, (_, n, head)) in enumerate(found, start=1)))


def _firsts(text: str, pattern: str) -> Iterator[tuple[int, str, str]]:
    """The offset of each first line, its number, its words."""
    expression = _expression(pattern)
    for span in line_spans(text):
        line = trimmed(text, span).of(text)
        found = expression.fullmatch(line) if 0 < len(line) <= _LONGEST else None
        if found is not None and ("date" not in found.groupdict() or is_date_alone(found["date"])):
            yield span.start, found.groupdict().get("n") or "", " ".join(line.split())


def _expression(pattern: str) -> re.Pattern[str]:
    plain = [_HOLDS.get(one) or re.escape(" ".join(one.split(" "))) for one in _HELD.split(pattern.strip())]
    return re.compile("".join(plain).replace(r"\ ", r"[ \t\u00a0]+"))
