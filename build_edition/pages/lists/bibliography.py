"""The list of works cited."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.tables import own_words
from build_edition.pages.kit.text import head

RESERVED: Final = ("bibliography",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """`bibliography.md`: every cited work, in the processor's order."""
    lines = [
        *head(edition.words.say("Works cited")),
        edition.words.say("The works that the notes and the other texts of this edition cite."),
        "",
        *own_words(edition, "bibliography"),
        '<div class="be-works" markdown="1">',
        "",
    ]
    for key, work in edition.texts.works.items():
        lines += [work, f"{{: #ref-{key} .be-work }}", ""]
    yield Page("bibliography.md", "\n".join([*lines, "</div>", ""]))
