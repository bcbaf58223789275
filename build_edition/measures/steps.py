"""What is done with each document, and what the desk is asked at which that is done.

In: a document's name. Out: its files, what was parsed, what is known of it, itself edited, its summary. Promises: these
are the only ways by which anything comes to a document, so that what is kept of it can name all it was made of.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

from build_edition.diagnostics.findings import Result
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Document
from build_edition.model.edited import Edited
from build_edition.model.leaf import Leaf, Parsed
from build_edition.model.sources import Source
from build_edition.model.summary import Summary


class Forms(Protocol):
    """The forms that are looked for: their fingerprint, and each with its entry."""

    seen: str
    listing: frozenset[tuple[str, str, str]]


class Links(Protocol):
    """What answers what the Markdown of a document asked for."""

    asked: set[str]

    def answer(self, asked: str) -> str:
        """The answer now."""


class Asked(Protocol):
    """The desk of an edition, as far as it is asked here."""

    @property
    def frame(self) -> str:
        """How Markdown is read."""

    @property
    def passages(self) -> Mapping[str, Sequence[object]]:
        """What is looked for in a document."""

    @property
    def forms(self) -> Forms:
        """What names are looked for."""

    @property
    def links(self) -> Links:
        """What Markdown may ask for."""


Desk = TypeVar("Desk", bound=Asked)


class Steps(NamedTuple, Generic[Desk]):
    """What is done with each document: its files by name, how they are parsed and known, its editing, its summary.

    `may_sign` says whether a contributor of this id is known.
    """

    files: Callable[[str], Sequence[Source]]
    parse: Callable[[str], Result[Parsed | None]]
    leaf_of: Callable[[Parsed], Result[Leaf]]
    edit: Callable[[Document, Sequence[Annotation], Desk], Result[tuple[Edited, frozenset[str]]]]
    summarise: Callable[[Edited], Summary]
    may_sign: Callable[[str], bool]
