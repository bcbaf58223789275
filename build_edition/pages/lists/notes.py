"""The index of notes: by document and series, the gravest defects first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.diagnostics.findings import clipped
from build_edition.markup.escape import escaped
from build_edition.model.annotations import Annotation
from build_edition.model.woven import Mark, Page, Woven
from build_edition.pages.kit.text import head
from build_edition.vocabulary import mqm

_INTRODUCTION: Final = (
    "Every note of the edition. Defects of the translation and the text are ordered by severity: *critical* "
    "ones reverse or hide who said or did what."
)


def notes_page(woven: Sequence[Woven]) -> Page:
    """`docs/edition/notes.md`."""
    lines = [
        *head("Notes"),
        _INTRODUCTION,
        "",
    ]
    for one in woven:
        lines += [f"## {escaped(one.document.header.short_title)}", "", *_series(one)]
    return Page("notes.md", "\n".join(lines))


def _series(one: Woven) -> Iterator[str]:
    places = _places(one)
    explanatory = [note for note in one.notes if note.kind == "explanatory"]
    defects = sorted((note for note in one.notes if note.kind != "explanatory"), key=_gravity)
    for title, notes in (("Explanatory", explanatory), ("Translation and text", defects)):
        if notes:
            yield f"### {title} {{: #{one.document.id}-{title.split()[0].lower()} }}"
            yield ""
            yield from (f"- {_row(one, note, places[note.id.value])}" for note in notes)
            yield ""


def _row(one: Woven, note: Annotation, paragraph: str) -> str:
    name = f"[{escaped(clipped(note.selector.exact.value, 70))}]({one.document.id}.md#fn-{note.label})"
    where = f"[{escaped(paragraph)}]({one.document.id}.md#{paragraph})"
    reading = f", read “{escaped(clipped(note.reading.value, 70))}”" if note.reading else ""
    issue = f"; {escaped(mqm.NAMES[note.category])}, {note.severity}" if note.category else ""
    return f"{name}{reading} ({where}{issue})"


def _gravity(note: Annotation) -> int:
    return -mqm.SEVERITIES.get(note.severity, 0)


def _places(one: Woven) -> dict[str, str]:
    """Id of each note → id of the paragraph of its first mark."""
    found: dict[str, str] = {}
    for paragraph_id, paragraph in one.paragraphs.items():
        for segment in paragraph.segments:
            for mark in segment:
                if isinstance(mark, Mark) and isinstance(mark.target_of, Annotation):
                    found.setdefault(mark.target_of.id.value, paragraph_id)
    return found
