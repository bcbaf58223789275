"""What the edition covers and what it leaves open, counted.

In: a compiled edition. Out: the paragraphs that nobody explains, the entries
nobody names, the notes that rest on nothing they say. Used by the page *Open
questions* and by `build-edition check --report`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from build_edition.evidence import is_grounded
from build_edition.model import Annotation, Compiled, Document, Entry, Paragraph

LONG: Final = 40


@dataclass(frozen=True, slots=True)
class Coverage:
    """Counts over the whole edition, and what is missing by name."""

    mentions: int
    entries: Mapping[str, int]
    unmentioned: tuple[Entry, ...]
    long_paragraphs: int
    unexplained: tuple[tuple[Document, Paragraph], ...]
    explanatory: int
    ungrounded: tuple[Annotation, ...]
    defects: int
    readings: int
    accepted: int
    low_readings: tuple[Annotation, ...]
    reviewed_notes: int
    reviewed_paragraphs: int
    paragraphs: int
    claims: int


def coverage(compiled: Compiled) -> Coverage:
    """Counted from what was compiled; nothing is asserted that is not in it."""
    gathered = compiled.gathered
    notes = gathered.annotations
    long = [(one.document, paragraph) for one in compiled.woven for paragraph in long_paragraphs(one.document)]
    explanatory = [note for note in notes if note.kind == "explanatory"]
    readings = [note for note in notes if note.reading is not None]
    named = {key for found in compiled.mentions.values() for one in found for key in one.entries}
    speaking = {f"person:{turn.speaker.id}" for one in compiled.woven for turn in one.document.turns}
    numbered = [paragraph for one in compiled.woven for paragraph in one.document.paragraphs if paragraph.number]
    return Coverage(
        mentions=sum(len(found) for found in compiled.mentions.values()),
        entries=_by_kind(gathered.entries),
        unmentioned=tuple(entry for entry in gathered.entries if entry.key not in named | speaking),
        long_paragraphs=len(long),
        unexplained=tuple((document, one) for document, one in long if one.id not in _explained(compiled, document.id)),
        explanatory=len(explanatory),
        ungrounded=tuple(note for note in explanatory if not is_grounded(note)),
        defects=len(notes) - len(explanatory),
        readings=len(readings),
        accepted=sum(1 for note in readings if note.is_accepted),
        low_readings=tuple(note for note in readings if note.certainty == "low"),
        reviewed_notes=sum(1 for note in notes if note.reviewed),
        reviewed_paragraphs=sum(
            len({name.value for review in one.document.header.reviewed for name in review.paragraphs})
            for one in compiled.woven
        ),
        paragraphs=len(numbered),
        claims=sum(len(parallel.claims) for parallel in gathered.parallels),
    )


def long_paragraphs(document: Document) -> Iterator[Paragraph]:
    """Paragraphs of more than forty words: the ones a reader needs help with."""
    for paragraph in document.paragraphs:
        words = sum(len(span.of(document.source.text).split()) for span in paragraph.spans)
        if paragraph.number and words > LONG:
            yield paragraph


def _explained(compiled: Compiled, document: str) -> frozenset[str]:
    """Ids of the paragraphs in which an explanatory note stands."""
    woven = next(one for one in compiled.woven if one.document.id == document)
    spans = [
        one.span
        for one in compiled.anchored[document]
        if isinstance(one.target_of, Annotation) and one.target_of.kind == "explanatory"
    ]
    return frozenset(
        paragraph.id
        for paragraph in woven.document.paragraphs
        if any(span.start < paragraph.end and paragraph.start < span.end for span in spans)
    )


def _by_kind(entries: Sequence[Entry]) -> Mapping[str, int]:
    counts: dict[str, int] = {}
    for entry in entries:
        counts[entry.kind] = counts.get(entry.kind, 0) + 1
    return counts


def in_lines(found: Coverage) -> Iterator[str]:
    """The coverage as it is printed: what is counted, then what is open."""
    kinds = ", ".join(f"{count} {kind}{'' if count == 1 else 's'}" for kind, count in found.entries.items())
    yield f"register entries        {sum(found.entries.values()):>6}  ({kinds or 'no register'})"
    yield f"mentions                {found.mentions:>6}"
    yield f"  entries not mentioned {len(found.unmentioned):>6}{_names([entry.key for entry in found.unmentioned])}"
    yield f"paragraphs over {LONG} words{found.long_paragraphs:>6}"
    places = [f"{document.id}#{paragraph.id}" for document, paragraph in found.unexplained]
    yield f"  without explanation   {len(found.unexplained):>6}{_names(places)}"
    yield f"explanatory notes       {found.explanatory:>6}"
    ungrounded = [note.id.value for note in found.ungrounded]
    yield f"  resting on nothing they say {len(ungrounded):>6}{_names(ungrounded)}"
    yield f"notes on translation and text {found.defects:>6}"
    yield f"  with a reading        {found.readings:>6}  ({found.accepted} in the reading text)"
    yield f"claims compared         {found.claims:>6}"
    yield f"notes reviewed          {found.reviewed_notes:>6}  of {found.explanatory + found.defects}"
    yield f"paragraphs reviewed     {found.reviewed_paragraphs:>6}  of {found.paragraphs}"


def _names(names: Sequence[str]) -> str:
    return f"  {', '.join(names)}" if names else ""
