"""A page that is too long, cut: its sections continue, row by row, on further pages.

In: sections of rows whose links are relative to `docs/edition/`, with the weight of each row. Out: the path of each
page, and its lines. Promises: every row is on one page; no page weighs more than `MOST`, unless one row does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from build_edition.ground.addresses import further_page, relative_links

MOST: Final = 1_000


class Row(NamedTuple):
    """A row of a section, with the section's title, and the number of things in the row."""

    section: str
    markdown: str
    weight: int = 1


def cut(path: str, rows: Sequence[Row], most: int = MOST) -> Mapping[str, tuple[str, ...]]:
    """By path (`a.md`, then `a/2.md` …) the lines of each page: the headings of its sections and their rows."""
    pages: list[list[Row]] = [[]]
    weight = 0
    for row in rows:
        if pages[-1] and weight + row.weight > most:
            pages.append([])
            weight = 0
        pages[-1].append(row)
        weight += row.weight
    paths = [further_page(path, number) for number in range(1, len(pages) + 1)]
    return {path: tuple(_lines(path, found)) for path, found in zip(paths, pages, strict=True)}


def _lines(path: str, rows: Sequence[Row]) -> Iterator[str]:
    for title, found in groupby(rows, key=lambda row: row.section):
        yield from (f"## {title}", "", *(relative_links(path, row.markdown) for row in found), "")
