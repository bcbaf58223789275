"""The tables of what documents share: register entries, parallels, their passages, claims and stances."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.exports.iris import named
from build_edition.exports.spoken import speech_of
from build_edition.exports.tables.columns import (
    ADDRESS,
    BY,
    DOCUMENT,
    END,
    OF_DOCUMENT,
    OF_PARAGRAPH,
    REVIEWED,
    START,
    reviews,
)
from build_edition.exports.tables.shapes import Column, Reference, Row, Rows, Table
from build_edition.ground.addresses import entry_page
from build_edition.ground.identifiers import AUTHORITIES
from build_edition.ground.languages import code_of
from build_edition.ground.places import Span
from build_edition.model.annotations import Stance
from build_edition.model.edited import Edited, Edition
from build_edition.model.registers import Entry
from build_edition.model.resolved import NOTHING, EntryTexts

_DATES: Final = ("born", "died", "date")
_FACTS: Final = ("office", "fate", "rehabilitation")


def entries(edition: Edition) -> Table:
    """The registers of persons, organisations, places, events and terms."""
    columns = (
        Column("key", "what it is called everywhere: kind:id"),
        Column("kind", "person, organisation, place, event or term"),
        Column("id", "its id in its register"),
        Column("name", "the name as the edition gives it"),
        Column("name_language", "the language of the name, by its code, where it is in its letters", may_lack=True),
        Column("sort", "the name as it is put in order", may_lack=True),
        Column("romanised", "the name of the original language in Latin letters", may_lack=True),
        Column("original", "the name in the original language", may_lack=True),
        Column("original_language", "the language of that, by its code", may_lack=True),
        Column("forms", "words by which the documents name it", "list"),
        Column("mistaken_forms", "words by which the translation misnames it", "list"),
        *(Column(name, f"{name}, in EDTF", may_lack=True) for name in _DATES),
        Column("summary", "one sentence about it"),
        Column("words", "the entry in plain words, its citations resolved"),
        *(Column(name, f"{name}, in plain words", may_lack=True) for name in _FACTS),
        Column("identification", "how certain it is who or what is meant", may_lack=True),
        Column("identification_reason", "what that rests on", may_lack=True),
        Column("is_fabricated", "whether the thing never existed", "flag"),
        Column("open", "what has not been established", "list"),
        Column("identifiers", "what authority files call it, as addresses", "list"),
        Column("coordinates", "where it lies: degrees north and east, with a comma between", may_lack=True),
        BY,
        REVIEWED,
        ADDRESS,
    )
    rows = tuple(tuple(_entry(one, edition)) for one in edition.entries)
    says = "The registers: persons, organisations, places, events and terms."
    return Table("entries", says, columns, ("key",), rows)


def _entry(one: Entry, edition: Edition) -> Iterator[str | tuple[str, ...] | bool | None]:
    texts = edition.texts.entries.get(one.key, EntryTexts())
    original = code_of(edition.imprint.facts.get("original_language", "")) if one.original else ""
    yield from (str(one.key), one.kind, one.id.value, one.name, speech_of(edition).of_name(one.name) or None)
    yield from (one.sort or None, one.romanised or None, one.original or None, original or None)
    yield from (tuple(form.value for form in forms) for forms in (one.forms, one.mistaken_forms))
    yield from (one.dates.get(name) for name in _DATES)
    yield from (one.summary, texts.body.words)
    yield from (texts.facts.get(name, NOTHING).words or None for name in _FACTS)
    said = one.identification
    yield from (said.certainty, said.reason) if said is not None else (None, None)
    yield from (one.is_fabricated, tuple(question.words for question in texts.open))
    yield tuple(AUTHORITIES[key].name_of(said.value) for key, said in one.identifiers.items())
    yield str(one.coordinates) if one.coordinates is not None else None
    yield from (one.by, reviews(one.reviewed), named(edition)(entry_page(one.key)))


def parallels(edition: Edition) -> Table:
    """Passages of different documents on the same matter, with the editors' comment."""
    columns = (
        Column("id", "the id of the parallel"),
        Column("title", "its title"),
        Column("strength", "how strong it is", may_lack=True),
        Column("words", "the editors' comment in plain words"),
        Column("events", "the ids of the events that it is about", "list"),
        BY,
        REVIEWED,
    )
    rows = tuple(
        (
            one.id.value,
            one.title.value,
            one.strength or None,
            edition.texts.parallels.get(one.key, NOTHING).words,
            tuple(event.value for event in one.events),
            one.by,
            reviews(one.reviewed),
        )
        for one in edition.parallels
    )
    return Table("parallels", "What different documents say on one matter.", columns, ("id",), rows)


def passages(rows: Rows) -> Table:
    """The places of the parallels' passages."""
    columns = (
        Column("parallel", "the id of the parallel"),
        DOCUMENT,
        Column("number", "its number among the passages of the document, from 1", "number"),
        START,
        END,
        Column("paragraph", "the paragraph of its first words", may_lack=True),
        Column("words", "the words"),
    )
    references = (Reference(("parallel",), "parallels", ("id",)), OF_DOCUMENT, OF_PARAGRAPH)
    key = ("parallel", "document", "number")
    return Table("passages", "The passages of the parallels.", columns, key, rows, references)


def passage_rows(edited: Edited, _edition: Edition) -> Iterator[Row]:
    """The passages of a document."""
    for number, one in enumerate(edited.passages, 1):
        yield (one.passage.of.id, edited.id, number, *_at(edited, one.span))


def _at(edited: Edited, span: Span) -> tuple[int, int, str | None, str]:
    found = edited.document.paragraph_at(span.start)
    return (span.start, span.end, found.id if found is not None else None, span.of(edited.document.source.text))


def claims(edition: Edition) -> Table:
    """The claims of the parallels, one proposition per row, and what the record says about each."""
    columns = (
        Column("id", "the claim's id: that of its parallel, and its number"),
        Column("parallel", "the id of the parallel"),
        Column("claim", "the proposition"),
        Column("record", "what the record says of it, in plain words"),
    )
    rows = tuple(
        (claim.key.id, one.id.value, claim.sentence.value, edition.texts.claims.get(claim.key, NOTHING).words)
        for one in edition.parallels
        for claim in one.claims
    )
    references = (Reference(("parallel",), "parallels", ("id",)),)
    return Table("claims", "The claims that documents make or leave out.", columns, ("id",), rows, references)


def stances(edition: Edition) -> Table:
    """What a person does with a claim according to each document."""
    columns = (
        Column("claim", "the id of the claim"),
        Column("number", "its number among the stances on the claim", "number"),
        DOCUMENT,
        Column("person", "whose stance it is: a person's id"),
        Column("stance", "what is done with the claim: asserts, denies, reports …"),
        Column("differs", "in what the documents differ", may_lack=True),
        Column("exact", "the words that carry it", may_lack=True),
        Column("remark", "what editors remark", may_lack=True),
    )
    found = (claim for one in edition.parallels for claim in one.claims)
    rows = tuple(row for claim in found for row in _stances(claim.key.id, claim.stances))
    references = (Reference(("claim",), "claims", ("id",)), OF_DOCUMENT)
    return Table("stances", "What each document does with a claim.", columns, ("claim", "number"), rows, references)


def _stances(claim: str, found: tuple[Stance, ...]) -> Iterator[Row]:
    for number, one in enumerate(found, 1):
        exact = one.passage.selector.exact.value if one.passage is not None else None
        said = (one.stance, one.differs or None, exact, one.remark or None)
        yield (claim, number, one.document.value, one.who.value, *said)
