"""What the reader's cards say: `cards.json`, read by `assets/reader/features/cards/` when a card is first wanted.

In: register entries, parallels with their passages, formatted works. Out: one JSON file of plain words and addresses
of the site. Nothing in it is not also on a page: without it, every link still leads to the same words.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import Final, TypeAlias

from build_edition.addresses import entry_page, on_site, passage_anchor
from build_edition.dates import in_words
from build_edition.escape import plain
from build_edition.languages import code_of
from build_edition.model import Anchored, Annotation, Compiled, Document, Entry, Page, Parallel

Card: TypeAlias = dict[str, object]
PATH: Final = "cards.json"
_LONGEST: Final = 280


def cards_page(compiled: Compiled) -> Page:
    """`cards.json`: `entries` by key, `parallels` by id, `works` by key, and the language of original names."""
    counts = Counter(key for mentions in compiled.mentions.values() for one in mentions for key in one.entries)
    said = {
        "lang": code_of(compiled.gathered.imprint.facts.get("original_language", "")),
        "entries": {entry.key: _entry(entry, counts[entry.key]) for entry in compiled.gathered.entries},
        "parallels": {one.id.value: _parallel(one, compiled) for one in compiled.gathered.parallels},
        "works": {key: plain(work) for key, work in compiled.bodies.works.items()},
    }
    return Page(PATH, json.dumps(said, ensure_ascii=False, separators=(",", ":")) + "\n")


def _entry(entry: Entry, mentions: int) -> Card:
    """What a card says of an entry; what there is nothing to say of is left out."""
    doubt = entry.identification.certainty if entry.identification is not None else ""
    return {
        "name": entry.name,
        "kind": entry.kind,
        "summary": " ".join(entry.summary.split()),
        "mentions": mentions,
        "address": on_site(entry_page(entry.key)),
        **_filled(original=entry.original, dates=_dates(entry.dates), doubt=doubt if doubt != "high" else ""),
        **({"fabricated": True} if entry.is_fabricated else {}),
    }


def _filled(**fields: str) -> dict[str, str]:
    return {name: value for name, value in fields.items() if value}


def _dates(dates: Mapping[str, str]) -> str:
    """An entry's dates in words: the date of an event, or the life of a person."""
    said = [in_words(dates["date"])] if "date" in dates else []
    said += [f"{name} {in_words(dates[name])}" for name in ("born", "died") if name in dates]
    return ", ".join(said)


def _parallel(parallel: Parallel, compiled: Compiled) -> Card:
    sides = [_side(parallel, document, compiled.anchored[document.id]) for document in compiled.by_date]
    return {"title": parallel.title.value, "sides": [side for side in sides if side["passages"]]}


def _side(parallel: Parallel, document: Document, anchored: tuple[Anchored, ...]) -> Card:
    """The passages of one document, in the order of their marks in its text."""
    key = f"parallel:{parallel.id.value}"
    found = [one for one in anchored if not isinstance(one.target_of, Annotation) and one.target_of.of == key]
    passages = [
        {
            "words": _shortened(one.span.of(document.source.text)),
            "where": _where(document, one),
            "address": on_site(f"{document.id}.md#{passage_anchor(parallel.id.value, index)}"),
        }
        for index, one in enumerate(found, start=1)
    ]
    return {"document": document.id, "title": document.header.short_title, "passages": passages}


def _where(document: Document, one: Anchored) -> str:
    """The paragraph a passage stands in, and in a transcript who speaks."""
    paragraph = document.paragraph_at(one.span.start)
    if paragraph is None:  # pragma: no cover - anchoring keeps targets in paragraphs
        return ""
    turn = document.turn_of(paragraph.id)
    number = f"¶ {paragraph.number}" if paragraph.number else paragraph.part.replace("_", " ")
    return f"{number}, {turn.speaker.name}" if turn is not None else number


def _shortened(words: str) -> str:
    """The words on one line, cut after a whole word where they are long."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: line.rfind(" ", 0, _LONGEST)].rstrip(" ,;:") + " …"
