"""Resolve the encoder's indentation, named characters and lone alternatives of a TEI file, so that it reads as text.

In: the root of a file, which is changed. Out: the steps of the report about it. Promises: no word is lost if an encoder
gives only one form; a character entity that is unknown here is refused, and none is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from html.entities import html5
from typing import Final

from lxml import etree

from build_edition.sources.take_in.elements import Element, local, replaced
from build_edition.sources.take_in.received import NotTaken, counted
from build_edition.sources.take_in.tei_names import ID, T, words_of

KEPT: Final = "be-kept"  # an attribute for the form that belongs to the text
OTHER: Final = "be-other"  # an attribute for the other forms
_WRITTEN: Final = ("sic", "orig", "abbr")
_MEANT: Final = ("corr", "reg", "expan")
_OF_ELEMENTS: Final = ("choice", "subst", "app", "rdgGrp")  # white space between their child elements is not text
SIGNS: Final = ("c", "g")
_HYPHENS: Final = ("-", "\u2010", "\u00ad", "\u2e17", "=")
_BREAKS: Final = ("lb", "pb", "cb", "gb", "milestone")


def tidied(root: Element) -> Iterator[str]:
    """Normalise a tree, and report what was done."""
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
    """Replace named character entities such as `&eacute;`; return how many there were."""
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
    """Write out empty elements for characters that the header describes (`charDecl`); return how many."""
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
    """The text for a described character; a standard or Unicode mapping is preferred."""
    forms = sorted(described.iter(f"{T}mapping"), key=lambda one: one.get("type") not in ("standard", "Unicode"))
    return next((words for one in forms if (words := words_of(one))), "")


def _is_in(element: Element, name: str) -> bool:
    above = element.getparent()
    return above is not None and local(above) == name


def _without_space(element: Element) -> None:
    """Remove the indentation inside an element that contains only elements."""
    if not (element.text or "").strip():
        element.text = None
    for child in element:
        if not (child.tail or "").strip():
            child.tail = None


def _choose(element: Element, wanted: tuple[str, ...]) -> None:
    """If none of the wanted elements is there, mark the first alternative as the word of the text."""
    grouped = ([*one] if local(one) == "rdgGrp" else [one] for one in element)
    offered = [one for some in grouped for one in some if isinstance(one.tag, str) and local(one) != "note"]
    if not offered or any(local(one) in wanted for one in offered):
        return
    offered[0].set(KEPT, "")
    for one in offered[1:]:
        one.set(OTHER, "")


def _join(element: Element) -> bool:
    """Remove white space around a break inside a word, and a line break itself; not after a printed hyphen."""
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
