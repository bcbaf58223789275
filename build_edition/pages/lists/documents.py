"""The index of the edition: its documents in order of date, and the ways into it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.markup.escape import escaped
from build_edition.model.edited import Edition
from build_edition.model.summary import Summary
from build_edition.model.woven import Page
from build_edition.pages.kit.tables import counted, division
from build_edition.pages.kit.text import head

RESERVED: Final = ("index",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """`docs/edition/index.md`."""
    lines = [*head("Documents"), escaped(edition.imprint.subtitle), ""]
    cards: list[str] = []
    for one in edition.by_date:
        cards += division("be-card", _card(one, edition.ways.get(one.id, ())))
    lines += division("be-cards", cards)
    lines += _more(edition)
    yield Page("index.md", "\n".join(lines))


def _more(edition: Edition) -> Iterator[str]:
    """The ways into the edition that belong to no single document."""
    lines = []
    if edition.parallels:
        claims = sum(len(parallel.claims) for parallel in edition.parallels)
        compared = f", and compare {counted(claims, 'claim')}" if claims else ""
        lines.append(
            f"[{counted(len(edition.parallels), 'parallel')}](parallels.md) set passages side by side{compared}."
        )
    if edition.entries:
        lines.append(
            f"[Registers](register/index.md): {counted(len(edition.entries), 'entry', 'entries')} with every mention."
        )
    if any(entry.kind == "event" for entry in edition.entries):
        lines.append("[Timeline](timeline.md) of the events and the documents.")
    lines.append(
        "[All notes](notes.md), [works cited](bibliography.md), [open questions](open-questions.md), "
        "[contributors](contributors.md)."
    )
    yield from (f"- {line}" for line in lines)
    yield ""


def _card(one: Summary, ways_on: Sequence[tuple[str, str]]) -> Iterator[str]:
    kinds = Counter("explanatory" if note.kind == "explanatory" else "defects" for note in one.notes if note.where)
    turns = f", {len(one.turns)} turns" if one.turns else ""
    status = f" Translation: {escaped(one.translation)}." if one.translation else ""
    yield f"## [{escaped(one.short_title)}]({one.address})"
    yield ""
    yield f"{escaped(one.title)}. {one.kind.capitalize()}, {one.words:,} words{turns}.{status}"
    yield ""
    yield f"{kinds['explanatory']} explanatory notes, {kinds['defects']} notes on the translation and the text."
    yield ""
    if ways_on:
        yield " · ".join(f"[{escaped(title)}]({address})" for title, address in ways_on)
        yield ""
