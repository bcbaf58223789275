"""Rules that hold for a whole edition, one small function each.

In: what the stages made. Out: diagnostics. Nothing here changes anything.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

from rapidfuzz import process

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.fold import Folded, fold_words
from build_edition.ground.places import Place
from build_edition.model.annotations import Bibliography, Parallel
from build_edition.model.documents import Document
from build_edition.model.registers import REGISTERS, Mention
from build_edition.model.sources import Written
from build_edition.model.woven import Gathered

_NEAR_ENOUGH: Final = 70
_PAIR: Final = 2


def check_documents(documents: Collection[str]) -> Iterator[Diagnostic]:
    """An edition has at least one document (E101)."""
    if not documents:
        yield diagnose("E101", Place("sources"))


def check_between_files(gathered: Gathered, documents: Collection[str]) -> Iterator[Diagnostic]:
    """What files say of one another; `documents` are the folders that are meant to be documents."""
    yield from check_ids(gathered)
    yield from check_parallels(gathered.parallels, documents)
    yield from _named_documents(gathered, documents)
    yield from _named_entries(gathered)
    yield from _reviewed_paragraphs(gathered.documents)


def check_ids(gathered: Gathered) -> Iterator[Diagnostic]:
    """Ids of notes are unique in the edition, those of parallels and of each register among themselves (N011)."""
    yield from _repeated(annotation.id for annotation in gathered.annotations)
    yield from _repeated(parallel.id for parallel in gathered.parallels)
    for kind in REGISTERS.values():
        yield from _repeated(entry.id for entry in gathered.entries if entry.kind == kind)


def check_parallels(parallels: Iterable[Parallel], documents: Collection[str]) -> Iterator[Diagnostic]:
    """A parallel joins passages of two documents (E102), and a claim has a stance of two (E109)."""
    for parallel in parallels:
        named = {passage.document for passage in parallel.passages}
        if len(named) < _PAIR and named <= set(documents):
            yield diagnose("E102", parallel.id.place, id=parallel.id.value)
        for claim in parallel.claims:
            if len({stance.document.value for stance in claim.stances}) < _PAIR:
                yield diagnose("E109", claim.sentence.place)


def _named_documents(gathered: Gathered, documents: Collection[str]) -> Iterator[Diagnostic]:
    """Documents that passages, stances and introductions name exist (N022)."""
    named = [(one.document, one.document_place) for one in gathered.passages]
    stances = [stance for parallel in gathered.parallels for claim in parallel.claims for stance in claim.stances]
    words = [*(stance.document for stance in stances), *(one for it in gathered.introductions for one in it.about)]
    for name, place in (*named, *((word.value, word.place) for word in words)):
        if name not in documents:
            yield diagnose("N022", place, hint=_nearest(name, documents), id=name)


def _named_entries(gathered: Gathered) -> Iterator[Diagnostic]:
    """Entries that notes and parallels name are in a register (N026); persons speak only where registered (E108)."""
    keys = {entry.key for entry in gathered.entries}
    for note in gathered.annotations:
        yield from _unknown(keys, note.mentions)
    for parallel in gathered.parallels:
        yield from _unknown({key[6:] for key in keys if key.startswith("event:")}, parallel.events)
        persons = {key[7:] for key in keys if key.startswith("person:")}
        for claim in parallel.claims:
            yield from _unknown(persons, [stance.who for stance in claim.stances])
    if any(key.startswith("person:") for key in keys):
        for document in gathered.documents:
            yield from _unregistered_people(document, keys)


def _unknown(known: Collection[str], names: Iterable[Written]) -> Iterator[Diagnostic]:
    for name in names:
        if name.value not in known:
            yield diagnose("N026", name.place, hint=_nearest(name.value, known), key=name.value)


def _unregistered_people(document: Document, keys: Collection[str]) -> Iterator[Diagnostic]:
    header = document.header
    people = {person.id: (role, header.place) for role, person in header.people.items()}
    speaking = {turn.speaker.id: ("speaker", turn.speaker.labels[0].place) for turn in document.turns}
    for name, (role, place) in {**people, **speaking}.items():
        if f"person:{name}" not in keys:
            yield diagnose("E108", place, hint=_nearest(name, _persons(keys)), role=role, id=name)


def _persons(keys: Collection[str]) -> tuple[str, ...]:
    return tuple(key.removeprefix("person:") for key in keys if key.startswith("person:"))


def _reviewed_paragraphs(documents: Iterable[Document]) -> Iterator[Diagnostic]:
    """Paragraphs said to be reviewed exist (N027)."""
    for document in documents:
        ids = [paragraph.id for paragraph in document.paragraphs]
        for review in document.header.reviewed:
            for name in review.paragraphs:
                if name.value not in ids:
                    yield diagnose("N027", name.place, document=document.id, id=name.value)


def check_mentions(
    gathered: Gathered, mentions: Mapping[str, Sequence[Mention]], texts: Iterable[Folded]
) -> Iterator[Diagnostic]:
    """Every entry is mentioned or speaks (E106), and every form of it stands in a text (E107)."""
    found = {key for one in mentions.values() for mention in one for key in mention.entries}
    found |= {f"person:{turn.speaker.id}" for document in gathered.documents for turn in document.turns}
    found |= {f"person:{one.id}" for document in gathered.documents for one in document.header.people.values()}
    folded = tuple(text.text for text in texts)
    for entry in gathered.entries:
        if entry.key not in found:
            yield diagnose("E106", entry.id.place, key=entry.key)
        for form in (*entry.forms, *entry.mistaken_forms):
            words = fold_words(form.value).casefold()
            if not any(words in text.casefold() for text in folded):
                yield diagnose("E107", form.place, words=form.value)


def check_bibliography(bibliography: Bibliography, cited: Collection[str]) -> Iterator[Diagnostic]:
    """Every work is cited somewhere (E103)."""
    for key, place in bibliography.entries.items():
        if key not in cited:
            yield diagnose("E103", place, key=key)


def _nearest(word: str, choices: Collection[str]) -> str:
    near = process.extractOne(word, sorted(choices), score_cutoff=_NEAR_ENOUGH)
    return f"write `{near[0]}`" if near else ""


def _repeated(ids: Iterable[Written]) -> Iterator[Diagnostic]:
    first: dict[str, Place] = {}
    for one in ids:
        if one.value in first:
            yield diagnose("N011", one.place, id=one.value, notes=[(first[one.value], "first here")])
        else:
            first[one.value] = one.place
