"""Tables that somebody wrote in Markdown: each cell gets the name of its column, and a phone shows a row as a card.

In: a page. Out: the same page, its plain tables with `data-cards`, their cells except the first of a row with
`data-head`. Promises: a table with cells across columns, without column names, or inside generated markup is unchanged.
"""

from __future__ import annotations

import html as entities
import re
from collections.abc import Iterator, Sequence
from typing import Final

BY_HAND: Final = " be-by-hand"
_CARDS: Final = "<table data-cards>"
_TABLE: Final = re.compile(r"<table>(.*?)</table>", re.DOTALL)
_OF_OURS: Final = re.compile(r"<div class=\"be-[^\"]*\"[^>]*>\s*")
_HEAD: Final = re.compile(r"<th\b[^>]*>(.*?)</th>", re.DOTALL)
_ROW: Final = re.compile(r"<tr>.*?</tr>", re.DOTALL)
_CELL: Final = re.compile(r"<td(?=[ >])")
_TAG: Final = re.compile(r"<[^>]*>")


def as_cards(html: str) -> str:
    """The page with its hand-written tables marked."""
    return _TABLE.sub(_marked, html)


def is_told(table: str) -> bool:
    """Whether a table was marked."""
    return table.startswith(_CARDS)


def _marked(table: re.Match[str]) -> str:
    head, _, body = table[1].partition("</thead>")
    names = [" ".join(_TAG.sub("", one).split()) for one in _HEAD.findall(head)]
    rows = _ROW.findall(body)
    if _is_ours(table) or not rows or not any(names) or any(len(_CELL.findall(row)) != len(names) for row in rows):
        return table[0]
    return f"{_CARDS}{head}</thead>{_ROW.sub(lambda row: _row(row[0], names), body)}</table>"


def _is_ours(table: re.Match[str]) -> bool:
    """Whether a table is the direct child of markup that the program generates."""
    above = table.string.rfind("<", 0, table.start())
    return above >= 0 and _OF_OURS.fullmatch(table.string, above, table.start()) is not None


def _row(row: str, names: Sequence[str]) -> str:
    attributes = _attributes(names)
    return _CELL.sub(lambda _cell: f"<td{next(attributes)}", row)


def _attributes(names: Sequence[str]) -> Iterator[str]:
    """The attributes of each cell of a row: the first is the heading of its card and needs no name."""
    yield ""
    yield from (f' data-head="{entities.escape(entities.unescape(one))}"' if one else "" for one in names[1:])
