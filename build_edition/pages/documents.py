"""The index of the edition: its documents in order of date, and the ways into it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from build_edition.escape import escaped
from build_edition.markdown import head
from build_edition.model import Imprint, Page, Woven


def documents_page(imprint: Imprint, woven: Sequence[Woven], parallels: int) -> Page:
    """`docs/edition/index.md`."""
    lines = [
        *head("Documents"),
        escaped(imprint.subtitle),
        "",
        '<div class="be-cards" markdown="1">',
        "",
    ]
    for one in sorted(woven, key=lambda one: (one.document.header.date, one.document.id)):
        lines += _card(one)
    lines += ["</div>", ""]
    if parallels:
        count = f"{parallels} parallel" if parallels == 1 else f"{parallels} parallels"
        more = "[all notes](notes.md) and [all works cited](bibliography.md) are listed"
        lines += [f"[{count}](parallels.md) set passages side by side; {more}.", ""]
    return Page("index.md", "\n".join(lines))


def _card(one: Woven) -> Iterator[str]:
    header = one.document.header
    kinds = Counter("explanatory" if note.kind == "explanatory" else "defects" for note in one.notes)
    words = sum(len(span.of(one.document.source.text).split()) for p in one.document.paragraphs for span in p.spans)
    turns = f", {len(one.document.turns)} turns" if one.document.turns else ""
    translation = header.facts.get("translation")
    status = f" Translation: {escaped(translation.value)}." if translation else ""
    yield '<div class="be-card" markdown="1">'
    yield ""
    yield f"## [{escaped(header.short_title)}]({one.document.id}.md)"
    yield ""
    yield f"{escaped(header.title)}. {header.kind.capitalize()}, {words:,} words{turns}.{status}"
    yield ""
    yield f"{kinds['explanatory']} explanatory notes, {kinds['defects']} notes on the translation and the text."
    yield ""
    yield "</div>"
    yield ""
