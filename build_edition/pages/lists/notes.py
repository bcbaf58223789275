"""The index of notes: by document and series, the gravest defects first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.ground.plain_text import clipped
from build_edition.markup.escape import escaped
from build_edition.model.edited import Edition
from build_edition.model.summary import NoteLine, Summary, Where
from build_edition.model.woven import Page
from build_edition.pages.kit.tables import own_words
from build_edition.pages.kit.text import head
from build_edition.vocabulary import mqm
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_INTRODUCTION: Final = phrase(
    "Every note of the edition. Defects of the translation and the text are ordered by severity: *critical* "
    "ones reverse or hide who said or did what."
)


RESERVED: Final = ("notes",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """`docs/edition/notes.md`."""
    words = edition.words
    lines = [*head(words.say("Notes")), words.say(_INTRODUCTION), "", *own_words(edition, "notes")]
    for one in edition.summaries:
        lines += [f"## {escaped(one.short_title)}", "", *_series(words, one)]
    yield Page("notes.md", "\n".join(lines))


def _series(words: Words, one: Summary) -> Iterator[str]:
    placed = [note for note in one.notes if note.where is not None]
    explanatory = [note for note in placed if note.kind == "explanatory"]
    of_source = [note for note in placed if note.kind == "source"]
    defects = sorted((note for note in placed if note.kind in ("translation", "textual")), key=_gravity)
    named = (
        ("explanatory", words.say("Explanatory"), explanatory),
        ("translation", words.say("Translation and text"), defects),
        ("source", words.say("Notes of the source"), of_source),
    )
    for anchor, title, notes in named:
        if notes:
            yield f"### {title} {{: #{one.id}-{anchor} }}"
            yield ""
            yield from (f"- {_row(words, note, note.where)}" for note in notes if note.where is not None)
            yield ""


def _row(words: Words, note: NoteLine, where: Where) -> str:
    name = f"[{escaped(clipped(note.lemma, 70))}]({note.address})"
    printed = where.paragraph if where.printed.startswith("¶") else words.say(where.printed)
    place = f"[{escaped(printed)}]({where.address})"
    kind = f"; {escaped(mqm.name_of(words, note.category))}, {words.say(note.severity)}" if note.category else ""
    if not note.reading:
        return f"{name} ({place}{kind})"
    reading = words.say("read “{words}”", words=escaped(clipped(note.reading, 70)))
    return f"{name}, {reading} ({place}{kind})"


def _gravity(note: NoteLine) -> int:
    return -mqm.SEVERITIES.get(note.severity, 0)
