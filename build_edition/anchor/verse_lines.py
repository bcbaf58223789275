"""Where the lines of verse of a document begin, and their numbers.

In: a document. Out: for each line of verse, where its first word stands and its number, in order; nothing where none is
verse. Promises: what is no line of the poem is not counted: heads, directions, who speaks, blank lines. A poem is
numbered from its head on, a play from the head of its act or scene on, verse within prose from its first line on; a
line whose halves two speak is one, where the second half is set behind the end of the first; a text that has numbers of
its lines of its own keeps these.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.ground.places import Span, line_spans
from build_edition.model.documents import Document, Paragraph
from build_edition.vocabulary.kinds import KINDS

_VERSE: Final = "verse"
_HEADS: Final = ("heading", "division")


def verse_lines(document: Document) -> Sequence[tuple[int, int]]:
    """The offset of the first word of each line of verse, with the line's number."""
    if all(one.kept != _VERSE for one in document.paragraphs) or any(one.sort == "line" for one in document.milestones):
        return ()
    return tuple(_numbered(document))


def _numbered(document: Document) -> Iterator[tuple[int, int]]:
    kind = KINDS[document.header.kind]
    goes_on = kind.keeps_lines == _VERSE or kind.divided_by == "acts"
    number, ended = 0, 0
    for paragraph in document.paragraphs:
        is_verse = paragraph.kept == _VERSE and paragraph.part == "paragraph"
        if paragraph.part in _HEADS or not (is_verse or goes_on):
            number, ended = 0, 0
        for place, at in enumerate(_lines(document, paragraph) if is_verse else ()):
            begin, end = _columns(document.source.text, at)
            is_half = place == 0 and paragraph.label is not None and 0 < ended <= begin
            ended = end
            if not is_half:
                number += 1
                yield at, number


def _columns(text: str, at: int) -> tuple[int, int]:
    """The column at which a word begins, and that at which its line ends."""
    begin, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    return at - begin, len(text[begin : end if end >= 0 else None].rstrip())


def _lines(document: Document, paragraph: Paragraph) -> Iterator[int]:
    """The offset at which the words of each line of a paragraph begin, after anything that is no word of the line."""
    text = document.source.text
    for segment in paragraph.spans:
        away = sorted(_away(document, paragraph, segment), key=lambda one: one.start)
        for line in line_spans(segment.of(text)):
            at, end = segment.start + line.start, segment.start + line.end
            found = _first_word(text, at, end, away)
            if found is not None:
                yield found


def _away(document: Document, paragraph: Paragraph, segment: Span) -> Iterator[Span]:
    """The spans in a paragraph that are not words of a line."""
    yield from (one for one in (paragraph.label, paragraph.numbering) if one is not None)
    yield from (one.span for one in paragraph.directions)
    yield from (one.span for one in document.milestones_in(segment))
    yield from (span for span, _ in document.signs_in(segment))


def _first_word(text: str, at: int, end: int, away: Sequence[Span]) -> int | None:
    for one in away:
        if one.end <= at:
            continue
        if text[at : max(at, one.start)].strip() or one.start >= end:
            break
        at = min(one.end, end)
    space = len(text[at:end]) - len(text[at:end].lstrip())
    return at + space if at + space < end else None
