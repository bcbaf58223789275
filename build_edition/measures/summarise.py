"""Edited → Summary: the data by which pages about many documents know one.

In: an edited document. Out: its summary. Promises: pure; needs nothing else; every list is in text order. The context
of words is cut to what a concordance or a quotation shows.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from build_edition.ground.keys import Key, person
from build_edition.ground.places import Span
from build_edition.ground.plain_text import clipped
from build_edition.markup.titles import language_of_title
from build_edition.measures.around import context, where
from build_edition.measures.lines import note_lines, turn_lines
from build_edition.measures.parts import parts_of
from build_edition.measures.used import also_named, works_cited
from build_edition.model.annotations import PAGE_LENGTH
from build_edition.model.documents import Document, Header, Paragraph
from build_edition.model.edited import Edited
from build_edition.model.summary import (
    MentionLine,
    NoteLine,
    PassageLine,
    Signed,
    StanceLine,
    Summary,
    UnresolvedSpeaker,
)

Thing = TypeVar("Thing")
LONG: Final = 40
_SENTENCE_AROUND: Final = 140
_STANCE: Final = 150
_MARK: Final = "\0"  # no text contains it: R002
_SENTENCE: Final = re.compile(r"[.!?…]['\"”’]?\s+")


def summarise(edited: Edited, page_length: int = PAGE_LENGTH) -> Summary:
    """The summary of a document, whose pages are at most `page_length` characters long."""
    document, header = edited.document, edited.document.header
    numbered = [one for one in document.paragraphs if one.number]
    reviewed = {name.value for review in header.reviewed for name in review.paragraphs}
    long = [one for one in numbered if _words(document, one) > LONG]
    explained = _explained(edited)
    found = Summary(
        id=document.id,
        title=header.title,
        short_title=header.short_title,
        title_language=language_of_title(header),
        language=header.language,
        kind=header.kind,
        date=header.date,
        words=document.word_count,
        translation=_translation(header),
        people=tuple(person(one.id) for some in header.people.values() for one in some.each),
        senders=_in_role(header, "sender"),
        recipients=_in_role(header, "recipient"),
        turns=tuple(line.speaker for line in turn_lines(document)),
        mentions=tuple(_mentions(edited)),
        passages=tuple(_passages(edited)),
        stances=_stances(edited),
        notes=tuple(note_lines(edited)),
        has_content_note=bool(edited.fact("content_note")),
        lacunae=document.lacunae,
        unresolved=tuple(_unresolved(document)),
        long_paragraphs=len(long),
        unexplained=tuple(where(document, one) for one in long if one.id not in explained),
        paragraphs=len(numbered),
        reviewed_paragraphs=len(reviewed),
        unreviewed=tuple(where(document, one) for one in numbered if one.id not in reviewed),
        reviews=tuple((one.by, name.value) for one in header.reviewed for name in one.paragraphs),
        is_witness=header.witness is not None,
        is_of_translation=edited.is_of_translation,
        parts=parts_of(edited, page_length),
        volume=document.volume,
    )
    return replace(_with_counts(found), also_named=also_named(edited), works=works_cited(edited))


def _with_counts(one: Summary) -> Summary:
    """The summary with the counts of its lines that pages need."""
    return replace(
        one,
        mentioned=_counted(key for line in one.mentions for key in line.entries),
        by_kind=_counted(note.kind for note in one.notes),
        placed=_counted(note.kind for note in one.notes if note.where is not None),
        signed=_signed(one.notes),
        readings=sum(bool(note.reading) for note in one.notes),
        accepted=sum(bool(note.reading) and note.is_accepted for note in one.notes),
        ungrounded=tuple(note.id for note in one.notes if note.kind == "explanatory" and not note.is_grounded),
        uncertain=tuple(note for note in one.notes if note.certainty == "low"),
    )


def _translation(header: Header) -> str:
    found = header.facts.get("translation")
    return found.value if found is not None else ""


def _in_role(header: Header, role: str) -> tuple[Key, ...]:
    """The senders, or the recipients, of a letter."""
    return tuple(person(one.id) for one in header.people[role].each) if role in header.people else ()


def _words(document: Document, paragraph: Paragraph) -> int:
    return sum(len(span.of(document.source.text).split()) for span in paragraph.spans)


def _explained(edited: Edited) -> frozenset[str]:
    """The ids of the paragraphs that contain words of an explanatory note."""
    spans = sorted(one.span for one in edited.notes if one.note.kind == "explanatory")
    found = set[str]()
    reach, at = 0, 0
    for paragraph in sorted(edited.document.paragraphs, key=lambda one: one.start):
        while at < len(spans) and spans[at].start < paragraph.end:
            reach = max(reach, spans[at].end)
            at += 1
        if reach > paragraph.start:
            found.add(paragraph.id)
    return frozenset(found)


def _unresolved(document: Document) -> Iterator[UnresolvedSpeaker]:
    """Each unidentified speaker, and all without a declared label as one; at the last of their turns."""
    open_questions = {"unresolved", "undeclared"}
    turns = {turn.speaker: turn for turn in document.turns if turn.speaker.status in open_questions}
    for turn in turns.values():
        first = turn.paragraphs[0]
        label = first.label.of(document.source.text) if first.label is not None else turn.speaker.name
        yield UnresolvedSpeaker(label, turn.speaker.remark, where(document, first))


def _mentions(edited: Edited) -> Iterator[MentionLine]:
    for one in edited.mentions:
        paragraph = edited.document.paragraph(one.paragraph)
        yield MentionLine(one.entries, one.span.of(edited.document.source.text), where(edited.document, paragraph))


def _passages(edited: Edited) -> Iterator[PassageLine]:
    counts: dict[Key, int] = {}
    for one in edited.passages:
        key = one.passage.of
        counts[key] = counts.get(key, 0) + 1
        paragraph = edited.document.paragraph_at(one.span.start)
        if paragraph is not None:
            before, after = _sentence(edited.document, paragraph, one.span)
            named = tuple(sorted(edited.named_in((one.span,))))
            yield PassageLine(key, counts[key], context(edited.document, paragraph, one.span), before, after, named)


def _sentence(document: Document, paragraph: Paragraph, span: Span) -> tuple[str, str]:
    """The rest of the sentence before and after some words, at most about 140 characters each, without marks."""
    holding = next(one for one in paragraph.spans if one.start <= span.start < one.end)
    is_first = holding == paragraph.spans[0]
    first = paragraph.label.end if paragraph.label and is_first else holding.start
    last = max(holding.end, span.end)
    seen = Span(max(first, span.start - _SENTENCE_AROUND), min(last, span.end + _SENTENCE_AROUND))
    text, at = _without_marks(document, seen), seen.start
    start = _sentence_start(text, first - at, span.start - at)
    end, is_cut = _sentence_end(text, span.end - at, last - at)
    before = ("… " if start + at > holding.start and not paragraph.label else "") + text[start : span.start - at]
    after = text[span.end - at : end].rstrip()
    return before.replace(_MARK, "").lstrip(), after.replace(_MARK, "") + (" …" if is_cut else "")


def _without_marks(document: Document, span: Span) -> str:
    """The text of a span, with every character of a milestone, a note mark or a line-end hyphen replaced by `_MARK`."""
    text = span.of(document.source.text)
    marks = (*(one.span for one in document.milestones_in(span)), *(one for one, _ in document.signs_in(span)))
    for one in (*marks, *(one for one, _ in document.divided_in(span))):
        first, last = one.start - span.start, min(one.end, span.end) - span.start
        text = text[:first] + _MARK * (last - first) + text[last:]
    return text


def _sentence_start(text: str, first: int, at: int) -> int:
    """The start of the sentence that contains `at`, at most some words before it."""
    floor = max(first, at - _SENTENCE_AROUND)
    ends = [match.end() for match in _SENTENCE.finditer(text, floor, at)]
    if ends:
        return ends[-1]
    if floor == first:
        return first
    space = text.find(" ", floor, at)
    return space + 1 if space >= 0 else floor


def _sentence_end(text: str, at: int, last: int) -> tuple[int, bool]:
    """The end of the sentence that contains `at`, at most some words after it, and whether it continues there."""
    ceiling = min(last, at + _SENTENCE_AROUND)
    match = _SENTENCE.search(text, max(at - 1, 0), ceiling)
    if match:
        return max(match.end(), at), False
    if ceiling == last:
        return last, False
    space = text.rfind(" ", at, ceiling)
    return (space if space > at else ceiling), True


def _stances(edited: Edited) -> Mapping[Key, StanceLine]:
    found = {}
    for key, one in edited.stances.items():
        paragraph = edited.document.paragraph_at(one.span.start)
        if paragraph is not None:
            words = clipped(one.span.of(edited.document.source.text), _STANCE)
            found[key] = StanceLine(where(edited.document, paragraph), words)
    return found


def _counted(things: Iterable[Thing]) -> Mapping[Thing, int]:
    return dict(Counter(things))


def _signed(notes: Sequence[NoteLine]) -> tuple[Signed, ...]:
    counted = Counter((note.by, note.reviewed) for note in notes)
    return tuple(Signed(by, reviewed, count) for (by, reviewed), count in counted.items())
