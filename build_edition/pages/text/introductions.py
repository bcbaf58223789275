"""The introductions: hand-written pages with the edition's own citations and links."""

from __future__ import annotations

from collections.abc import Iterator

from build_edition.ground.addresses import relative_links, relative_url
from build_edition.markup.escape import escaped
from build_edition.model.woven import Compiled, Page
from build_edition.pages.kit.tables import byline
from build_edition.pages.kit.text import head


def introduction_pages(compiled: Compiled) -> Iterator[Page]:
    """`introductions/<id>.md`, in the order the editors gave them."""
    titles = {woven.document.id: woven.document.header.short_title for woven in compiled.woven}
    for one in compiled.gathered.introductions:
        page = f"introductions/{one.id}.md"
        about = [
            f"[{escaped(titles[name.value])}]({relative_url(page, f'{name.value}.md')})"
            for name in one.about
            if name.value in titles
        ]
        lines = [
            *head(one.short_title, one.title),
            f"Introduction to: {', '.join(about)}",
            "{: .be-summary }",
            "",
            relative_links(page, compiled.bodies.introductions.get(one.id, "")),
            "",
            byline(one.by, one.reviewed),
            "",
        ]
        yield Page(page, "\n".join(lines))
