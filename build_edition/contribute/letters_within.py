"""Notice that a text which was taken in as one letter may hold several, and propose how it can be cut.

In: a letter whose parts have been identified. Out: what is to be said; nothing for a single letter. Promises: only a
line with a date, above a line that addresses somebody, counts as the beginning of a letter; a pattern is proposed only
if it cuts the text at exactly these lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from build_edition.contribute.letter_head import in_lines
from build_edition.ground.places import LineMap
from build_edition.ground.plain_text import clipped
from build_edition.model.documents import Document
from build_edition.sources.notes.dates_in_lines import dates_in
from build_edition.sources.take_in.cutting import may_cut, pieces
from build_edition.sources.text.letter_words import RUN_IN, STRONG
from build_edition.vocabulary.kinds import KINDS

_SHORT: Final = 60  # characters
_FEW: Final = 4  # words beside a date: a place and its country
_SHOWN: Final = 6
_NUMBER: Final = re.compile(r"(?<!\w)(?:\d{1,6}|[IVXLC]{1,8})(?!\w)")
_ADDRESS: Final = 3  # lines between a date and the person who is addressed


class _Begun(NamedTuple):
    """A line with a date that may begin a letter: its offset, its words, the words of its date; the line above it."""

    at: int
    words: str
    date: str
    above: tuple[int, str] = (0, "")


def several_letters(read: Document) -> Iterator[str]:
    """What is to be said of a letter that seems to hold several."""
    if not KINDS[read.header.kind].has_letter_parts:
        return
    found = list(_begun(read))
    if len(found) < 2:  # noqa: PLR2004 - several
        return
    lines = LineMap(read.source.path, read.source.text)
    shown = ", ".join(f"{lines.line_of(one.at)} (“{clipped(one.words, 40)}”)" for one in found[:_SHOWN])
    more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    pattern = _pattern(read.source.text, found)
    how = f'--cut "{pattern}"' if pattern else "--cut"
    yield (
        f"several letters may stand in it: lines {shown}{more} have a date above a salutation; "
        f"to make each a document, use `new documents FILE {how}`"
    )


def _begun(read: Document) -> Iterator[_Begun]:
    """Each dated line that a salutation follows, at once or after a short address."""
    lines = [(part.quoted, at, words) for part, at, words in in_lines(read)]
    dated = [(number, found) for number, (quoted, at, words) in enumerate(lines) if not quoted
             and (found := _dated(at, words)) is not None]  # fmt: skip
    ends = (*(number for number, _ in dated[1:]), len(lines))
    for (number, found), end in zip(dated, ends, strict=False):  # where nothing is dated, there is one end more
        below = lines[number + 1 : min(end, number + 1 + _ADDRESS)]
        if any(_addresses(words) for _, _, words in below):
            yield found._replace(above=lines[number - 1][1:]) if number else found


def _dated(at: int, words: str) -> _Begun | None:
    dates = dates_in(words)
    if len(words) > _SHORT or len(dates) != 1:
        return None
    date = dates[0][1]
    return _Begun(at, words, date) if len(words.replace(date, "", 1).split()) <= _FEW else None


def _addresses(words: str) -> bool:
    """Whether a line is a salutation, or begins with one that is set off from the words after it."""
    if len(words) <= _SHORT and not words.endswith("."):
        return STRONG.match(words) is not None
    run_in = RUN_IN.match(words)
    return run_in is not None and STRONG.match(run_in["words"]) is not None


def _pattern(text: str, found: Sequence[_Begun]) -> str:
    """A pattern by which the text is cut at exactly these lines, or at numbered ones above them; empty if none is."""
    numbered = [_NUMBER.sub("{n}", one.above[1], count=1) for one in found]
    if numbered[0] and len(set(numbered)) == 1 and _cuts(text, numbered[0], [one.above[0] for one in found]):
        return numbered[0]
    around = [one.words.partition(one.date) for one in found]
    before = _shared([words[::-1] for words, _, _ in around])[::-1]
    behind = _shared([words for _, _, words in around])
    pattern = f"{before}{{date}}{behind}"
    return pattern if _cuts(text, pattern, [one.at for one in found]) else ""


def _cuts(text: str, pattern: str, starts: Sequence[int]) -> bool:
    """Whether a pattern cuts a text at these offsets and nowhere else."""
    cut = [one.span for one in pieces(text, pattern) if one.order] if may_cut(pattern) else []
    return [one.end - len(one.of(text).lstrip()) for one in cut] == [*starts]


def _shared(words: Sequence[str]) -> str:
    """What all of these begin with; followed by `…` where they differ after it."""
    together = zip(*words, strict=False)  # up to the end of the shortest
    same = "".join(chars[0] for chars in takewhile(lambda chars: len(set(chars)) == 1, together))
    return same if all(one == same for one in words) else f"{same}…"
