"""The registers: persons, organisations, places, events and terms, and where each is mentioned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from build_edition.ground.coordinates import Coordinates
from build_edition.ground.keys import Key
from build_edition.ground.places import Span
from build_edition.model.sources import Passage, Review, Written

RegisterKind = Literal["person", "organisation", "place", "event", "term"]
REGISTERS: Final[Mapping[str, RegisterKind]] = {
    "persons": "person",
    "organisations": "organisation",
    "places": "place",
    "events": "event",
    "terms": "term",
}


@dataclass(frozen=True, slots=True)
class Identification:
    """How certain it is who or what is meant (TEI @cert), and why."""

    certainty: str
    reason: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One person, organisation, place, event or term.

    `forms` are the words by which the documents name it, `mistaken_forms` those
    by which the translation misnames it, `passages` words that mean it without
    a name; `original` is its name in the original language. `dates` maps `born`,
    `died` or `date` to EDTF; `facts` maps `office`, `fate`, `rehabilitation` to
    Markdown, `identifiers` maps the key of an authority file to the identifier in
    it.
    """

    kind: RegisterKind
    id: Written
    name: str
    summary: str
    body: Written
    sort: str = ""
    romanised: str = ""
    original: str = ""
    forms: tuple[Written, ...] = ()
    mistaken_forms: tuple[Written, ...] = ()
    passages: tuple[Passage, ...] = ()
    dates: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, Written] = field(default_factory=dict)
    is_fabricated: bool = False
    identification: Identification | None = None
    open: tuple[Written, ...] = ()
    identifiers: Mapping[str, Written] = field(default_factory=dict)
    coordinates: Coordinates | None = None
    by: tuple[str, ...] = ()
    reviewed: tuple[Review, ...] = ()

    @property
    def key(self) -> Key:
        """The key by which links and mentions refer to it."""
        return Key(self.kind, self.id.value)


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of one document that name or mean register entries (by key), and the paragraph they are in."""

    document: str
    paragraph: str
    span: Span
    entries: tuple[Key, ...]
    is_mistaken: bool = False
