"""The content of the reader's cards: `cards.json`, read by `assets/reader/features/cards/` at the first card.

In: register entries, parallels with their passages, formatted works. Out: one JSON file of plain text and addresses on
the site. Everything in it is also on a page: without it, every link still leads to the same words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from build_edition.ground.addresses import entry_page, on_site, passage_anchor
from build_edition.ground.dates import in_words
from build_edition.ground.json_text import compact
from build_edition.ground.languages import code_of
from build_edition.markup.escape import plain_pieces
from build_edition.measures.coverage import mention_counts
from build_edition.model.annotations import Parallel
from build_edition.model.edited import Edition
from build_edition.model.parts import Places
from build_edition.model.registers import Entry
from build_edition.model.summary import PassageLine, Summary, by_date
from build_edition.model.woven import Page
from build_edition.pages.kit.called import language_of_name
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

Card: TypeAlias = dict[str, object]
PATH: Final = "cards.json"
_LONGEST: Final = 280
_LIFE: Final = {"born": phrase("born {date}"), "died": phrase("died {date}")}


RESERVED: Final = ("cards",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """`cards.json`: `entries` by key, `parallels` by id, `works` by key, and the language of original names."""
    documents = {one.id: one for one in edition.summaries}
    places = Places(edition.parts)
    counts = mention_counts(edition)
    said = {
        "lang": code_of(edition.imprint.facts.get("original_language", "")),
        "entries": {str(entry.key): _entry(edition, entry, counts[entry.key]) for entry in edition.entries},
        "parallels": {one.id.value: _parallel(edition.words, one, documents, places) for one in edition.parallels},
        "works": {key: plain_pieces(work) for key, work in edition.texts.works.items()},
    }
    yield Page(PATH, compact(said))


def _entry(edition: Edition, entry: Entry, mentions: int) -> Card:
    """The fields of an entry's card; empty ones are left out."""
    words = edition.words
    doubt = entry.identification.certainty if entry.identification is not None else ""
    return {
        "name": entry.name,
        "kind": entry.kind,
        "summary": " ".join(entry.summary.split()),
        "mentions": mentions,
        "address": on_site(entry_page(entry.key)),
        **_filled(
            lang=language_of_name(entry.name, edition),
            original=entry.original,
            dates=_dates(words, entry.dates),
            doubt=words.say(doubt) if doubt != "high" else "",
        ),
        **({"fabricated": True} if entry.is_fabricated else {}),
    }


def _filled(**fields: str) -> dict[str, str]:
    return {name: value for name, value in fields.items() if value}


def _dates(words: Words, dates: Mapping[str, str]) -> str:
    """An entry's dates in words: the date of an event, or the life dates of a person."""
    said = [in_words(dates["date"], words)] if "date" in dates else []
    said += [words.say(life, date=in_words(dates[name], words)) for name, life in _LIFE.items() if name in dates]
    return ", ".join(said)


def _parallel(words: Words, parallel: Parallel, known: Mapping[str, Summary], places: Places) -> Card:
    documents = by_date(known[name] for name in parallel.documents if name in known)
    sides = [_side(words, one, one.passages_of(parallel.key), places) for one in documents]
    return {"title": parallel.title.value, "sides": [side for side in sides if side["passages"]]}


def _side(words: Words, document: Summary, found: Sequence[PassageLine], places: Places) -> Card:
    """The passages of one document, in the order of their marks in its text."""
    passages = [
        {
            "words": _shortened(one.context.words),
            "where": one.context.where.with_speaker(words),
            "address": on_site(places.where(f"{document.address}#{passage_anchor(one.parallel.id, one.number)}")),
        }
        for one in found
    ]
    spoken = {"lang": document.title_language, "speaks": document.language}
    others = {name: code for name, code in spoken.items() if code not in ("", words.language)}
    return {"document": document.id, "title": document.short_title, **others, "passages": passages}


def _shortened(words: str) -> str:
    """The words on one line, cut at a word boundary if they are long."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: line.rfind(" ", 0, _LONGEST)].rstrip(" ,;:") + " …"
