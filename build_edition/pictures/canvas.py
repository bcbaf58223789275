"""An SVG picture under construction, and the figure around it.

Units are those of the picture's own view box; the style sheet sets its width. Built with lxml, so that the result is
well-formed whatever a name contains.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from textwrap import wrap
from typing import Final, NamedTuple

from lxml import etree
from lxml.builder import E

TYPE_SIZE = 12
LETTER = 5.9  # average width of a sans-serif letter at that size
LINE: Final = 14.0  # line height
_WIDE_LETTER: Final = 6.3
_LABEL: Final = "what"
_SMALL: Final = 560.0  # a narrower picture, stretched to the width of a page, would have letters larger than a heading
_READABLE: Final = 1300.0  # the largest width that is still readable when shrunk to the width of a page


class Frame(NamedTuple):
    """The size of a picture, and its title and description for those who cannot see it."""

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
    """Shapes in a frame; with classes, never styles."""

    def __init__(self, frame: Frame, *, is_stretched: bool = False) -> None:
        """Begin with title and description for screen readers; `is_stretched`: the picture fills its space."""
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
        """Text on a baseline; `anchor` is start, middle or end."""
        self._add(E.text(words, {"class": css, "x": _short(x), "y": _short(y), "text-anchor": anchor}))

    def lines(self, css: str, x: float, y: float, lines: Sequence[str], anchor: str = "start") -> None:
        """Text on one or several lines, the first on the baseline `y`."""
        if len(lines) == 1:
            self.words(css, x, y, lines[0], anchor)
            return
        spans = [E.tspan(line, {"x": _short(x), "y": _short(y + at * LINE)}) for at, line in enumerate(lines)]
        self._add(E.text(*spans, {"class": css, "text-anchor": anchor}))

    def speaks(self, lang: str) -> None:
        """Set the language of the text that was added last; an empty code for the page's language."""
        if lang:
            self._svg[-1].set("lang", lang)

    def figure(self, caption: str, css: str = "", labels: float = 0) -> str:
        """The picture in a figure that scrolls sideways on narrow pages; one block of raw HTML.

        `labels` is the width of the column with row labels, which stay visible when the rest scrolls. A picture too
        wide to be readable at the width of a page scrolls on every page (`be-wide`); that of a short text is not
        stretched to the width of the page (`be-small`).
        """
        css = f"{css} be-wide" if self._frame.width > _READABLE else css
        css = f"{css} be-small" if self._frame.width < _SMALL else css
        named = {"class": "be-scroll", "tabindex": "0", "role": "group", "aria-label": self._frame.title}
        holder = E.div(self._svg, *([self._labels(labels)] if labels else []), named)
        figure = E.figure(holder, E.figcaption(caption), {"class": f"be-picture {css}".strip()})
        return etree.tostring(figure, encoding="unicode")

    def strip(self, caption: str, css: str = "") -> str:
        """The picture in a figure that is always as wide as the page; one block of raw HTML."""
        figure = E.figure(self._svg, E.figcaption(caption), {"class": f"be-picture {css}".strip()})
        return etree.tostring(figure, encoding="unicode")

    def _labels(self, width: float) -> etree._Element:
        """A copy of the labels, in a picture of their own that is placed over the other."""
        size = {"viewBox": f"0 0 {_short(width)} {_short(self._frame.height)}", "width": _short(width)}
        labels = [deepcopy(one) for one in self._svg if one.get("class") == _LABEL]
        also = {"height": _short(self._frame.height), "class": "be-svg be-labels", "aria-hidden": "true"}
        svg: etree._Element = E.svg(*labels, {"xmlns": "http://www.w3.org/2000/svg", **size, **also})
        return svg

    def _add(self, shape: etree._Element, hint: str = "") -> None:
        if hint:
            shape.append(E.title(hint))
        self._svg.append(shape)


def broken(words: str, width: float) -> Sequence[str]:
    """Text wrapped to about the given width, without cutting words."""
    return wrap(words, max(4, int(width / _WIDE_LETTER))) or [words]


def _short(number: float) -> str:
    return f"{number:.1f}".rstrip("0").rstrip(".")
