"""Text → how the notes in it seem to be written, with what is left over.

In: a text without declarations about notes. Out: patterns in which every note has its mark, and marks and notes that
no pattern explains. Promises: this is a proposal; a numbered list is not taken for notes, nor are numbers in brackets
that are parts of sentences.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from build_edition.ground.places import Place, Span
from build_edition.model.sources import NotePattern, Written
from build_edition.sources.text.own_notes import NONE, Found, Setting, may_have_notes, own_notes

_WAYS: Final = (  # the mark, what a note opens and closes with, the least number of notes
    ("[{n}]", "[Footnote {n}:", "]", 1),
    ("[{s}]", "[Footnote {s}:", "]", 1),
    ("[{n}]", "[Note {n}:", "]", 1),
    ("[{n}]", "[{n}]", "", 1),
    ("[^{n}]", "[^{n}]:", "", 1),
    ("[{n}]", "{n}.", "", 1),
    ("[{n}]", "{n})", "", 1),
    ("[{n}]", "{n}", "", 2),
    ("({n})", "({n})", "", 2),
    ("{n}", "{n}", "", 2),
    ("{n}", "{n}.", "", 2),
    ("{n}", "{n})", "", 2),
    ("{s}", "{s}", "", 1),
)
_LIKELY: Final = {
    "[": re.compile(r"\[\^?(?:\d{1,4}|[A-Za-z]|[*†‡§]{1,4})\]"),
    "(": re.compile(r"(?<=[^\s(])\(\d{1,3}\)"),
    "{n}": re.compile(r"(?<=[^\W\d_]|[.,;:!?…”’\"'»)\]])(?:[¹²³]|\d{1,3}(?!\w))"),
    "{s}": re.compile(r"^[ \t]*[*†‡§]", re.MULTILINE),
}
_LEFT: Final = re.compile(r"(?<!\[)\[\d{1,3}\](?!\])|^[ \t]*\[Footnote\b", re.MULTILINE)
_SOME: Final = 0.2
_FEW: Final = 3


@dataclass(frozen=True, slots=True)
class Seen:
    """Patterns that explain notes of a text, what they find, and marks that none of them explains (`left_as`)."""

    patterns: tuple[NotePattern, ...] = ()
    found: Found = NONE
    left: tuple[Span, ...] = ()
    left_as: str = "[{n}]"


def notes_seen(page: Setting, but: Collection[str] = ()) -> Seen:
    """What seem to be the notes of a text; `but` are the marks that an editor declared not to be notes."""
    patterns: list[NotePattern] = []
    glued: tuple[Span, ...] = ()
    for mark, opens, closes, least in _WAYS:
        is_asked = mark not in but and all(one.mark.value[-3:] != mark[-3:] for one in patterns)
        if not is_asked or not _LIKELY[mark if mark in _LIKELY else mark[0]].search(page.text):
            continue
        pattern = NotePattern(Written(mark, Place("")), opens, closes)
        if not may_have_notes(page, pattern):
            continue
        found = own_notes(page, (pattern,), is_every_told=True)
        if len(found.notes) >= least and _is_whole(page.text, found, mark):
            patterns.append(pattern)
        elif mark == "{n}" and not glued:
            glued = _mostly_paired(page.text, found)
    found = own_notes(page, patterns)
    if any(one.mark.value == "{n}" for one in patterns):
        glued = ()
    has_brackets = any(one.mark.value[0] == "[" for one in patterns) or any(one[0] == "[" for one in but)
    left = () if has_brackets else tuple(Span(*one.span()) for one in _LEFT.finditer(page.text))
    return Seen(tuple(patterns), found, left or glued, "[{n}]" if left or not glued else "{n}")


def _mostly_paired(text: str, found: Found) -> tuple[Span, ...]:
    """The marks of notes that are numbers directly after words, if more have their note than not."""
    marks = tuple(one.mark for one in found.notes if not text[one.mark.start - 1].isupper())
    return marks if len(marks) >= _FEW and len(marks) > len(found.lone_notes) + len(found.lone_marks) else ()


def _is_whole(text: str, found: Found, mark: str) -> bool:
    """Whether every note has its mark, few marks are without a note, and marks are where note marks usually are."""
    is_glued = mark != "({n})" or all(not text[one.mark.start - 1].isspace() for one in found.notes)
    return is_glued and not found.lone_notes and len(found.lone_marks) <= len(found.notes) * _SOME
