"""Who is named in which paragraph: one row per name, one column per paragraph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from build_edition.pictures.canvas import LETTER, Area, Canvas, Frame
from build_edition.words.language import Words

_STEP: Final = 7.0
_ROW: Final = 16.0
_TOP: Final = 22.0
_SHADES: Final = 3
_EVERY: Final = 10


class Row(NamedTuple):
    """A name, how often it stands in each paragraph by its id, and its language where that is not the page's."""

    name: str
    counts: Mapping[str, int]
    lang: str = ""


def named_picture(
    words: Words, frame: tuple[str, str, str], rows: Sequence[Row], columns: Sequence[tuple[str, str]], caption: str
) -> str:
    """A figure; `columns` are the paragraphs' ids and printed numbers."""
    labels = max(len(one.name) for one in rows) * LETTER + 14
    width = labels + len(columns) * _STEP + 10
    canvas = Canvas(Frame(*frame, width, _TOP + len(rows) * _ROW + 6))
    for index, (_, number) in enumerate(columns):
        if number.isdigit() and (int(number) % _EVERY == 0 or len(columns) <= _EVERY):
            x = labels + (index + 0.5) * _STEP
            canvas.line("grid", (x, _TOP - 6), (x, _TOP + len(rows) * _ROW))
            canvas.words("when", x, _TOP - 9, number, "middle")
    for row, (name, counts, lang) in enumerate(rows):
        y = _TOP + row * _ROW
        canvas.line("axis", (labels, y + _ROW), (width - 10, y + _ROW))
        canvas.words("what", labels - 8, y + _ROW - 4, name, "end")
        canvas.speaks(lang)
        for index, (paragraph, number) in enumerate(columns):
            count = counts.get(paragraph, 0)
            if count:
                place = f"¶ {number}" if number.isdigit() else number
                hint = words.told(f"{name}, {place}", str(count))
                shade = min(count, _SHADES)
                canvas.box(f"cell shade-{shade}", Area(labels + index * _STEP, y + 2, _STEP - 1, _ROW - 4), hint)
    return canvas.figure(caption, "be-named", labels)
