"""The lines of a summary, kept apart from it: read when a page asks for them, so that none is held for long.

In: a summary; or one without its lines, and the store. Out: the one without them and what is kept of them; or one whose
lines are read when they are looked at. Promises: what is read is what was taken out; where the store has lost it, it is
made again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import Any, Final

from build_edition.ground.codec import Codec, NotDecodedError
from build_edition.ground.shelf import AT_HAND, Later
from build_edition.ground.store import Store, json_of
from build_edition.model.summary import MentionLine, NoteLine, Summary, Where


@dataclass(frozen=True, slots=True)
class _Notes:
    """The notes of a document."""

    document: str
    notes: Sequence[NoteLine]


@dataclass(frozen=True, slots=True)
class _Places:
    """The places of a document: what is named where, and the paragraphs that nobody explains or has reviewed."""

    document: str
    mentions: Sequence[MentionLine]
    unexplained: Sequence[Where]
    unreviewed: Sequence[Where]


_CODECS: Final[Mapping[str, Codec[Any]]] = {"notes": Codec(_Notes), "places": Codec(_Places)}
KINDS: Final = tuple(_CODECS)
_FIELDS: Final = {"notes": ("notes",), "places": ("mentions", "unexplained", "unreviewed")}
Counts = Mapping[str, int]  # how many lines a summary has, by the name of its field


def rows_apart(summary: Summary) -> Mapping[str, str]:
    """The lines of a summary as they are kept, by kind."""
    return {kind: json_of(_CODECS[kind].encode(_of(kind, summary))) for kind in KINDS}


def without_lines(summary: Summary) -> tuple[Summary, Counts]:
    """A summary without its lines, and how many there were."""
    counts = {name: len(getattr(summary, name)) for some in _FIELDS.values() for name in some}
    return replace(summary, notes=(), mentions=(), unexplained=(), unreviewed=()), counts


class Lines:
    """Where the lines of summaries are read: in the store, under a key by the kind and the document."""

    def __init__(self, store: Store, key: Callable[[str, str], str], again: Callable[[str], Summary]) -> None:
        """`again` makes the summary of a document anew."""
        self._store, self._key, self._again = store, key, again
        self._at_hand = lru_cache(maxsize=AT_HAND)(self._read)

    def on(self, summary: Summary, counts: Counts) -> Summary:
        """A summary whose lines are read when they are looked at."""
        fields = ((kind, name) for kind, some in _FIELDS.items() for name in some)
        later = {name: Later(counts[name], partial(self._field, kind, summary.id, name)) for kind, name in fields}
        return replace(summary, **later)  # type: ignore[arg-type]

    def _field(self, kind: str, document: str, name: str) -> Sequence[Any]:
        found: Sequence[Any] = getattr(self._at_hand(kind, document), name)
        return found

    def _read(self, kind: str, document: str) -> _Notes | _Places:
        found = self._store.get(kind, self._key(kind, document))
        try:
            decoded = None if found is None else _CODECS[kind].decode(found)
        except NotDecodedError:
            decoded = None
        if decoded is None or decoded.document != document:
            return _of(kind, self._again(document))
        known: _Notes | _Places = decoded
        return known


def _of(kind: str, summary: Summary) -> _Notes | _Places:
    if kind == "notes":
        return _Notes(summary.id, summary.notes)
    return _Places(summary.id, summary.mentions, summary.unexplained, summary.unreviewed)
