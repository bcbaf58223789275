"""Report what of a TEI file is not in the text made from it, in sentences, element by element.

In: the root of a file, the counts of its writer, the facts of its header. Out: the steps of the report. Promises: every
element of a text that is not represented there is named, with its number of occurrences.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import Final, NamedTuple

from lxml import etree

from build_edition.sources.take_in.elements import Element
from build_edition.sources.take_in.received import counted
from build_edition.sources.take_in.tei_facts import dates_of_events
from build_edition.sources.take_in.tei_names import T
from build_edition.sources.take_in.tei_pictures import pictures_in

COUNTED: Final = {
    "hi": ("stretch in italics or other dress not shown", "stretches in italics or other dress not shown"),
    "corr": ("correction left out, what it corrects kept", "corrections left out, what they correct kept"),
    "reg": ("regularisation left out", "regularisations left out"),
    "ex": ("expansion of an abbreviation left out", "expansions of abbreviations left out"),
    "del": ("deletion left out", "deletions left out"),
    "rdg": ("variant reading left out", "variant readings left out"),
    "stage": ("direction put in round brackets", "directions put in round brackets"),
    "fw": ("running title left out", "running titles left out"),
    "gap": ("gap shown as […]", "gaps shown as […]"),
    "u": ("label written from the attribute “who”", "labels written from the attribute “who”"),
    "who": ("printed label kept, “who” beside it not read", "printed labels kept, “who” beside them not read"),
    "cell": ("cell written behind a tab", "cells written behind tabs"),
    "kept": (
        "form of an editor kept, since what was written does not stand beside it",
        "forms of editors kept, since what was written does not stand beside them",
    ),
    "reading": ("reading kept where the file prefers none", "readings kept where the file prefers none"),
    "restored": ("deletion kept that was undone", "deletions kept that were undone"),
    "sign": (
        "sign left out, an empty element for which the file has no words",
        "signs left out, empty elements for which the file has no words",
    ),
    "other": ("other form left out", "other forms left out"),
    "mark": ("mark of a note left out, the note kept", "marks of notes left out, the notes kept"),
    "sp": ("speech of which the file does not say who speaks", "speeches of which the file does not say who speaks"),
    "half": (
        "half of a line of verse set where the half before it ends",
        "halves of lines of verse set where the halves before them end",
    ),
    "page": ("page break kept as a mark, with its picture", "page breaks kept as marks, with their pictures"),
    "pb": ("page break not shown", "page breaks not shown"),
}  # fmt: skip


class Tally(NamedTuple):
    """Counts of what was done, by the keys of `COUNTED`; counts of unknown elements, and of those left out entirely.

    `moved` are the notes that were read although they are outside the text.
    """

    counts: Mapping[str, int]
    unread: Mapping[str, int]
    left: Mapping[str, int]
    moved: Collection[Element] = ()


def texts_of(root: etree._Element) -> list[etree._Element]:
    """The outermost `text` elements of a file, each with those grouped in it; the first one is imported."""
    found = root.findall(f".//{T}text") or root.findall(".//text")
    return [one for one in found if next(one.iterancestors(f"{T}text", "text"), None) is None]


def whole_of(text: etree._Element) -> etree._Element:
    """The `TEI` element that contains a text, which matters in a corpus; the root if there is none."""
    return next(text.iterancestors(f"{T}TEI", "TEI"), text.getroottree().getroot())


def steps_of(root: etree._Element, texts: int, tally: Tally, facts: Collection[str]) -> Iterator[str]:
    """What was done, and what of a file is neither in the text nor in the description of the document.

    `texts` is the number of texts in the file.
    """
    counts, unread, left, moved = tally
    yield from (counted(number, *COUNTED[name]) for name, number in sorted(counts.items()) if number)
    if texts > 1:
        yield f"{texts:,} texts stand in it; the first was taken"
    if unread:
        yield f"words kept, and not what they are: {_numbered(unread)}"
    if left:
        yield f"left out whole: {_numbered(left)}"
    beside = _beside(root, moved, is_dated="date" in facts)
    if beside:
        yield f"stands beside the text and was not read: {_numbered(beside)}"
    if root.find(f"{T}teiHeader") is not None:
        letters = len(root.findall(f".//{T}correspDesc"))
        if letters > 1:
            yield f"the header tells of {letters} letters: none of their dates and people were taken"
        yield f"of the header were read: {', '.join(facts) or 'nothing'}; the rest of it was not"


def _beside(root: etree._Element, moved: Collection[Element], *, is_dated: bool) -> Counter[str]:
    """Counts of elements outside the text that were not read, by name, including each child of a `standOff`.

    `is_dated` says that a date was found; then events that give a date count as read.
    """
    sides = (one for side in root for one in (side if side.tag == f"{T}standOff" else (side,)))
    each = (one for side in sides for one in (side if side.tag == f"{T}listAnnotation" else (side,)))
    names = (etree.QName(one).localname for one in each if isinstance(one.tag, str) and one not in moved)
    read = {"facsimile": bool(pictures_in(root)), "listEvent": is_dated and bool(dates_of_events(root))}
    known = ("teiHeader", "text", *(name for name, is_read in read.items() if is_read))
    return Counter(name for name in names if name not in known)


def _numbered(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{name} ({number})" for name, number in sorted(counts.items()))
