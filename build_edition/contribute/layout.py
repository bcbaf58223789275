"""Guess how the paragraphs, lines and pages of a text are laid out, with the evidence.

In: a text about which nothing has been declared. Out: a `Layout`: what would be written in `document.yml`, and why.
Promises: this is a proposal; the usual layout (paragraphs separated by blank lines, no marks) is not proposed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from build_edition.contribute.kept_seen import (
    SHORT,
    about_lines,
    are_columns,
    ends,
    lines_of,
    may_be_verse,
    named,
    quoted_seen,
    stretches_seen,
)
from build_edition.contribute.marks_seen import marks_seen, times_before_labels
from build_edition.contribute.parted import parted
from build_edition.contribute.running_heads import numbered_heads, running_heads
from build_edition.ground.letters import is_small
from build_edition.ground.places import Place, Span, line_spans, trimmed
from build_edition.ground.plain_text import clipped
from build_edition.model.sources import FORM_FEED, MarkPattern, NotePattern, Written
from build_edition.sources.take_in.received import counted
from build_edition.sources.text.hyphens import divided
from build_edition.sources.text.letter_words import ADDRESSEE, STRONG
from build_edition.sources.text.mark_patterns import marks_of
from build_edition.sources.text.notes_seen import Seen, notes_seen
from build_edition.sources.text.own_notes import Setting

_FEW: Final = 3
_MOST: Final = 0.6
_SOME: Final = 0.08
_LONG: Final = 45
_UNWRAPPED: Final = 90  # letters of a line that nothing wraps
_ENDED: Final = frozenset('.!?…:;"”»’)]')
_COLUMNS: Final = re.compile(r"\S(?:\t| {3,})\S.*(?:\t| {3,})\S|^\|.*\|.*\|$")  # of three columns, or between bars


@dataclass(frozen=True, slots=True)
class Layout:
    """What is proposed for paragraphs, preserved lines (first, last), marks (what, pattern) … and why (`because`).

    `at_start` says that times stand before the words of lines; `heads` are the lines at the head or foot of every page,
    `apart` are the starts of lines that are notes or such heads, `numbers` of lines that are nothing but a mark;
    `kept_lines` counts those of all stretches, named or not; `tables` are those of `kept` whose lines stand in columns,
    `addresses` those above a salutation; `quoted` are stretches that another wrote, as mails quote them.
    """

    paragraphs: str = ""
    kept: tuple[tuple[str, str], ...] = ()
    marks: tuple[tuple[str, str], ...] = ()
    at_start: bool = False
    heads: tuple[str, ...] = ()
    unfolds_hyphens: bool = False
    footnotes: tuple[NotePattern, ...] = ()
    apart: frozenset[int] = frozenset()
    numbers: frozenset[int] = frozenset()
    kept_lines: int = 0
    tables: frozenset[tuple[str, str]] = frozenset()
    addresses: frozenset[tuple[str, str]] = frozenset()
    quoted: tuple[tuple[str, str], ...] = ()
    because: Mapping[str, str] = field(default_factory=dict)

    def kept_as(self, stretch: tuple[str, str], kind: str = "") -> str:
        """What a stretch of kept lines is in a document of a kind; in a poem no stanza is an address."""
        known = {"address": self.addresses if kind != "verse" else (), "table": self.tables}
        return next((name for name, found in known.items() if stretch in found), "verse")


USUAL: Final = Layout()


def layout(text: str, verse: Sequence[Span] = (), tables: Sequence[Span] = ()) -> Layout:
    """How a text seems to be set; `verse` and `tables` are what the file it came in says are such."""
    whole = line_spans(text)
    lines = tuple(trimmed(text, span) for span in whole)
    paragraphs, why = parted(text, whole, lines) if not (verse or tables) else ("", "")
    (marks, before), halves = _marks(text, whole, lines), divided(text)
    numbers, heads = _round_the_pages(text, whole, lines, marks)
    notes = notes_seen(Setting(text, whole, paragraphs, tuple(_filled(text, lines, marks))))
    quoted, about_quoted, starts = quoted_seen(text, lines)
    apart, others = _apart(lines, starts, notes, [line for line in lines if line.of(text) in heads])
    told, rows = ([lines_of(others, one) for one in some] for some in (verse, tables))
    stretches = stretches_seen(text, others, (*told, *rows)) if not paragraphs else ()
    kept, unnamed = named(text, others, stretches)
    paragraphs, why = (paragraphs, why) if paragraphs or notes.patterns else _of_one_line(text, others, stretches)
    in_columns = [one for one in stretches if one in rows or _is_a_table(text, [lines[at] for at in one])]
    because = {
        "paragraphs": why,
        "lines": about_lines(kept, stretches, unnamed, told, rows),
        "quoted": about_quoted,
        "marks": "; ".join(_about_marks(marks)),
        "footnotes": _about_notes(text, notes),
        "furniture": "; ".join(_about_heads(heads)),
        "hyphens": _about_hyphens(len(halves)),
    }
    return Layout(
        paragraphs,
        kept,
        tuple((sort, pattern) for sort, pattern, _, _ in marks),
        at_start=bool(before),
        heads=tuple(heads),
        unfolds_hyphens=bool(_about_hyphens(len(halves))),
        footnotes=notes.patterns,
        apart=apart,
        numbers=frozenset(lines[at].start for at in numbers),
        kept_lines=_lines_of_verse(text, lines, stretches, told, in_columns),
        addresses=frozenset(ends(text, lines, one) for one in stretches if _is_above_a_salutation(text, lines, one)),
        tables=frozenset(ends(text, lines, one) for one in in_columns),
        quoted=quoted,
        because={key: said for key, said in because.items() if said},
    )


def _round_the_pages(
    text: str, whole: Sequence[Span], lines: Sequence[Span], marks: Sequence[tuple[str, str, int, str]]
) -> tuple[frozenset[int], Mapping[str, int]]:
    """The indexes of lines that are nothing but the number of a page; and the heads of pages, with their counts."""
    numbers = frozenset(_filled(text, lines, [one for one in marks if one[0] != "time"]))
    return numbers, running_heads(text, whole, lines, numbers)


def _apart(
    lines: Sequence[Span], starts: Collection[int], notes: Seen, heads: Sequence[Span]
) -> tuple[frozenset[int], Sequence[Span]]:
    """The starts of lines that are not the text's own words, these `starts` among them; and the lines, those empty."""
    of_notes = (line for one in notes.found.notes for line in one.lines)
    apart = frozenset((*starts, *(line.start for line in (*of_notes, *heads))))
    return apart, [line if line.start not in apart else Span(line.start, line.start) for line in lines]


def _lines_of_verse(
    text: str, lines: Sequence[Span], stretches: Sequence[range], told: Collection[range], others: Collection[range]
) -> int:
    """How many lines of these stretches are verse: as the file has `told`, or as those look that are not `others`."""
    verses = (one for one in stretches if one in told or (one not in others and may_be_verse(text, lines, one)))
    return sum(1 for one in verses for at in one if len(lines[at]))


def _is_a_table(text: str, lines: Sequence[Span]) -> bool:
    return are_columns(text, lines) or all(_COLUMNS.search(one.of(text)) for one in lines)


def _marks(
    text: str, whole: Sequence[Span], lines: Sequence[Span]
) -> tuple[tuple[tuple[str, str, int, str], ...], Sequence[str]]:
    """The marks that were seen, and the times that stand before labels."""
    marks = (*marks_seen(text), *numbered_heads(text, whole, lines))
    printed = sum(count for sort, pattern, count, _ in marks if sort == "page" and pattern != FORM_FEED)
    if printed >= _MOST * text.count("\f"):  # a form feed beside a printed number would mark the same page twice
        marks = tuple(one for one in marks if one[1] != FORM_FEED)
    before = () if any(sort == "time" for sort, *_ in marks) else times_before_labels(text)
    return (*marks, *((("time", "{n}", len(before), before[0]),) if before else ())), before


def _about_marks(marks: Sequence[tuple[str, str, int, str]]) -> Iterator[str]:
    """The evidence for each kind of mark: how many there are, and the first."""
    for _, pattern, count, number in marks:
        yield f"{counted(count, 'mark', 'marks')} like “{pattern.replace('{n}', number)}”"


def _about_hyphens(halves: int) -> str:
    return f"{halves} words divided at the ends of lines" if halves >= _FEW else ""


def _about_heads(heads: Mapping[str, int]) -> Iterator[str]:
    """The evidence for each head or foot of pages: how often it stands there."""
    for line, count in heads.items():
        yield f"{count} times at the head or foot of a page: “{clipped(line, 60)}”"


def _of_one_line(text: str, lines: Sequence[Span], stretches: Sequence[range]) -> tuple[str, str]:
    """The value `line` and why, if there are adjacent lines and no sentence continues from one to the next.

    The lines of a letter's head and foot are not used as evidence: they and their neighbours are short, and do not show
    how the body is laid out.
    """
    kept = {at for one in stretches for at in one}
    below = [at for at in range(1, len(lines)) if len(lines[at]) and len(lines[at - 1]) and at not in kept]
    width = max(map(len, lines), default=0)
    telling = [at for at in below if max(len(lines[at]), len(lines[at - 1])) > SHORT]
    if width <= _UNWRAPPED or len(telling) < _FEW or not all(_is_parted(text, lines, at, width) for at in below):
        return "", ""
    return "line", f"{len(below)} lines stand right below another, and none of these goes on in it"


def _is_parted(text: str, lines: Sequence[Span], at: int, width: int) -> bool:
    """Whether a line begins a new paragraph, judged by how the line above it ends."""
    above, first = lines[at - 1], text[lines[at].start]
    return not is_small(first) and (text[above.end - 1] in _ENDED or len(above) < width * _MOST)


def _filled(text: str, lines: Sequence[Span], marks: Sequence[tuple[str, str, int, str]]) -> Iterator[int]:
    """Indexes of the lines that consist of a mark and nothing else."""
    patterns = [MarkPattern(sort, Written(pattern, Place(""))) for sort, pattern, _, _ in marks]
    found = frozenset(span for one in patterns for span, _, _ in marks_of(text, one))
    return (index for index, line in enumerate(lines) if line in found)


def _about_notes(text: str, seen: Seen) -> str:
    """The evidence for notes: how many have their mark, and the first one; empty if none were found."""
    notes = seen.found.notes
    if not notes:
        return ""
    first = clipped(notes[0].words.of(text), 40)
    many = counted(len(notes), "note with its mark", "notes, each with its mark")
    said = f"{many}: the first “{notes[0].mark.of(text)}”, “{first}”"
    alone = [clipped(one.of(text), 12) for one in (*seen.found.lone_marks, *seen.found.lone_notes)]
    return said + (f"; alone are {', '.join(alone[:_FEW])}" if alone else "")


def _is_above_a_salutation(text: str, lines: Sequence[Span], stretch: range) -> bool:
    """Whether lines are the address of a letter: a salutation follows, or they name the addressee and end the text."""
    if ADDRESSEE.match(lines[stretch.start].of(text)) and not any(len(line) for line in lines[stretch.stop :]):
        return True
    below = next((line.of(text) for line in lines[stretch.stop :] if len(line)), "")
    return len(below) <= SHORT and below[-1:] in (",", "!", ":") and STRONG.match(below) is not None
