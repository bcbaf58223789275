"""Notes that are part of a text itself: a mark at the words, and the note at the foot of the page or of the text.

In: the lines of a text and how its notes are written (`[{n}]`, `[Footnote {n}:` … `]`, `{s}`). Out: each note with its
one mark and the lines it fills, and the marks and notes that are left over. Promises: a note is one only with its mark:
where several marks or several notes could belong together, none do, and both stay in the text and are reported.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from build_edition.ground.places import Span, trimmed
from build_edition.model.sources import NotePattern, OwnNote
from build_edition.sources.text.paragraphing import opens_at

_SUPERSCRIPT: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_BARE_NUMBER: Final = rf"(?<=[^\W\d_]|[.,;:!?…”’\"'»)\]])(?P<n>[{_SUPERSCRIPT}]{{1,3}}|\d{{1,3}})(?![\w.,]*\w)"
_NUMBER: Final = rf"(?P<n>\d{{1,4}}[a-z]?|[{_SUPERSCRIPT}]{{1,3}}|[A-Za-z]|[ivxl]{{1,6}})"
_SIGN: Final = r"(?P<n>[*†‡§¶]{1,4}|\|\|)"
_BARE_SIGN: Final = rf"(?<=[^\s*†‡§¶|]){_SIGN}(?=[\s.,;:!?)”’\"»]|$)"
_SEPARATOR: Final = re.compile(r"(?:[*†‡§¶•·_#—–-][ \t\u00a0]*){3,}")  # `* * *` between paragraphs is no note
_EMPHASIS: Final = re.compile(r"(?<![\w*])\*[^\s*](?:[^*\n]*[^\s*])?\*(?![\w*])")
_ENDED: Final = frozenset('.!?…:;”»")]')
_LONGEST: Final = 400  # lines of one note


@dataclass(frozen=True, slots=True)
class Found:
    """The notes of a text in the order of their marks, and the marks and the notes without a counterpart."""

    notes: tuple[OwnNote, ...] = ()
    lone_marks: tuple[Span, ...] = ()
    lone_notes: tuple[Span, ...] = ()


NONE: Final = Found()


class Setting:
    """A text in lines (`whole` includes their margins), how its paragraphs are set, and which lines are page marks."""

    def __init__(self, text: str, whole: Sequence[Span], how: str = "", stops: Collection[int] = ()) -> None:
        self.text, self.stops, self.how = text, frozenset(stops), how or "blank-line"
        self.lines = tuple(trimmed(text, line) for line in whole)
        self._opens = opens_at(self.how, text, whole, self.lines)

    def goes_on(self, index: int) -> bool:
        """Whether a line continues the paragraph of the line above it."""
        above, line = self.lines[index - 1], self.lines[index]
        is_parted = not len(line) or index in self.stops or "\f" in self.text[above.end : line.start]
        return not is_parted and not self._opens(index)

    def _ends_a_sentence(self, index: int) -> bool:
        """Whether a line ends with a full stop or the like, ignoring a note mark after it."""
        return self.lines[index].of(self.text).rstrip(f"{_SUPERSCRIPT}*†‡§")[-1:] in _ENDED

    def may_begin(self, index: int, end_of_last: int, *, is_loose: bool) -> bool:
        """Whether a note may begin at a line, judging by the line above; `is_loose` allows it to end a sentence."""
        above = index - 1
        if above < 0 or not len(self.lines[above]) or above in self.stops or above == end_of_last:
            return True
        return self.how != "blank-line" or (is_loose and self._ends_a_sentence(above))


def written(pattern: NotePattern) -> str:
    """A pattern as it is written in `document.yml`."""
    keys = {"mark": pattern.mark.value, "opens": "" if pattern.opens == pattern.mark.value else pattern.opens}
    said = {**keys, "closes": pattern.closes}
    return "{" + ", ".join(f'{key}: "{value}"' for key, value in said.items() if value) + "}"


class _Body(NamedTuple):
    """The text of a note: its number or symbol, its words without that, the indexes of its first and last lines."""

    sign: str
    words: Span
    first: int
    last: int


class _Pairs(NamedTuple):
    """Marks and notes that belong together, with their number or symbol; the marks and the notes left over."""

    pairs: list[tuple[str, Span, _Body]]
    marks: list[Span]
    notes: list[_Body]


def own_notes(page: Setting, patterns: Sequence[NotePattern], *, is_every_told: bool = False) -> Found:
    """The notes of a text; only what can be nothing else is left over, unless `is_every_told`."""
    notes: list[OwnNote] = []
    marks: list[Span] = []
    bodies: list[Span] = []
    taken: set[int] = set()
    for pattern in patterns:
        found, left, alone = _of_pattern(page, pattern, taken)
        pairs = [one for one in found if all(not one[1].overlaps(other.mark) for other in notes)]
        notes += [_note(page.lines, sign, mark, body) for sign, mark, body in pairs]
        taken.update(index for _, _, body in pairs for index in range(body.first, body.last + 1))
        marks += left if is_every_told or _has_sign(pattern) else []
        told = alone if is_every_told or pattern.is_sure else []
        bodies += [Span(page.lines[one.first].start, one.words.end) for one in told]
    return Found(tuple(sorted(notes, key=lambda one: one.mark)), tuple(sorted(marks)), tuple(sorted(bodies)))


def may_have_notes(page: Setting, pattern: NotePattern) -> bool:
    """Whether any line begins like a note of a pattern; if none does, its marks need not be searched for."""
    return next(_bodies(page, pattern, is_loose=True), None) is not None


def _note(lines: Sequence[Span], sign: str, mark: Span, body: _Body) -> OwnNote:
    filled = tuple(lines[index] for index in range(body.first, body.last + 1) if len(lines[index]))
    return OwnNote(sign, mark, body.words, filled)


def _of_pattern(page: Setting, pattern: NotePattern, taken: Collection[int]) -> _Pairs:
    """The notes by one pattern; if marks are left over, also notes directly below a sentence."""
    here = [one for one in _bodies(page, pattern) if one.first not in taken]
    found = _paired(_marks(page, pattern, here), here)
    if found.marks and page.how == "blank-line":
        known = [one.first for one in here]
        below = [one for one in _bodies(page, pattern, known, is_loose=True) if one.first not in taken]
        here = sorted((*here, *below), key=lambda one: one.first)
        found = _paired(_marks(page, pattern, here), here)
    return found


def _has_sign(pattern: NotePattern) -> bool:
    """Whether a mark has more than a number or symbol, so that nothing else looks like it."""
    return pattern.mark.value not in ("{n}", "{s}")


def _bodies(page: Setting, pattern: NotePattern, but: Sequence[int] = (), *, is_loose: bool = False) -> Iterator[_Body]:
    """The possible notes: lines that begin like one and what follows, except the lines in `but`."""
    opens, known = _expression(pattern.opens, is_mark=False), frozenset(but)
    end_of_last = -1
    for index, line in enumerate(page.lines):
        match = opens.match(page.text, line.start, line.end) if index > end_of_last and len(line) else None
        is_separator = match is not None and _SEPARATOR.fullmatch(page.text, line.start, line.end) is not None
        if match is None or is_separator or index in known or not page.may_begin(index, end_of_last, is_loose=is_loose):
            continue
        last = _last_line(page, index, pattern.closes, opens)
        if last is None:
            continue
        end_of_last = last
        end = page.lines[last].end - len(pattern.closes)
        words = trimmed(page.text, Span(match.end(), max(match.end(), end)))
        if len(words):
            yield _Body(_sign(match["n"]), words, index, last)


def _last_line(page: Setting, first: int, closes: str, opens: re.Pattern[str]) -> int | None:
    """The index of the last line of a note; None if it is never closed."""
    if closes:
        within = range(first, min(len(page.lines), first + _LONGEST))
        return next((at for at in within if page.lines[at].of(page.text).endswith(closes)), None)
    at = first
    while at + 1 < len(page.lines) and page.goes_on(at + 1):
        below = page.lines[at + 1]
        if opens.match(page.text, below.start, below.end):
            break
        at += 1
    return at


def _marks(page: Setting, pattern: NotePattern, bodies: Sequence[_Body]) -> Iterator[tuple[str, Span]]:
    """Each mark in the text, with its number or symbol; those inside notes are skipped."""
    expression = _expression(pattern.mark.value, is_mark=True)
    within = [Span(page.lines[one.first].start, page.lines[one.last].end) for one in bodies]
    dressed = [Span(*one.span()) for one in _EMPHASIS.finditer(page.text)] if pattern.mark.value == "{s}" else []
    apart = iter(sorted((*within, *dressed)))
    current = next(apart, None)
    for match in expression.finditer(page.text):
        span = Span(*match.span())
        while current is not None and current.end <= span.start:
            current = next(apart, None)
        if current is None or not current.overlaps(span):
            yield _sign(match["n"]), span


def _paired(marks: Iterator[tuple[str, Span]], bodies: Sequence[_Body]) -> _Pairs:
    """Marks and notes of one number or symbol that belong together; the marks and the notes that are left over."""
    by_sign: dict[str, list[Span]] = defaultdict(list)
    for sign, span in marks:
        by_sign[sign].append(span)
    notes: dict[str, list[_Body]] = defaultdict(list)
    for body in bodies:
        notes[body.sign].append(body)
    pairs = [
        (sign, mark, body) for sign, found in notes.items() for mark, body in _of_one_sign(by_sign.get(sign, []), found)
    ]
    used = {mark for _, mark, _ in pairs}
    given = {body.first for _, _, body in pairs}
    left = [mark for found in by_sign.values() for mark in found if mark not in used]
    return _Pairs(pairs, left, [body for body in bodies if body.first not in given])


def _of_one_sign(marks: Sequence[Span], bodies: Sequence[_Body]) -> Iterator[tuple[Span, _Body]]:
    """Pair as many marks as notes in order; otherwise a note with the only mark since the note before it, if any."""
    if len(marks) == len(bodies) and all(
        mark.end <= body.words.start for mark, body in zip(marks, bodies, strict=True)
    ):
        yield from zip(marks, bodies, strict=True)
        return
    at = 0
    for body in bodies:
        first = at
        while at < len(marks) and marks[at].end <= body.words.start:
            at += 1
        if at - first == 1:
            yield marks[first], body


def _expression(words: str, *, is_mark: bool) -> re.Pattern[str]:
    """The regular expression of a pattern: for its mark in the text, or for the beginning of a note."""
    flat = " ".join(words.split())
    if is_mark and flat in ("{n}", "{s}"):
        return re.compile(_BARE_NUMBER if flat == "{n}" else _BARE_SIGN, re.MULTILINE)
    sort = "{s}" if "{s}" in flat else "{n}"
    before, _, after = flat.partition(sort)
    counted = _SIGN if sort == "{s}" else _NUMBER
    pieces = (re.escape(one).replace(r"\ ", r"[ \t\u00a0]+") for one in (before, after))
    found = counted.join(pieces) if sort in flat else f"(?P<n>{re.escape(flat)})"
    if is_mark:
        return re.compile(found)
    return re.compile(found + ("" if after or sort == "{s}" or sort not in flat else r"[ \t]"))


def _sign(written: str) -> str:
    """The normal form in which a mark and its note are compared: ¹ and 1 are the same, and so are ١ and 1."""
    return "".join(str(unicodedata.digit(char, char)) for char in written)
