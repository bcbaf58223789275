"""Read what our TEI holds exactly as editors wrote it: names, notes by type, values by field name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from build_edition.model.sources import Data
from build_edition.sources.take_in.tei_names import T

_BY: Final = "#_by."


def whole(element: etree._Element) -> str:
    """The text of an element, character for character."""
    return "".join(map(str, element.itertext()))


def notes(element: etree._Element, kind: str) -> Iterator[etree._Element]:
    """The notes of a type that are direct children of an element."""
    yield from element.iterfind(f"{T}note[@type='{kind}']")


def markdown(element: etree._Element, name: str = "") -> list[Data]:
    """The Markdown of a field, one string for each value."""
    return [whole(one) for one in notes(element, "markdown") if (one.get("subtype") or "") == name]


def written(element: etree._Element, name: str = "") -> str:
    """The Markdown of a field that has one value."""
    return "".join(map(str, markdown(element, name)))


def fields(element: etree._Element) -> dict[str, Data]:
    """Values by field name."""
    return {str(one.get("type")): whole(one) for one in element.iterfind(f"{T}seg[@type]")}


def people(pointers: str) -> list[Data]:
    """The ids of the contributors that pointers refer to."""
    return [one.removeprefix(_BY) for one in pointers.split() if one.startswith(_BY)]
