"""The nouns of an edition.

What the stages pass to one another: frozen values, tuples not lists. A
newcomer who reads this file knows the vocabulary (textual scholarship's words,
the W3C's for annotation, MQM's for translation quality). No function here does
any work beyond looking at its own fields.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from build_edition.places import Place, Span

PartName = Literal[
    "heading", "source_note", "dateline", "salutation", "paragraph", "closing", "signature", "archive_reference"
]
Kind = Literal["explanatory", "translation", "textual"]


# --- what is read -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Source:
    """A file as read: POSIX path from the edition's root, its text, SHA-256 of its bytes (hex)."""

    path: str
    text: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Written:
    """Words in a YAML file and where each stands.

    `block_column` is the column of the first content line of a literal block
    (`|`), None for words on the key's own line. `is_exact` is false where the
    value is not what stands in the file letter by letter (folded, escaped).
    """

    value: str
    place: Place
    block_column: int | None = None
    is_exact: bool = True

    def __str__(self) -> str:
        return self.value

    def place_at(self, offset: int, width: int = 0) -> Place:
        """The place of one character of the value, as near as the YAML style lets us know."""
        if not self.is_exact:
            return self.place
        if self.block_column is None:
            return Place(self.place.path, self.place.line, self.place.column + offset, width)
        before = self.value[:offset]
        line = self.place.line + 1 + before.count("\n")
        column = self.block_column + offset - (before.rfind("\n") + 1)
        return Place(self.place.path, line, column, width)


# --- a document -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody a document names as sender, recipient or speaker."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who a label stands for. `status` is `named`, `anonymous` or `unresolved`."""

    id: str
    name: str
    labels: tuple[Written, ...]
    status: Literal["named", "anonymous", "unresolved"] = "named"
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Declaration:
    """What `document.yml` says of certain lines: which words, what they are, why."""

    line: Written
    says: str
    reason: str = ""
    every: bool = False


@dataclass(frozen=True, slots=True)
class Lacuna:
    """Text known to be missing, and the paragraph before which it is missing."""

    before: Written
    description: str


@dataclass(frozen=True, slots=True)
class Header:
    """`document.yml`: all that is said of a document outside its text."""

    id: str
    place: Place
    kind: Literal["letter", "transcript"]
    title: str
    short_title: str
    date: str
    sha256: Written
    people: Mapping[str, Person] = field(default_factory=dict)
    facts: Mapping[str, Written] = field(default_factory=dict)
    content_note: Written | None = None
    remarks: Written | None = None
    label_convention: str = "none"
    speakers: tuple[Speaker, ...] = ()
    not_labels: tuple[str, ...] = ()
    stage_directions: tuple[str, ...] = ()
    not_directions: tuple[str, ...] = ()
    parts: tuple[Declaration, ...] = ()
    furniture: tuple[Declaration, ...] = ()
    joins: tuple[Declaration, ...] = ()
    lacunae: tuple[Lacuna, ...] = ()


@dataclass(frozen=True, slots=True)
class StageDirection:
    """A direction such as “(Laughter)”; `voice` is what is called out inside it, if anything."""

    span: Span
    voice: Span | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One unit of a document, whichever `part` it plays.

    `spans` has more than one member only where an editor joined a broken
    paragraph. `number` is printed and cited (`#p17`); parts of a letter
    have an id and no number. `label` covers the speaker's label, `numbering`
    the author's own number (`5)`).
    """

    id: str
    part: PartName
    spans: tuple[Span, ...]
    number: int | None = None
    label: Span | None = None
    numbering: Span | None = None
    directions: tuple[StageDirection, ...] = ()

    @property
    def start(self) -> int:
        """Offset of the first character."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Offset after the last character."""
        return self.spans[-1].end


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says until another begins."""

    speaker: Speaker
    paragraphs: tuple[Paragraph, ...]
    run_in: bool = False


@dataclass(frozen=True, slots=True)
class Furniture:
    """A line that is the website's, not the document's."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Document:
    """One edited work, every character of its source accounted for."""

    header: Header
    source: Source
    divisions: tuple[Paragraph | Turn, ...]
    furniture: tuple[Furniture, ...]
    lacunae: tuple[tuple[str, str], ...] = ()

    @property
    def id(self) -> str:
        """The folder's name."""
        return self.header.id

    @property
    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph in reading order."""
        for division in self.divisions:
            if isinstance(division, Turn):
                yield from division.paragraphs
            else:
                yield division

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The turns in reading order."""
        return tuple(division for division in self.divisions if isinstance(division, Turn))

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """The paragraph that holds a code point offset."""
        return next((p for p in self.paragraphs if p.start <= offset < p.end), None)


# --- annotation -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Selector:
    """A W3C text quote selector."""

    exact: Written
    prefix: Written | None = None
    suffix: Written | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """Who reviewed, and when (EDTF)."""

    by: str
    date: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """A note on words of one document."""

    id: Written
    document: str
    kind: Kind
    selector: Selector
    body: Written
    every: bool = False
    certainty: str = ""
    by: tuple[str, ...] = ()
    reviewed: tuple[Review, ...] = ()
    category: str = ""
    severity: str = ""
    reading: Written | None = None
    original: str = ""
    original_status: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of one document that take part in a parallel."""

    document: str
    selector: Selector
    parallel: str
    document_place: Place = field(default=Place(""), compare=False)


@dataclass(frozen=True, slots=True)
class Parallel:
    """Passages of different documents on the same matter, with the editors' comment."""

    id: Written
    title: Written
    passages: tuple[Passage, ...]
    comment: Written
    strength: str = ""
    by: tuple[str, ...] = ()
    reviewed: tuple[Review, ...] = ()


@dataclass(frozen=True, slots=True)
class Anchored:
    """An annotation, or a parallel's passage, with the one span it was found to have."""

    target_of: Annotation | Passage
    span: Span


# --- the edition ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Contributor:
    """Somebody who may be named in `by` and `reviewed`."""

    id: str
    name: str
    role: str
    orcid: str = ""


@dataclass(frozen=True, slots=True)
class Imprint:
    """`edition.yml`: what the edition says of itself."""

    title: str
    subtitle: str
    version: str
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bibliography:
    """The BibTeX file and the place of each entry's key."""

    source: Source | None
    entries: Mapping[str, Place] = field(default_factory=dict)


# --- what is woven and written ----------------------------------------------------


@dataclass(frozen=True, slots=True)
class Run:
    """Words in reading order that share the same features.

    `wrap` names the typographic unit they belong to (`label`, `numbering`,
    `direction` or nothing), `targets` the ids of notes whose words they are.
    """

    span: Span
    text: str
    wrap: str = ""
    targets: tuple[str, ...] = ()


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
    """A file to write below `docs/edition/`: POSIX path and Markdown (or CSS, or bytes of a font)."""

    path: str
    content: str | bytes
    proves: str = ""
