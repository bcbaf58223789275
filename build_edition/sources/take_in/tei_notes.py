"""The notes of a TEI file that do not stand where they belong: by what leads to each, and to what each leads.

In: the root of a file. Out: by element of the text the notes that belong there. Promises: each note is at the pointer
that leads to it, else at the anchor, the words or the paragraph that it names; one that names a place and stands in the
line of the text stays there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from build_edition.sources.take_in.tei_elements import name_of
from build_edition.sources.take_in.tei_names import ID

Notes = Mapping[etree._Element, Sequence[etree._Element]]  # noqa: SLF001 - the library has no other name for it
_POINTERS = ("ptr", "ref")
_PLACES = (*_POINTERS, "anchor")
_APART = ("back", "standOff", "noteGrp")


def notes_elsewhere(root: etree._Element) -> Notes:
    """The notes that stand elsewhere than where they belong, by the element at which they do."""
    found: dict[etree._Element, dict[etree._Element, None]] = {}
    for place, note in (*_pointed_to(root), *_pointing(root)):
        found.setdefault(place, {})[note] = None
    return {place: tuple(notes) for place, notes in found.items()}


def moved(notes: Notes) -> frozenset[etree._Element]:
    """The notes of which none is to be read where it stands."""
    return frozenset(note for some in notes.values() for note in some)


def _pointed_to(root: etree._Element) -> Iterator[tuple[etree._Element, etree._Element]]:
    notes = {f"#{one.get(ID)}": one for one in _named(root, ("note",)) if one.get(ID)}
    for pointer in _in_text(root, _POINTERS):
        yield from ((pointer, notes[one]) for one in (pointer.get("target") or "").split() if one in notes)


def _pointing(root: etree._Element) -> Iterator[tuple[etree._Element, etree._Element]]:
    places = {f"#{one.get(ID)}": one for one in _in_text(root) if one.get(ID)}
    for note in _named(root, ("note",)):
        asked = (note.get("targetEnd") or note.get("target") or "").split()
        place = next((places[one] for one in reversed(asked) if one in places), None)
        if place is not None and _belongs_at(note, place):
            yield place, note


def _belongs_at(note: etree._Element, place: etree._Element) -> bool:
    above = {*note.iterancestors()}
    is_beside = any(name_of(one) in _APART or one.get("type") in ("notes", "endnotes", "footnotes") for one in above)
    return place not in above and name_of(place) != "note" and (name_of(place) in _PLACES or is_beside)


def _in_text(root: etree._Element, names: Sequence[str] = ()) -> Iterator[etree._Element]:
    for text in _named(root, ("text",)):
        yield from _named(text, names)


def _named(root: etree._Element, names: Sequence[str]) -> Iterator[etree._Element]:
    return (one for one in root.iter() if isinstance(one.tag, str) and (not names or name_of(one) in names))
