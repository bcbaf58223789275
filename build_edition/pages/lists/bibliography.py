"""The list of works cited, by kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.markup.escape import escaped
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.tables import own_words
from build_edition.pages.kit.text import head

RESERVED: Final = ("bibliography",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """`bibliography.md`: every cited work in the processor's order, under a heading for each kind."""
    lines = [
        *head(edition.words.say("Works cited")),
        edition.words.say("The works that the notes and the other texts of this edition cite."),
        "",
        *own_words(edition, "bibliography"),
    ]
    lines += [] if edition.texts.works else [edition.words.say("No work is cited yet."), ""]
    kinds = edition.texts.kinds
    for kind in (*dict.fromkeys(kinds.values()), ""):
        keys = [key for key in edition.texts.works if kinds.get(key, "") == kind]
        if keys and kinds:
            lines += [f"## {escaped(kind or edition.words.say('Other works'))}", ""]
        lines += _works(edition, keys)
    yield Page("bibliography.md", "\n".join([*lines, ""]))


def _works(edition: Edition, keys: Sequence[str]) -> Iterator[str]:
    if keys:
        yield from ('<div class="be-works" markdown="1">', "")
        for key in keys:
            yield from (edition.texts.works[key], f"{{: #ref-{key} .be-work }}", "")
        yield from ("</div>", "")
