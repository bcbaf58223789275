"""The table of many texts: shown on a terminal, written for a spreadsheet, read back with an editor's corrections.

In: rows, or the file that a spreadsheet saved (cells separated by commas, semicolons or tabs). Out: lines; CSV; cells
by file and piece.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from build_edition.contribute.rows import FIELDS, Row
from build_edition.ground.plain_text import clipped, printable

COLUMNS: Final = (
    "take",
    "confirmed",
    "id",
    "kind",
    *FIELDS,
    "file",
    "piece",
    "words",
    "state",
    "read from",
    "to look at",
)
_SIGNS: Final = {"new": "+", "written": "+", "there": "=", "left out": "-", "not taken": "!"}
_WIDTHS: Final = (28, 11, 12)


class NoTable(ValueError):  # noqa: N818 - it carries a sentence to the editor
    """The file is not such a table; the message says why."""


def in_lines(rows: Iterable[Row]) -> Iterator[str]:
    """The rows as a terminal shows them, each followed by its remarks."""
    for row in rows:
        people = f"{row.values.get('sender') or '?'} → {row.values.get('recipient') or '?'}"
        name = row.id if row.state != "not taken" else f"{row.file} {row.piece}".strip()
        shown = (name, row.kind, row.values.get("date") or ("?" if row.kind else ""))
        cells = "  ".join(clipped(cell, width).ljust(width) for cell, width in zip(shown, _WIDTHS, strict=True))
        who = people if row.kind and (row.values.get("sender") or row.values.get("recipient")) else ""
        words = f"{row.words:>7,} words" if row.kind else row.state
        yield printable(f"{_SIGNS[row.state]} {cells}  {words}  {who}".rstrip())
        yield from (printable(f"      {one}") for one in row.remarks)


def counts(rows: Sequence[Row]) -> str:
    """The number of rows in each state, in a sentence."""
    found = {state: sum(one.state == state for one in rows) for state in _SIGNS}
    said = {"there": "there already", "not taken": "not taken in"}
    return ", ".join(f"{count} {said.get(state, state)}" for state, count in found.items() if count) or "no texts"


def written_table(rows: Iterable[Row], *, has_volumes: bool = False) -> bytes:
    """The rows as CSV for a spreadsheet; a byte order mark tells it that the encoding is UTF-8.

    In an edition that has volumes, the last column is the volume of each text.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([*COLUMNS, *["volume"] * has_volumes])
    for row in rows:
        take = "no" if row.state == "left out" else "yes"
        because = "; ".join(f"{key}: {why}" for key, why in row.because.items())
        values = (row.values.get(key, "") for key in FIELDS)
        cells = (take, "", row.id, row.kind, *values, row.file, row.piece, row.words or "", row.state, because)
        last = ("; ".join(row.remarks), *[row.volume] * has_volumes)
        writer.writerow([_cell(str(one)) for one in (*cells, *last)])
    return out.getvalue().encode("utf-8-sig")


def read_table(content: bytes) -> Mapping[tuple[str, str], Mapping[str, str]]:
    """The cells of each row, by file and piece; raises NoTable."""
    try:
        words = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NoTable("it is not in UTF-8; save it as “CSV UTF-8”") from error
    first = words.split("\n", 1)[0]
    parted = max(",;\t", key=first.count)
    rows = list(csv.reader(io.StringIO(words), delimiter=parted))
    heads = [one.strip() for one in rows[0]] if rows else []
    missing = [one for one in ("id", "file", "piece") if one not in heads]
    if missing:
        raise NoTable(f"it has no column “{missing[0]}”; let the program write the table first")
    found = (
        dict(zip(heads, (cell.strip().removeprefix("'") for cell in row), strict=False)) for row in rows[1:] if any(row)
    )
    return {(one.get("file", ""), one.get("piece", "")): one for one in found}


def _cell(words: str) -> str:
    """A cell that no spreadsheet interprets as a formula."""
    return f"'{words}" if words[:1] in "=+-@\t\r" and words else words
