"""The data of the reader's panel for proposing a note: texts as received, spans of paragraphs, possible choices.

In: the compiled edition. Out: the text as received for download, byte for byte; `propose/<document>.json` with spans in
code points of it, and the files and lines of its notes; `propose.json`, the choices; `places.json`, the file and line
of each register entry.

Promises: nothing in them depends on the machine; a page fetches them only on demand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Final

from build_edition.ground.addresses import entry_page, of_contact, on_site, received_file
from build_edition.ground.json_text import compact
from build_edition.ground.places import Span
from build_edition.markup.escape import plain
from build_edition.markup.link_targets import outer_targets
from build_edition.model.documents import Document
from build_edition.model.edited import Edited, Edition
from build_edition.model.sources import Written
from build_edition.model.woven import Page
from build_edition.vocabulary import mqm

CHOICES: Final = "propose.json"
PLACES: Final = "places.json"


RESERVED: Final = ("propose", "places")


def of_document(edited: Edited, _edition: Edition) -> Iterator[Page]:
    """The text of a document as received, and the spans of its parts."""
    yield Page(received_file(edited.id), edited.document.source.text.encode("utf-8"))
    yield Page(f"propose/{edited.id}.json", compact(_spans(edited)))


def of_edition(edition: Edition) -> Iterator[Page]:
    """The choices, and the places."""
    yield Page(CHOICES, compact(_choices(edition)))
    yield Page(PLACES, compact(_entries(edition)))


def _spans(edited: Edited) -> Mapping[str, object]:
    """The spans of paragraphs, of furniture, and of words that have a reading; the files of notes."""
    document = edited.document
    return {
        "folder": str(PurePosixPath(document.source.path).with_name("annotations")),
        "paragraphs": {one.id: [_pair(span) for span in one.spans] for one in document.paragraphs},
        "furniture": [_pair(line.span) for line in document.furniture],
        "readings": [_pair(one.span) for one in edited.notes if one.note.reading is not None],
        "milestones": [one.id for one in document.milestones],
        "notes": _notes(edited),
        **({"turns": _turns(document)} if document.turns else {}),
    }


def _notes(edited: Edited) -> Mapping[str, Mapping[str, int]]:
    """By file, the line of each note in it, by the label of the note on its page."""
    found: dict[str, dict[str, int]] = {}
    for note in edited.written:
        place = note.id.place
        found.setdefault(place.path, {})[note.label] = place.line
    return found


def _turns(document: Document) -> list[tuple[int, int, int]]:
    """Start and end of each paragraph of a turn, and the number of its speaker."""
    numbers = {name: at for at, name in enumerate(dict.fromkeys(turn.speaker.id for turn in document.turns))}
    return [(one.start, one.end, numbers[turn.speaker.id]) for turn in document.turns for one in turn.paragraphs]


def _choices(edition: Edition) -> Mapping[str, object]:
    """The possible values, the link targets other than places in documents, and the contact address."""
    return {
        "by": next((one.id for one in edition.contributors), ""),
        "contact": {"said": (said := edition.imprint.facts.get("contact", "")), "address": of_contact(said)},
        "categories": {name: mqm.name_of(edition.words, name) for name in mqm.NAMES},
        "severities": list(mqm.SEVERITIES),
        "links": sorted(outer_targets(edition.shared, (one.id for one in edition.summaries))),
        "works": {key: plain(edition.texts.in_text.get(key, "")) for key in edition.shared.bibliography.entries},
    }


def _entries(edition: Edition) -> Mapping[str, tuple[str, int]]:
    return {on_site(entry_page(entry.key)): _file_and_line(entry.id) for entry in edition.entries}


def _file_and_line(written: Written) -> tuple[str, int]:
    return written.place.path, written.place.line


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end
