"""Read the registers in our TEI as entries, by the fields of the edition's own files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

from build_edition.ground.edtf import is_edtf
from build_edition.ground.identifiers import AUTHORITIES
from build_edition.model.registers import RegisterKind
from build_edition.model.sources import Data
from build_edition.sources.take_in.tei_names import ID, T
from build_edition.sources.take_in.tei_written import fields, markdown, notes, people, whole
from build_edition.vocabulary.registers import ENTRIES, FACTS

_LISTS: Final[Mapping[RegisterKind, tuple[str, str]]] = {
    "person": ("listPerson/person", "persName"),
    "organisation": ("listOrg/org", "orgName"),
    "place": ("listPlace/place", "placeName"),
    "event": ("listEvent/event", "label"),
    "term": ("list/item", "term"),
}
_NAMES: Final = {"": "name", "sort": "sort", "romanised": "romanised", "original": "original"}
_FORMS: Final = {"form": "forms", "mistaken": "mistaken_forms"}
_LIFE: Final = {"born": "birth", "died": "death"}


def entries_of(root: etree._Element, kind: RegisterKind) -> Iterator[Data]:
    """The entries of a register, each with its fields in their usual order."""
    path, name = _LISTS[kind]
    listing, one = path.split("/")
    order = [field.key for field in ENTRIES[kind].fields]
    for element in root.iterfind(f"{T}standOff/{T}{listing}[@type='{kind}s']/{T}{one}"):
        said = dict(_said(element, kind, name))
        yield {key: said[key] for key in order if said.get(key)}


def _date(element: etree._Element) -> str:
    """The date of an element as the edition wrote it; empty if it has none."""
    return str(element.get("when-custom") or element.get("when") or "")


def _day(element: etree._Element) -> str:
    """The date in an element's content, where an editor may have changed it; if that is not EDTF, its attribute."""
    words = whole(element)
    return words if is_edtf(words) else _date(element) or words


def _said(element: etree._Element, kind: RegisterKind, name: str) -> Iterator[tuple[str, Data]]:
    yield "id", str(element.get(ID) or "").removeprefix(f"_{kind}.")
    yield from _names(element, name)
    yield from ((key, _day(one)) for key, tag in _LIFE.items() for one in element.iterfind(f"{T}{tag}"))
    if kind == "event":
        yield "date", _date(element)
    for one in element.iterfind(f"{T}location/{T}geo"):
        yield "coordinates", ", ".join(whole(one).split())
    yield from _identifiers(element)
    yield from _notes(element, kind)


def _names(element: etree._Element, name: str) -> Iterator[tuple[str, Data]]:
    called = [(one.get("type") or "", whole(one)) for one in element.iterfind(f"{T}{name}")]
    yield from ((_NAMES[kind], words) for kind, words in called if kind in _NAMES)
    for kind, key in _FORMS.items():
        yield key, [words for of, words in called if of == kind]


def _identifiers(element: etree._Element) -> Iterator[tuple[str, Data]]:
    for one in element.iterfind(f"{T}idno[@type='URI']"):
        authority = AUTHORITIES.get(one.get("subtype") or "")
        if authority is not None:
            yield authority.key, one.get("n") or whole(one).removeprefix(authority.name_at)


def _notes(element: etree._Element, kind: RegisterKind) -> Iterator[tuple[str, Data]]:
    for one in notes(element, "summary"):
        yield "summary", whole(one)
    for one in notes(element, "body"):
        yield "by", people(one.get("resp") or "")
    for one in notes(element, "identification"):
        yield "identification", {"certainty": one.get("cert") or "", "reason": whole(one)}
    for one in notes(element, "status"):
        yield "status", whole(one)
    for key in ("body", *(field.key for field in FACTS.get(kind, ()))):
        yield from ((key, words) for words in markdown(element, key))
    yield "open", markdown(element, "open")
    yield "passages", [fields(one) for one in notes(element, "passage")]
    reviews = ((people(one.get("resp") or ""), whole(one)) for one in notes(element, "reviewed"))
    yield "reviewed", [{"by": names[0], "date": day} for names, day in reviews if names]
