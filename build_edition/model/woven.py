"""What is woven and written: runs of words, marks, pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from build_edition.model.annotations import (
    Anchored,
    Annotation,
    Bibliography,
    Contributor,
    Imprint,
    Introduction,
    Parallel,
    Passage,
)
from build_edition.model.documents import Document, Paragraph
from build_edition.model.registers import Entry, Mention
from build_edition.places import Span


@dataclass(frozen=True, slots=True)
class Run:
    """Words in reading order that share the same features.

    `wrap` names the typographic unit they belong to (`label`, `numbering`,
    `direction` or nothing), `targets` the ids of notes whose words they are,
    `names` the keys of the register entries they name.
    """

    span: Span
    text: str
    wrap: str = ""
    targets: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """The sign left in the text for a note or a parallel, standing after `offset`."""

    offset: int
    target_of: Annotation | Passage


@dataclass(frozen=True, slots=True)
class WovenParagraph:
    """A paragraph as runs of words and marks, one sequence a span of the paragraph."""

    paragraph: Paragraph
    segments: tuple[tuple[Run | Mark, ...], ...]


@dataclass(frozen=True, slots=True)
class Woven:
    """A document with its notes: what `markdown` turns into a page."""

    document: Document
    paragraphs: Mapping[str, WovenParagraph]
    notes: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A file to write below `docs/edition/`: POSIX path and Markdown (or CSS, or bytes of a font).

    `proves` is the id of the document whose words it keeps; `is_reading` says
    that they stand in it with the editors' readings put in, reversibly.
    `panes` are the ids of the documents of which it keeps the words side by side.
    """

    path: str
    content: str | bytes
    proves: str = ""
    is_reading: bool = False
    panes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything the sources say, parsed, and not yet held against the texts."""

    imprint: Imprint
    contributors: tuple[Contributor, ...]
    bibliography: Bibliography
    documents: tuple[Document, ...]
    annotations: tuple[Annotation, ...]
    parallels: tuple[Parallel, ...]
    entries: tuple[Entry, ...]
    introductions: tuple[Introduction, ...]

    @property
    def signed(self) -> Mapping[str, Sequence[Annotation | Entry | Parallel | Introduction]]:
        """Everything that somebody is named in or has reviewed, by what one of it is called."""
        return {
            "note": self.annotations,
            "entry": self.entries,
            "parallel": self.parallels,
            "introduction": self.introductions,
        }

    @property
    def passages(self) -> Iterator[Passage]:
        """The passages of every parallel and register entry."""
        for parallel in self.parallels:
            yield from parallel.passages
        for entry in self.entries:
            yield from entry.passages


@dataclass(frozen=True, slots=True)
class Bodies:
    """Resolved Markdown, its links relative to `docs/edition/`.

    `notes` by note id (what each misleads to by `id/misleads`), `parallels` by
    id, `claims` by claim key, `entries` by entry key (its facts and open questions by `key/office`, `key/open/1`),
    `headers` by document id and field, `introductions` by id; `works` and their
    `kinds` (where the bibliography gives one) by key.
    """

    notes: Mapping[str, str]
    parallels: Mapping[str, str]
    claims: Mapping[str, str]
    entries: Mapping[str, str]
    headers: Mapping[str, Mapping[str, str]]
    introductions: Mapping[str, str]
    works: Mapping[str, str]
    kinds: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Compiled:
    """What the pages are made of: sources, texts, notes and mentions, each with its place in the texts.

    `anchored` (notes and passages of parallels, in text order) and `mentions`
    by document id; `stances` by the key of a stance's passage.
    """

    gathered: Gathered
    woven: tuple[Woven, ...]
    anchored: Mapping[str, tuple[Anchored, ...]]
    mentions: Mapping[str, tuple[Mention, ...]]
    stances: Mapping[str, Anchored]
    bodies: Bodies

    @property
    def by_date(self) -> tuple[Document, ...]:
        """The documents in the order in which they were written."""
        documents = (woven.document for woven in self.woven)
        return tuple(sorted(documents, key=lambda one: (one.header.date, one.id)))
