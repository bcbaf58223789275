"""Counts of the defects of a translation, by MQM type, severity, cause and paragraph.

In: a document, its anchored notes. Out: places and causes. Two things are counted and never added up: what damages the
*meaning* and what is only *presentation*. A place is where a defect stands; a cause is what made it, so that a surname
misread six times, or a recurring defect (`every: true`), is many places and one cause. The penalties of MQM (neutral
0, minor 1, major 5, critical 25) serve only to draw where in the text the defects lie. There is no total and no mark: a
text nobody has reviewed can neither pass nor fail.
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
    """What there is to count in one document.

    `occurrences` (places) by type and severity, `penalties` by paragraph id and
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
        """Causes and places of the one table or the other, by severity; a cause counts at its gravest."""
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
    """Whether a defect is one of meaning: by its type, or because its severity says that the sense is damaged."""
    return note.is_grave or note.category in IS_MEANING


def mqm_counts(document: Document, anchored: Sequence[AnchoredNote]) -> Quality:
    """The defects of a document, counted; a recurring one (`every: true`) at each of its places."""
    defects = [one for one in anchored if one.note.category and one.note.severity]  # else it was said (N007, N009)
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
