"""Markdown tables, boxes and lists of terms that several kinds of page share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from build_edition.markup.escape import escaped
from build_edition.model.sources import Review


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], align: str = "") -> Iterator[str]:
    """A pipe table; cells are Markdown. `align` has a letter a column: `l` left, `r` right."""
    marks = {"l": "---", "r": "---:"}
    yield f"| {' | '.join(heads)} |"
    yield f"|{'|'.join(marks[letter] for letter in (align or 'l' * len(heads)))}|"
    for row in rows:
        yield f"| {' | '.join(' '.join(cell.split()).replace('|', '&#124;') for cell in row)} |"
    yield ""


def behind(summary: str, lines: Iterable[str], css: str = "be-behind") -> Iterator[str]:
    """Lines of Markdown that open on demand; `summary` is plain words."""
    yield f'<details class="{css}" markdown="1">'
    yield f"<summary>{escaped(summary)}</summary>"
    yield ""
    yield from lines
    yield "</details>"
    yield ""


def division(css: str, lines: Iterable[str], more: str = "") -> Iterator[str]:
    """Lines of Markdown in a division of their own."""
    yield f'<div class="{css}"{more} markdown="1">'
    yield ""
    yield from lines
    yield "</div>"
    yield ""


def terms(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    """A definition list; pairs without a value are left out."""
    for label, value in pairs:
        if value:
            yield f"{label}"
            indented = value.strip().replace("\n", "\n    ")
            yield f":   {indented}"
            yield ""


def byline(by: Sequence[str], reviewed: Sequence[Review], before: str = "") -> str:
    """Who wrote, and whether anybody reviewed, in small type."""
    checked = ", ".join(f"reviewed by {review.by}, {review.date}" for review in reviewed) or "unreviewed"
    words = f"{before}{', '.join(by)}; {checked}"
    return f'<small class="be-byline">{escaped(words)}</small>'


def counted(number: int, one: str, many: str = "") -> str:
    """A number and its noun: 1 turn, 2 turns."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
