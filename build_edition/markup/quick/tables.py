"""The lines of a table → HTML, as the extension `tables` renders them.

In: lines that begin and end with a bar, and a function for the text of a cell. Out: pieces of HTML. Promises: all but
the plainest tables raise NotOursError.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, TypeVar

from build_edition.markup.quick.attributes import NotOursError

Piece = TypeVar("Piece")
_RULE: Final = re.compile(r" ?(:?)-{3,}(:?) ?")
_ALIGNED: Final = {("", ""): "", (":", ""): "left", ("", ":"): "right", (":", ":"): "center"}
_LEAST: Final = 2  # columns: a single one is parsed by other rules
DEEPER: Final = 3  # nesting depth: a cell is inside a row inside a part of the table


def table(lines: Sequence[str], inline: Callable[[str], Iterable[Piece]]) -> Iterator[Piece | str]:
    """The pieces of a table with a head and at least one row."""
    rows = [_cells(line) for line in lines]
    width = len(rows[0])
    rules = [_RULE.fullmatch(one) for one in rows[1]] if len(rows) > _LEAST else []
    if width < _LEAST or any(len(row) != width for row in rows) or None in rules or not rules:
        raise NotOursError(lines[0])
    aligned = [_ALIGNED[rule[1], rule[2]] for rule in rules if rule]
    yield "<table>\n<thead>\n"
    yield from _row(rows[0], "th", aligned, inline)
    yield "</thead>\n<tbody>\n"
    for row in rows[2:]:
        yield from _row(row, "td", aligned, inline)
    yield "</tbody>\n</table>"


def _cells(line: str) -> list[str]:
    if not (line.startswith("|") and line.endswith("|")) or "``" in line or "\\" in line:
        raise NotOursError(line)
    cells = line[1:-1].split("|")
    if any(cell.count("`") % 2 for cell in cells):
        raise NotOursError(line)
    return cells


def _row(
    cells: Sequence[str], tag: str, aligned: Sequence[str], inline: Callable[[str], Iterable[Piece]]
) -> Iterator[Piece | str]:
    yield "<tr>\n"
    for cell, side in zip(cells, aligned, strict=True):
        words = cell.strip(" ")
        if words and (words[0].isspace() or words[-1].isspace()):
            raise NotOursError(cell)
        yield f'<{tag} style="text-align: {side};">' if side else f"<{tag}>"
        yield from inline(words)
        yield f"</{tag}>\n"
    yield "</tr>\n"
