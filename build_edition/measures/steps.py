"""The operations on each document, and the interface of the desk that they use.

In: a document's name. Out: its files, the parsed document, its leaf, its edited form, its summary. Promises: these
are the only ways by which data reaches a document, so that cache keys can cover all its inputs.
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
    """The forms to search for: their fingerprint, and each with its entry."""

    seen: str
    listing: frozenset[tuple[str, str, str]]


class Links(Protocol):
    """Answers what the Markdown of a document asks for."""

    asked: set[str]

    def answer(self, asked: str) -> str:
        """The current answer."""


class Asked(Protocol):
    """The desk of an edition, as far as it is needed here."""

    @property
    def frame(self) -> str:
        """The fingerprint of the configuration for Markdown."""

    @property
    def passages(self) -> Mapping[str, Sequence[object]]:
        """The passages to search for, by document."""

    @property
    def forms(self) -> Forms:
        """The forms of names to search for."""

    @property
    def links(self) -> Links:
        """The answers to what Markdown may ask for."""


Desk = TypeVar("Desk", bound=Asked)


class Steps(NamedTuple, Generic[Desk]):
    """The operations on each document: its files by name, parsing, making its leaf, editing, summarising.

    `may_sign` says whether a contributor with this id is known.
    """

    files: Callable[[str], Sequence[Source]]
    parse: Callable[[str], Result[Parsed | None]]
    leaf_of: Callable[[Parsed], Result[Leaf]]
    edit: Callable[[Document, Sequence[Annotation], Desk], Result[tuple[Edited, frozenset[str]]]]
    summarise: Callable[[Edited], Summary]
    may_sign: Callable[[str], bool]
