"""The introductions: hand-written pages with the edition's own citations and links."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.ground.addresses import relative_links, relative_url
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.called import called
from build_edition.pages.kit.heads import introduction_head
from build_edition.pages.kit.languages import in_its_language
from build_edition.pages.kit.tables import byline, division
from build_edition.pages.kit.text import head

RESERVED: Final = ("introductions",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """`introductions/<id>.md`, in the order the editors gave them."""
    titles = {one.id: called(edition.words, one) for one in edition.summaries}
    for one in edition.introductions:
        lang = "" if one.is_version else edition.imprint.language_to_say
        page = f"introductions/{one.id}.md"
        about = [
            f"[{titles[name.value]}]({relative_url(page, f'{name.value}.md')})"
            for name in one.about
            if name.value in titles
        ]
        lines = [
            *head(one.short_title, heading=in_its_language(edition.words, one.title, lang)),
            edition.words.say("Introduction to: {documents}", documents=", ".join(about)),
            "{: .be-summary }",
            "",
            *_in_its_language(relative_links(page, edition.texts.introductions[one.id].markdown), lang),
            byline(edition, one.by, one.reviewed),
            "",
        ]
        yield Page(page, "\n".join(lines), head=introduction_head(one, edition, page))


def _in_its_language(body: str, lang: str) -> Iterator[str]:
    """The text of an introduction, marked with its language if that is not the page's."""
    if lang:
        yield from division("be-introduction", [body, ""], f' lang="{lang}"')
    else:
        yield from (body, "")
