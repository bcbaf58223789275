"""A document: its header, paragraphs, turns and stage directions."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from build_edition.ground.filing import filed, folder_in, folder_of
from build_edition.ground.languages import code_of
from build_edition.ground.places import Place, Span
from build_edition.model.labelling import LABELLINGS, Labelling
from build_edition.model.sources import (
    Declaration,
    Facsimile,
    Furniture,
    Lacuna,
    MadeFrom,
    MarkPattern,
    Milestone,
    NotAMention,
    NotePattern,
    OwnNote,
    ParagraphReview,
    Source,
    StageDirection,
    Stretch,
    Unconfirmed,
    WitnessOf,
    Written,
)
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_MACHINE: Final = re.compile(
    r"\bmachine\b|\bautomat(?:ic|ed)|\bmaschin|\bautomatique|\bмашинн|\bавтоматическ|\b(?:deepl|google|chatgpt)\b",
    re.IGNORECASE,
)
_NEGATED: Final = re.compile(r"\b(?:not?|never|without|kein\w*|nicht|ohne|pas|sans|не|без)\b|\bnon-", re.IGNORECASE)
_CLAUSE: Final = re.compile(r"[,;:.(]")
PartName = Literal[
    "heading", "source_note", "dateline", "address", "salutation", "paragraph", "closing", "signature", "postscript",
    "enclosure", "archive_reference", "break", "division", "cast", "clerk",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named at a `place` as sender, recipient or speaker, and `others` who share the same part."""

    id: str
    name: str
    others: tuple[Person, ...] = ()
    place: Place | None = field(default=None, compare=False)

    @property
    def each(self) -> tuple[Person, ...]:
        """Everybody named in the same part: a letter may have several senders."""
        return (self, *self.others)

    def printed(self, words: Words) -> str:
        """The names, joined as in lists of that language."""
        return words.listed([one.name for one in self.each])


@dataclass(frozen=True, slots=True)
class Speaker:
    """The person behind a label, or several who speak `together`; only `UNKNOWN` is `undeclared`."""

    id: str
    name: str
    labels: tuple[Written, ...]
    status: Literal["named", "anonymous", "unresolved", "undeclared"] = "named"
    remark: str = ""
    together: tuple[Speaker, ...] = ()

    @property
    def each(self) -> tuple[Speaker, ...]:
        """Everybody who speaks, with a joint label split into its speakers."""
        return self.together or (self,)

    def printed(self, words: Words) -> str:
        """The name as printed in a language; only the name of an undeclared speaker is translated."""
        return words.say(self.name) if self.status == "undeclared" else self.name


DIRECTIONS: Final = ("vocal", "kinesic", "incident", "pause", "gap", "editorial")
UNKNOWN: Final = Speaker("unknown", phrase("speaker unknown"), (), "undeclared")


@dataclass(frozen=True, slots=True)
class Header:
    """`document.yml`: everything stated about a document outside its text; `called` is its short title as written."""

    id: str
    place: Place
    kind: str
    title: str
    short_title: str
    date: str
    sha256: Written
    siglum: Written | None = None
    date_received: str = ""
    people: Mapping[str, Person] = field(default_factory=dict)
    facts: Mapping[str, Written] = field(default_factory=dict)
    content_note: Written | None = None
    remarks: Written | None = None
    labelling: Labelling = LABELLINGS["none"]
    unconfirmed: tuple[Unconfirmed, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    not_labels: tuple[str, ...] = ()
    stage_directions: tuple[str, ...] = ()
    not_directions: tuple[str, ...] = ()
    direction_dress: tuple[str, ...] = ()
    paragraphs: str = "blank-line"
    kept: tuple[Stretch, ...] = ()
    quoted: tuple[Stretch, ...] = ()
    marks: tuple[MarkPattern, ...] = ()
    unfolds_hyphens: bool = False
    footnotes: tuple[NotePattern, ...] = ()
    not_footnotes: tuple[str, ...] = ()
    not_garbled: tuple[str, ...] = ()
    parts: tuple[Declaration, ...] = ()
    furniture: tuple[Declaration, ...] = ()
    joins: tuple[Declaration, ...] = ()
    lacunae: tuple[Lacuna, ...] = ()
    names: str = ""
    not_names: tuple[str, ...] = ()
    not_mentions: tuple[NotAMention, ...] = ()
    reviewed: tuple[ParagraphReview, ...] = ()
    witness: WitnessOf | None = None
    made_from: MadeFrom | None = None
    facsimiles: tuple[Facsimile, ...] = ()
    called: Written | None = None

    @property
    def language(self) -> str:
        """The code of the language of the text; empty where none is named or it is not known."""
        found = self.facts.get("language")
        return code_of(found.value) if found is not None else ""

    @property
    def is_machine_translation(self) -> bool:
        """Whether `translation` says that it is a machine translation."""
        found = self.facts.get("translation")
        return found is not None and is_machine_made(found.value)


def is_machine_made(translation: str) -> bool:
    """Whether the first clause of the description of a translation says that a machine made it.

    Later clauses tell how it was revised, or what it is not.
    """
    said = _CLAUSE.split(translation.strip(), maxsplit=1)[0]
    return _MACHINE.search(said) is not None and _NEGATED.search(said) is None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One unit of a document, whichever `part` it is.

    `spans` has more than one member only where an editor joined a broken
    paragraph. `number` is printed and cited (`#p17`); parts of a letter
    have an id and no number. `label` covers the speaker's label, `numbering`
    the author's own number (`5)`). `kept` says why its lines are preserved, `quoted` which quoted whole it is from.
    """

    id: str
    part: PartName
    spans: tuple[Span, ...]
    number: int | None = None
    label: Span | None = None
    numbering: Span | None = None
    directions: tuple[StageDirection, ...] = ()
    kept: str = ""
    quoted: str = ""

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
    """What one speaker says before the next begins."""

    speaker: Speaker
    paragraphs: tuple[Paragraph, ...]
    run_in: bool = False


class _Index:
    """Paragraphs by id and by offset, and the turn of each paragraph; built once per document for fast lookup."""

    def __init__(self, paragraphs: tuple[Paragraph, ...], turns: tuple[Turn, ...]) -> None:
        self.paragraphs = {one.id: one for one in paragraphs}
        self.turns = {one.id: turn for turn in turns for one in turn.paragraphs}
        self._ordered = sorted(paragraphs, key=lambda one: one.start)
        self._starts = [one.start for one in self._ordered]

    def at(self, offset: int) -> Paragraph | None:
        found = bisect_right(self._starts, offset) - 1
        return self._ordered[found] if found >= 0 and offset < self._ordered[found].end else None


@dataclass(frozen=True, slots=True)
class Document:
    """One edited work, with every character of its source accounted for."""

    header: Header
    source: Source
    divisions: tuple[Paragraph | Turn, ...]
    furniture: tuple[Furniture, ...]
    lacunae: tuple[tuple[str, str], ...] = ()
    milestones: tuple[Milestone, ...] = ()
    divided: tuple[Span, ...] = ()
    own_notes: tuple[OwnNote, ...] = ()
    _index: _Index = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the paragraphs once."""
        object.__setattr__(self, "_index", _Index(tuple(self.paragraphs), self.turns))

    @property
    def id(self) -> str:
        """The name of the document's folder."""
        return self.header.id

    @property
    def folder(self) -> str:
        """The folder of the document, relative to the edition's root."""
        return folder_of(self.source.path) or folder_in("", self.id)

    @property
    def volume(self) -> str:
        """The name of the volume that contains the document; empty where there is none."""
        found = filed(self.source.path)
        return found.volume if found is not None else ""

    @property
    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph in reading order."""
        for division in self.divisions:
            if isinstance(division, Turn):
                yield from division.paragraphs
            else:
                yield division

    def milestones_in(self, span: Span) -> tuple[Milestone, ...]:
        """The milestones (marks of pages, folios, lines and times) inside a span."""
        first = bisect_left(self.milestones, span.start, key=lambda one: one.span.start)
        last = bisect_left(self.milestones, span.end, key=lambda one: one.span.start)
        return self.milestones[first:last]

    def divided_in(self, span: Span) -> tuple[tuple[Span, str], ...]:
        """The places inside a span where a word is divided at a line end, each with the unit name `divided`."""
        first, last = bisect_left(self.divided, span), bisect_left(self.divided, Span(span.end, span.end))
        return tuple((one, "divided") for one in self.divided[first:last])

    def signs_in(self, span: Span) -> tuple[tuple[Span, str], ...]:
        """The marks of the text's own notes inside a span, each with the unit name `sign`."""
        first = bisect_left(self.own_notes, span.start, key=lambda one: one.mark.start)
        last = bisect_left(self.own_notes, span.end, key=lambda one: one.mark.start)
        return tuple((one.mark, "sign") for one in self.own_notes[first:last])

    @property
    def left_out(self) -> tuple[Span, ...]:
        """Spans to skip in quotations and search: milestones, marks of notes, hyphens at line ends."""
        marks = (*(one.span for one in self.milestones), *(one.mark for one in self.own_notes))
        return tuple(sorted((*marks, *self.divided)))

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The turns in reading order."""
        return tuple(division for division in self.divisions if isinstance(division, Turn))

    def turn_of(self, paragraph_id: str) -> Turn | None:
        """The turn that contains a paragraph; None where there is none."""
        return self._index.turns.get(paragraph_id)

    def paragraph(self, paragraph_id: str) -> Paragraph:
        """The paragraph with an id; raises KeyError where the document has none."""
        return self._index.paragraphs[paragraph_id]

    @property
    def word_count(self) -> int:
        """The number of words of the printed text, separated by white space."""
        return sum(len(span.of(self.source.text).split()) for one in self.paragraphs for span in one.spans)

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """The paragraph that contains a code point offset, if any."""
        return self._index.at(offset)
