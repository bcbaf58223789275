"""The list of works cited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from build_edition.model.woven import Page
from build_edition.pages.kit.text import head

_INTRODUCTION: Final = (
    "Archival papers, document publications and scholarship that the notes rest on. Many were seen only in "
    "part and on the web; where a page number is not given, it was not seen. Partisan sites are cited as "
    "places where a text is found, never as authorities."
)


def bibliography_page(works: Mapping[str, str]) -> Page:
    """Every cited work in the processor's order; `works` maps key to formatted Markdown."""
    lines = [
        *head("Works cited"),
        _INTRODUCTION,
        "",
        '<div class="be-works" markdown="1">',
        "",
    ]
    for key, work in works.items():
        lines += [work, f"{{: #ref-{key} .be-work }}", ""]
    return Page("bibliography.md", "\n".join([*lines, "</div>", ""]))
