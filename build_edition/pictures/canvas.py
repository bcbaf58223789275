"""An SVG picture in the making, and the figure it is shown in.

Units are those of the picture's own view box; the style sheet gives it its
width. Built with lxml, so that whatever a name holds, the result is well-formed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from lxml import etree
from lxml.builder import E

TYPE_SIZE = 12
LETTER = 5.9  # an average letter of the sans serif at that size


class Frame(NamedTuple):
    """The size of a picture, and what it is to those who cannot see it."""

    name: str
    title: str
    description: str
    width: float
    height: float


class Area(NamedTuple):
    """A rectangle: its upper left corner, its width and its height."""

    x: float
    y: float
    width: float
    height: float


class Canvas:
    """Shapes in a frame; classes, never styles."""

    def __init__(self, frame: Frame, *, is_stretched: bool = False) -> None:
        """Begin with the title and the description that a screen reader reads; stretched, it fills what room it has."""
        self._frame = frame
        title, described = f"{frame.name}-title", f"{frame.name}-description"
        self._svg = E.svg(
            E.title(frame.title, id=title),
            E.desc(frame.description, id=described),
            {
                "xmlns": "http://www.w3.org/2000/svg",
                "viewBox": f"0 0 {_short(frame.width)} {_short(frame.height)}",
                "width": _short(frame.width),
                "height": _short(frame.height),
                "role": "img",
                "class": "be-svg",
                "aria-labelledby": title,
                "aria-describedby": described,
                **({"preserveAspectRatio": "none"} if is_stretched else {}),
            },
        )

    def box(self, css: str, area: Area, hint: str = "") -> None:
        """A rectangle; `hint` is shown by browsers on hover."""
        sides = {name: _short(value) for name, value in area._asdict().items()}
        self._add(E.rect({"class": css, **sides}), hint)

    def dot(self, css: str, x: float, y: float, radius: float, hint: str = "") -> None:
        """A circle."""
        self._add(E.circle({"class": css, "cx": _short(x), "cy": _short(y), "r": _short(radius)}), hint)

    def line(self, css: str, start: tuple[float, float], end: tuple[float, float]) -> None:
        """A straight line from one point to another."""
        (x1, y1), (x2, y2) = start, end
        self._add(E.line({"class": css, "x1": _short(x1), "y1": _short(y1), "x2": _short(x2), "y2": _short(y2)}))

    def ring(self, css: str, points: Iterable[tuple[float, float]], hint: str = "") -> None:
        """A closed outline through points."""
        self._add(E.polygon({"class": css, "points": " ".join(f"{_short(x)},{_short(y)}" for x, y in points)}), hint)

    def words(self, css: str, x: float, y: float, words: str, anchor: str = "start") -> None:
        """Words on a baseline; `anchor` is start, middle or end."""
        self._add(E.text(words, {"class": css, "x": _short(x), "y": _short(y), "text-anchor": anchor}))

    def figure(self, caption: str, css: str = "") -> str:
        """The picture in a figure that scrolls sideways where the page is narrow; one block of raw HTML."""
        holder = E.div(
            self._svg, {"class": "be-scroll", "tabindex": "0", "role": "group", "aria-label": self._frame.title}
        )
        figure = E.figure(holder, E.figcaption(caption), {"class": f"be-picture {css}".strip()})
        return etree.tostring(figure, encoding="unicode")

    def strip(self, caption: str, css: str = "") -> str:
        """The picture in a figure that is as wide as the page, whatever the page; one block of raw HTML."""
        figure = E.figure(self._svg, E.figcaption(caption), {"class": f"be-picture {css}".strip()})
        return etree.tostring(figure, encoding="unicode")

    def _add(self, shape: etree._Element, hint: str = "") -> None:
        if hint:
            shape.append(E.title(hint))
        self._svg.append(shape)


def fitted(words: str, width: float) -> str:
    """The words, shortened to about the width they have."""
    most = max(4, int(width / LETTER))
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def _short(number: float) -> str:
    return f"{number:.1f}".rstrip("0").rstrip(".")
