"""Find the notes of a TEI file that are encoded away from the place they belong to, by following the pointers.

In: the root of a file. Out: for elements of the text, the notes that belong there. Promises: each note belongs at the
pointer that refers to it, or at the anchor, the words or the paragraph that it refers to; a note that refers to a place
but is itself inline in the text stays where it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from build_edition.sources.take_in.elements import Element, local
from build_edition.sources.take_in.tei_names import ID

_POINTERS = ("ptr", "ref")
_PLACES = (*_POINTERS, "anchor")
_APART = ("back", "standOff", "noteGrp")


class Notes(NamedTuple):
    """The notes encoded elsewhere, by the element where they belong; and the set of all of them."""

    at: Mapping[Element, Sequence[Element]]
    moved: frozenset[Element]


NOWHERE: Final = Notes({}, frozenset())


def notes_elsewhere(root: Element) -> Notes:
    """The notes of a file that are encoded away from their place."""
    found: dict[Element, dict[Element, None]] = {}
    for place, note in (*_pointed_to(root), *_pointing(root)):
        found.setdefault(place, {})[note] = None
    at = {place: tuple(notes) for place, notes in found.items()}
    return Notes(at, frozenset(note for notes in at.values() for note in notes))


def _pointed_to(root: Element) -> Iterator[tuple[Element, Element]]:
    notes = {f"#{one.get(ID)}": one for one in _named(root, ("note",)) if one.get(ID)}
    for pointer in _in_text(root, _POINTERS):
        yield from ((pointer, notes[one]) for one in (pointer.get("target") or "").split() if one in notes)


def _pointing(root: Element) -> Iterator[tuple[Element, Element]]:
    places = {f"#{one.get(ID)}": one for one in _in_text(root) if one.get(ID)}
    for note in _named(root, ("note",)):
        asked = (note.get("targetEnd") or note.get("target") or "").split()
        place = next((places[one] for one in reversed(asked) if one in places), None)
        if place is not None and _belongs_at(note, place):
            yield place, note


def _belongs_at(note: Element, place: Element) -> bool:
    above = {*note.iterancestors()}
    is_beside = any(local(one) in _APART or one.get("type") in ("notes", "endnotes", "footnotes") for one in above)
    return place not in above and local(place) != "note" and (local(place) in _PLACES or is_beside)


def _in_text(root: Element, names: Sequence[str] = ()) -> Iterator[Element]:
    for text in _named(root, ("text",)):
        yield from _named(text, names)


def _named(root: Element, names: Sequence[str]) -> Iterator[Element]:
    return (one for one in root.iter() if isinstance(one.tag, str) and (not names or local(one) in names))
