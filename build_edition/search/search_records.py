"""Compiled → records: what can be found, one for each paragraph, note, register entry and parallel.

In: an edition. Out: records in the order of the edition, volume by volume, each with its words, its address below
`docs/edition/` and what it may be filtered by. Promises: pure; every paragraph, note, entry and parallel has exactly
one; words are plain, without markup. `search_index` makes files of them.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import lru_cache, partial
from operator import attrgetter
from typing import Final

from build_edition.anchor.weave import words as received_words
from build_edition.ground.addresses import entry_page, volume_place
from build_edition.ground.bits import in_bits
from build_edition.ground.json_text import dense
from build_edition.ground.keys import Key, person
from build_edition.ground.plain_text import clipped
from build_edition.model.annotations import Annotation, Parallel
from build_edition.model.documents import Document, Paragraph
from build_edition.model.edited import Edited, Edition, WordsOfOne
from build_edition.model.parts import Places
from build_edition.model.record import Record
from build_edition.model.registers import Entry
from build_edition.model.resolved import NOTHING, EntryTexts
from build_edition.model.sources import Milestone
from build_edition.model.summary import Summary
from build_edition.search.name_variants import Variants, name_variants
from build_edition.search.runs import Run, is_worth, outline, placed, records_from, rows_of, runs_of
from build_edition.vocabulary import mqm
from build_edition.vocabulary.documents import MILESTONES
from build_edition.words.language import ENGLISH, Words

KINDS: Final = {
    "explanatory": "explanatory note",
    "translation": "translation note",
    "textual": "textual note",
    "source": "source note",
}
_ROW: Final = attrgetter(*(one.name for one in fields(Record)))
_FIRST_WORDS: Final = 160
_FEW: Final = 8  # documents that are named one by one
_IN_BITS: Final = ""  # no title: what follows stands for more of them, of those that `titles_of` has
_PERSON_LINK = re.compile(r"register/persons/([a-z0-9-]+)\.md")


@dataclass(frozen=True, slots=True)
class Names:
    """The registers, as every record is made with them, and the language in which records are named."""

    variants: Variants
    entries: Mapping[Key, Entry]
    words: Words = ENGLISH

    @classmethod
    def of(cls, entries: Iterable[Entry], words: Words = ENGLISH) -> Names:
        """Those of an edition."""
        known = tuple(entries)
        return cls(name_variants(known), {one.key: one for one in known}, words)

    def canonical(self, words: str, keys: Iterable[Key]) -> tuple[str, ...]:
        """Canonical words of the names that stand in some words, and of what is mentioned in them."""
        mentioned = {self.variants.canonical[key] for key in keys if key in self.variants.canonical}
        return tuple(sorted(mentioned | self.variants.found_in(words)))

    def persons(self, keys: Iterable[Key]) -> tuple[str, ...]:
        """Names of the persons among some entries."""
        return tuple(sorted({self.entries[one].name for one in keys if one.kind == "person" and one in self.entries}))

    def linked(self, resolved: str) -> set[Key]:
        """The persons a body links to."""
        return {person(name) for name in _PERSON_LINK.findall(resolved)} & self.entries.keys()


def search_records(edition: Edition) -> tuple[Record, ...]:
    """Every record in which a word is: documents by date, each with its notes, then the registers and the parallels."""
    return tuple(one for runs in runs_by_volume(edition).values() for run in runs for one in run.read())


def runs_by_volume(edition: Edition) -> Mapping[str, Sequence[Run]]:
    """The records of each volume that holds documents, by its name; last, under no name, all others."""
    names = Names.of(edition.entries, edition.words)
    written = edition.each("records", records_of(names))
    outlines = dict(edition.pieces.faces("records", written, outline)) if edition.pieces is not None else {}
    places = Places(edition.parts)
    titles = {one.id: one.title for one in edition.shared.volumes}
    found: dict[str, list[Run]] = {one: [] for one in (*titles, "")}

    @lru_cache(maxsize=1)
    def worth(name: str, volume: str) -> Sequence[Record]:
        return [_within(one, places, volume) for one in records_from(written[name]) if is_worth(one)]

    for one in edition.by_date:
        volume = one.volume if one.volume in titles else ""
        given = partial(worth, one.id, titles.get(volume, ""))
        is_known = one.id in outlines and not one.parts
        rows = json.loads(outlines[one.id]) if is_known else rows_of(given())
        found[volume] += placed(rows, given, titles.get(volume, ""))
    found[""] += (*runs_of(shared_records(edition, names)), *runs_of(volume_records(edition)))
    return {volume: runs for volume, runs in found.items() if runs or not volume}


def _within(one: Record, places: Places, volume: str) -> Record:
    """A record at the address where it stands, in a volume of this title."""
    address = places.where(one.address) if places.known else one.address
    return replace(one, address=address, volumes=(volume,)) if volume else replace(one, address=address)


def volume_records(edition: Edition) -> Iterator[Record]:
    """The volumes, each found by its title, its years and the name of its folder."""
    holding = {one.volume for one in edition.summaries}
    for one in edition.shared.volumes:
        if one.id in holding:
            place, titles = volume_place(one.id), (one.title,)
            yield Record(place, one.title, "volume", one.years, heading=one.title, names=(one.id,), volumes=titles)


def records_of(names: Names) -> WordsOfOne:
    """What makes the records of a document, as JSON."""
    return lambda edited, _: dense([*map(_ROW, document_records(edited, names))])


def document_records(edited: Edited, names: Names) -> Iterator[Record]:
    """The records of one document: its paragraphs, then its notes."""
    readings = _Readings(edited)
    for paragraph in edited.document.paragraphs:
        yield _paragraph(edited, paragraph, readings, names)
    for mark in edited.document.milestones:
        if mark.sort in ("page", "folio"):
            yield _mark(edited, mark, names.words)
    for note in edited.woven.notes:
        yield _note(edited, note, names)


def shared_records(edition: Edition, names: Names) -> Iterator[Record]:
    """The records of the registers and the parallels, made of summaries."""
    titles = {one.id: one.title for one in edition.shared.volumes}
    places = {title: at for at, title in enumerate(titles_of(edition))}
    for entry in sorted(edition.entries, key=lambda one: one.key):
        naming = [one for one in edition.by_date if entry.key in one.mentioned]
        documents = tuple(dict.fromkeys(one.short_title for one in naming))
        if len(documents) > _FEW:  # who is named everywhere would else bring the titles of all documents
            documents = (_IN_BITS, in_bits(places[title] for title in documents))
        made = _entry(entry, edition.texts.entries[entry.key], documents, names)
        yield replace(made, volumes=_volumes(naming, titles))
    for parallel in edition.parallels:
        standing = [one for one in edition.by_date if one.passages_of(parallel.key)]
        yield replace(_parallel(parallel, edition, names), volumes=_volumes(standing, titles))


def titles_of(edition: Edition) -> Sequence[str]:
    """The short titles of all documents, each once, in the order in which they were written."""
    return tuple(dict.fromkeys(one.short_title for one in edition.by_date))


def _volumes(documents: Sequence[Summary], titles: Mapping[str, str]) -> tuple[str, ...]:
    """The titles of the volumes in which documents lie."""
    return tuple(dict.fromkeys(titles[one.volume] for one in documents if one.volume in titles))


class _Readings:
    """The reading text of a document, a paragraph at a time."""

    def __init__(self, edited: Edited) -> None:
        self._text = edited.document.source.text
        self._accepted = [(one.span, one.note.reading.value) for one in edited.accepted if one.note.reading is not None]
        self._starts = [span.start for span, _ in self._accepted]

    def of(self, paragraph: Paragraph) -> str:
        """The words of a paragraph with the accepted readings put in; none overlaps another (A105)."""
        pieces: list[str] = []
        for span in paragraph.spans:
            at = span.start
            first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
            for found, reading in self._accepted[first:last]:
                pieces += (self._text[at : found.start], reading.strip())
                at = found.end
            pieces += (self._text[at : max(at, span.end)], " ")
        return _flat("".join(pieces))


def _paragraph(edited: Edited, paragraph: Paragraph, readings: _Readings, names: Names) -> Record:
    document = edited.document
    text = _flat(received_words(edited.woven.paragraphs[paragraph.id], without=("milestone", "divided", "sign")))
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
    """A page of the original, which is found by its number and shown with the words that follow it."""
    text = edited.document.source.text
    title, name = edited.document.header.short_title, words.say(MILESTONES[mark.sort], number=mark.number)
    return Record(
        address=f"{edited.id}.md#{mark.id}",
        title=f"{title}, {name}",
        kind="page",
        heading=f"{name} {_flat(mark.span.of(text))}",
        text=clipped(text[mark.span.end : mark.span.end + _FIRST_WORDS], _FIRST_WORDS),
        documents=(title,),
    )


def _note(edited: Edited, note: Annotation, names: Names) -> Record:
    document = edited.document
    spans = edited.spans_of(note.id.value)
    paragraph = document.paragraph_at(min((one.start for one in spans), default=0))
    resolved = edited.bodies.get(note.id.value, NOTHING)
    misleads = edited.misleads.get(note.id.value, NOTHING).words
    said = names.words.say("read “{words}”", words=_flat(note.reading.value)) if note.reading is not None else ""
    reading = f"{said}." if said else ""
    text = _flat(f"{note.selector.exact.value}] {reading} {resolved.words} {misleads} {note.original}")
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


def _entry(entry: Entry, texts: EntryTexts, documents: tuple[str, ...], names: Names) -> Record:
    resolved = (texts.body, *texts.facts.values())
    forms = [one.value for one in (*entry.forms, *entry.mistaken_forms)]
    words = (entry.summary, entry.romanised, entry.original, ", ".join(forms), *(one.words for one in resolved))
    text = _flat(". ".join(one.rstrip(". ") for one in words if one))
    keys = {entry.key, *names.linked(" ".join(one.markdown for one in resolved))}
    return Record(
        address=entry_page(entry.key),
        title=entry.name,
        kind=entry.kind,
        text=text,
        heading=entry.name,
        names=names.canonical(f"{entry.name} {text}", [entry.key]),
        documents=documents,
        persons=names.persons(keys),
    )


def _parallel(parallel: Parallel, edition: Edition, names: Names) -> Record:
    comment = edition.texts.parallels[parallel.key]
    lines = [(one, line) for one in edition.by_date for line in one.passages_of(parallel.key)]
    claims = [f"{one.sentence} {edition.texts.claims[one.key].words}" for one in parallel.claims]
    keys = names.linked(comment.markdown) | {key for _, line in lines for key in line.entries}
    keys |= {person(one.who.value) for claim in parallel.claims for one in claim.stances} & names.entries.keys()
    text = _flat(" ".join((comment.words, *claims, *(_flat(line.context.words) for _, line in lines))))
    return Record(
        address=f"parallels.md#{parallel.id.value}",
        title=parallel.title.value,
        kind="parallel",
        text=text,
        heading=parallel.title.value,
        names=names.canonical(f"{parallel.title.value} {text}", keys),
        documents=tuple(dict.fromkeys(one.short_title for one, _ in lines)),
        persons=names.persons(keys),
    )


def _title(words: Words, document: Document, paragraph: Paragraph | None) -> str:
    """The document, the paragraph's number or part, and who speaks: the title of what is found there."""
    if paragraph is None:  # pragma: no cover - anchoring keeps targets in paragraphs
        return document.header.short_title
    at = f"¶ {paragraph.number}" if paragraph.number else words.say(paragraph.part.replace("_", " "))
    return ", ".join(filter(None, (document.header.short_title, at, _speaker(words, document, paragraph))))


def _speaker(words: Words, document: Document, paragraph: Paragraph | None) -> str:
    turn = document.turn_of(paragraph.id) if paragraph is not None else None
    return turn.speaker.printed(words) if turn is not None else ""


def _flat(words: str) -> str:
    return " ".join(words.split())
