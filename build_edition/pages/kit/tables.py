"""Markdown tables, boxes and lists of terms that several kinds of page share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from build_edition.ground.addresses import relative_links
from build_edition.markup.escape import escaped
from build_edition.model.edited import Edition
from build_edition.model.sources import Review


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], align: str = "") -> Iterator[str]:
    """A pipe table; cells are Markdown. `align` has one letter per column: `l` left, `r` right."""
    marks = {"l": "---", "r": "---:"}
    yield f"| {' | '.join(heads)} |"
    yield f"|{'|'.join(marks[letter] for letter in (align or 'l' * len(heads)))}|"
    for row in rows:
        yield f"| {' | '.join(' '.join(cell.split()).replace('|', '&#124;') for cell in row)} |"
    yield ""


def cards(
    heads: Sequence[str], rows: Iterable[Sequence[str]], align: str = "", *, bare: Sequence[int] = (), css: str = ""
) -> Iterator[str]:
    """A table that a phone shows as cards: the first cell of a row is the card's heading, the others have a label.

    `bare` are the columns (from 0) that need no label.
    """
    named = (
        "" if at in (0, *bare) or not head else f'<b class="be-cell-head">{head}</b> ' for at, head in enumerate(heads)
    )
    before = tuple(named)
    told = ([f"{head}{cell}" if cell.strip() else "" for head, cell in zip(before, row, strict=True)] for row in rows)
    yield from division(f"be-register be-as-cards {css}".strip(), list(table(heads, told, align)))


def behind(
    summary: str, lines: Iterable[str], css: str = "be-behind", *, is_open: bool = False, is_markup: bool = False
) -> Iterator[str]:
    """Lines of Markdown that open on demand; `summary` is plain text, unless it `is_markup`."""
    yield f'<details class="{css}"{" open" if is_open else ""} markdown="1">'
    yield f"<summary>{summary if is_markup else escaped(summary)}</summary>"
    yield ""
    yield from lines
    yield "</details>"
    yield ""


def division(css: str, lines: Iterable[str], more: str = "") -> Iterator[str]:
    """Lines of Markdown in a `div`."""
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


def byline(
    edition: Edition, by: Sequence[str], reviewed: Sequence[Review], *, before: str = "", after: str = ""
) -> str:
    """Who wrote and whether anybody reviewed, in small type; what is said `before` the writers and `after` them."""
    told = edition.words.joined(
        filter(None, (before, ", ".join(edition.shared.names_of(by)), after, edition.shared.reviews(reviewed)))
    )
    return f'<small class="be-byline">{escaped(told)}</small>'


def own_words(edition: Edition, name: str, page: str = "") -> Iterator[str]:
    """The edition's own text on a generated page, if it has one for it."""
    found = edition.texts.passages.get(name)
    if found is not None and found.markdown:
        yield relative_links(page, found.markdown) if page else found.markdown
        yield ""
