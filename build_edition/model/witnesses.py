"""A document and a witness of it, which is its text in a further form: how the two are aligned, where they differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from build_edition.ground.places import Span

Doubt = Literal["", "alone", "length", "speaker"]
VariantKind = Literal["words", "added", "left out", "moved", "capitals", "punctuation", "division"]
ACCIDENTALS: Final[frozenset[VariantKind]] = frozenset(("capitals", "punctuation", "division"))


@dataclass(frozen=True, slots=True)
class Row:
    """Paragraphs of two witnesses that say the same, by id, in text order; one side may be empty.

    `doubt` says why the row is not certain: paragraphs without a counterpart (`alone`), lengths that are far apart
    (`length`), other speakers (`speaker`). A row that an editor declared is never in doubt.
    """

    first: tuple[str, ...]
    second: tuple[str, ...]
    doubt: Doubt = ""


@dataclass(frozen=True, slots=True)
class Variant:
    """Words in which two witnesses of one language differ; where one has nothing, its span is empty.

    `kind` is in what: in `words`, in what is `added` in the second, `left out` of it or `moved`; or, as accidentals, in
    `capitals`, in `punctuation`, or in the `division` of words.
    """

    first: Span
    second: Span
    kind: VariantKind = "words"

    @property
    def is_accidental(self) -> bool:
        """Whether the words are the same, and only written otherwise."""
        return self.kind in ACCIDENTALS


@dataclass(frozen=True, slots=True)
class Sides:
    """A document and a witness of it, by id, aligned from beginning to end.

    `first` is the one nearer to the author (the original before its translation); `variants` stand in text order and
    only where both are in one language.
    """

    first: str
    second: str
    rows: tuple[Row, ...]
    variants: tuple[Variant, ...] = ()
