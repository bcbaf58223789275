"""The parser's portrait of a document: one line a paragraph, to be printed and diffed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from build_edition.ground.places import LineMap
from build_edition.ground.plain_text import clipped
from build_edition.model.documents import Document, Paragraph, Turn
from build_edition.model.sources import NOTE, RECURRING

_SET_APART: Final = {"website": "furniture", RECURRING: "furniture", NOTE: "note"}


def portrait(document: Document) -> str:
    """Every part of the document in order, then how often each speaker speaks, then the count of characters."""
    return "\n".join([*_head(document), *_parts(document), *_tail(document)]) + "\n"


def _head(document: Document) -> Iterator[str]:
    header = document.header
    yield f"{document.id}: {header.kind}, labels: {header.labelling.name}"
    yield ""


def _parts(document: Document) -> Iterator[str]:
    lines = LineMap(document.source.path, document.source.text)
    rows = [
        (
            line.span.start,
            f"{_SET_APART[line.sort]:<11}  “{clipped(line.span.of(document.source.text))}” ({line.reason})",
        )
        for line in document.furniture
    ]
    gaps = dict(document.lacunae)
    for division in document.divisions:
        paragraphs = division.paragraphs if isinstance(division, Turn) else (division,)
        for paragraph in paragraphs:
            if paragraph.id in gaps:
                rows.append((paragraph.start, f"lacuna       {clipped(gaps[paragraph.id])}"))
            rows.append((paragraph.start, _row(document, division, paragraph)))
    for start, row in sorted(rows, key=lambda found: found[0]):
        yield f"{lines.line_of(start):>5}  {row}"


def _row(document: Document, division: Turn | Paragraph, paragraph: Paragraph) -> str:
    text = document.source.text
    is_first = isinstance(division, Turn) and division.paragraphs[0] is paragraph
    what = paragraph.part.replace("_", " ")
    if isinstance(division, Turn):
        run_in = " (run in)" if is_first and division.run_in else ""
        what = f"{'turn' if is_first else 'goes on'} {division.speaker.id}{run_in}"
    marks = [f"numbered {paragraph.numbering.of(text)}"] if paragraph.numbering else []
    marks += [f"joined of {len(paragraph.spans)}"] if len(paragraph.spans) > 1 else []
    for direction in paragraph.directions:
        told = f"{direction.sort} direction{' with voice' if direction.voice else ''}"
        marks.append(f"{told} {direction.span.of(text)}")
    words = clipped(" ".join(span.of(text) for span in paragraph.spans), 44)
    return "  ".join([f"{paragraph.id:<11}", f"{what:<22}", f"“{words}”", *marks])


def _tail(document: Document) -> Iterator[str]:
    turns = document.turns
    if turns:
        counts = Counter(turn.speaker.id for turn in turns)
        yield ""
        yield f"{len(turns)} turns: " + ", ".join(f"{name} {count}" for name, count in counts.most_common())
        directions = [d for paragraph in document.paragraphs for d in paragraph.directions]
        voiced = sum(1 for direction in directions if direction.voice)
        yield f"{len(directions)} stage directions, {voiced} with voices"
    text = document.source.text
    printed = sum(len(span) for paragraph in document.paragraphs for span in paragraph.spans)
    furniture = sum(len(line.span) for line in document.furniture if line.sort != NOTE)
    notes = sum(len(line.span) for line in document.furniture if line.sort == NOTE)
    blank = len(text) - printed - furniture - notes
    apart = f"{furniture} furniture, " + (f"{notes} in its own notes, " if notes else "")
    yield ""
    yield f"{len(text)} characters: {printed} printed, {apart}{blank} blank, 0 unaccounted for"
