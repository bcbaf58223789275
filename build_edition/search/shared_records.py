"""Compiled → records of what is of no single document: the entries of the registers, the parallels, the volumes.

In: an edition, and its names. Out: records in the order of the edition, each with its words, its address below
`docs/edition/` and what it may be filtered by. Promises: pure; made of summaries, each of which is looked at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from build_edition.ground.addresses import entry_page, volume_place
from build_edition.ground.bits import in_bits
from build_edition.ground.grouped import values_by
from build_edition.ground.keys import person
from build_edition.model.annotations import Parallel
from build_edition.model.edited import Edition
from build_edition.model.record import Record
from build_edition.model.registers import Entry
from build_edition.model.resolved import EntryTexts
from build_edition.model.summary import Summary
from build_edition.search.names import Names, flat

_FEW: Final = 8  # documents that are named one by one
_ENDS: Final = tuple('.!?…。！？؟।”»’")')  # of a sentence; a closing mark may have one within
_IN_BITS: Final = ""  # no title: what follows stands for more of them, of those that `titles_of` has


def volume_records(edition: Edition) -> Iterator[Record]:
    """The volumes, each found by its title, its years and the name of its folder."""
    holding = {one.volume for one in edition.summaries}
    for one in edition.shared.volumes:
        if one.id in holding:
            place, titles = volume_place(one.id), (one.title,)
            yield Record(place, one.title, "volume", one.years, heading=one.title, names=(one.id,), volumes=titles)


def shared_records(edition: Edition, names: Names) -> Iterator[Record]:
    """The records of the registers and the parallels, made of summaries."""
    titles = {one.id: one.title for one in edition.shared.volumes}
    places = {title: at for at, title in enumerate(titles_of(edition))}
    named = values_by((key, one) for one in edition.by_date for key in one.mentioned)
    for entry in sorted(edition.entries, key=lambda one: one.key):
        naming = named.get(entry.key, ())
        documents = tuple(dict.fromkeys(one.short_title for one in naming))
        if len(documents) > _FEW:  # who is named everywhere would else bring the titles of all documents
            documents = (_IN_BITS, in_bits(places[title] for title in documents))
        made = _entry(entry, edition.texts.entries[entry.key], documents, names)
        yield replace(made, volumes=_volumes(naming, titles))
    parts = values_by(
        (key, one) for one in edition.by_date for key in dict.fromkeys(it.parallel for it in one.passages)
    )
    for parallel in edition.parallels:
        standing = parts.get(parallel.key, ())
        yield replace(_parallel(parallel, edition, standing, names), volumes=_volumes(standing, titles))


def titles_of(edition: Edition) -> Sequence[str]:
    """The short titles of all documents, each once, in the order in which they were written."""
    return tuple(dict.fromkeys(one.short_title for one in edition.by_date))


def _volumes(documents: Sequence[Summary], titles: Mapping[str, str]) -> tuple[str, ...]:
    """The titles of the volumes in which documents lie."""
    return tuple(dict.fromkeys(titles[one.volume] for one in documents if one.volume in titles))


def _entry(entry: Entry, texts: EntryTexts, documents: tuple[str, ...], names: Names) -> Record:
    resolved = (texts.body, *texts.facts.values())
    forms = [one.value for one in (*entry.forms, *entry.mistaken_forms)]
    words = (entry.summary, entry.romanised, entry.original, ", ".join(forms), *(one.words for one in resolved))
    text = flat(_apart(words))
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


def _apart(fields: Iterable[str]) -> str:
    """What stands in several fields as sentences, each with an end of its own."""
    said = [one.strip() for one in fields if one.strip()]
    return " ".join(one if one[-1:] in _ENDS else f"{one}." for one in said)


def _parallel(parallel: Parallel, edition: Edition, standing: Sequence[Summary], names: Names) -> Record:
    """A parallel, with the words of the documents in which it stands."""
    comment = edition.texts.parallels[parallel.key]
    lines = [(one, line) for one in standing for line in one.passages_of(parallel.key)]
    claims = [f"{one.sentence} {edition.texts.claims[one.key].words}" for one in parallel.claims]
    keys = names.linked(comment.markdown) | {key for _, line in lines for key in line.entries}
    keys |= {person(one.who.value) for claim in parallel.claims for one in claim.stances} & names.entries.keys()
    text = flat(_apart((comment.words, *claims, *(flat(line.context.words) for _, line in lines))))
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
