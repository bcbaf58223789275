"""Counts of the defects of a translation, by MQM type, severity, cause and paragraph.

In: a document, its anchored notes. Out: places and causes. Two counts are kept apart and never added up: damage to the
*meaning*, and mere *presentation*. A place is where a defect occurs; a cause is what produced it, so that a surname
misread six times, or a recurring defect (`every: true`), is several places and one cause. The penalties of MQM (neutral
0, minor 1, major 5, critical 25) serve only to draw where in the text the defects are. There is no total and no grade:
a text that nobody has reviewed can neither pass nor fail.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from build_edition.model.annotations import AnchoredNote, Annotation
from build_edition.model.documents import Document
from build_edition.vocabulary.mqm import IS_MEANING, SEVERITIES


@dataclass(frozen=True, slots=True)
class Quality:
    """The counts for one document.

    `occurrences` (places) are by type and severity, `penalties` by paragraph id and
    severity (penalty points), `notes` the defects in text order.
    """

    document: Document
    notes: tuple[Annotation, ...]
    occurrences: Mapping[tuple[str, str], int]
    penalties: Mapping[str, Mapping[str, int]]
    places: Mapping[str, int]
    words: int
    reviewed_notes: int
    reviewed_paragraphs: frozenset[str]

    def counted(self, *, meaning: bool) -> Mapping[str, tuple[int, int]]:
        """Causes and places of one of the two tables, by severity; a cause counts with its gravest defect."""
        notes = [note for note in self.notes if is_of_meaning(note) == meaning]
        gravest: dict[str, str] = {}
        for note in notes:
            cause = note.cause or note.id.value
            gravest[cause] = max(gravest.get(cause, note.severity), note.severity, key=lambda one: SEVERITIES[one])
        causes = Counter(gravest.values())
        places = Counter[str]()
        for note in notes:
            places[note.severity] += self.places[note.id.value]
        return {severity: (causes[severity], places[severity]) for severity in SEVERITIES}


def is_of_meaning(note: Annotation) -> bool:
    """Whether a defect affects the meaning: by its type, or because its severity says that the sense is damaged."""
    return note.is_grave or note.category in IS_MEANING


def mqm_counts(document: Document, anchored: Sequence[AnchoredNote]) -> Quality:
    """The defects of a document, counted; a recurring one (`every: true`) at each of its places."""
    defects = [one for one in anchored if one.note.category and one.note.severity]  # else reported (N007, N009)
    occurrences = Counter[tuple[str, str]]()
    places = Counter[str]()
    penalties: dict[str, Counter[str]] = {paragraph.id: Counter() for paragraph in document.paragraphs}
    notes: dict[str, Annotation] = {}
    for one in sorted(defects, key=lambda one: (one.span.start, one.span.end)):
        note = one.note
        notes[note.id.value] = note
        occurrences[note.category, note.severity] += 1
        places[note.id.value] += 1
        paragraph = document.paragraph_at(one.span.start)
        if paragraph is not None:
            penalties[paragraph.id][note.severity] += SEVERITIES[note.severity]
    reviewed = frozenset(name.value for review in document.header.reviewed for name in review.paragraphs)
    return Quality(
        document=document,
        notes=tuple(notes.values()),
        occurrences=occurrences,
        penalties=penalties,
        places=places,
        words=document.word_count,
        reviewed_notes=sum(1 for note in notes.values() if note.reviewed),
        reviewed_paragraphs=reviewed,
    )
