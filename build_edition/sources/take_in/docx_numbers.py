"""Write the numbers of a Word file's paragraphs as text: “Art. 1.”, “§ 2”, “[3]”, “1.2”.

In: the elements of the document, its styles and its numbering. Out: the same document, with each number as text before
its paragraph. Promises: counts continue, restart and nest as in Word; a bullet is not a number; a number format that
this module does not know is written in digits.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from build_edition.sources.take_in.elements import Element, child, local, named, new_beside, value
from build_edition.sources.take_in.numerals import in_letters, in_roman

_PLACE: Final = re.compile(r"%(\d)")
_DEEPEST: Final = 20  # longest chain of styles based on one another
_FORMS: Final[Mapping[str, Callable[[int], str]]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02}",
    "lowerLetter": lambda number: in_letters(number).lower(),
    "upperLetter": in_letters,
    "lowerRoman": lambda number: in_roman(number).lower(),
    "upperRoman": in_roman,
    "none": lambda _: "",
}


@dataclass(frozen=True, slots=True)
class _Level:
    """One level of a numbering: its format, its first number, and the level whose numbers restart it."""

    text: str = ""
    form: str = "decimal"
    start: int = 1
    behind: str = "tab"
    restart: int | None = None
    is_legal: bool = False
    style: str = ""


@dataclass(slots=True)
class _List:
    """A numbering that paragraphs refer to: the definition it shares with others, and where it restarts."""

    form: str
    levels: dict[int, _Level]
    starts: dict[int, int] = field(default_factory=dict)


def number_paragraphs(document: Element, styles: Element | None, numbering: Element | None) -> Counter[str]:
    """Write each number before its paragraph; return how many, and how many fell back to digits."""
    if numbering is None:
        return Counter()
    known = _Numbering(numbering, styles)
    for paragraph in named(document, "p"):
        number = known.of(paragraph)
        if number is not None:
            _write(paragraph, number)
            known.done["number"] += bool(number.strip())
    return known.done


def _write(paragraph: Element, number: str) -> None:
    properties = child(paragraph, "pPr")
    if properties is None:
        properties = new_beside(paragraph, "pPr")
        paragraph.insert(0, properties)
    for old in [one for one in properties if local(one) == "numPr"]:
        properties.remove(old)
    none, zero = new_beside(paragraph, "numPr"), new_beside(paragraph, "numId")
    zero.set(zero.tag.replace("numId", "val"), "0")
    none.append(zero)
    properties.append(none)
    run, words = new_beside(paragraph, "r"), new_beside(paragraph, "t")
    words.text = number
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(words)
    paragraph.insert(paragraph.index(properties) + 1, run)


class _Numbering:
    """Counts the paragraphs of a document."""

    def __init__(self, numbering: Element, styles: Element | None) -> None:
        self._styles = {value(one, "styleId"): one for one in named(styles, "style")} if styles is not None else {}
        self._default = next((key for key, one in self._styles.items() if _is_default(one)), "")
        self._lists = _lists(numbering)
        self._counts: dict[str, dict[int, int]] = {}
        self._used: set[tuple[str, int]] = set()
        self.done: Counter[str] = Counter()

    def of(self, paragraph: Element) -> str | None:
        """The number of the next paragraph with the space after it; None if it has no number or a bullet."""
        name, depth = self._named(paragraph)
        found = self._lists.get(name)
        level = found.levels.get(depth) if found is not None else None
        if found is None or level is None or level.form == "bullet":
            return None
        counts = self._count(name, found, depth)

        def shown(place: re.Match[str]) -> str:
            at = int(place[1]) - 1
            other = found.levels.get(at, level)
            form = "decimal" if level.is_legal else other.form
            self.done["figures"] += form not in _FORMS
            return _FORMS.get(form, str)(counts.get(at, other.start))

        text = _PLACE.sub(shown, level.text)
        return text + ("" if level.behind == "nothing" or not text else " ")

    def _count(self, name: str, found: _List, depth: int) -> dict[int, int]:
        counts = self._counts.setdefault(found.form, {})
        is_first = (name, depth) not in self._used
        self._used.add((name, depth))
        if depth in found.starts and is_first:
            counts[depth] = found.starts[depth]
        else:
            counts[depth] = counts[depth] + 1 if depth in counts else found.levels[depth].start
        for deeper in [one for one in counts if one > depth]:
            restart = found.levels[deeper].restart if deeper in found.levels else None
            if restart is None or (restart and depth < restart):
                del counts[deeper]
        return counts

    def _named(self, paragraph: Element) -> tuple[str, int]:
        """The list and the level of a paragraph: its own, or those of its style."""
        own = child(paragraph, "pPr", "numPr")
        name, depth = value(child(own, "numId")), value(child(own, "ilvl"))
        style = value(child(paragraph, "pPr", "pStyle")) or self._default
        if not name:
            for one in self._above(style):
                of_style = child(self._styles[one], "pPr", "numPr")
                name = value(child(of_style, "numId"))
                if name:
                    depth = depth or self._level_of(name, one) or value(child(of_style, "ilvl"))
                    break
        return name, _whole(depth, 0)

    def _level_of(self, name: str, style: str) -> str:
        levels = self._lists[name].levels if name in self._lists else {}
        return next((str(at) for at, level in levels.items() if level.style == style), "")

    def _above(self, style: str) -> Iterator[str]:
        for _ in range(_DEEPEST):
            if style not in self._styles:
                return
            yield style
            style = value(child(self._styles[style], "basedOn"))


def _is_default(style: Element) -> bool:
    return value(style, "type") == "paragraph" and value(style, "default") in ("1", "true", "on")


def _lists(numbering: Element) -> dict[str, _List]:
    forms = {value(one, "abstractNumId"): one for one in named(numbering, "abstractNum")}
    by_style = {value(child(one, "styleLink")): key for key, one in forms.items()}
    found = {}
    for one in [each for each in numbering if local(each) == "num"]:
        form = value(child(one, "abstractNumId"))
        linked = value(child(forms.get(form), "numStyleLink"))
        form = by_style.get(linked, form) if linked else form
        levels = _levels(forms[form]) if form in forms else {}
        starts: dict[int, int] = {}
        for override in [each for each in one if local(each) == "lvlOverride"]:
            at = _whole(value(override, "ilvl"), 0)
            levels |= _levels(override)
            if (start := child(override, "startOverride")) is not None:
                starts[at] = _whole(value(start), 1)
        found[value(one, "numId")] = _List(form, levels, starts)
    return found


def _levels(form: Element) -> dict[int, _Level]:
    return {_whole(value(one, "ilvl"), 0): _level(one) for one in form if local(one) == "lvl"}


def _level(one: Element) -> _Level:
    restart = child(one, "lvlRestart")
    legal = child(one, "isLgl")
    return _Level(
        text=value(child(one, "lvlText")),
        form=value(child(one, "numFmt")) or "decimal",
        start=_whole(value(child(one, "start")), 0),
        behind=value(child(one, "suff")) or "tab",
        restart=_whole(value(restart), 0) if restart is not None else None,
        is_legal=legal is not None and value(legal) not in ("0", "false", "off"),
        style=value(child(one, "pStyle")),
    )


def _whole(said: str, otherwise: int) -> int:
    return int(said) if re.fullmatch(r"-?\d{1,9}", said, re.ASCII) else otherwise
