"""A document → search records: one for each paragraph, each note and each page of its original.

In: an edited document, and the names of the edition. Out: records in the order of the text, each with its text, its
address below `docs/edition/` and its filters. Promises: pure; text is plain, without markup. `index` makes files of
them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import fields
from operator import attrgetter
from typing import Final

from build_edition.anchor.weave import words as received_words
from build_edition.ground.json_text import dense
from build_edition.ground.keys import Key
from build_edition.ground.plain_text import clipped
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Document, Paragraph
from build_edition.model.edited import Edited, WordsOfOne
from build_edition.model.record import Record
from build_edition.model.resolved import NOTHING
from build_edition.model.sources import Milestone
from build_edition.search.names import Names, flat
from build_edition.vocabulary import mqm
from build_edition.vocabulary.documents import MILESTONES
from build_edition.words.language import Words

KINDS: Final = {
    "explanatory": "explanatory note",
    "translation": "translation note",
    "textual": "textual note",
    "source": "source note",
}
_ROW: Final = attrgetter(*(one.name for one in fields(Record)))
_FIRST_WORDS: Final = 160


def records_of(names: Names) -> WordsOfOne:
    """A function that makes the records of a document, as JSON."""
    return lambda edited, _: dense([*map(_ROW, document_records(edited, names))])


def document_records(edited: Edited, names: Names) -> Iterator[Record]:
    """The records of one document: paragraphs, then pages of the original, then notes."""
    readings = _Readings(edited)
    for paragraph in edited.document.paragraphs:
        yield _paragraph(edited, paragraph, readings, names)
    for mark in edited.document.milestones:
        if mark.sort in ("page", "folio"):
            yield _mark(edited, mark, names.words)
    for note in edited.woven.notes:
        yield _note(edited, note, names)


class _Readings:
    """The reading text of a document, a paragraph at a time."""

    def __init__(self, edited: Edited) -> None:
        self._text = edited.document.source.text
        self._accepted = [(one.span, one.note.reading.value) for one in edited.accepted if one.note.reading is not None]
        self._starts = [span.start for span, _ in self._accepted]

    def of(self, paragraph: Paragraph) -> str:
        """The text of a paragraph with the accepted readings put in; none overlaps another (A105)."""
        pieces: list[str] = []
        for span in paragraph.spans:
            at = span.start
            first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
            for found, reading in self._accepted[first:last]:
                pieces += (self._text[at : found.start], reading.strip())
                at = found.end
            pieces += (self._text[at : max(at, span.end)], " ")
        return flat("".join(pieces))


def _paragraph(edited: Edited, paragraph: Paragraph, readings: _Readings, names: Names) -> Record:
    document = edited.document
    text = flat(received_words(edited.woven.paragraphs[paragraph.id], without=("milestone", "divided", "sign")))
    reading = readings.of(paragraph)
    keys = edited.named_in(paragraph.spans)
    return Record(
        address=f"{document.id}.md#{paragraph.id}",
        title=_title(names.words, document, paragraph),
        kind="paragraph",
        text=text,
        reading=reading if reading != text else "",
        names=names.canonical(f"{text} {reading}", keys),
        documents=(document.header.short_title,),
        speaker=_speaker(names.words, document, paragraph),
        persons=names.persons(keys),
    )


def _mark(edited: Edited, mark: Milestone, words: Words) -> Record:
    """A page of the original, which is found by its number and shown with the text that follows it."""
    text = edited.document.source.text
    title, name = edited.document.header.short_title, words.say(MILESTONES[mark.sort], number=mark.number)
    return Record(
        address=f"{edited.id}.md#{mark.id}",
        title=f"{title}, {name}",
        kind="page",
        heading=f"{name} {flat(mark.span.of(text))}",
        text=clipped(text[mark.span.end : mark.span.end + _FIRST_WORDS], _FIRST_WORDS),
        documents=(title,),
    )


def _note(edited: Edited, note: Annotation, names: Names) -> Record:
    document = edited.document
    spans = edited.spans_of(note.id.value)
    paragraph = document.paragraph_at(min((one.start for one in spans), default=0))
    resolved = edited.bodies.get(note.id.value, NOTHING)
    misleads = edited.misleads.get(note.id.value, NOTHING).words
    said = names.words.say("read “{words}”", words=flat(note.reading.value)) if note.reading is not None else ""
    reading = f"{said}." if said else ""
    text = flat(f"{note.selector.exact.value}] {reading} {resolved.words} {misleads} {note.original}")
    keys = {*edited.named_in(spans), *names.linked(resolved.markdown)}
    keys.update(key for one in note.mentions if (key := Key.parse(one.value)) in names.entries)
    return Record(
        address=f"{document.id}.md#fn-{note.label}",
        title=_title(names.words, document, paragraph),
        kind=KINDS[note.kind],
        text=text,
        names=names.canonical(text, keys),
        documents=(document.header.short_title,),
        speaker=_speaker(names.words, document, paragraph),
        persons=names.persons(keys),
        category=mqm.name_of(names.words, note.category),
        severity=note.severity,
    )


def _title(words: Words, document: Document, paragraph: Paragraph | None) -> str:
    """The title of a find: the document, the number or part of the paragraph, and the speaker."""
    if paragraph is None:  # pragma: no cover - anchoring keeps targets in paragraphs
        return document.header.short_title
    at = f"¶ {paragraph.number}" if paragraph.number else words.say(paragraph.part.replace("_", " "))
    return ", ".join(filter(None, (document.header.short_title, at, _speaker(words, document, paragraph))))


def _speaker(words: Words, document: Document, paragraph: Paragraph | None) -> str:
    turn = document.turn_of(paragraph.id) if paragraph is not None else None
    return turn.speaker.printed(words) if turn is not None else ""
