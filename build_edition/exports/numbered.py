"""The notes of a document, numbered as on its page.

In: an edited document. Out: a `Noted` for every note that has a place, in the order of the first note marks. Promises:
the number is the one printed on the page (1, 2, 3 … for explanations, a, b, c … for defects).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from build_edition.markup.footnotes import SERIES, series_of
from build_edition.markup.note_numbers import numeral
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Paragraph
from build_edition.model.edited import Edited


@dataclass(frozen=True, slots=True)
class Noted:
    """A note with its number in its series (an index into `SERIES`) and the paragraph where its first span begins."""

    note: Annotation
    series: int
    number: str
    paragraph: Paragraph | None


def noted(edited: Edited) -> Iterator[Noted]:
    """Every note that has a place, in the order of the first note marks."""
    counts = Counter[int]()
    for note in edited.woven.notes:
        series = series_of(note.label)
        counts[series] += 1
        spans = edited.spans_of(note.id.value)
        paragraph = edited.document.paragraph_at(spans[0].start) if spans else None
        yield Noted(note, series, numeral(counts[series], SERIES[series]["style"]), paragraph)
