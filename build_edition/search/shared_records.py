"""An edition → records of what belongs to no single document: register entries, parallels, volumes.

In: an edition, and its names. Out: records in the order of the edition, each with its text, its address below
`docs/edition/` and its filters. Promises: pure; made of summaries, each of which is read once.
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

_FEW: Final = 8  # documents that are listed by title
_ENDS: Final = tuple('.!?…。！？؟।”»’")')  # of a sentence; a closing quotation mark may have the full stop before it
_IN_BITS: Final = ""  # not a title: what follows is a bit set over `titles_of`


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
        if len(documents) > _FEW:  # otherwise a person named everywhere would bring the titles of all documents
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
    """The short titles of all documents, each once, in chronological order."""
    return tuple(dict.fromkeys(one.short_title for one in edition.by_date))


def _volumes(documents: Sequence[Summary], titles: Mapping[str, str]) -> tuple[str, ...]:
    """The titles of the volumes that these documents are in."""
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
    """Several fields as sentences, each with punctuation at its end."""
    said = [one.strip() for one in fields if one.strip()]
    return " ".join(one if one[-1:] in _ENDS else f"{one}." for one in said)


def _parallel(parallel: Parallel, edition: Edition, standing: Sequence[Summary], names: Names) -> Record:
    """The record of a parallel, with the text of its passages in the documents."""
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
