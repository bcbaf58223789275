"""What the reader's panel for proposing a note knows: texts as received, where paragraphs stand, what may be chosen.

In: what was compiled. Out: `text/<document>.txt`, byte for byte as received; `propose/<document>.json` with spans in
code points of it; `propose.json`, the choices; `places.json`, the file and line of each note and register entry.
Promises: nothing in them depends on the machine; a page fetches them only when somebody asks for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import PurePosixPath
from typing import Final

from build_edition.ground.addresses import entry_page, of_contact, on_site
from build_edition.ground.at_rest import Stream
from build_edition.ground.json_text import compact, compact_items, compact_pairs
from build_edition.ground.places import Span
from build_edition.markup.escape import plain
from build_edition.model.documents import Document
from build_edition.model.edited import Edited, Edition
from build_edition.model.summary import NoteLine
from build_edition.model.woven import Page
from build_edition.vocabulary import mqm

CHOICES: Final = "propose.json"
PLACES: Final = "places.json"


RESERVED: Final = ("text", "propose", "places")


def of_document(edited: Edited, _edition: Edition) -> Iterator[Page]:
    """The text of a document as received, and where its parts stand in it."""
    yield Page(f"text/{edited.id}.txt", edited.document.source.text.encode("utf-8"))
    yield Page(f"propose/{edited.id}.json", compact(_spans(edited)))


def of_edition(edition: Edition) -> Iterator[Page]:
    """The choices, and the places."""
    yield Page(CHOICES, Stream(partial(_choices, edition)))
    yield Page(PLACES, Stream(partial(_places, edition)))


def _spans(edited: Edited) -> Mapping[str, object]:
    """Where each paragraph stands, what is furniture, and which words have a reading already."""
    document = edited.document
    return {
        "folder": str(PurePosixPath(document.source.path).with_name("annotations")),
        "paragraphs": {one.id: [_pair(span) for span in one.spans] for one in document.paragraphs},
        "furniture": [_pair(line.span) for line in document.furniture],
        "readings": [_pair(one.span) for one in edited.notes if one.note.reading is not None],
        **({"turns": _turns(document)} if document.turns else {}),
    }


def _turns(document: Document) -> list[tuple[int, int, int]]:
    """From where to where each turn goes, and the number of its speaker."""
    numbers = {name: at for at, name in enumerate(dict.fromkeys(turn.speaker.id for turn in document.turns))}
    return [(one.start, one.end, numbers[turn.speaker.id]) for turn in document.turns for one in turn.paragraphs]


def _choices(edition: Edition) -> Iterator[str]:
    """What there is to choose from, which ids notes have already, and whom to write to."""
    before = {
        "by": next((one.id for one in edition.contributors), ""),
        "contact": {"said": (said := edition.imprint.facts.get("contact", "")), "address": of_contact(said)},
    }
    between = {
        "categories": {name: mqm.name_of(edition.words, name) for name in mqm.NAMES},
        "severities": list(mqm.SEVERITIES),
    }
    works = {key: plain(edition.texts.in_text.get(key, "")) for key in edition.shared.bibliography.entries}
    yield f'{compact(before)[:-2]},"taken":'
    yield from compact_items(sorted(note.id for note in _notes(edition)))
    yield f',{compact(between)[1:-2]},"links":'
    yield from compact_items(sorted(edition.targets))
    yield f",{compact({'works': works})[1:]}"


def _places(edition: Edition) -> Iterator[str]:
    """The file and line of each note and of each register entry."""
    yield '{"notes":'
    yield from compact_pairs((f"fn-{note.label}", (note.place.path, note.place.line)) for note in _notes(edition))
    entries = {on_site(entry_page(one.key)): (one.id.place.path, one.id.place.line) for one in edition.entries}
    yield f",{compact({'entries': entries})[1:]}"


def _notes(edition: Edition) -> Iterator[NoteLine]:
    return (note for one in edition.summaries for note in one.notes)


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end
