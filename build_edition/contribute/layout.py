"""Text → how its paragraphs, lines and pages seem to be set, with the evidence.

In: a text nobody has said anything about. Out: a `Layout`: what would stand in `document.yml`, and why. Promises: this
is a proposal; what is usual (paragraphs parted by blank lines, no marks) is not proposed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from build_edition.contribute.marks_seen import marks_seen, times_before_labels
from build_edition.ground.fold import fold_words
from build_edition.ground.places import Place, Span, line_spans, trimmed
from build_edition.ground.plain_text import clipped
from build_edition.model.sources import MarkPattern, NotePattern, Written
from build_edition.sources.take_in.received import counted
from build_edition.sources.text.heads import is_time_alone
from build_edition.sources.text.hyphens import divided
from build_edition.sources.text.letter_words import ADDRESSEE, CLOSING, POSTSCRIPT, STRONG
from build_edition.sources.text.mark_patterns import marks_of
from build_edition.sources.text.notes_seen import Seen, notes_seen
from build_edition.sources.text.own_notes import Setting
from build_edition.sources.text.paragraphing import ends_short, full_width

_FEW: Final = 3
_MOST: Final = 0.6
_NEARLY_ALL: Final = 0.85
_SOME: Final = 0.08
_LONG: Final = 45
_MANY: Final = 12
_SHORT: Final = 60
_SHORTEST: Final = 24
_WIDEST: Final = 75  # letters of a line of verse or of a list
_SEVERAL: Final = 5
_UNWRAPPED: Final = 90  # letters of a line that nothing wraps
_ENDED: Final = frozenset('.!?…:;"”»’)]')
_COLUMNS: Final = re.compile(r"\S(?:\t| {3,})\S.*(?:\t| {3,})\S|^\|.*\|.*\|$")  # of three columns, or between bars
_NUMBERED: Final = re.compile(r"(\d{1,4})[.)]?\s")
_HAS_TIME: Final = re.compile(r"\d:\d\d")


@dataclass(frozen=True, slots=True)
class Layout:
    """What is proposed of paragraphs, kept lines (first, last), marks (what, pattern) … and why (`because`, by key).

    `at_start` says that times stand before the words of lines; `apart` are the starts of lines that are notes,
    `kept_lines` counts those of all stretches, named or not; `tables` are those of `kept` whose lines stand in columns,
    `addresses` those above a salutation.
    """

    paragraphs: str = ""
    kept: tuple[tuple[str, str], ...] = ()
    marks: tuple[tuple[str, str], ...] = ()
    at_start: bool = False
    unfolds_hyphens: bool = False
    footnotes: tuple[NotePattern, ...] = ()
    apart: frozenset[int] = frozenset()
    kept_lines: int = 0
    tables: frozenset[tuple[str, str]] = frozenset()
    addresses: frozenset[tuple[str, str]] = frozenset()
    because: Mapping[str, str] = field(default_factory=dict)

    def kept_as(self, stretch: tuple[str, str]) -> str:
        """What a stretch of kept lines is."""
        return "address" if stretch in self.addresses else "table" if stretch in self.tables else "verse"


USUAL: Final = Layout()


def layout(text: str) -> Layout:
    """How a text seems to be set."""
    whole = line_spans(text)
    lines = tuple(trimmed(text, span) for span in whole)
    paragraphs, why = _paragraphs(text, whole, lines)
    marks = tuple(marks_seen(text))
    before = () if any(sort == "time" for sort, *_ in marks) else times_before_labels(text)
    marks += (("time", "{n}", len(before), before[0]),) if before else ()
    halves = divided(text)
    notes = notes_seen(Setting(text, whole, paragraphs, tuple(_filled(text, lines, marks))))
    apart = {line.start for one in notes.found.notes for line in one.lines}
    others = [line if line.start not in apart else Span(line.start, line.start) for line in lines]
    stretches = tuple(_kept(text, others)) if not paragraphs else ()
    kept, unnamed = _named(text, others, stretches)
    if not (paragraphs or notes.patterns):
        paragraphs, why = _of_one_line(text, others, stretches)
    heads = [one for one in stretches if _is_above_a_salutation(text, lines, one)]
    in_columns = [one for one in stretches if all(_COLUMNS.search(lines[at].of(text)) for at in one)]
    because = {
        "paragraphs": why,
        "lines": _about_lines(kept, stretches, unnamed),
        "marks": "; ".join(f"{count} marks like “{pattern.replace('{n}', n)}”" for _, pattern, count, n in marks),
        "footnotes": _about_notes(text, notes),
        "hyphens": f"{len(halves)} words divided at the ends of lines" if len(halves) >= _FEW else "",
    }  # fmt: skip
    return Layout(
        paragraphs,
        kept,
        tuple((sort, pattern) for sort, pattern, _, _ in marks),
        at_start=bool(before),
        unfolds_hyphens=len(halves) >= _FEW,
        footnotes=notes.patterns,
        apart=frozenset(apart),
        kept_lines=sum(len(one) for one in stretches if one not in in_columns and _may_be_verse(text, lines, one)),
        addresses=frozenset(_ends(text, lines, one) for one in heads),
        tables=frozenset(_ends(text, lines, one) for one in in_columns),
        because={key: said for key, said in because.items() if said},
    )


def _paragraphs(text: str, whole: Sequence[Span], lines: Sequence[Span]) -> tuple[str, str]:
    """How paragraphs are parted where no line is blank, and why."""
    full = [at for at, line in enumerate(lines) if len(line)]
    if len(full) < _FEW or any(not len(line) for line in lines[full[0] : full[-1] + 1]):
        return "", ""
    indented = sum(1 for at in full if lines[at].start - whole[at].start > 1)
    if _SOME * len(full) <= indented <= _MOST * len(full):
        return "indent", f"no line is blank, and {indented} of {len(full)} lines are indented"
    numbered = _numbered(text, lines, full)
    if numbered:
        return "line", f"no line is blank, and {numbered} of {len(full)} lines are numbered one after the other"
    return _by_length(text, lines, full)


def _numbered(text: str, lines: Sequence[Span], full: Sequence[int]) -> int:
    """How many lines are numbered one after the other, where most of them are."""
    found = [int(match[1]) for at in full if (match := _NUMBERED.match(lines[at].of(text)))]
    is_in_order = all(above + 1 == below for above, below in pairwise(found))
    return len(found) if is_in_order and len(found) >= max(_FEW, len(full) * _MOST) else 0


def _by_length(text: str, lines: Sequence[Span], full: Sequence[int]) -> tuple[str, str]:
    """How paragraphs are parted by how long lines are, and why."""
    width = full_width(lines)
    even = sum(1 for at in full if len(lines[at]) >= width * (1 - 2 * _SOME))
    short = sum(1 for at in full if ends_short(text, lines[at], width))
    wrapped = "unwrap", f"no line is blank, {even} of {len(full)} lines are equally long, and {short} end short"
    if width > _LONG and even >= _MOST * len(full) and short:
        return wrapped
    begun = [text[lines[at].start] for at in full]
    if sum(1 for char in begun if char.islower()) > _SOME * len(full):
        inside = [at for at in full[:-1] if ends_short(text, lines[at], width)]
        if width > _LONG and inside and even >= _NEARLY_ALL * (len(full) - len(inside) - 1):
            return wrapped
        return "", ""  # lines go on in small letters: they are wrapped, each where it happened to end
    return "line", f"no line is blank, and the {len(full)} lines are of every length"


def _of_one_line(text: str, lines: Sequence[Span], stretches: Sequence[range]) -> tuple[str, str]:
    """Whether no line goes on in the next though some stand below one another: each is a paragraph of its own.

    Lines of a letter's head and foot are short above and below, and say nothing of how its words are set.
    """
    kept = {at for one in stretches for at in one}
    below = [at for at in range(1, len(lines)) if len(lines[at]) and len(lines[at - 1]) and at not in kept]
    width = max(map(len, lines), default=0)
    telling = [at for at in below if max(len(lines[at]), len(lines[at - 1])) > _SHORT]
    if width <= _UNWRAPPED or len(telling) < _FEW or not all(_is_parted(text, lines, at, width) for at in below):
        return "", ""
    return "line", f"{len(below)} lines stand right below another, and none of these goes on in it"


def _is_parted(text: str, lines: Sequence[Span], at: int, width: int) -> bool:
    """Whether a line begins something of its own, for how the one above it ends."""
    above, first = lines[at - 1], text[lines[at].start]
    return not first.islower() and (text[above.end - 1] in _ENDED or len(above) < width * _MOST)


def _filled(text: str, lines: Sequence[Span], marks: Sequence[tuple[str, str, int, str]]) -> Iterator[int]:
    """Indexes of the lines that are a mark and nothing else."""
    patterns = [MarkPattern(sort, Written(pattern, Place(""))) for sort, pattern, _, _ in marks]
    found = frozenset(span for one in patterns for span, _, _ in marks_of(text, one))
    return (index for index, line in enumerate(lines) if line in found)


def _about_notes(text: str, seen: Seen) -> str:
    """The evidence for notes: how many have their mark, and the first; nothing where none were seen."""
    notes = seen.found.notes
    if not notes:
        return ""
    first = clipped(notes[0].words.of(text), 40)
    many = counted(len(notes), "note with its mark", "notes, each with its mark")
    said = f"{many}: the first “{notes[0].mark.of(text)}”, “{first}”"
    alone = [clipped(one.of(text), 12) for one in (*seen.found.lone_marks, *seen.found.lone_notes)]
    return said + (f"; alone are {', '.join(alone[:_FEW])}" if alone else "")


def _kept(text: str, lines: Sequence[Span]) -> Iterator[range]:
    """The indexes of the lines of each stretch of at least three short lines that are no wrapped prose.

    Longer ones where no line of the text begins with a small letter. Two are enough where every stretch of a text has
    that many at least: couplets.
    """
    first, least = 0, _FEW - 1 if _are_couplets(text, lines) else _FEW
    none_goes_on = _begins_each_anew(text, lines)
    for index, line in enumerate((*lines, Span(0, 0))):
        if len(line):
            continue
        block = [one.of(text) for one in lines[first:index]]
        has_time = any(is_time_alone(one) for one in block)
        is_of_a_letter = bool(block) and (CLOSING.search(block[0]) or POSTSCRIPT.match(block[0])) is not None
        if (
            len(block) >= least
            and not (has_time or is_of_a_letter)
            and (_is_uneven(block) or (none_goes_on and max(map(len, block)) <= _WIDEST))
        ):
            yield range(first, index)
        first = index + 1


def _begins_each_anew(text: str, lines: Sequence[Span]) -> bool:
    """Whether some lines stand right below another and none begins with a small letter, as those of prose would."""
    below = [text[line.start] for above, line in pairwise(lines) if len(above) and len(line)]
    return len(below) >= _SEVERAL and not any(char.islower() for char in below)


def _ends(text: str, lines: Sequence[Span], stretch: range) -> tuple[str, str]:
    """The first and the last line of a stretch."""
    return lines[stretch.start].of(text), lines[stretch.stop - 1].of(text)


def _is_above_a_salutation(text: str, lines: Sequence[Span], stretch: range) -> bool:
    """Whether lines are an address of a letter: its salutation is the next line, or they name whom it is sent to."""
    if ADDRESSEE.match(lines[stretch.start].of(text)) and not any(len(line) for line in lines[stretch.stop :]):
        return True
    below = next((line.of(text) for line in lines[stretch.stop :] if len(line)), "")
    return len(below) <= _SHORT and below[-1:] in (",", "!", ":") and STRONG.match(below) is not None


def _are_couplets(text: str, lines: Sequence[Span]) -> bool:
    """Whether short lines stand in three stretches and more, two and more in each, under a first line of its own."""
    if any(len(line) > _SHORT for line in lines):
        return False
    firsts = [at for at, line in enumerate(lines) if len(line) and (at == 0 or not len(lines[at - 1]))]
    words = [lines[at].of(text) for at in firsts]
    are_own = len(set(words)) == len(words) and not any(_HAS_TIME.search(one) for one in words)
    return len(firsts) >= _FEW and are_own and all(at + 1 < len(lines) and len(lines[at + 1]) for at in firsts)


def _named(text: str, lines: Sequence[Span], stretches: Sequence[range]) -> tuple[tuple[tuple[str, str], ...], int]:
    """How each stretch begins and ends, and how many have no words of their own by which to name them.

    Many in a text that has hardly other lines are named as one.
    """
    folded = sorted(fold_words(one.of(text)) for one in lines if len(one))

    def is_own(index: int) -> bool:
        words = fold_words(lines[index].of(text))
        at = bisect_left(folded, words)
        return bool(words) and sum(1 for one in folded[at : at + 2] if one.startswith(words)) == 1

    if len(stretches) > _MANY and _is_nearly_all(lines, stretches):
        own = [index for index in range(len(lines)) if len(lines[index]) and is_own(index)]
        first = max((one for one in own if one <= stretches[0].start), default=-1)
        last = min((one for one in own if one >= stretches[-1].stop - 1), default=-1)
        if min(first, last) >= 0:
            return ((lines[first].of(text), lines[last].of(text)),), 0
    found = [one for one in stretches if is_own(one.start) and is_own(one.stop - 1)]
    ends = tuple((lines[one.start].of(text), lines[one.stop - 1].of(text)) for one in found)
    return ends, len(stretches) - len(found)


def _is_nearly_all(lines: Sequence[Span], stretches: Sequence[range]) -> bool:
    """Whether hardly a long line is wrapped: goes on in the line below it."""
    wrapped = sum(1 for above, line in pairwise(lines) if len(above) > _SHORT and len(line))
    return wrapped <= sum(map(len, stretches)) * _SOME


def _about_lines(kept: Sequence[tuple[str, str]], stretches: Sequence[range], unnamed: int) -> str:
    """The evidence for lines that are kept."""
    if not stretches:
        return ""
    first = f", the first “{clipped(kept[0][0], 40)}”" if kept else ""
    left = f"; {unnamed} begin or end with a line that recurs, and are to be declared by hand" if unnamed else ""
    many = counted(len(stretches), "stretch of short lines", "stretches of short lines")
    return f"{many}{first}{left}" if kept or unnamed else ""


def _may_be_verse(text: str, lines: Sequence[Span], stretch: range) -> bool:
    """Whether lines that are kept may be a poem's: they are short, or sentences go on across their ends."""
    block = [lines[at].of(text) for at in stretch]
    return _is_uneven(block) or sum(1 for one in block if one[-1] in ".!?:") < len(block) * _MOST


def _is_uneven(block: Sequence[str]) -> bool:
    """Whether lines end where a verse or an entry does: before they are full, and seldom inside a phrase."""
    longest = max(map(len, block))
    if not _SHORTEST < longest <= _SHORT:
        return longest <= _SHORTEST  # no prose is wrapped so
    inner = block[:-1]
    ended = sum(1 for one in inner if one[-1] in ",.;:!?—–" or len(one) < longest * _MOST)
    return longest < _LONG and ended * 2 >= len(inner)
