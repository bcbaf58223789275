"""Lines about a document: its turns, its mentions in context, and its notes, for lists and pages of entries.

In: a document, or an edited one. Out: lines of plain words, keys and numbers, in text order. Promises: pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from build_edition.ground.keys import Key, person
from build_edition.ground.plain_text import clipped
from build_edition.markup.escape import without_code
from build_edition.markup.limits import LONGEST
from build_edition.markup.links import citations_in
from build_edition.measures.around import context, where
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Document, Paragraph, Turn
from build_edition.model.edited import Edited
from build_edition.model.registers import REGISTERS
from build_edition.model.summary import Context, NoteLine, TurnLine
from build_edition.model.woven import NoteMark

_OPENING: Final = 110
_TOO_FEW: Final = 2  # words
_LEFT_OUT: Final = "\ufffc"  # stands for a link without words of its own
_LINK: Final = re.compile(r"\[\[([a-z]+:[a-z0-9-]+)[|\]]")
# an address, or a place in the edition; a register entry only says who is meant
_ELSEWHERE: Final = re.compile(rf"\[\[(?!(?:{'|'.join(REGISTERS.values())}):)|https?://")


def turn_lines(document: Document) -> Iterator[TurnLine]:
    """Every turn, in text order."""
    for turn in document.turns:
        yield from _turn(document, turn)


def _turn(document: Document, turn: Turn) -> Iterator[TurnLine]:
    """The turn, once for each of its speakers."""
    first = turn.paragraphs[0]
    start = first.label.end if first.label is not None else first.start
    words = clipped(document.source.text[start : first.spans[0].end].strip(), _OPENING)
    for one in turn.speaker.each:
        speaker = Key("", one.id) if one.status == "undeclared" else person(one.id)
        yield TurnLine(speaker, where(document, first), words)


def mentions_in_context(edited: Edited) -> Iterator[tuple[tuple[Key, ...], Context]]:
    """Every mention with its context, and the entries that it names."""
    for one in edited.mentions:
        yield one.entries, context(edited.document, edited.document.paragraph(one.paragraph), one.span)


def note_lines(edited: Edited) -> Iterator[NoteLine]:
    """Every note: first those placed in the text, in the order of their first marks, then the others."""
    places = _places(edited)
    placed = {note.id.value for note in edited.woven.notes}
    left = (note for note in edited.written if note.id.value not in placed)
    for note in (*edited.woven.notes, *left):
        yield _note(edited, note, places.get(note.id.value))


def _note(edited: Edited, note: Annotation, paragraph: Paragraph | None) -> NoteLine:
    linked = [Key.parse(match[1]) for match in _LINK.finditer(note.body.value)]
    named = edited.named_in(edited.spans_of(note.id.value)) if note.kind == "explanatory" else frozenset()
    return NoteLine(
        id=note.id.value,
        label=note.label,
        kind=note.kind,
        lemma=note.selector.exact.value,
        reading=note.reading.value if note.reading is not None else "",
        is_accepted=note.is_accepted,
        category=note.category,
        severity=note.severity,
        certainty=note.certainty,
        by=note.by,
        reviewed=note.reviewed,
        place=note.id.place,
        where=where(edited.document, paragraph) if paragraph is not None else None,
        opening=_opening(note),
        entries=tuple(dict.fromkeys((*linked, *sorted(named)))),
        is_grounded=is_grounded(note),
        linked=tuple(dict.fromkeys(linked)),
        is_version=bool(note.shown),
    )


def _places(edited: Edited) -> Mapping[str, Paragraph]:
    """Note id → the paragraph of its first mark."""
    found: dict[str, Paragraph] = {}
    for woven in edited.woven.paragraphs.values():
        for segment in woven.segments:
            for mark in segment:
                if isinstance(mark, NoteMark):
                    found.setdefault(mark.note.id.value, woven.paragraph)
    return found


def is_grounded(note: Annotation) -> bool:
    """Whether a note says what it rests on: a work, general knowledge, a place, an address, or the text alone."""
    body = note.body.value
    return bool(note.basis or citations_in(body) or _ELSEWHERE.search(without_code(body[:LONGEST])))


def _opening(note: Annotation) -> str:
    """The first sentence of a note as plain words; what is only a link in it is left out, and it says so (…)."""
    plain = " ".join(note.body.value[:LONGEST].split())  # what is longer is not set (M110)
    plain = re.sub(r"\[\[[^\[\]|]*\|([^\[\]]*)\]\]", r"\1", plain)
    plain = re.sub(r" ?\[[^\[\]]*@[^\[\]]*\]|[*_`]", "", re.sub(r"\[\[[^\[\]]*\]\]", _LEFT_OUT, plain))
    plain = re.sub(rf" ?\((?:[^()]*{_LEFT_OUT}[^()]*|[^\w()]*)\)", "", plain)  # what leads elsewhere in brackets
    sentence = re.split(r"(?<=[.!?])\s", " ".join(plain.split()), maxsplit=1)[0]
    before, link, _ = sentence.partition(_LEFT_OUT)
    is_told = len(before.split()) > _TOO_FEW  # what comes before the link can be read without it
    return f"{before.rstrip(' ,;:')} …" if link and is_told else sentence.replace(_LEFT_OUT, "…")
