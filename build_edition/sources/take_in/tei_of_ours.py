"""Read TEI that this program wrote: the text, exact to the character, and every note with its place.

In: the root of a file of one document whose header names the program. Out: the text as received, verified by the
SHA-256 in the header, or a sentence that it was altered since; the editors' notes with their fields, their Markdown and
the spans between their anchors.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Final

from lxml import etree

from build_edition.ground.places import Span
from build_edition.sources.take_in.received import EditorsNote, Received, counted
from build_edition.sources.take_in.tei_facts import facts_of
from build_edition.sources.take_in.tei_names import ID, LANG, T, words_of
from build_edition.sources.take_in.tei_pictures import pictures_told
from build_edition.vocabulary.shared import SOURCE

_OURS: Final = f"{T}teiHeader/{T}encodingDesc/{T}appInfo/{T}application[@ident='build-edition']"
_SAME: Final = "the text has the SHA-256 that the header gives"
_OTHER: Final = "the text is not that of the header's SHA-256: somebody altered it, or XML cannot hold a sign of it"
KINDS: Final = ("explanatory", "translation", "textual", SOURCE)
_READ: Final = "text, notes with their anchors and readings"


def is_ours(root: etree._Element) -> bool:
    """Whether a file is a single document that this program wrote."""
    return root.tag == f"{T}TEI" and root.find(_OURS) is not None


def is_edition_of_ours(root: etree._Element) -> bool:
    """Whether a file is a whole edition that this program wrote."""
    return root.tag == f"{T}teiCorpus" and root.find(_OURS) is not None


def from_ours(root: etree._Element) -> Received:
    """The text and the notes."""
    text, anchors = _read(root)
    fingerprint = root.findtext(f".//{T}sourceDesc//{T}idno[@type='SHA-256']") or ""
    is_same = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest() == fingerprint
    notes = tuple(_notes(root, anchors))
    facts = {**facts_of(root, is_ours=True), **_marks(root)}
    pictures, told = pictures_told(root)
    beside = [etree.QName(one).localname for one in root.iterfind(f"{T}standOff/*") if isinstance(one.tag, str)]
    lists = sorted({one for one in beside if one not in ("listAnnotation", "listApp")})
    steps = (
        f"read as TEI that build-edition wrote: {_READ}",
        _SAME if is_same else _OTHER,
        f"{counted(len(notes), 'note', 'notes')} of the editors",
        f"of the header were read: {', '.join(facts)}; the rest of it was not",
        *told,
        *([f"stands beside the text and was not read: {', '.join(lists)}"] if lists else []),
    )
    return Received(text, "xml", steps, is_exact=True, facts=facts, editors_notes=notes, pictures=pictures)


def _marks(root: etree._Element) -> dict[str, str]:
    """The patterns of page marks in the text, which the header holds as JSON."""
    for one in root.iterfind(f"{T}teiHeader/{T}xenoData[@type='build-edition']"):
        try:
            said = json.loads("".join(map(str, one.itertext())))
        except (ValueError, RecursionError):
            continue
        if isinstance(said, dict) and said.get("marks"):
            return {"marks": json.dumps(said["marks"], ensure_ascii=False)}
    return {}


def _read(root: etree._Element) -> tuple[str, dict[str, int]]:
    """Every character of the body outside `gap` elements, and the offset of each anchor."""
    pieces: list[str] = []
    anchors: dict[str, int] = {}
    length = 0

    def put(words: str | None) -> None:
        nonlocal length
        pieces.append(words or "")
        length += len(words or "")

    body = root.find(f"{T}text/{T}body")
    for event, element in etree.iterwalk(body, events=("start", "end")) if body is not None else ():
        is_words = isinstance(element.tag, str) and not _is_in_gap(element)
        if event == "start" and is_words:
            if element.tag == f"{T}anchor":
                anchors[str(element.get(ID))] = length
            put(element.text)
        elif event == "end" and element is not body and not _is_in_gap(element.getparent()):
            put(element.tail)
    return "".join(pieces), anchors


def _is_in_gap(element: etree._Element | None) -> bool:
    while element is not None:
        if element.tag == f"{T}gap":
            return True
        element = element.getparent()
    return False


def _notes(root: etree._Element, anchors: dict[str, int]) -> Iterator[EditorsNote]:
    document = str(root.get(ID) or "").removesuffix(".tei")
    readings = {
        one.get("corresp", "").lstrip("#"): one.find(f"{T}rdg") for one in root.iterfind(f".//{T}listApp/{T}app")
    }
    for one in root.iterfind(f"{T}standOff/{T}listAnnotation/{T}annotation"):
        name = str(one.get(ID))
        spans = tuple(_spans(one.get("target", ""), anchors))
        markdown = one.find(f"{T}note[@type='markdown']")
        if not spans or markdown is None:
            continue
        fields = dict(_fields(one, name.removeprefix(f"{document}.note.")))
        reading = readings.get(name)
        if reading is not None:
            fields["reading"] = "".join(map(str, reading.itertext()))
        yield EditorsNote(fields, "".join(map(str, markdown.itertext())), spans)


def _fields(one: etree._Element, note: str) -> Iterator[tuple[str, str]]:
    """The fields of a note by name; several values of a field are joined by line breaks."""
    ana = dict(pointer.lstrip("#").removeprefix("_").split(".", 1) for pointer in one.get("ana", "").split())
    said: dict[str, list[str]] = {"id": [note]}
    for inner in one.iterfind(f"{T}note"):
        kind = inner.get("type", "")
        if kind in KINDS:
            said["kind"] = [kind]
        elif kind not in ("markdown", "choice"):
            language = inner.get(LANG, "") if kind in ("version", "misleads") else ""
            key = f"{kind}.{language}" if language else kind
            said.setdefault(key, []).append("".join(map(str, inner.itertext())))
    said["certainty"] = [one.get("cert", "")]
    said["by"] = [pointer.removeprefix("#_by.") for pointer in one.get("resp", "").split()]
    said["category"], said["severity"] = [ana.get("mqm", "").replace(".", "/", 1)], [ana.get("severity", "")]
    said["reviewed"] = [
        f"{words_of(name)}, {words_of(date)}"
        for statement in one.iterfind(f"{T}respStmt")
        if (name := statement.find(f"{T}name")) is not None and (date := statement.find(f".//{T}date")) is not None
    ]
    yield from ((key, "\n".join(values)) for key, values in said.items() if any(values))


def _spans(target: str, anchors: dict[str, int]) -> Iterator[Span]:
    """The spans between the two anchors of each `#range(a,b)`."""
    for pointer in target.split():
        before, comma, after = pointer.removeprefix("#range(").removesuffix(")").partition(",")
        if comma and before in anchors and after in anchors and anchors[before] < anchors[after]:
            yield Span(anchors[before], anchors[after])
