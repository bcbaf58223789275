"""What the reader's panel for proposing a note knows: texts as received, where paragraphs stand, what may be chosen.

In: what was compiled. Out: `text/<document>.txt`, byte for byte as received; `propose/<document>.json` with spans in
code points of it; `propose.json`, the choices; `places.json`, the file and line of each note and register entry.
Promises: nothing in them depends on the machine; a page fetches them only when somebody asks for them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Final

from build_edition.ground.addresses import entry_page, on_site
from build_edition.ground.places import Span
from build_edition.markup.escape import plain
from build_edition.markup.link_targets import link_targets
from build_edition.model.annotations import Anchored, Annotation
from build_edition.model.documents import Document
from build_edition.model.sources import Written
from build_edition.model.woven import Compiled, Page
from build_edition.vocabulary import mqm

CHOICES: Final = "propose.json"
PLACES: Final = "places.json"


def proposing_pages(compiled: Compiled) -> Iterator[Page]:
    """The text and the spans of every document, the choices, and the places."""
    for woven in compiled.woven:
        document = woven.document
        yield Page(f"text/{document.id}.txt", document.source.text.encode("utf-8"))
        yield Page(f"propose/{document.id}.json", _json(_spans(document, compiled.anchored[document.id])))
    yield Page(CHOICES, _json(_choices(compiled)))
    yield Page(PLACES, _json(_places(compiled)))


def _spans(document: Document, anchored: Iterable[Anchored]) -> Mapping[str, object]:
    """Where each paragraph stands, what is furniture, and which words have a reading already."""
    notes = [one for one in anchored if isinstance(one.target_of, Annotation) and one.target_of.reading is not None]
    return {
        "folder": str(PurePosixPath(document.source.path).with_name("annotations")),
        "paragraphs": {one.id: [_pair(span) for span in one.spans] for one in document.paragraphs},
        "furniture": [_pair(line.span) for line in document.furniture],
        "readings": [_pair(one.span) for one in notes],
    }


def _choices(compiled: Compiled) -> Mapping[str, object]:
    """Who is named in `by`, which ids are taken, which types and severities there are, what can be cited and linked."""
    gathered = compiled.gathered
    return {
        "by": next((one.id for one in gathered.contributors), ""),
        "taken": sorted(note.id.value for note in gathered.annotations),
        "categories": mqm.NAMES,
        "severities": list(mqm.SEVERITIES),
        "links": sorted(link_targets(gathered, compiled.woven)),
        "works": {key: plain(work) for key, work in compiled.bodies.works.items()},
    }


def _places(compiled: Compiled) -> Mapping[str, Mapping[str, tuple[str, int]]]:
    gathered = compiled.gathered
    return {
        "notes": {f"fn-{note.label}": _file_and_line(note.id) for note in gathered.annotations},
        "entries": {on_site(entry_page(entry.key)): _file_and_line(entry.id) for entry in gathered.entries},
    }


def _file_and_line(written: Written) -> tuple[str, int]:
    return written.place.path, written.place.line


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
