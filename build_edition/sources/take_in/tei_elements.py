"""How TEI elements are laid out in a text: which begin a paragraph or a line, are left out, or only hold words.

In: elements. Out: what each begins, and the label that was printed before an utterance.
"""

from __future__ import annotations

import re
from typing import Final

from build_edition.sources.take_in.elements import Element, local
from build_edition.sources.take_in.tei_names import T, words_of

ANNOTATION_BLOCK: Final = f"{T}annotationBlock"
BLOCKS: Final = frozenset((
    "p", "ab", "head", "opener", "closer", "dateline", "salute", "signed", "postscript", "address", "l", "lg",
    "sp", "speaker", "u", "stage", "item", "label", "quote", "argument", "byline", "trailer", "epigraph",
    "docTitle", "titlePart", "docImprint", "castItem", "row", "list", "table", "div", "front", "body", "back",
))  # fmt: skip
LINES: Final = frozenset(["lb", "addrLine", "l"])  # begin a new line, but no paragraph
LEFT: Final = frozenset((
    "teiHeader", "corr", "reg", "ex", "del", "fw", "standOff", "facsimile", "rdg", "figDesc", "listPerson", "listOrg",
    "listPlace", "listEvent", "listBibl", "listApp", "listAnnotation", "listWit", "spanGrp",
))  # fmt: skip
PARAGRAPHS: Final = BLOCKS - LINES
PASSED: Final = frozenset((
    "text", "sic", "orig", "abbr", "choice", "subst", "add", "app", "lem", "note", "gap", "hi", "del", "pb", "cb",
    "anchor", "w", "pc", "s", "desc", "c", "space", "annotationBlock", "expan", "cell",
))  # fmt: skip
DIRECTIONS: Final = frozenset(["stage", "vocal", "kinesic", "incident"])
_NEVER_JOINED: Final = frozenset((
    "role", "roleDesc", "actor", "street", "settlement", "country", "region", "district", "postCode", "postBox",
    "forename", "surname", "addName", "roleName", "genName", "nameLink", "persName", "orgName", "placeName", "date",
))  # fmt: skip
_MARK: Final = re.compile(r"[\W_]*(?:\d{1,3}|[^\W\d_]{1,2}|[*†‡§¶#+]{1,3})[\W_]*")


def is_apart(element: Element) -> bool:
    """Whether the words of an element must not be joined to those of the element directly before it."""
    before = element.getprevious()
    return before is not None and not before.tail and {local(element), local(before)} <= _NEVER_JOINED


def is_mark_of_a_note(element: Element) -> bool:
    """Whether the content of an element is a number, a letter or a symbol such as notes are marked with."""
    return _MARK.fullmatch(words_of(element)) is not None


def break_of(segment: Element) -> str:
    """What a `seg` begins: a paragraph in an utterance, a line in an opener or a closer; otherwise empty."""
    if _follows_in(segment, "u"):
        return "p"
    above = next(one for one in segment.iterancestors() if one.tag != segment.tag)
    return "l" if above.tag in (f"{T}opener", f"{T}closer") else ""


def _follows_in(element: Element, name: str) -> bool:
    """Whether an element is a child of another, but not the first, which directly follows the label."""
    above = element.getparent()
    return above is not None and above.tag in (f"{T}{name}", name) and element.getprevious() is not None


def label_printed_before(element: Element | None) -> str:
    """The label printed before an utterance, as parliaments encode it: a separate note."""
    note = element.getprevious() if element is not None and element.tag in (f"{T}u", "u") else None
    is_label = note is not None and note.tag in (f"{T}note", "note") and note.get("type") == "speaker"
    return without_stop(words_of(note)) if is_label and note is not None else ""


def without_stop(label: str) -> str:
    """A label without its final punctuation."""
    return label.rstrip(" .:")
