"""`Edited`, a document with its notes, passages and mentions; and `Edition`, all of them with what they share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import Final, TypeVar

from build_edition.ground.deflated import Pack, Packed
from build_edition.ground.keys import Key, Uses
from build_edition.ground.packs import Packs
from build_edition.ground.pieces import NO_FACES, Face, Faces, Lots, More, Pieces, Several
from build_edition.ground.places import Span
from build_edition.ground.programs import PROGRAM
from build_edition.model.annotations import (
    AnchoredNote,
    AnchoredPassage,
    Annotation,
    Contributor,
    Imprint,
    Introduction,
    Parallel,
)
from build_edition.model.documents import Document, Paragraph
from build_edition.model.images import ImageFile
from build_edition.model.kin import Kin
from build_edition.model.parts import Part
from build_edition.model.registers import Entry, Mention
from build_edition.model.resolved import NOTHING, Resolved, SharedTexts
from build_edition.model.shared import Excerpts, Shared, SiteConfig
from build_edition.model.sources import Source
from build_edition.model.summary import NOT_HERE, Pair, Signed, Summary, by_date
from build_edition.model.witnesses import Collated, Sides
from build_edition.model.woven import Page, Woven
from build_edition.words.language import Words

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Edited:
    """One document, edited: made from its own files and the shared data, and from no other document.

    `written` are its notes as in the files. `notes`, `passages` (of parallels) and `stances` (by key) have their spans
    and are in text order. `facts` are the header's facts by name, `bodies` the bodies of the notes by note id, and
    `misleads` what each defect makes a reader believe.
    """

    woven: Woven
    written: tuple[Annotation, ...]
    notes: tuple[AnchoredNote, ...]
    passages: tuple[AnchoredPassage, ...]
    stances: Mapping[Key, AnchoredPassage]
    mentions: tuple[Mention, ...]
    facts: Mapping[str, Resolved] = field(default_factory=dict)
    bodies: Mapping[str, Resolved] = field(default_factory=dict)
    misleads: Mapping[str, Resolved] = field(default_factory=dict)
    _spans: Mapping[str, tuple[Span, ...]] = field(init=False, repr=False, compare=False)
    _mentions: Mapping[str, tuple[Mention, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index notes and mentions once."""
        spans: dict[str, list[Span]] = {}
        for one in self.notes:
            spans.setdefault(one.note.id.value, []).append(one.span)
        mentions: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            mentions.setdefault(mention.paragraph, []).append(mention)
        object.__setattr__(self, "_spans", {name: tuple(found) for name, found in spans.items()})
        object.__setattr__(self, "_mentions", {name: tuple(found) for name, found in mentions.items()})

    @property
    def is_of_translation(self) -> bool:
        """Whether the text is a translation, according to its header or to the kinds of its notes."""
        said, witness = self.fact("translation"), self.document.header.witness
        if said not in ("", "none") or (witness is not None and witness.form == "translation"):
            return True
        return any(one.note.kind == "translation" for one in self.notes)

    @property
    def document(self) -> Document:
        """The document itself."""
        return self.woven.document

    @property
    def id(self) -> str:
        """The document's id."""
        return self.woven.document.id

    @property
    def accepted(self) -> tuple[AnchoredNote, ...]:
        """The notes whose reading is used in the reading text, in text order; none overlaps another (A105)."""
        return tuple(sorted((one for one in self.notes if one.note.is_accepted), key=lambda one: one.span.start))

    def spans_of(self, note: str) -> tuple[Span, ...]:
        """The spans of a note in text order; empty where its words were not found."""
        return self._spans.get(note, ())

    def mentions_in(self, paragraph: Paragraph) -> tuple[Mention, ...]:
        """The mentions in a paragraph, in text order."""
        return self._mentions.get(paragraph.id, ())

    def named_in(self, spans: tuple[Span, ...]) -> frozenset[Key]:
        """The entries mentioned inside some spans. Where a span is within one paragraph, only that one is searched."""
        found = set[Key]()
        for span in spans:
            paragraph = self.document.paragraph_at(span.start)
            near = self.mentions_in(paragraph) if paragraph is not None and span.end <= paragraph.end else self.mentions
            found.update(key for one in near if one.span in span for key in one.entries)
        return frozenset(found)

    def fact(self, name: str) -> str:
        """The resolved Markdown of a fact of the header; empty where it is missing."""
        return self.facts.get(name, NOTHING).markdown


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Edition:
    """A compiled edition: the shared data, every edited document, its summary, and every page to write.

    `edited` and `summaries` are ordered by document id, `by_date` by the date of writing.
    `sides` are a document and a witness of it, aligned. By document: `variants`, the readings of other texts in its
    language; `kin`, its texts in other languages; `ways`, the titles and paths of the pages about it; `sections` and
    `besides`, the Markdown that other page kinds add to its page and to its notes.
    `images` are the pictures of documents; `files`, by path, the source files except texts and notes;
    `elsewhere` the documents that show pictures from other hosts; `parts` the pages of documents that are split;
    `command` is how the program is called.
    """

    shared: Shared
    texts: SharedTexts
    edited: Sequence[Edited]
    summaries: tuple[Summary, ...]
    pairs: tuple[Pair, ...] = ()
    sides: tuple[Sides, ...] = ()
    variants: Mapping[str, Collated] = field(default_factory=dict)
    kin: Mapping[str, Kin] = field(default_factory=dict)
    pages: tuple[Page, ...] = ()
    ways: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    sections: Mapping[str, str] = field(default_factory=dict)
    besides: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    config: SiteConfig = field(default_factory=SiteConfig)
    hand_written: tuple[str, ...] = ()
    files: Mapping[str, Source] = field(default_factory=dict)
    images: Mapping[str, ImageFile] = field(default_factory=dict)
    elsewhere: frozenset[str] = frozenset()
    parts: Mapping[str, tuple[Part, ...]] = field(default_factory=dict)
    pieces: Pieces[Edited] | None = None
    command: str = PROGRAM

    @property
    def has_pictures(self) -> bool:
        """Whether the edition shows any picture of an original."""
        return bool(self.images or self.elsewhere)

    def each(self, kind: str, make: WordsOfOne, more: Mapping[str, str] | None = None) -> Mapping[str, str]:
        """What `make` returns for each document, by document id; cached under its `kind` if there is a cache.

        The edition passed to `make` has no other documents, and only the registers, works and parallels that this one
        uses, so a result cannot depend on other documents. `more` are further inputs of `make`, by document id.
        """
        if self.pieces is None:
            alone = Alone(self)
            return {one.id: _make(make, alone, one) for one in self.edited}
        return self.pieces.made(kind, partial(_make, make, Alone(self)), more or {})

    def packs(self, kind: str, make: PackOfOne, more: Mapping[str, str] | None = None) -> Mapping[str, Pack]:
        """Like `each`, for results that are parts of files."""
        alone = Alone(self)
        if self.pieces is not None:
            return self.pieces.packs(kind, partial(_make, make, alone), more or {})
        return Packs.at_hand(kind, ((one.id, _make(make, alone, one)) for one in self.edited))

    def each_of(self, kind: str, make: Callable[[str], str], asked: Several) -> Mapping[str, str]:
        """What `make` returns for several documents each, by the name of the result; cached if there is a cache."""
        return self.each_in_lots(kind, Lots.singly(make), asked)

    def each_in_lots(self, kind: str, lots: Lots, asked: Several) -> Mapping[str, str]:
        """Like `each_of`, where many results are made in one call."""
        return dict(lots.made([*asked], 1)) if self.pieces is None else self.pieces.of_several(kind, lots, asked)

    def unknown(self, kind: str, asked: Several) -> Sequence[str]:
        """The names of those results that are not cached and that `each_of` would make."""
        return [*asked] if self.pieces is None else self.pieces.unknown(kind, asked)

    def faces(self, kind: str, pieces: Mapping[str, str], face: Face) -> Iterator[tuple[str, str]]:
        """The faces of pieces of a kind, by name; if they are cached, no piece is read for them."""
        if self.pieces is None:
            return ((name, face(piece)) for name, piece in pieces.items())
        return self.pieces.faces(kind, pieces, face)

    def prepare(self, makes: Mapping[str, OfOne], more: More | None = None, faces: Faces = NO_FACES) -> None:
        """Make at once everything that `each` will be asked for, by kind; `more` are further inputs, by kind and id.

        `faces` are the functions that make the most requested values of a piece, by kind (see `Pieces.faces`).
        """
        if self.pieces is not None:
            alone = Alone(self)
            self.pieces.prepare({kind: partial(_make, make, alone) for kind, make in makes.items()}, more or {}, faces)

    def finder(self) -> Callable[[str], Edited]:
        """A function that finds a document by its id; no document is loaded before it is called."""
        places = {one.id: at for at, one in enumerate(self.summaries)}
        return lambda name: self.edited[places[name]]

    @property
    def signed(self) -> Mapping[str, Sequence[Signed | Entry | Parallel | Introduction]]:
        """Everything that names its authors or reviewers, by the word for one of it (`note`, `entry` …)."""
        return {
            "note": [said for one in self.summaries for said in one.signed for _ in range(said.notes)],
            "entry": self.shared.entries,
            "parallel": self.shared.parallels,
            "introduction": self.shared.introductions,
        }

    @property
    def by_date(self) -> tuple[Summary, ...]:
        """The documents in the order in which they were written."""
        return by_date(self.summaries)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents, by id."""
        return tuple(one.document for one in self.edited)

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """All notes, as in the files."""
        return tuple(note for one in self.edited for note in one.written)

    @property
    def imprint(self) -> Imprint:
        """What the edition says about itself."""
        return self.shared.imprint

    @property
    def words(self) -> Words:
        """The language of the pages, for all words that are not the edition's own."""
        return self.shared.imprint.words

    @property
    def contributors(self) -> tuple[Contributor, ...]:
        """Everybody who may be named in the edition."""
        return self.shared.contributors

    @property
    def parallels(self) -> tuple[Parallel, ...]:
        """All parallels."""
        return self.shared.parallels

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All register entries, persons first."""
        return self.shared.entries

    @property
    def introductions(self) -> tuple[Introduction, ...]:
        """All introductions, in the editors' order."""
        return self.shared.introductions


WordsOfOne = Callable[[Edited, Edition], str]
PackOfOne = Callable[[Edited, Edition], Packed]
OfOne = Callable[[Edited, Edition], str | Packed]
NOTHING_BESIDES: Final[Mapping[str, OfOne]] = {}


class Alone:
    """The edition as seen by a function that makes something of one document only."""

    def __init__(self, edition: Edition) -> None:
        """Remove every other document from the edition."""
        here = replace(edition, edited=(), summaries=NOT_HERE, pairs=(), sides=(), pages=(), pieces=None, parts={})
        self._here = replace(here, ways={}, sections={}, besides={})
        self._uses: Mapping[str, Callable[[], Uses]] = {
            one.id: partial(getattr, one, "uses") for one in edition.summaries
        }
        self._last = "", self._here

    @cached_property
    def _excerpts(self) -> Excerpts:
        return Excerpts(self._here.shared, self._here.texts)

    def __getstate__(self) -> dict[str, object]:
        """When pickled for another machine, replace the summaries by what the documents use."""
        return {**vars(self), "_uses": {name: partial(Uses, *uses()) for name, uses in self._uses.items()}}

    def of(self, document: str) -> Edition:
        """The edition with only that shared data which the document uses."""
        if self._last[0] != document:
            shared, texts = self._excerpts.of(self._uses[document]())
            self._last = document, replace(self._here, shared=shared, texts=texts)
        return self._last[1]


def _make(make: Callable[[Edited, Edition], Made], alone: Alone, edited: Edited) -> Made:
    return make(edited, alone.of(edited.id))
