"""Notes in a text itself → annotations of the source, each at its mark.

In: a parsed document with its notes. Out: the same with one more annotation for each note of the text. Promises: its
words are plain text, whatever characters they contain; it has no contributor as author, and needs no selector.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from build_edition.diagnostics.findings import Result
from build_edition.ground.ids import LONGEST_ID
from build_edition.ground.places import LineMap, Span, trimmed
from build_edition.markup.escape import escaped
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Document
from build_edition.model.leaf import Parsed
from build_edition.model.sources import Selector, Written
from build_edition.vocabulary.shared import SOURCE

_BLANK_LINE: Final = re.compile(r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)")
_LONGEST_WORD: Final = 100


def with_own_notes(parsed: Result[Parsed | None]) -> Result[Parsed | None]:
    """The document with the notes of its text among its notes."""
    if parsed.value is None or not parsed.value.document.own_notes:
        return parsed
    document, notes = parsed.value
    return Result(Parsed(document, (*notes, *_annotations(document))), parsed.diagnostics)


def _annotations(document: Document) -> Iterator[Annotation]:
    text, lines = document.source.text, LineMap(document.source.path, document.source.text)
    starts = {one.mark.end: one.mark.start for one in document.own_notes}
    name = document.id[: LONGEST_ID - 16].strip("-")
    for number, note in enumerate(document.own_notes, start=1):
        place = lines.place(note.words.start, len(note.words.of(text).split("\n", 1)[0]))
        word = _word(document, note.mark, starts)
        paragraphs = (escaped(" ".join(one.split())) for one in _BLANK_LINE.split(note.words.of(text)))
        yield Annotation(
            id=Written(f"{name}-footnote-{number}", place),
            document=document.id,
            kind="source",
            selector=Selector(Written(_bare(word.of(text)), lines.place(word.start, len(word)))),
            body=Written("\n\n".join(filter(None, paragraphs)), place, is_exact=False),
            certainty="high",
            by=(SOURCE,),
            basis="text",
            at=Span(word.start, max(word.end, note.mark.end)),
        )


def _bare(word: str) -> str:
    """A word without the punctuation after it."""
    ends = [at for at, char in enumerate(word, start=1) if char.isalnum()]
    return word[: ends[-1]] if ends else word


def _word(document: Document, mark: Span, starts: dict[int, int]) -> Span:
    """The word before a mark, ignoring adjacent marks; the mark itself where there is no word."""
    text, end = document.source.text, mark.start
    while end in starts:
        end = starts[end]
    paragraph = document.paragraph_at(mark.start)
    begins = next((one.start for one in paragraph.spans if mark in one), mark.start) if paragraph else mark.start
    before = trimmed(text, Span(max(begins, end - _LONGEST_WORD), end))
    last = before.of(text).split()[-1:] or [""]
    word = Span(before.end - len(last[0]), before.end)
    return word if len(word) else mark
