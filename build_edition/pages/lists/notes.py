"""The index of notes: by document and series, the gravest defects first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.ground.plain_text import clipped
from build_edition.markup.escape import escaped
from build_edition.model.edited import Edition
from build_edition.model.summary import NoteLine, Summary, Where
from build_edition.model.woven import Page
from build_edition.pages.kit.text import head
from build_edition.vocabulary import mqm

_INTRODUCTION: Final = (
    "Every note of the edition. Defects of the translation and the text are ordered by severity: *critical* "
    "ones reverse or hide who said or did what."
)


RESERVED: Final = ("notes",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """`docs/edition/notes.md`."""
    lines = [*head("Notes"), _INTRODUCTION, ""]
    for one in edition.summaries:
        lines += [f"## {escaped(one.short_title)}", "", *_series(one)]
    yield Page("notes.md", "\n".join(lines))


def _series(one: Summary) -> Iterator[str]:
    placed = [note for note in one.notes if note.where is not None]
    explanatory = [note for note in placed if note.kind == "explanatory"]
    defects = sorted((note for note in placed if note.kind != "explanatory"), key=_gravity)
    for title, notes in (("Explanatory", explanatory), ("Translation and text", defects)):
        if notes:
            yield f"### {title} {{: #{one.id}-{title.split()[0].lower()} }}"
            yield ""
            yield from (f"- {_row(note, note.where)}" for note in notes if note.where is not None)
            yield ""


def _row(note: NoteLine, where: Where) -> str:
    name = f"[{escaped(clipped(note.lemma, 70))}]({note.address})"
    place = f"[{escaped(where.paragraph)}]({where.address})"
    reading = f", read “{escaped(clipped(note.reading, 70))}”" if note.reading else ""
    issue = f"; {escaped(mqm.NAMES[note.category])}, {note.severity}" if note.category else ""
    return f"{name}{reading} ({place}{issue})"


def _gravity(note: NoteLine) -> int:
    return -mqm.SEVERITIES.get(note.severity, 0)
