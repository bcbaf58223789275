"""Open questions: what is not identified, not certain, not explained, not reviewed; generated from the sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.diagnostics.findings import clipped
from build_edition.ground.addresses import entry_page
from build_edition.markup.escape import escaped
from build_edition.measures.coverage import Coverage, coverage
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Document
from build_edition.model.registers import Entry
from build_edition.model.woven import Compiled, Page
from build_edition.pages.kit.tables import behind, counted
from build_edition.pages.kit.text import head

_INTRODUCTION: Final = (
    "What this edition does not know, gathered from its own sources at every build. Whoever can answer one of these "
    "questions is asked to propose a note."
)


def open_questions_page(compiled: Compiled) -> Page:
    """`open-questions.md`."""
    found = coverage(compiled)
    documents = [woven.document for woven in compiled.woven]
    sections = (
        ("Persons and things not identified for certain", _identifications(compiled.gathered.entries)),
        ("Questions about persons, events and terms", _asked(compiled)),
        ("Speakers nobody has identified", _speakers(documents)),
        ("Missing text", _lacunae(documents)),
        ("Readings of low certainty", _notes(found.low_readings)),
        ("Explanations of low certainty", _notes(_uncertain(compiled))),
        ("Paragraphs without an explanation", _unexplained(found)),
        ("Not reviewed", _unreviewed(compiled, found)),
    )
    lines = [*head("Open questions"), _INTRODUCTION, ""]
    for title, section in sections:
        rows = list(section)
        if rows:
            lines += [f"## {title}", "", *rows, ""]
    return Page("open-questions.md", "\n".join(lines).rstrip() + "\n")


def _identifications(entries: Sequence[Entry]) -> Iterator[str]:
    for entry in entries:
        known = entry.identification
        if known is not None and known.certainty != "high":
            link = f"[{escaped(entry.name)}]({entry_page(entry.key)})"
            yield f"- {link}: certainty {known.certainty}; {escaped(known.reason)}"


def _asked(compiled: Compiled) -> Iterator[str]:
    for entry in compiled.gathered.entries:
        for number in range(1, len(entry.open) + 1):
            asked = compiled.bodies.entries.get(f"{entry.key}/open/{number}", "")
            yield f"- [{escaped(entry.name)}]({entry_page(entry.key)}): {asked}"


def _speakers(documents: Sequence[Document]) -> Iterator[str]:
    for document in documents:
        unresolved = {turn.speaker.id: turn for turn in document.turns if turn.speaker.status == "unresolved"}
        for turn in unresolved.values():
            paragraph = turn.paragraphs[0]
            label = paragraph.label.of(document.source.text) if paragraph.label is not None else turn.speaker.name
            link = f"[{escaped(document.header.short_title)}, ¶ {paragraph.number}]({document.id}.md#{paragraph.id})"
            yield f"- “{escaped(label)}” in {link}. {escaped(turn.speaker.remark)}"


def _lacunae(documents: Sequence[Document]) -> Iterator[str]:
    for document in documents:
        for paragraph, description in document.lacunae:
            link = f"[{escaped(document.header.short_title)}]({document.id}.md#{paragraph})"
            yield f"- {link}: {escaped(description)}"


def _uncertain(compiled: Compiled) -> tuple[Annotation, ...]:
    notes = compiled.gathered.annotations
    return tuple(note for note in notes if note.certainty == "low" and note.reading is None)


def _notes(notes: Sequence[Annotation]) -> Iterator[str]:
    for note in notes:
        link = f"[{escaped(clipped(note.selector.exact.value, 80))}]({note.document}.md#fn-{note.label})"
        reading = f", perhaps “{escaped(clipped(note.reading.value, 80))}”" if note.reading is not None else ""
        yield f"- {link}{reading}"


def _unexplained(found: Coverage) -> Iterator[str]:
    for document, paragraph in found.unexplained:
        title = escaped(document.header.short_title)
        yield f"- [{title}, ¶ {paragraph.number}]({document.id}.md#{paragraph.id})"


def _unreviewed(compiled: Compiled, found: Coverage) -> Iterator[str]:
    """How much nobody has reviewed, and which paragraphs."""
    notes = found.explanatory + found.defects
    yield (
        f"{found.reviewed_notes} of {counted(notes, 'note')} and {found.reviewed_paragraphs} of "
        f"{counted(found.paragraphs, 'paragraph')} have been reviewed by a named person."
    )
    yield ""
    for woven in compiled.woven:
        document = woven.document
        reviewed = {name.value for review in document.header.reviewed for name in review.paragraphs}
        left = [one for one in document.paragraphs if one.number and one.id not in reviewed]
        if left:
            links = ", ".join(f"[{one.number}]({document.id}.md#{one.id})" for one in left)
            title = f"{document.header.short_title}: {counted(len(left), 'paragraph')} nobody has reviewed"
            yield from behind(title, [links, ""])
