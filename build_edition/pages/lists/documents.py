"""The index of the edition: its documents in order of date, and the ways into it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from build_edition.markup.escape import escaped
from build_edition.model.woven import Compiled, Page, Woven
from build_edition.pages.kit.tables import counted, division
from build_edition.pages.kit.text import head


def documents_page(compiled: Compiled, ways_on: Mapping[str, Sequence[tuple[str, str]]]) -> Page:
    """`docs/edition/index.md`."""
    gathered = compiled.gathered
    lines = [*head("Documents"), escaped(gathered.imprint.subtitle), ""]
    cards: list[str] = []
    for one in sorted(compiled.woven, key=lambda one: (one.document.header.date, one.document.id)):
        cards += division("be-card", _card(one, ways_on.get(one.document.id, ())))
    lines += division("be-cards", cards)
    lines += _more(compiled)
    return Page("index.md", "\n".join(lines))


def _more(compiled: Compiled) -> Iterator[str]:
    """The ways into the edition that belong to no single document."""
    gathered = compiled.gathered
    lines = []
    if gathered.parallels:
        claims = sum(len(parallel.claims) for parallel in gathered.parallels)
        compared = f", and compare {counted(claims, 'claim')}" if claims else ""
        lines.append(
            f"[{counted(len(gathered.parallels), 'parallel')}](parallels.md) set passages side by side{compared}."
        )
    if gathered.entries:
        lines.append(
            f"[Registers](register/index.md): {counted(len(gathered.entries), 'entry', 'entries')} with every mention."
        )
    if any(entry.kind == "event" for entry in gathered.entries):
        lines.append("[Timeline](timeline.md) of the events and the documents.")
    lines.append(
        "[All notes](notes.md), [works cited](bibliography.md), [open questions](open-questions.md), "
        "[contributors](contributors.md)."
    )
    yield from (f"- {line}" for line in lines)
    yield ""


def _card(one: Woven, ways_on: Sequence[tuple[str, str]]) -> Iterator[str]:
    document = one.document
    header = document.header
    kinds = Counter("explanatory" if note.kind == "explanatory" else "defects" for note in one.notes)
    turns = f", {len(document.turns)} turns" if document.turns else ""
    translation = header.facts.get("translation")
    status = f" Translation: {escaped(translation.value)}." if translation else ""
    yield f"## [{escaped(header.short_title)}]({document.id}.md)"
    yield ""
    yield f"{escaped(header.title)}. {header.kind.capitalize()}, {document.word_count:,} words{turns}.{status}"
    yield ""
    yield f"{kinds['explanatory']} explanatory notes, {kinds['defects']} notes on the translation and the text."
    yield ""
    if ways_on:
        yield " · ".join(f"[{escaped(title)}]({address})" for title, address in ways_on)
        yield ""
