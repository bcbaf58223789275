"""Write the numbers of an OpenDocument text's lists and headings as text: “1.”, “a)”, “Art. 3”, “1.2”.

In: the elements of the text, and of its styles file. Out: the same elements, with each number as text before its
paragraph, and such lists replaced by their paragraphs. Promises: counts continue, restart and nest as in LibreOffice; a
bullet is not a number; a number format that this module does not know is written in digits.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from build_edition.sources.take_in.elements import Element, above, local, named, replaced, value, words_of
from build_edition.sources.take_in.numerals import in_letters, in_letters_of_places, in_roman

_PLACE: Final = re.compile(r"%(\d{1,2})%")
_DEEPEST: Final = 20  # longest chain of styles based on one another
_LEVELS: Final = ("list-level-style-number", "outline-level-style")
# elements that may contain a list or a heading with a numbering separate from the text around it
_HOLDS: Final = ("list-item", "list-header", "numbered-paragraph", "note-body", "annotation", "table-cell")
_FORMS: Final[Mapping[str, Callable[[int], str]]] = {
    "1": str,
    "01": lambda number: f"{number:02}",
    "a": lambda number: in_letters_of_places(number).lower(),
    "A": in_letters_of_places,
    "aa": lambda number: in_letters(number).lower(),
    "AA": in_letters,
    "i": lambda number: in_roman(number).lower(),
    "I": in_roman,
}


@dataclass(frozen=True, slots=True)
class _Level:
    """One level of a list: the format of its number, how many levels are shown in it, and the first number."""

    form: str = ""
    before: str = ""
    behind: str = ""
    pattern: str = ""
    shown: int = 1
    start: int = 1
    space: str = " "


@dataclass(slots=True)
class _Count:
    """The current number of a list at each level, with that level."""

    at: dict[int, tuple[int, _Level]] = field(default_factory=dict)

    def next(self, depth: int, level: _Level, start: int | None) -> None:
        """Advance a level by one; the levels below it restart."""
        number = self.at[depth][0] + 1 if depth in self.at else level.start
        self.at[depth] = (start if start is not None else number, level)
        for deeper in [one for one in self.at if one > depth]:
            del self.at[deeper]


_Style = Mapping[int, _Level]


def number_lists(root: Element, styles: Element | None) -> Counter[str]:
    """Write each number before its paragraph; return how many, and how many fell back to digits."""
    return _Numbers([one for one in (root, styles) if one is not None]).write(root)


class _Numbers:
    """Counts the lists and headings of a text."""

    def __init__(self, roots: Sequence[Element]) -> None:
        found = [one for root in roots for one in named(root, "list-style", "outline-style")]
        self._styles = {value(one, "name"): _levels(one) for one in found if local(one) == "list-style"}
        outlines = [_levels(one) for one in found if local(one) == "outline-style"]
        self._outline: _Style = outlines[-1] if outlines else {}
        self._forms = {value(one, "name"): one for root in roots for one in named(root, "style")}
        self._by_style: dict[str, _Count] = {}
        self._by_id: dict[str, _Count] = {}
        self._headings = _Count()
        self.done: Counter[str] = Counter()

    def write(self, root: Element) -> Counter[str]:
        """Write all numbers of a text, in order; return the counts."""
        for one in named(root, "list", "h", "numbered-paragraph"):
            outer = above(one, *_HOLDS)
            is_item = outer is not None and local(outer) in _HOLDS[:3]
            if local(one) == "numbered-paragraph":
                self._alone(one)
            elif local(one) == "h" and not is_item:
                self._heading(one)
            elif local(one) == "list" and not is_item:
                self._list(one, 1, "", _Count())
        for one in reversed(named(root, "list")):
            replaced(one, [each for item in one for each in item if local(each) != "number"])
        return +self.done

    def _list(self, element: Element, depth: int, outer: str, count: _Count) -> None:
        style = value(element, "style-name") or outer or self._style_of_paragraph(element)
        if depth == 1:
            self.done["formless"] += style not in self._styles
            count = self._count_of(element, style)
        elif style != outer and value(element, "continue-numbering") != "true":
            count.at.pop(depth, None)
        for item in element:
            if local(item) not in ("list-item", "list-header"):
                continue
            first = next((one for one in item if local(one) in ("p", "h", "list")), None)
            if local(item) == "list-item" and first is not None and local(first) != "list":
                level = self._styles.get(value(item, "style-override") or style, {}).get(depth)
                self._number(first, level, count, depth, _whole(value(item, "start-value")))
            for inner in [one for one in item if local(one) == "list"]:
                self._list(inner, depth + 1, style, count)

    def _count_of(self, element: Element, style: str) -> _Count:
        """The count that a list continues, or a new one."""
        count = self._by_id.get(value(element, "continue-list"))
        if count is None and value(element, "continue-numbering") == "true":
            count = self._by_style.get(style)
        count = count or _Count()
        self._by_style[style] = count
        if name := value(element, "id"):
            self._by_id[name] = count
        return count

    def _alone(self, element: Element) -> None:
        """Number a paragraph that is an item by itself, of the list that it names."""
        first = next((one for one in element if local(one) in ("p", "h")), None)
        style, name = value(element, "style-name"), value(element, "list-id")
        depth = _whole(value(element, "level")) or 1
        is_same = name or value(element, "continue-numbering") == "true"
        count = self._by_id.setdefault(name, _Count()) if name else self._by_style.get(style) if is_same else None
        count = self._by_style[style] = count or _Count()
        if first is not None:
            start = _whole(value(element, "start-value"))
            self._number(first, self._styles.get(style, {}).get(depth), count, depth, start)

    def _heading(self, element: Element) -> None:
        depth = _whole(value(element, "outline-level")) or 1
        level = self._outline.get(depth)
        if value(element, "is-list-header") == "true" or self._has_no_list(value(element, "style-name")):
            return
        start = _whole(value(element, "start-value"))
        if value(element, "restart-numbering") == "true":
            start = start if start is not None or level is None else level.start
        self._number(element, level, self._headings, depth, start)

    def _number(self, paragraph: Element, level: _Level | None, count: _Count, depth: int, start: int | None) -> None:
        """Count a paragraph, and write its number before its words."""
        if level is None:
            return
        count.next(depth, level, start)
        number = self._shown(count, depth, level)
        if number:
            space = level.space if words_of(paragraph).strip() else ""
            paragraph.text = f"{number}{space}{paragraph.text or ''}"
            self.done["number"] += 1

    def _shown(self, count: _Count, depth: int, level: _Level) -> str:
        if level.pattern:
            return _PLACE.sub(lambda place: self._figure(count, int(place[1])), level.pattern)
        levels = range(max(1, depth - level.shown + 1), depth + 1)
        return level.before + ".".join(filter(None, (self._figure(count, at) for at in levels))) + level.behind

    def _figure(self, count: _Count, depth: int) -> str:
        number, level = count.at.get(depth, (1, _Level("1")))
        self.done["figures"] += bool(level.form) and level.form not in _FORMS
        return _FORMS.get(level.form, str)(number) if level.form else ""

    def _style_of_paragraph(self, element: Element) -> str:
        """The list style that a list's first paragraph names; used if the list itself names none."""
        first = next(iter(named(element, "p", "h")), None)
        return next(self._lists_above(value(first, "style-name")), "")

    def _has_no_list(self, style: str) -> bool:
        """Whether a paragraph's style excludes it from every list: it names an empty list style."""
        return next(self._lists_above(style), "none") == ""

    def _lists_above(self, style: str) -> Iterator[str]:
        for _ in range(_DEEPEST):
            if style not in self._forms:
                return
            form = self._forms[style]
            if any(str(key).endswith("}list-style-name") for key in form.keys()):  # noqa: SIM118 - lxml
                yield value(form, "list-style-name")
            style = value(form, "parent-style-name")


def _levels(style: Element) -> _Style:
    """The levels of a list style that have numbers, not bullets or pictures."""
    return {_whole(value(one, "level")) or 1: _level(one) for one in style if local(one) in _LEVELS}


def _level(one: Element) -> _Level:
    followed = [value(each, "label-followed-by") for each in named(one, "list-level-label-alignment")]
    start = _whole(value(one, "start-value"))
    form, is_synced = value(one, "num-format"), value(one, "num-letter-sync") == "true"
    return _Level(
        form=form * 2 if is_synced and form in ("a", "A") else form,
        before=value(one, "num-prefix"),
        behind=value(one, "num-suffix"),
        pattern=value(one, "num-list-format"),
        shown=_whole(value(one, "display-levels")) or 1,
        start=1 if start is None else start,
        space="" if "nothing" in followed else " ",
    )


def _whole(words: str) -> int | None:
    return int(words) if words.isascii() and words.isdigit() and len(words) < len("1000000000") else None
