"""Rules that hold for a whole edition, one small function each.

In: what the stages made. Out: diagnostics. Nothing here changes anything.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.diagnostics.hints import write_nearest
from build_edition.ground.fold import fold_words
from build_edition.ground.identifiers import AUTHORITIES
from build_edition.ground.keys import Key
from build_edition.ground.places import Place
from build_edition.model.annotations import Bibliography, Parallel
from build_edition.model.documents import Document
from build_edition.model.registers import REGISTERS, Entry
from build_edition.model.shared import Gathered
from build_edition.model.sources import Written

_PAIR: Final = 2


def check_documents(documents: Collection[str]) -> Iterator[Diagnostic]:
    """An edition has at least one document (E101)."""
    if not documents:
        yield diagnose("E101", Place("sources"))


def check_between_files(gathered: Gathered, documents: Collection[str]) -> Iterator[Diagnostic]:
    """What files say of one another; `documents` are the folders that are meant to be documents."""
    yield from check_ids(gathered)
    yield from check_parallels(gathered.shared.parallels, documents)
    yield from check_identifiers(gathered.shared.entries)
    yield from _named_documents(gathered, documents)
    yield from _named_entries(gathered)
    yield from _reviewed_paragraphs(gathered.documents)


def check_ids(gathered: Gathered) -> Iterator[Diagnostic]:
    """Ids of notes are unique in the edition, those of parallels and of each register among themselves (N011)."""
    yield from _repeated(annotation.id for annotation in gathered.annotations)
    yield from _repeated(parallel.id for parallel in gathered.shared.parallels)
    for kind in REGISTERS.values():
        yield from _repeated(entry.id for entry in gathered.shared.entries if entry.kind == kind)


def check_identifiers(entries: Iterable[Entry]) -> Iterator[Diagnostic]:
    """What an authority file calls an entry, it calls no other (N053)."""
    first: dict[tuple[str, str], tuple[Key, Place]] = {}
    for entry in entries:
        for key, written in entry.identifiers.items():
            authority = AUTHORITIES[key]
            other, place = first.setdefault((key, authority.name_of(written.value)), (entry.key, written.place))
            if other != entry.key:
                notes = [(place, "first here")]
                two = {"one": str(other), "other": str(entry.key)}
                yield diagnose("N053", written.place, notes, "", id=written.value, authority=authority.name, **two)


def check_parallels(parallels: Iterable[Parallel], documents: Collection[str]) -> Iterator[Diagnostic]:
    """A parallel joins passages of two documents (E102), and a claim has a stance of two (E109)."""
    for parallel in parallels:
        if len(parallel.documents) < _PAIR and parallel.documents <= set(documents):
            yield diagnose("E102", parallel.id.place, id=parallel.id.value)
        for claim in parallel.claims:
            if len({stance.document.value for stance in claim.stances}) < _PAIR:
                yield diagnose("E109", claim.sentence.place)


def _named_documents(gathered: Gathered, documents: Collection[str]) -> Iterator[Diagnostic]:
    """Documents that passages, stances and introductions name exist (N022)."""
    shared = gathered.shared
    named = [(one.document, one.document_place) for one in shared.passages]
    about = (one for introduction in shared.introductions for one in introduction.about)
    words = [*(stance.document for stance in shared.stances), *about]
    for name, place in (*named, *((word.value, word.place) for word in words)):
        if name not in documents:
            yield diagnose("N022", place, hint=write_nearest(name, documents), id=name)


def _named_entries(gathered: Gathered) -> Iterator[Diagnostic]:
    """Entries that notes and parallels name are in a register (N026); persons speak only where registered (E108)."""
    keys = {entry.key for entry in gathered.shared.entries}
    written = {str(key) for key in keys}
    persons = {key.id for key in keys if key.kind == "person"}
    events = {key.id for key in keys if key.kind == "event"}
    for note in gathered.annotations:
        yield from _unknown(written, note.mentions)
    for parallel in gathered.shared.parallels:
        yield from _unknown(events, parallel.events)
        for claim in parallel.claims:
            yield from _unknown(persons, [stance.who for stance in claim.stances])
    if persons:
        for document in gathered.documents:
            yield from _unregistered_people(document, persons)


def _unknown(known: Collection[str], names: Iterable[Written]) -> Iterator[Diagnostic]:
    for name in names:
        if name.value not in known:
            yield diagnose("N026", name.place, hint=write_nearest(name.value, known), key=name.value)


def _unregistered_people(document: Document, persons: Collection[str]) -> Iterator[Diagnostic]:
    header = document.header
    people = {one.id: (role, header.place) for role, person in header.people.items() for one in person.each}
    heard = (speaker for turn in document.turns for speaker in turn.speaker.each)
    speakers = (speaker for speaker in heard if speaker.status != "undeclared")
    speaking = {one.id: ("speaker", one.labels[0].place) for one in speakers}
    for name, (role, place) in {**people, **speaking}.items():
        if name not in persons:
            yield diagnose("E108", place, hint=write_nearest(name, persons), role=role, id=name)


def _reviewed_paragraphs(documents: Iterable[Document]) -> Iterator[Diagnostic]:
    """Paragraphs said to be reviewed exist (N027)."""
    for document in documents:
        ids = {paragraph.id for paragraph in document.paragraphs}
        for review in document.header.reviewed:
            for name in review.paragraphs:
                if name.value not in ids:
                    yield diagnose("N027", name.place, document=document.id, id=name.value)


def check_mentions(entries: Iterable[Entry], named: Collection[Key], present: Collection[str]) -> Iterator[Diagnostic]:
    """Every entry is mentioned or speaks (E106), and every form of it stands in a text (E107).

    `named` are the keys of all that is mentioned, speaks, wrote or received; `present` the forms, folded and in small
    letters, that stand in any document.
    """
    for entry in entries:
        if entry.key not in named:
            yield diagnose("E106", entry.id.place, key=entry.key)
        for form in (*entry.forms, *entry.mistaken_forms):
            if fold_words(form.value).casefold() not in present:
                yield diagnose("E107", form.place, words=form.value)


def check_bibliography(bibliography: Bibliography, cited: Collection[str]) -> Iterator[Diagnostic]:
    """Every work is cited somewhere (E103)."""
    for key, place in bibliography.entries.items():
        if key not in cited:
            yield diagnose("E103", place, key=key)


def _repeated(ids: Iterable[Written]) -> Iterator[Diagnostic]:
    first: dict[str, Place] = {}
    for one in ids:
        if one.value in first:
            yield diagnose("N011", one.place, id=one.value, notes=[(first[one.value], "first here")])
        else:
            first[one.value] = one.place
