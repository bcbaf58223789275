"""The list of works cited, by kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.escape import escaped
from build_edition.markdown import head
from build_edition.model import Bodies, Page

_INTRODUCTION: Final = (
    "Archival papers, document publications and scholarship that the notes rest on. Many were seen only in "
    "part and on the web; where a page number is not given, it was not seen. Partisan sites are cited as "
    "places where a text is found, never as authorities."
)
_OTHERS: Final = "Other works"


def bibliography_page(bodies: Bodies) -> Page:
    """Every cited work in the processor's order, under a heading for each kind, in the order of the bibliography."""
    lines = [*head("Works cited"), _INTRODUCTION, ""]
    if bodies.kinds:
        for kind in (*dict.fromkeys(bodies.kinds.values()), ""):
            lines += _group(bodies, kind)
    else:
        lines += _works(bodies, list(bodies.works))
    return Page("bibliography.md", "\n".join([*lines, ""]))


def _group(bodies: Bodies, kind: str) -> Iterator[str]:
    keys = [key for key in bodies.works if bodies.kinds.get(key, "") == kind]
    if keys:
        yield f"## {escaped(kind or _OTHERS)}"
        yield ""
        yield from _works(bodies, keys)


def _works(bodies: Bodies, keys: list[str]) -> Iterator[str]:
    yield from ('<div class="be-works" markdown="1">', "")
    for key in keys:
        yield from (bodies.works[key], f"{{: #ref-{key} .be-work }}", "")
    yield from ("</div>", "")
