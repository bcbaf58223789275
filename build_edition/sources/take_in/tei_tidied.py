"""A TEI file as its encoder indented and abbreviated it → as it is read: white space, named signs, lone alternatives.

In: the root of a file, which is changed. Out: the steps of the report about it. Promises: no word is lost where an
encoder gives one form alone; a sign that nothing names here is refused, and none is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from html.entities import html5
from typing import Final

from lxml import etree

from build_edition.sources.take_in.elements import Element, local, replaced
from build_edition.sources.take_in.received import NotTaken, counted
from build_edition.sources.take_in.tei_names import ID, T, words_of

KEPT: Final = "be-kept"  # an attribute: this one is the word of the text
OTHER: Final = "be-other"  # this one stands beside the word of the text
_WRITTEN: Final = ("sic", "orig", "abbr")
_MEANT: Final = ("corr", "reg", "expan")
_OF_ELEMENTS: Final = ("choice", "subst", "app", "rdgGrp")  # what stands between their elements is no word
SIGNS: Final = ("c", "g")
_HYPHENS: Final = ("-", "\u2010", "\u00ad", "\u2e17", "=")
_BREAKS: Final = ("lb", "pb", "cb", "gb", "milestone")


def tidied(root: Element) -> Iterator[str]:
    """Make a tree as it is read, and say what was done."""
    named = _with_signs(root) + _with_characters(root)
    joined = 0
    for element in [one for one in root.iter() if isinstance(one.tag, str)]:
        name = local(element)
        if name in _OF_ELEMENTS:
            _without_space(element)
        if name == "choice":
            _choose(element, _WRITTEN)
        elif name == "app":
            _choose(element, ("lem",))
        elif (name in _MEANT and not _is_in(element, "choice")) or (name == "del" and _is_in(element, "restore")):
            element.set(KEPT, "")
        elif name in _BREAKS and element.get("break") == "no":
            joined += _join(element) and name == "lb"
    if named:
        yield counted(named, "sign that the file names written out", "signs that the file names written out")
    if joined:
        yield counted(joined, "word joined that a line divided", "words joined that a line divided")


def _with_signs(root: Element) -> int:
    """Write out signs that are named, as `&eacute;`; how many there were."""
    found = [*root.iter(etree.Entity)]
    for one in found:
        sign = html5.get(f"{one.name}")  # type: ignore[attr-defined]
        sign = html5.get(f"{one.name};") if sign is None else sign  # type: ignore[attr-defined]
        if sign is None:
            name = one.name  # type: ignore[attr-defined]
            raise NotTaken(f"it says “&{name};”, and nothing here says what sign that is; write it out")
        one.tail = sign + (one.tail or "")
        replaced(one, [])
    return len(found)


def _with_characters(root: Element) -> int:
    """Write out signs that the header describes (`charDecl`) and an empty element stands for; how many there were."""
    described = {f"#{one.get(ID)}": one for one in root.iter(f"{T}char", f"{T}glyph") if one.get(ID)}
    mapped = {name: mapping for name, one in described.items() if (mapping := _mapping(one))}
    found = [
        (one, mapped[pointer])
        for one in root.iter(*(f"{T}{name}" for name in SIGNS))
        for pointer in (one.get("ref") or one.get("rendition") or "",)
        if pointer in mapped and not words_of(one)
    ]
    for one, sign in found:
        one.text = sign
    return len(found)


def _mapping(described: Element) -> str:
    """What a sign is written as, by its standard form before any other."""
    forms = sorted(described.iter(f"{T}mapping"), key=lambda one: one.get("type") not in ("standard", "Unicode"))
    return next((words for one in forms if (words := words_of(one))), "")


def _is_in(element: Element, name: str) -> bool:
    above = element.getparent()
    return above is not None and local(above) == name


def _without_space(element: Element) -> None:
    """Take the indentation out of an element that holds elements alone."""
    if not (element.text or "").strip():
        element.text = None
    for child in element:
        if not (child.tail or "").strip():
            child.tail = None


def _choose(element: Element, wanted: tuple[str, ...]) -> None:
    """Where none of the wanted stands there, the first of what does is the word of the text."""
    grouped = ([*one] if local(one) == "rdgGrp" else [one] for one in element)
    offered = [one for some in grouped for one in some if isinstance(one.tag, str) and local(one) != "note"]
    if not offered or any(local(one) in wanted for one in offered):
        return
    offered[0].set(KEPT, "")
    for one in offered[1:]:
        one.set(OTHER, "")


def _join(element: Element) -> bool:
    """Take away the white space round a break inside a word, and a line's break; not where a hyphen is printed."""
    before, above = element.getprevious(), element.getparent()
    if above is None:
        return False
    words = ((before.tail if before is not None else above.text) or "").rstrip()
    if words.endswith(_HYPHENS):
        return False
    if before is not None:
        before.tail = words or None
    else:
        above.text = words or None
    element.tail = (element.tail or "").lstrip() or None
    if local(element) == "lb":
        replaced(element, [])
    return True
