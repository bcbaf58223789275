"""Who is named in which paragraph: one row a name, one column a paragraph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from build_edition.pictures.canvas import LETTER, Area, Canvas, Frame

_STEP: Final = 7.0
_ROW: Final = 16.0
_TOP: Final = 22.0
_SHADES: Final = 3
_EVERY: Final = 10


def named_picture(
    frame: tuple[str, str, str],
    rows: Sequence[tuple[str, Mapping[str, int]]],
    columns: Sequence[tuple[str, str]],
    caption: str,
    spoken: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """A figure; `rows` are names with counts by paragraph id, `columns` the paragraphs' ids and printed numbers.

    `spoken` are the languages of names that are in another than the page.
    """
    labels = max(len(name) for name, _ in rows) * LETTER + 14
    width = labels + len(columns) * _STEP + 10
    canvas = Canvas(Frame(*frame, width, _TOP + len(rows) * _ROW + 6))
    for index, (_, number) in enumerate(columns):
        if number.isdigit() and (int(number) % _EVERY == 0 or len(columns) <= _EVERY):
            x = labels + (index + 0.5) * _STEP
            canvas.line("grid", (x, _TOP - 6), (x, _TOP + len(rows) * _ROW))
            canvas.words("when", x, _TOP - 9, number, "middle")
    for row, (name, counts) in enumerate(rows):
        y = _TOP + row * _ROW
        canvas.line("axis", (labels, y + _ROW), (width - 10, y + _ROW))
        canvas.words("what", labels - 8, y + _ROW - 4, name, "end")
        canvas.speaks(spoken.get(name, ""))
        for index, (paragraph, number) in enumerate(columns):
            count = counts.get(paragraph, 0)
            if count:
                hint = f"{name}, ¶ {number}: {count}"
                shade = min(count, _SHADES)
                canvas.box(f"cell shade-{shade}", Area(labels + index * _STEP, y + 2, _STEP - 1, _ROW - 4), hint)
    return canvas.figure(caption, "be-named", labels)
