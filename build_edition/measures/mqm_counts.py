"""Counts of the defects of a translation, by MQM type, severity and paragraph.

In: a document, its anchored notes. Out: counts and penalties. The formula is
MQM's linear one: each defect counts as often as it occurs, times the penalty of
its severity (neutral 0, minor 1, major 5, critical 25), all types weighted 1;
the sum is given for each thousand words of the text that was evaluated. There
is no pass mark: a text nobody has reviewed can neither pass nor fail.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from build_edition.model.annotations import AnchoredNote, Annotation
from build_edition.model.documents import Document
from build_edition.vocabulary.mqm import SEVERITIES

PER: int = 1000


@dataclass(frozen=True, slots=True)
class Quality:
    """What there is to count in one document.

    `occurrences` by type and severity, `penalties` by paragraph id and
    severity (penalty points), `notes` the defects in text order.
    """

    document: Document
    notes: tuple[Annotation, ...]
    occurrences: Mapping[tuple[str, str], int]
    penalties: Mapping[str, Mapping[str, int]]
    words: int
    reviewed_notes: int
    reviewed_paragraphs: frozenset[str]

    @property
    def total(self) -> int:
        """The absolute penalty total: occurrences times penalties, all added."""
        return sum(count * SEVERITIES[severity] for (_, severity), count in self.occurrences.items())

    @property
    def per_thousand(self) -> float:
        """Penalty points for each thousand words."""
        return self.total / self.words * PER if self.words else 0.0

    def by_severity(self) -> Mapping[str, int]:
        """Occurrences of each severity."""
        found = Counter[str]()
        for (_, severity), count in self.occurrences.items():
            found[severity] += count
        return found


def mqm_counts(document: Document, anchored: Sequence[AnchoredNote]) -> Quality:
    """The defects of a document, counted; a recurring one (`every: true`) at each of its places."""
    defects = [one for one in anchored if one.note.category]
    occurrences = Counter[tuple[str, str]]()
    penalties: dict[str, Counter[str]] = {paragraph.id: Counter() for paragraph in document.paragraphs}
    notes: dict[str, Annotation] = {}
    for one in sorted(defects, key=lambda one: (one.span.start, one.span.end)):
        note = one.note
        notes[note.id.value] = note
        occurrences[note.category, note.severity] += 1
        paragraph = document.paragraph_at(one.span.start)
        if paragraph is not None:
            penalties[paragraph.id][note.severity] += SEVERITIES[note.severity]
    reviewed = frozenset(name.value for review in document.header.reviewed for name in review.paragraphs)
    return Quality(
        document=document,
        notes=tuple(notes.values()),
        occurrences=occurrences,
        penalties=penalties,
        words=document.word_count,
        reviewed_notes=sum(1 for note in notes.values() if note.reviewed),
        reviewed_paragraphs=reviewed,
    )
