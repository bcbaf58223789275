"""Colours as written in CSS, and whether text in one is readable on another.

In: `#1f5673`, `#abc` or one of CSS's sixteen basic names. Out: red, green and blue; contrast as in WCAG 2.2.
Promises: `readable` returns a shade of the same colour with enough contrast, by the smallest step that has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

Colour = tuple[int, int, int]
ENOUGH: Final = 4.5  # https://www.w3.org/TR/WCAG22/#contrast-minimum
BLACK: Final[Colour] = (0, 0, 0)
WHITE: Final[Colour] = (255, 255, 255)
_STEPS: Final = 200
_HEX: Final = re.compile(r"#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})")
NAMES: Final = {
    "aqua": "#00ffff", "black": "#000000", "blue": "#0000ff", "fuchsia": "#ff00ff", "gray": "#808080",
    "green": "#008000", "lime": "#00ff00", "maroon": "#800000", "navy": "#000080", "olive": "#808000",
    "purple": "#800080", "red": "#ff0000", "silver": "#c0c0c0", "teal": "#008080", "white": "#ffffff",
    "yellow": "#ffff00",
}  # fmt: skip


def colour_of(written: str) -> Colour | None:
    """The colour that is written; None where it is not one we know."""
    hexadecimal = NAMES.get(written.strip().lower(), written.strip())
    if not _HEX.fullmatch(hexadecimal):
        return None
    digits = hexadecimal[1:]
    pairs = [digits[at : at + 2] for at in (0, 2, 4)] if len(digits) > len("abc") else [one * 2 for one in digits]
    red, green, blue = (int(pair, 16) for pair in pairs)
    return red, green, blue


def in_css(colour: Colour) -> str:
    """A colour in CSS notation."""
    return "#" + "".join(f"{part:02x}" for part in colour)


def contrast(one: Colour, other: Colour) -> float:
    """The contrast of two colours, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio ."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def ink_on(colour: Colour) -> Colour:
    """Black or white, whichever has more contrast; one of the two always has enough."""
    return max((WHITE, BLACK), key=lambda ink: contrast(ink, colour))


def readable(colour: Colour, papers: Iterable[Colour]) -> Colour:
    """The colour, or the nearest shade towards black or white that is readable on all of these."""
    grounds = tuple(papers)
    end = BLACK if all(ink_on(one) == BLACK for one in grounds) else WHITE
    shades = (mixed(colour, end, step / _STEPS) for step in range(_STEPS + 1))
    return next((one for one in shades if is_readable(one, grounds)), end)


def is_readable(colour: Colour, papers: Iterable[Colour]) -> bool:
    """Whether text in this colour is readable on all of these."""
    return all(contrast(colour, one) >= ENOUGH for one in papers)


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """One colour mixed with a share (0 to 1) of another."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _luminance(colour: Colour) -> float:
    parts = (part / 255 for part in colour)
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)  # noqa: PLR2004
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
