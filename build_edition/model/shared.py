"""What the sources say, parsed: of single documents, and shared by all of them; and excerpts of the shared data.

In: the shared data, and what a document uses of it. Out: an excerpt with only those entries, works and parallels that
the document uses, and the contributors who signed them; and its seal. Promises: what is made from a document and
its excerpt cannot depend on anything else in the registers, the bibliography, the parallels and the contributors, nor
on where in their files these are written; the seal changes if anything in the excerpt changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any, Final, TypeVar

from build_edition.ground.dates import in_words
from build_edition.ground.fingerprint import fingerprint
from build_edition.ground.grouped import values_by
from build_edition.ground.keys import Key, Uses
from build_edition.ground.places import Place
from build_edition.model.annotations import (
    Annotation,
    Bibliography,
    Contributor,
    Imprint,
    Introduction,
    Parallel,
    Stance,
)
from build_edition.model.documents import Document
from build_edition.model.registers import Entry
from build_edition.model.resolved import SharedTexts
from build_edition.model.signed import signers_of
from build_edition.model.sources import Passage, Review, Written
from build_edition.model.volumes import Volume

USUAL_EXTENSIONS: Final = ("attr_list", "def_list", "md_in_html", "build_edition.footnotes")
K = TypeVar("K")
V = TypeVar("V")
Piece = TypeVar("Piece", Entry, Parallel)
_NOWHERE: Final = Place("")


@dataclass(frozen=True, slots=True)
class Style:
    """A citation style: its id, the name shown to readers, its CSL; `has_notes` says that it cites in notes.

    `locale` is the language it is bound to; a style without one uses the language of the edition.
    """

    id: str
    name: str
    xml: str
    has_notes: bool
    locale: str = ""


@dataclass(frozen=True, slots=True)
class Shared:
    """What documents share: the imprint of the edition, people, works, registers, parallels, introductions, volumes."""

    imprint: Imprint
    contributors: tuple[Contributor, ...] = ()
    bibliography: Bibliography = field(default_factory=Bibliography)
    parallels: tuple[Parallel, ...] = ()
    entries: tuple[Entry, ...] = ()
    introductions: tuple[Introduction, ...] = ()
    styles: tuple[Style, ...] = ()
    volumes: tuple[Volume, ...] = ()

    @property
    def passages(self) -> Iterator[Passage]:
        """The passages of every parallel and register entry."""
        for parallel in self.parallels:
            yield from parallel.passages
        for entry in self.entries:
            yield from entry.passages

    def names_of(self, who: Iterable[str]) -> tuple[str, ...]:
        """What contributors are called, by their ids; an id that nobody has stands for itself."""
        return tuple(next((one.name for one in self.contributors if one.id == name), name) for name in who)

    def reviews(self, reviewed: Sequence[Review]) -> str:
        """Who has reviewed something, and when; that nobody has."""
        words = self.imprint.words
        names = self.names_of(one.by for one in reviewed)
        said = [
            words.say("reviewed by {name}, {date}", name=name, date=in_words(one.date, words))
            for name, one in zip(names, reviewed, strict=True)
        ]
        return ", ".join(said) or words.say("unreviewed")

    @property
    def stances(self) -> Iterator[Stance]:
        """Every stance of every claim."""
        for parallel in self.parallels:
            for claim in parallel.claims:
                yield from claim.stances


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything the sources say, parsed but not yet checked against the texts."""

    shared: Shared
    documents: tuple[Document, ...]
    annotations: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class SiteConfig:
    """The settings of the site, and the Markdown extensions by name with their own settings."""

    settings: Mapping[str, Any] = field(default_factory=dict)
    extensions: Mapping[str, Mapping[str, Any]] = field(default_factory=lambda: {name: {} for name in USUAL_EXTENSIONS})

    def within(self, folder: str) -> SiteConfig:
        """The settings of a site in a subfolder of this one."""
        address = str(self.settings.get("site_url", ""))
        if not (address and folder):
            return self
        return SiteConfig({**self.settings, "site_url": f"{address.rstrip('/')}/{folder}/"}, self.extensions)


class Excerpts:
    """The excerpts of one edition."""

    def __init__(self, shared: Shared, texts: SharedTexts) -> None:
        self._shared, self._texts = shared, texts
        self._places = {entry.key: at for at, entry in enumerate(shared.entries)}
        self._works = {key: at for at, key in enumerate(dict.fromkeys((*texts.works, *shared.bibliography.entries)))}
        self._by_key = {one.key: one for one in shared.parallels}
        self._parallels = values_by((document, one) for one in shared.parallels for document in _documents(one))
        self._seals = dict[str | Key, str]()
        self._here = dict[Key, Any]()
        self._everywhere = frozenset((*(one.id for one in shared.contributors[:1]), *_values(shared.imprint.editors)))

    def of(self, uses: Uses) -> tuple[Shared, SharedTexts]:
        """The shared data, without anything that the document does not use."""
        parallels = tuple(self._parallels.get(uses.document, ()))
        return self._with(self._used(uses.entries), parallels, self._cited(uses.works), uses.people)

    @property
    def rest(self) -> tuple[Shared, SharedTexts]:
        """What is in every excerpt."""
        return self._with((), (), ())

    def seal(self, uses: Uses) -> str:
        """The fingerprint of the shared data that the document uses."""
        entries, parallels = self._used(uses.entries), tuple(self._parallels.get(uses.document, ()))
        asked: tuple[str | Key, ...] = (*entries, *(one.key for one in parallels), *self._cited(uses.works))
        people = self._signed_by(entries, parallels, uses.people)
        return fingerprint(*(self._seals.get(one) or self._sealed(one) for one in asked), *map(repr, people))

    def _used(self, entries: Iterable[Key]) -> tuple[Key, ...]:
        """Those of the entries that exist, in the order of the registers."""
        return tuple(sorted({key for key in entries if key in self._places}, key=self._places.__getitem__))

    def _cited(self, works: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted({key for key in works if key in self._works}, key=self._works.__getitem__))

    def _signed_by(
        self, entries: Iterable[Key], parallels: Iterable[Parallel], people: Iterable[str]
    ) -> tuple[Contributor, ...]:
        """Who signed any of these, and whom every document may name: the editors and the first contributor."""
        named = (self._shared.entries[self._places[key]] for key in entries)
        found = self._everywhere.union(people, signers_of(named), signers_of(parallels))
        return tuple(one for one in self._shared.contributors if one.id in found)

    def _sealed(self, asked: str | Key) -> str:
        """The seal of an entry, parallel or work; computed once."""
        parts = self._of_work(asked) if isinstance(asked, str) else self._of_key(asked)
        self._seals[asked] = sealed = fingerprint(*map(repr, parts))
        return sealed

    def _of_work(self, key: str) -> Iterator[object]:
        """Everything that an excerpt contains about a work."""
        bibliography, texts = self._shared.bibliography, self._texts
        yield from (key, key in bibliography.entries, bibliography.works.get(key))
        yield from (one.get(key) for one in (texts.works, texts.kinds, texts.in_text, texts.in_language))

    def _of_key(self, key: Key) -> Iterator[object]:
        """Everything that an excerpt contains about an entry or a parallel."""
        if key in self._places:
            yield from (self._anywhere(self._shared.entries[self._places[key]]), self._texts.entries.get(key))
            return
        parallel = self._by_key[key]
        yield from (self._anywhere(parallel), self._texts.parallels.get(key))
        yield from (self._texts.claims.get(claim.key) for claim in parallel.claims)

    def _anywhere(self, one: Piece) -> Piece:
        """A copy without the places in the files."""
        if one.key not in self._here:
            self._here[one.key] = _without_places(one)
        found: Piece = self._here[one.key]
        return found

    def _with(
        self,
        entries: tuple[Key, ...],
        parallels: tuple[Parallel, ...],
        works: tuple[str, ...],
        people: Iterable[str] = (),
    ) -> tuple[Shared, SharedTexts]:
        claims = [claim.key for one in parallels for claim in one.claims]
        bibliography, texts = self._shared.bibliography, self._texts
        known = dict.fromkeys(_only(bibliography.entries, works), _NOWHERE)
        shared = replace(
            self._shared,
            contributors=self._signed_by(entries, parallels, people),
            bibliography=replace(bibliography, entries=known, works=_only(bibliography.works, works)),
            parallels=tuple(map(self._anywhere, parallels)),
            entries=tuple(self._anywhere(self._shared.entries[self._places[key]]) for key in entries),
            introductions=(),
        )
        return shared, replace(
            texts,
            parallels=_only(texts.parallels, [one.key for one in parallels]),
            claims=_only(texts.claims, claims),
            entries=_only(texts.entries, entries),
            introductions={},
            works=_only(texts.works, works),
            kinds=_only(texts.kinds, works),
            in_text=_only(texts.in_text, works),
            in_language=_only(texts.in_language, works),
        )


def _values(written: Iterable[Written]) -> Iterator[str]:
    return (one.value for one in written)


def _documents(one: Parallel) -> Iterator[str]:
    stances = (stance.document.value for claim in one.claims for stance in claim.stances)
    yield from dict.fromkeys((*sorted(one.documents), *stances))


def _only(given: Mapping[K, V], keys: Iterable[K]) -> Mapping[K, V]:
    return {key: given[key] for key in keys if key in given}


def _without_places(one: Any) -> Any:  # noqa: ANN401 - whatever an entry is made of
    if isinstance(one, Place):
        return _NOWHERE
    if is_dataclass(one) and not isinstance(one, type):
        return replace(one, **{it.name: _without_places(getattr(one, it.name)) for it in fields(one) if it.init})
    if type(one) is tuple:
        return tuple(map(_without_places, one))
    return {key: _without_places(value) for key, value in one.items()} if isinstance(one, Mapping) else one
