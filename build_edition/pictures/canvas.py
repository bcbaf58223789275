"""An SVG picture in the making, and the figure it is shown in.

Units are those of the picture's own view box; the style sheet gives it its
width. Built with lxml, so that whatever a name holds, the result is well-formed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from textwrap import wrap
from typing import Final, NamedTuple

from lxml import etree
from lxml.builder import E

TYPE_SIZE = 12
LETTER = 5.9  # an average letter of the sans serif at that size
LINE: Final = 14.0  # from one line of words to the next
_WIDE_LETTER: Final = 6.3
_LABEL: Final = "what"
_SMALL: Final = 560.0  # narrower, its letters would be larger than a heading if it were as wide as a page
_READABLE: Final = 1300.0  # units of width that can still be read where they are shrunk to the width of a page


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

    def lines(self, css: str, x: float, y: float, lines: Sequence[str], anchor: str = "start") -> None:
        """Words on one or several lines, the first on the baseline `y`."""
        if len(lines) == 1:
            self.words(css, x, y, lines[0], anchor)
            return
        spans = [E.tspan(line, {"x": _short(x), "y": _short(y + at * LINE)}) for at, line in enumerate(lines)]
        self._add(E.text(*spans, {"class": css, "text-anchor": anchor}))

    def speaks(self, lang: str) -> None:
        """Say the language of the words that were added last, by its code; none where the page speaks it."""
        if lang:
            self._svg[-1].set("lang", lang)

    def figure(self, caption: str, css: str = "", labels: float = 0) -> str:
        """The picture in a figure that scrolls sideways where the page is narrow; one block of raw HTML.

        `labels` is the width of the column with the labels of its rows, which stay in sight when the rest scrolls. A
        picture so wide that nobody could read it when it is as small as a page scrolls on every page (`be-wide`), that
        of a short text is not drawn as wide as the page (`be-small`).
        """
        css = f"{css} be-wide" if self._frame.width > _READABLE else css
        css = f"{css} be-small" if self._frame.width < _SMALL else css
        named = {"class": "be-scroll", "tabindex": "0", "role": "group", "aria-label": self._frame.title}
        holder = E.div(self._svg, *([self._labels(labels)] if labels else []), named)
        figure = E.figure(holder, E.figcaption(caption), {"class": f"be-picture {css}".strip()})
        return etree.tostring(figure, encoding="unicode")

    def strip(self, caption: str, css: str = "") -> str:
        """The picture in a figure that is as wide as the page, whatever the page; one block of raw HTML."""
        figure = E.figure(self._svg, E.figcaption(caption), {"class": f"be-picture {css}".strip()})
        return etree.tostring(figure, encoding="unicode")

    def _labels(self, width: float) -> etree._Element:
        """The labels once more, in a picture of their own that lies over the other."""
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
    """The words on as many lines as they need in about the width they have; nothing of them is cut."""
    return wrap(words, max(4, int(width / _WIDE_LETTER))) or [words]


def _short(number: float) -> str:
    return f"{number:.1f}".rstrip("0").rstrip(".")
