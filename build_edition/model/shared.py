"""What the sources say, parsed: of single documents, and of all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

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
from build_edition.model.sources import Passage
from build_edition.model.volumes import Volume

USUAL_EXTENSIONS: Final = ("attr_list", "def_list", "md_in_html", "build_edition.footnotes")


@dataclass(frozen=True, slots=True)
class Style:
    """A style of citations: its id, what the reader sees, its CSL; `has_notes` says that it cites in notes.

    `locale` is the language it is bound to; where it is bound to none it speaks as the edition does.
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

    @property
    def stances(self) -> Iterator[Stance]:
        """Every stance of every claim."""
        for parallel in self.parallels:
            for claim in parallel.claims:
                yield from claim.stances


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything the sources say, parsed, and not yet held against the texts."""

    shared: Shared
    documents: tuple[Document, ...]
    annotations: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class SiteConfig:
    """The settings of the site, and the Markdown extensions by name with theirs."""

    settings: Mapping[str, Any] = field(default_factory=dict)
    extensions: Mapping[str, Mapping[str, Any]] = field(default_factory=lambda: {name: {} for name in USUAL_EXTENSIONS})

    def within(self, folder: str) -> SiteConfig:
        """Those of a site that stands in a folder of this one."""
        address = str(self.settings.get("site_url", ""))
        if not (address and folder):
            return self
        return SiteConfig({**self.settings, "site_url": f"{address.rstrip('/')}/{folder}/"}, self.extensions)
