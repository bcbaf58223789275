"""Read the parallels in our TEI as in their source files: passages, comment, claims and stances."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from build_edition.model.sources import Data
from build_edition.sources.take_in.tei_names import ID, T
from build_edition.sources.take_in.tei_written import fields, notes, people, whole, written


def parallels_of(root: etree._Element) -> Iterator[Data]:
    """The parallels of an edition, in order."""
    comments = {one.get("target"): one for one in root.iterfind(f"{T}standOff/{T}listAnnotation/{T}annotation")}
    for group in root.iterfind(f"{T}standOff/{T}linkGrp[@type='parallel']"):
        name = str(group.get(ID) or "")
        said = comments.get(f"#{name}")
        if said is not None:
            found = dict(_said(group, name.removeprefix("_parallel."), said))
            yield {key: value for key, value in found.items() if value}


def _said(group: etree._Element, name: str, said: etree._Element) -> Iterator[tuple[str, Data]]:
    yield "id", name
    yield "title", "".join(whole(one) for one in group.iterfind(f"{T}desc"))
    yield "strength", group.get("subtype") or ""
    yield "passages", [fields(one) for one in notes(said, "passage")]
    yield "comment", written(said)
    yield "events", [whole(one) for one in notes(said, "event")]
    yield "claims", [_claim(one) for one in notes(said, "claim")]
    yield "by", people(said.get("resp") or "")
    reviews = [(one.findtext(f"{T}name"), one.findtext(f"{T}resp/{T}date")) for one in said.iterfind(f"{T}respStmt")]
    yield "reviewed", [{"by": by, "date": day} for by, day in reviews if by and day]


def _claim(one: etree._Element) -> Data:
    stances: list[Data] = [fields(stance) for stance in notes(one, "stance")]
    return {**fields(one), "record": written(one, "record"), "stances": stances}
