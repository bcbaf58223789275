"""Rules that apply to a whole edition, one small function each.

In: results of the stages. Out: diagnostics. Nothing is changed here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.diagnostics.hints import write_nearest
from build_edition.ground.fold import fold_words, words_as_seen
from build_edition.ground.identifiers import AUTHORITIES
from build_edition.ground.keys import Key
from build_edition.ground.places import Place
from build_edition.ground.rows import Names
from build_edition.model.annotations import Bibliography, Parallel
from build_edition.model.leaf import Leaf
from build_edition.model.registers import REGISTERS, Entry
from build_edition.model.shared import Shared
from build_edition.model.sources import Written
from build_edition.vocabulary.registers import how_to_enter

_PAIR: Final = 2


def check_documents(documents: Collection[str]) -> Iterator[Diagnostic]:
    """An edition has at least one document (E101)."""
    if not documents:
        yield diagnose("E101", Place("sources"))


def check_between_files(shared: Shared, leaves: Sequence[Leaf], documents: Collection[str]) -> Iterator[Diagnostic]:
    """References between files; `documents` are the folders that are meant to be documents."""
    yield from check_ids(shared, leaves)
    yield from check_titles(leaves)
    yield from check_parallels(shared.parallels, documents)
    yield from check_identifiers(shared.entries)
    yield from _named_documents(shared, documents)
    yield from _named_entries(shared, leaves)


def check_ids(shared: Shared, leaves: Sequence[Leaf]) -> Iterator[Diagnostic]:
    """Ids of notes are unique in the edition, those of parallels and of each register among themselves (N011)."""
    if len(Names((name, 0) for leaf in leaves for name in leaf.note_ids)) < sum(len(leaf.note_ids) for leaf in leaves):
        yield from _repeated(note for leaf in leaves for note in leaf.notes)
    yield from _repeated(parallel.id for parallel in shared.parallels)
    for kind in REGISTERS.values():
        yield from _repeated(entry.id for entry in shared.entries if entry.kind == kind)


def check_titles(leaves: Iterable[Leaf]) -> Iterator[Diagnostic]:
    """No two documents have the same name in lists, links and the search (E110)."""
    first: dict[str, tuple[str, Place]] = {}
    for leaf in leaves:
        if leaf.called is None:
            continue
        words, place = leaf.called
        other, there = first.setdefault(fold_words(words), (leaf.id, place))
        if other != leaf.id:
            notes = [(there, "first here")]
            yield diagnose("E110", place, notes, words=words, document=leaf.id, other=other)


def check_identifiers(entries: Iterable[Entry]) -> Iterator[Diagnostic]:
    """No two entries have the same identifier in an authority file (N053)."""
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


def _named_documents(shared: Shared, documents: Collection[str]) -> Iterator[Diagnostic]:
    """Documents named by passages, stances and introductions exist (N022)."""
    named = [(one.document, one.document_place) for one in shared.passages]
    about = (one for introduction in shared.introductions for one in introduction.about)
    words = [*(stance.document for stance in shared.stances), *about]
    for name, place in (*named, *((word.value, word.place) for word in words)):
        if name not in documents:
            yield diagnose("N022", place, hint=write_nearest(name, documents), id=name)


def _named_entries(shared: Shared, leaves: Sequence[Leaf]) -> Iterator[Diagnostic]:
    """Entries named by notes and parallels are in a register (N026); so are speakers and people in headers (E108)."""
    keys = {entry.key for entry in shared.entries}
    written = {str(key) for key in keys}
    persons = {key.id for key in keys if key.kind == "person"}
    events = {key.id for key in keys if key.kind == "event"}
    for leaf in leaves:
        yield from _unknown(written, leaf.named)
    for parallel in shared.parallels:
        yield from _unknown(events, parallel.events)
        for claim in parallel.claims:
            yield from _unknown(persons, [stance.who for stance in claim.stances])
    if persons:
        for leaf in leaves:
            yield from _unregistered_people(leaf, persons)


def _unknown(known: Collection[str], names: Iterable[Written]) -> Iterator[Diagnostic]:
    for name in names:
        if name.value not in known:
            yield diagnose(
                "N026", name.place, hint=write_nearest(name.value, known) or how_to_enter(name.value), key=name.value
            )


def _unregistered_people(leaf: Leaf, persons: Collection[str]) -> Iterator[Diagnostic]:
    for name, role, place in leaf.people:
        if name not in persons:
            yield diagnose("E108", place, hint=write_nearest(name, persons), role=role, id=name)


def check_mentions(entries: Iterable[Entry], named: Collection[Key], present: Collection[str]) -> Iterator[Diagnostic]:
    """Every entry is mentioned or speaks (E106), and every form of it occurs in a text (E107).

    `named` are the keys of all that are mentioned, speak, wrote or received; `present` the forms, folded and in lower
    case, that occur in any document.
    """
    for entry in entries:
        if entry.key not in named:
            yield diagnose("E106", entry.id.place, key=entry.key)
        for form in (*entry.forms, *entry.mistaken_forms):
            if words_as_seen(form.value).casefold() not in present:
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
