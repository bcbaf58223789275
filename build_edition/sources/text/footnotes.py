"""The notes of one text as `document.yml` declares them; what is left over, or looks like undeclared notes.

In: the lines of a text, its header, its page marks. Out: its notes, in the order of their marks. Promises: what is not
declared stays in the text and is reported (T115); so is a mark without a note, or a note without a mark (T116).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.places import Span
from build_edition.ground.plain_text import clipped
from build_edition.model.documents import Header
from build_edition.model.sources import Milestone, NotePattern, OwnNote
from build_edition.sources.text.lines import Lines
from build_edition.sources.text.notes_seen import Seen, notes_seen
from build_edition.sources.text.own_notes import Setting, own_notes, written

_SHOWN: Final = 5


def footnotes(lines: Lines, header: Header, marks: Sequence[Milestone]) -> tuple[OwnNote, ...]:
    """The notes that are declared; findings for those that are not."""
    stops = frozenset(lines.filled_by([one.span for one in marks]))
    page = Setting(lines.text, lines.whole, header.paragraphs, stops)
    if not header.footnotes:
        for one in _undeclared(lines, header, notes_seen(page, header.not_footnotes), marks):
            lines.complain(one)
        return ()
    found = own_notes(page, header.footnotes)
    lone_marks, lone_notes = list(found.lone_marks), list(found.lone_notes)
    for pattern in header.footnotes:
        if not any(_is_of(pattern, one, lines.text) for one in found.notes):
            there = own_notes(page, (pattern,), is_every_told=True)
            lone_notes += [one for one in there.lone_notes if one not in lone_notes]
            if not there.lone_notes:
                lone_marks += [one for one in there.lone_marks[:1] if one not in lone_marks]
            if not (there.notes or there.lone_notes or there.lone_marks):
                lines.complain(diagnose("T113", pattern.mark.place, pattern=pattern.mark.value))
    for span in _apart(lone_marks, marks):
        lines.complain(_alone(lines, span, "is a mark of a note, and there is not one note that belongs to it"))
    for span in lone_notes:
        lines.complain(_alone(lines, span, "begins as a note, and there is not one mark that belongs to it"))
    for one in _undeclared(lines, header, _besides(page, header, found.notes), marks):
        lines.complain(one)
    return found.notes


def _besides(page: Setting, header: Header, notes: Sequence[OwnNote]) -> Seen:
    """What seem to be notes of no declared pattern: none shares a mark or a line with a declared one."""
    seen = notes_seen(page, (*header.not_footnotes, *(one.mark.value for one in header.footnotes)))
    marks, filled = {one.mark for one in notes}, {line for one in notes for line in one.lines}
    others = tuple(one for one in seen.found.notes if one.mark not in marks and filled.isdisjoint(one.lines))
    patterns = tuple(one for one in seen.patterns if any(_is_of(one, note, page.text) for note in others))
    return Seen(patterns, replace(seen.found, notes=others), seen.left, seen.left_as)


def _is_of(pattern: NotePattern, note: OwnNote, text: str) -> bool:
    """Whether a note's mark in the text is written in the way of a pattern."""
    before, _, after = pattern.mark.value.replace("{s}", "{n}").partition("{n}")
    written = note.mark.of(text)
    return written.startswith(before) and written.endswith(after)


def _alone(lines: Lines, span: Span, problem: str) -> Diagnostic:
    words = clipped(span.of(lines.text), 30)
    return diagnose("T116", lines.map.place(span.start, len(words)), words=words, problem=problem)


def _apart(spans: Sequence[Span], marks: Sequence[Milestone]) -> Iterator[Span]:
    """The spans that are not page marks."""
    pages = {one.span.start for one in marks}
    return (one for one in spans if one.start not in pages)


def _where(header: Header, ways: str) -> str:
    return f"add `{ways}` under `footnotes`" if header.footnotes else f"add `footnotes: [{ways}]` to document.yml"


def _undeclared(lines: Lines, header: Header, seen: Seen, marks: Sequence[Milestone]) -> Iterator[Diagnostic]:
    notes = seen.found.notes
    spans = [one.mark for one in notes] or list(_apart(seen.left, marks))
    if not spans:
        return
    places = [(lines.map.place(one.words.start), "what seems to be its note") for one in notes[:1]]
    ways = ", ".join(written(one) for one in seen.patterns)
    none = ", ".join(f'"{one.mark.value}"' for one in seen.patterns)
    neither = f'say under `marks` or `footnotes` how they are written, or `not_footnotes: ["{seen.left_as}"]`'
    declare = f"{_where(header, ways)}, or `not_footnotes: [{none}]` if they are none"
    hint = declare if notes else f"{neither} if they are neither"
    words = clipped(spans[0].of(lines.text).strip(), 30)
    place = lines.map.place(spans[0].start, len(words))
    others = f" (and {len(spans) - 1} more)" if len(spans) > 1 else ""
    yield diagnose("T115", place, places, hint, words=words, others=others)
