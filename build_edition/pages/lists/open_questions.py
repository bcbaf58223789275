"""Open questions: what is not identified, not certain, not explained, not reviewed; generated from the sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.ground.addresses import entry_page
from build_edition.ground.plain_text import clipped
from build_edition.markup.escape import escaped
from build_edition.measures.coverage import Coverage, coverage
from build_edition.model.edited import Edition
from build_edition.model.registers import Entry
from build_edition.model.summary import NoteLine, Summary
from build_edition.model.woven import Page
from build_edition.pages.kit.tables import behind, counted
from build_edition.pages.kit.text import head

_INTRODUCTION: Final = (
    "What this edition does not know, gathered from its own sources at every build. Whoever can answer one of these "
    "questions is asked to propose a note."
)


RESERVED: Final = ("open-questions",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """`open-questions.md`."""
    found = coverage(edition)
    sections = (
        ("Persons and things not identified for certain", _identifications(edition.entries)),
        ("Questions about persons, events and terms", _asked(edition)),
        ("Speakers nobody has identified", _speakers(edition.summaries)),
        ("Missing text", _lacunae(edition.summaries)),
        ("Readings of low certainty", _notes(found.low_readings)),
        ("Explanations of low certainty", _notes(_uncertain(edition))),
        ("Paragraphs without an explanation", _unexplained(edition.summaries)),
        ("Not reviewed", _unreviewed(edition.summaries, found)),
    )
    lines = [*head("Open questions"), _INTRODUCTION, ""]
    for title, section in sections:
        rows = list(section)
        if rows:
            lines += [f"## {title}", "", *rows, ""]
    yield Page("open-questions.md", "\n".join(lines).rstrip() + "\n")


def _identifications(entries: Sequence[Entry]) -> Iterator[str]:
    for entry in entries:
        known = entry.identification
        if known is not None and known.certainty != "high":
            link = f"[{escaped(entry.name)}]({entry_page(entry.key)})"
            yield f"- {link}: certainty {known.certainty}; {escaped(known.reason)}"


def _asked(edition: Edition) -> Iterator[str]:
    for entry in edition.entries:
        for asked in edition.texts.entries[entry.key].open:
            yield f"- [{escaped(entry.name)}]({entry_page(entry.key)}): {asked.markdown}"


def _speakers(documents: Sequence[Summary]) -> Iterator[str]:
    for one in documents:
        for speaker in one.unresolved:
            link = f"[{escaped(one.short_title)}, {speaker.where.printed}]({speaker.where.address})"
            yield f"- “{escaped(speaker.label)}” in {link}. {escaped(speaker.remark)}"


def _lacunae(documents: Sequence[Summary]) -> Iterator[str]:
    for one in documents:
        for paragraph, description in one.lacunae:
            yield f"- [{escaped(one.short_title)}]({one.address}#{paragraph}): {escaped(description)}"


def _uncertain(edition: Edition) -> tuple[NoteLine, ...]:
    notes = (note for one in edition.summaries for note in one.notes)
    return tuple(note for note in notes if note.certainty == "low" and not note.reading)


def _notes(notes: Sequence[NoteLine]) -> Iterator[str]:
    for note in notes:
        link = f"[{escaped(clipped(note.lemma, 80))}]({note.address})"
        reading = f", perhaps “{escaped(clipped(note.reading, 80))}”" if note.reading else ""
        yield f"- {link}{reading}"


def _unexplained(documents: Sequence[Summary]) -> Iterator[str]:
    for one in documents:
        for where in one.unexplained:
            yield f"- [{escaped(one.short_title)}, {where.printed}]({where.address})"


def _unreviewed(documents: Sequence[Summary], found: Coverage) -> Iterator[str]:
    """How much nobody has reviewed, and which paragraphs."""
    notes = found.explanatory + found.defects
    yield (
        f"{found.reviewed_notes} of {counted(notes, 'note')} and {found.reviewed_paragraphs} of "
        f"{counted(found.paragraphs, 'paragraph')} have been reviewed by a named person."
    )
    yield ""
    for one in documents:
        if one.unreviewed:
            links = ", ".join(f"[{where.printed.removeprefix('¶ ')}]({where.address})" for where in one.unreviewed)
            title = f"{one.short_title}: {counted(len(one.unreviewed), 'paragraph')} nobody has reviewed"
            yield from behind(title, [links, ""])
