"""What two aligned witnesses say that only a note can answer.

In: two edited documents and their rows. Out: findings: rows that something speaks against, and figures and names that
stand on one side alone. Promises: pure; a note that names what is alone answers for it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.keys import Key
from build_edition.ground.places import LineMap, Place
from build_edition.measures.align import figures_in, words_of
from build_edition.model.documents import Document
from build_edition.model.edited import Edited
from build_edition.model.witnesses import Doubt, Row

_DOUBTS: Final[Mapping[Doubt, str]] = {
    "alone": "nothing stands beside it",
    "length": "one is more than twice as long as the other",
    "speaker": "another person speaks",
}
Side = tuple[Edited, Sequence[str]]


def doubtful(first: Document, second: Document, rows: Sequence[Row]) -> Iterator[Diagnostic]:
    """Rows that something speaks against (E303)."""
    for row in rows:
        if row.doubt:
            here, there = (first, row.first), (second, row.second)
            (document, names), (other, beside) = (here, there) if row.first else (there, here)
            yield diagnose(
                "E303", _place(document, names[0]), names=_listed(names), document=document.id,
                beside=f"{_listed(beside)} of {other.id}" if beside else other.id, doubt=_DOUBTS[row.doubt],
            )  # fmt: skip


def unlike(first: Edited, second: Edited, rows: Sequence[Row]) -> Iterator[Diagnostic]:
    """Figures and names that stand on one side of a row alone, where no note speaks of them (E304)."""
    shared = {key for one in first.mentions for key in one.entries} & {
        key for one in second.mentions for key in one.entries
    }
    for row in rows:
        here, there = (first, row.first), (second, row.second)
        alone = list(_alone(here, there, shared)) if row.first and row.second else []
        if alone:
            yield diagnose(
                "E304", _place(second.document, row.second[0]), names=_listed(row.second), document=second.id,
                beside=f"{_listed(row.first)} of {first.id}", lone=", ".join(alone),
            )  # fmt: skip


def _alone(here: Side, there: Side, shared: Collection[Key]) -> Iterator[str]:
    """Figures, then names (of entries that both documents know), that stand on one side and are in no note."""
    told = " ".join(_told(*here) + _told(*there))
    answered = figures_in(told)
    yield from (str(one) for one in sorted(_figures(*here) ^ _figures(*there)) if one not in answered)
    names = (_named(*here) ^ _named(*there)) & set(shared)
    yield from (str(one) for one in sorted(names) if str(one) not in told)


def _figures(edited: Edited, names: Sequence[str]) -> set[int]:
    document = edited.document
    return {one for name in names for one in figures_in(words_of(document, document.paragraph(name)))}


def _named(edited: Edited, names: Sequence[str]) -> set[Key]:
    document = edited.document
    return {key for name in names for one in edited.mentions_in(document.paragraph(name)) for key in one.entries}


def _told(edited: Edited, names: Sequence[str]) -> list[str]:
    """Everything that notes on some paragraphs say."""
    found: list[str] = []
    for one in edited.notes:
        paragraph = edited.document.paragraph_at(one.span.start)
        if paragraph is not None and paragraph.id in names:
            note = one.note
            reading = note.reading.value if note.reading is not None else ""
            found += [note.selector.exact.value, note.body.value, reading, note.original]
            found += [key.value for key in note.mentions]
    return found


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{names[0]} to {names[-1]}"


def _place(document: Document, name: str) -> Place:
    return LineMap(document.source.path, document.source.text).place(document.paragraph(name).start)
