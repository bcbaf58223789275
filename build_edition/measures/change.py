"""The nouns for changes between two editions: the value of a field, a change, and everything to review.

In: –. Out: frozen values that are compared, described and shown. Promises: removals come before changes,
changes before additions; within each group, those that affect a reading text come first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from build_edition.diagnostics.findings import Diagnostic
from build_edition.ground.places import Place
from build_edition.measures.word_changes import Line

Action = Literal["removed", "changed", "added"]
ACTIONS: Final[tuple[Action, ...]] = ("removed", "changed", "added")
KINDS: Final = ("text", "document", "note", "parallel", "register entry", "introduction", "edition")


@dataclass(frozen=True, slots=True)
class Said:
    """The value of a field: plain words, or Markdown with its links and citations resolved.

    `written` is the Markdown in the file; the words are the same where it could not be resolved.
    """

    words: str
    is_markdown: bool = False
    written: str = field(default="", compare=False)
    is_sound: bool = True

    def says_what(self, other: Said) -> bool:
        """Whether two values are equal: as published, or else as written."""
        if self.is_sound and other.is_sound:
            return self == other
        return (self.written or self.words) == (other.written or other.words)


NOTHING: Final = Said("")


@dataclass(frozen=True, slots=True)
class Field:
    """A field of something, before and after; `NOTHING` where it is missing."""

    name: str
    before: Said
    after: Said


@dataclass(frozen=True, slots=True)
class Change:
    """Something removed, changed or added: its kind and name, where it is, its fields that differ.

    `words` are the words of the text that it is about, as they are after the
    change (before it, for a removal). `place` is where it is written after
    the change, `findings` are the findings there; `unread` is the side on which its
    file contains it but could not be read. `says_its_source` is false for an
    explanatory note that does not say what it rests on.
    """

    action: Action
    kind: str
    name: str
    where: str = ""
    words: str = ""
    fields: tuple[Field, ...] = ()
    lines: tuple[Line, ...] = ()
    changes_reading_text: bool = False
    says_its_source: bool = True
    place: Place | None = None
    findings: tuple[Diagnostic, ...] = ()
    unread: Literal["", "before", "after"] = ""


class Review(NamedTuple):
    """The changes, and the findings: new ones unrelated to a change, unchanged ones, and ones that are gone."""

    changes: tuple[Change, ...]
    elsewhere: tuple[Diagnostic, ...] = ()
    known: tuple[Diagnostic, ...] = ()
    gone: tuple[Diagnostic, ...] = ()

    @property
    def new(self) -> tuple[Diagnostic, ...]:
        """Every finding that was not there before."""
        return (*(found for one in self.changes for found in one.findings), *self.elsewhere)


def counts(found: Sequence[Change]) -> Mapping[Action, int]:
    """How many things were removed, changed and added."""
    return {action: sum(1 for one in found if one.action == action) for action in ACTIONS}


def in_order_of_consequence(found: Iterable[Change]) -> tuple[Change, ...]:
    """Removals first; within each action, changes of a reading text before others."""
    return tuple(sorted(found, key=_consequence))


def _consequence(one: Change) -> tuple[int, bool, int, str, str]:
    return (ACTIONS.index(one.action), not one.changes_reading_text, KINDS.index(one.kind), one.where, one.name)
