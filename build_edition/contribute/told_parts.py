"""Parts of a document that the file it came in names → entries of `parts`, where they are not told by their words.

In: what a file says, and how the text is read without it. Out: an entry for each line that is a part, or none where
every line is read as the file says; sentences on lines that no entry can name. Promises: a line that the file says is
a paragraph is one, and no line is declared that would mean another as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from build_edition.ground.fold import fold_words
from build_edition.ground.places import line_spans, trimmed
from build_edition.ground.plain_text import clipped
from build_edition.model.documents import Document
from build_edition.sources.take_in.received import ToldPart
from build_edition.vocabulary.kinds import KINDS

_OPEN: Final = {"opener": "heading", "closer": "closing"}  # of words in nothing within, unless they are read otherwise
_CAST: Final = "cast"
_BY_WORDS: Final = ("paragraph", "break", "division")  # what needs no entry


@dataclass(frozen=True, slots=True)
class DeclaredPart:
    """A line that is a part, and which lines are meant where several read so: `first: true`, `every: true`.

    `key` says whether the words are a whole `line`, or what a line `opens` or `ends` with.
    """

    line: str
    part: str
    which: str = ""
    key: str = "line"


def told_parts(read: Document, told: Sequence[ToldPart]) -> tuple[tuple[DeclaredPart, ...], tuple[str, ...]]:
    """What is to be declared, and what is to be said of lines that cannot be."""
    kind = KINDS[read.header.kind]
    told = [one for one in told if (kind.is_spoken if one.part == _CAST else kind.has_letter_parts)]
    if not told:
        return (), ()
    text = read.source.text
    lines = [trimmed(text, span) for span in line_spans(text)]
    as_read = {at: _read_as(read, line.start) for at, line in enumerate(lines) if len(line)}
    said: dict[int, str] = {}
    for one in told:
        for at, part in as_read.items():
            if one.span.start <= lines[at].start < one.span.end:
                said.setdefault(
                    at, part if one.name in _OPEN and part != "paragraph" else _OPEN.get(one.name, one.part)
                )
    kept = as_read if kind.is_spoken else {at: part for at, part in as_read.items() if part == "break"}
    wanted = {at: said.get(at, kept.get(at, "paragraph")) for at in as_read}
    if wanted == as_read:
        return (), ()
    words = {at: lines[at].of(text) for at in as_read}
    found, left = _named(
        words, {at: part for at, part in wanted.items() if part not in ("paragraph", "break", "division")}
    )
    return tuple(found), tuple(_about(at, words[at], wanted[at]) for at in left)


def _about(at: int, line: str, part: str) -> str:
    what = f"an {part}" if part[0] in "ae" else f"a {part}"
    return f"line {at + 1}: the file says that “{clipped(line)}” is {what}, and other lines read so: declare it by hand"


def _read_as(read: Document, at: int) -> str:
    paragraph = read.paragraph_at(at)
    return paragraph.part if paragraph is not None else "paragraph"


def _named(words: Mapping[int, str], wanted: Mapping[int, str]) -> tuple[list[DeclaredPart], list[int]]:
    """An entry for each line, and those that others read like and that no entry names."""
    alike: dict[str, list[int]] = {}
    for at, line in words.items():
        alike.setdefault(fold_words(line), []).append(at)
    found: list[DeclaredPart] = []
    left: list[int] = []
    for at, part in wanted.items():
        same = alike[fold_words(words[at])]
        if all(wanted.get(one) == part for one in same):
            found += [DeclaredPart(words[at], part, "every: true" if len(same) > 1 else "")] if at == same[0] else []
        elif at == same[0]:
            found.append(DeclaredPart(words[at], part, "first: true"))
        else:
            left.append(at)
    return found, left
