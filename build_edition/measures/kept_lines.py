"""The lines of a summary or a leaf, stored separately and read lazily, so that none are in memory for long.

In: a summary or a leaf; or one without its lines, and the store. Out: the same without its lines, and the stored form
of these; or the same with lazily read lines. Promises: the lines read are those that were stored; if the store has lost
them, they are made again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import lru_cache, partial
from typing import Any, Final, Generic, TypeVar

from build_edition.ground.codec import Codec, NotDecodedError
from build_edition.ground.json_text import dense
from build_edition.ground.shelf import AT_HAND, Later
from build_edition.ground.store import Store
from build_edition.model.leaf import Leaf
from build_edition.model.resolved import Target
from build_edition.model.sources import Written
from build_edition.model.summary import MentionLine, NoteLine, Summary, Where

Noun = TypeVar("Noun", Summary, Leaf)
Counts = Mapping[str, int]  # the number of lines by field name


@dataclass(frozen=True, slots=True)
class _Lines:
    """Lines of a document; the subclasses have the fields that are stored together."""

    document: str


@dataclass(frozen=True, slots=True)
class _Notes(_Lines):
    notes: Sequence[NoteLine]


@dataclass(frozen=True, slots=True)
class _Mentions(_Lines):
    mentions: Sequence[MentionLine]


@dataclass(frozen=True, slots=True)
class _Open(_Lines):
    unexplained: Sequence[Where]
    unreviewed: Sequence[Where]
    ungrounded: Sequence[str]
    uncertain: Sequence[NoteLine]


@dataclass(frozen=True, slots=True)
class _Ids(_Lines):
    notes: Sequence[Written]


@dataclass(frozen=True, slots=True)
class _Called(_Lines):
    note_ids: Sequence[str]


@dataclass(frozen=True, slots=True)
class _Named(_Lines):
    named: Sequence[Written]


@dataclass(frozen=True, slots=True)
class _Targets(_Lines):
    targets: Sequence[tuple[str, Target]]


@dataclass(frozen=True, slots=True)
class _Cited(_Lines):
    citations: Sequence[str]


class Apart(Generic[Noun]):
    """Those parts of a noun that are stored separately, by kind."""

    def __init__(self, kinds: Mapping[str, type[_Lines]]) -> None:
        """Fields that are read together belong to one kind."""
        self._kinds = {kind: (lines, Codec(lines)) for kind, lines in kinds.items()}
        self.fields = {kind: [one.name for one in fields(lines)][1:] for kind, lines in kinds.items()}

    def of(self, kind: str, noun: Noun) -> _Lines:
        """The lines of a kind."""
        lines: Callable[..., _Lines] = self._kinds[kind][0]
        return lines(noun.id, *(getattr(noun, name) for name in self.fields[kind]))

    def rows(self, noun: Noun) -> Mapping[str, str]:
        """The lines in their stored form, by kind."""
        return {kind: dense(codec.encode(self.of(kind, noun))) for kind, (_, codec) in self._kinds.items()}

    def read(self, kind: str, rows: object) -> _Lines | None:
        """The lines from their stored form; None if it is invalid."""
        try:
            found: _Lines = self._kinds[kind][1].decode(rows)
        except NotDecodedError:
            return None
        return found

    def whole(self, noun: Noun, rows: Callable[[str], object]) -> Noun:
        """The noun with its lines; `rows` returns their stored form by kind. Raises NotDecodedError."""
        each = ((codec.decode(rows(kind)), self.fields[kind]) for kind, (_, codec) in self._kinds.items())
        return replace(noun, **{name: getattr(lines, name) for lines, names in each for name in names})

    def without(self, noun: Noun) -> tuple[Noun, Counts]:
        """The noun without its lines, and the number of lines by field."""
        counts = {name: len(getattr(noun, name)) for some in self.fields.values() for name in some}
        return replace(noun, **dict.fromkeys(counts, ())), counts  # type: ignore[arg-type]


OF_SUMMARY: Final = Apart[Summary]({"notes": _Notes, "mentions": _Mentions, "open": _Open})
OF_LEAF: Final = Apart[Leaf]({"ids": _Ids, "called": _Called, "named": _Named, "targets": _Targets, "cited": _Cited})


class Lines(Generic[Noun]):
    """Reads lines from the store, where their key depends on the kind and the document."""

    def __init__(
        self, apart: Apart[Noun], store: Store, key: Callable[[str, str], str], again: Callable[[str], Noun]
    ) -> None:
        """`again` makes the noun of a document anew."""
        self._apart: Apart[Noun] = apart
        self._again: Callable[[str], Noun] = again
        self._store, self._key = store, key
        self._at_hand = lru_cache(maxsize=AT_HAND)(self._read)

    def on(self, noun: Noun, counts: Counts) -> Noun:
        """The noun with lazily read lines."""
        each = ((kind, name) for kind, some in self._apart.fields.items() for name in some)
        later = {name: Later(counts[name], partial(self._field, kind, noun.id, name)) for kind, name in each}
        return replace(noun, **later)  # type: ignore[arg-type]

    def _field(self, kind: str, document: str, name: str) -> Sequence[Any]:
        found: Sequence[Any] = getattr(self._at_hand(kind, document), name)
        return found

    def _read(self, kind: str, document: str) -> _Lines:
        rows = self._store.get(kind, self._key(kind, document))
        found = None if rows is None else self._apart.read(kind, rows)
        return (
            found if found is not None and found.document == document else self._apart.of(kind, self._again(document))
        )
