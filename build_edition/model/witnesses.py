"""A document and a witness of it (another form of its text): how the two are aligned and where they differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from build_edition.ground.places import Span

Doubt = Literal["", "alone", "length", "more", "speaker"]
VariantKind = Literal["words", "added", "left out", "moved", "spelling", "capitals", "punctuation", "division"]
VariantKinds = tuple[VariantKind, ...]
ACCIDENTALS: Final[frozenset[VariantKind]] = frozenset(("spelling", "capitals", "punctuation", "division"))


@dataclass(frozen=True, slots=True)
class Row:
    """Paragraphs of two witnesses that say the same, by id, in text order; one side may be empty.

    `doubt` says why the row is not certain: paragraphs without a counterpart (`alone`), lengths that are far apart
    (`length`), sentences without a counterpart (`more`), other speakers (`speaker`). A row that an editor declared is
    never in doubt.
    """

    first: tuple[str, ...]
    second: tuple[str, ...]
    doubt: Doubt = ""


@dataclass(frozen=True, slots=True)
class Variant:
    """Words in which two witnesses in one language differ; where one of them has nothing, its span is empty."""

    first: Span
    second: Span
    kinds: VariantKinds = ("words",)

    @property
    def is_accidental(self) -> bool:
        """Whether the words are the same and only written differently."""
        return ACCIDENTALS.issuperset(self.kinds)


@dataclass(frozen=True, slots=True)
class InText:
    """Where a reading is found: the text by id, the page of both texts, the paragraph on it."""

    text: str
    page: str
    paragraph: str


@dataclass(frozen=True, slots=True)
class OtherReading:
    """What other texts have in place of some words; empty where they have nothing."""

    where: tuple[InText, ...]
    words: str
    kinds: VariantKinds


@dataclass(frozen=True, slots=True)
class VariantNote:
    """Words of a text that differ in other texts; where this text has none, its span is empty.

    `id` counts the places of a paragraph (`p4.2`) and is not the id of a note; its mark is in the paragraph, `at` an
    offset of the text.
    """

    id: str
    span: Span
    at: int
    paragraph: str
    readings: tuple[OtherReading, ...]

    @property
    def label(self) -> str:
        """Its footnote label: the prefix of its series and its id."""
        return f"v-{self.id}"

    @property
    def is_accidental(self) -> bool:
        """Whether the words are the same in all texts and only written differently."""
        return all(ACCIDENTALS.issuperset(one.kinds) for one in self.readings)


@dataclass(frozen=True, slots=True)
class Collated:
    """The variants of one text against all that it is collated with, in text order; sigla and titles of those texts."""

    notes: tuple[VariantNote, ...]
    sigla: Mapping[str, str]
    titles: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Tied:
    """Words of two witnesses that, according to an editor, say the same."""

    first: Span
    second: Span


@dataclass(frozen=True, slots=True)
class Sides:
    """A document and a witness of it, by id, aligned from beginning to end.

    `first` is the one nearer to the author (the original before its translation); `variants` are in text order, and
    exist only where both are in one language; `tied` are sentences or words, in the order of declaration.
    """

    first: str
    second: str
    rows: tuple[Row, ...]
    variants: tuple[Variant, ...] = ()
    tied: tuple[Tied, ...] = ()
