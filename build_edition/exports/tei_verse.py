"""Runs of words in verse, divided into lines.

In: the runs of a paragraph whose lines are verse. Out: the runs of each line with its number; the line ends belong to
none; which lines are halves of one. Promises: everything but line ends is in a line, in order; a run that goes over a
line end becomes two.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from build_edition.anchor.verse_lines import verse_lines
from build_edition.ground.places import Span
from build_edition.model.documents import Document, Paragraph
from build_edition.model.woven import Run


class Line(NamedTuple):
    """A line of verse: its runs, and its number where it has one."""

    runs: list[Run]
    number: str


def lines_of(runs: Sequence[Run]) -> Iterator[Line]:
    """The lines, without those that have no words."""
    line, number = list[Run](), ""
    for run in runs:
        for piece in _pieces(run):
            if piece.text == "\n":
                yield from _whole(line, number)
                line, number = [], ""
            else:
                line.append(piece)
                number = next((str(one) for at, one in run.lines if piece.span.start <= at < piece.span.end), number)
    yield from _whole(line, number)


def _whole(line: list[Run], number: str) -> Iterator[Line]:
    if any(run.text.strip() for run in line):
        yield Line(line, number)


def _pieces(run: Run) -> Iterator[Run]:
    """A run, cut at line ends; each line end is a piece."""
    at = run.span.start
    for words in run.text.split("\n"):
        if words:
            yield replace(run, span=Span(at, at + len(words)), text=words)
        at += len(words) + 1
        if at <= run.span.end:
            yield replace(run, span=Span(at - 1, at), text="\n")


def halves(document: Document) -> Mapping[str, tuple[str, str]]:
    """For lines that several speak, TEI's `part` of the first and of the last line of a paragraph, by its id.

    `I` for the first half of a line, `F` for the last, `M` for what stands between; empty for a whole line.
    """
    numbered = [at for at, _ in verse_lines(document)]
    verse = [one for one in document.paragraphs if one.kept == "verse" and one.part == "paragraph"]
    goes_on = [_is_half(document, one, numbered) for one in verse]
    found = dict[str, tuple[str, str]]()
    for one, is_last, is_first in zip(verse, goes_on, [*goes_on[1:], False], strict=False):
        has_one_line = "\n" not in document.source.text[one.start : one.end].strip()
        both = "M" if is_last and is_first else "F" * is_last or "I" * is_first
        found[one.id] = (both, both) if has_one_line else ("F" * is_last, "I" * is_first)
    return found


def _is_half(document: Document, paragraph: Paragraph, numbered: Sequence[int]) -> bool:
    """Whether the first line of a paragraph has no number of its own, though lines have numbers."""
    text, start = document.source.text, paragraph.label.end if paragraph.label is not None else paragraph.start
    end = text.find("\n", start)
    last = min(end if end >= 0 else paragraph.end, paragraph.end)
    at = bisect_left(numbered, start)
    return bool(numbered) and paragraph.label is not None and not (at < len(numbered) and numbered[at] < last)
