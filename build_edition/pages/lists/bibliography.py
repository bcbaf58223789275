"""The list of works cited."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.text import head

_INTRODUCTION: Final = (
    "Archival papers, document publications and scholarship that the notes rest on. Many were seen only in "
    "part and on the web; where a page number is not given, it was not seen. Partisan sites are cited as "
    "places where a text is found, never as authorities."
)


RESERVED: Final = ("bibliography",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """`bibliography.md`: every cited work, in the processor's order."""
    lines = [
        *head("Works cited"),
        _INTRODUCTION,
        "",
        '<div class="be-works" markdown="1">',
        "",
    ]
    for key, work in edition.texts.works.items():
        lines += [work, f"{{: #ref-{key} .be-work }}", ""]
    yield Page("bibliography.md", "\n".join([*lines, "</div>", ""]))
