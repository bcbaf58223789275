"""How the words of a text are marked because of their defects: grave ones, and those that no reading resolves.

In: the notes of a document with their spans. Out: for a run of words, the classes of its element. Promises: the words
of an unresolved defect are marked from the first to the last, however many runs they consist of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from build_edition.model.annotations import Annotation
from build_edition.model.edited import Edited
from build_edition.model.woven import Run
from build_edition.words.language import Words


@dataclass(frozen=True, slots=True)
class Defects:
    """The ids of grave notes, the unresolved notes by id, and where the words of the latter begin and end."""

    grave: frozenset[str]
    unresolved: Mapping[str, Annotation]
    starts: frozenset[int]
    ends: frozenset[int]

    def unresolved_at(self, run: Run) -> Annotation | None:
        """The unresolved defect of a run, if it has one."""
        return next((self.unresolved[name] for name in run.notes if name in self.unresolved), None)

    def classes(self, run: Run) -> Iterator[str]:
        """The CSS classes for the defects of a run."""
        if any(name in self.grave for name in run.notes):
            yield "be-grave"
        if self.unresolved_at(run):
            yield "be-unresolved"
            if run.span.start in self.starts:
                yield "be-from"
            if run.span.end in self.ends:
                yield "be-to"


def defects_of(edited: Edited) -> Defects:
    """The defects of a document."""
    open_ones = [one for one in edited.notes if one.note.is_unresolved]
    return Defects(
        frozenset(one.note.id.value for one in edited.notes if one.note.is_grave),
        {one.note.id.value: one.note for one in open_ones},
        frozenset(one.span.start for one in open_ones),
        frozenset(one.span.end for one in open_ones),
    )


def said_of(words: Words, note: Annotation) -> str:
    """What is printed for words that no reading resolves, with the conjecture if there is one."""
    if note.reading is None:
        return words.say("not resolved")
    return words.say("not resolved; perhaps: {reading}", reading=" ".join(note.reading.value.split()))
