"""Records → Pages: the search index, made by Pagefind before any site generator runs.

In: records and the names by which they may be searched. Out: the files of the index below `pagefind/`, in parts that
the reader's browser combines, those of each volume below `pagefind/volumes/`; `words/` and `records/` (the text of each
pack of records, and its metadata), `rows.json` (the metadata of all packs of a part); `order.json` (the packs in the
order of the edition), `parts.json` (how many parts there are, where those of volumes are, which packs hold register
entries), `names.json`, and `documents.json` (the titles of documents, by which entries refer to the documents that name
them); or a finding (E210). Promises: the same records give the same files; addresses are relative to `docs/edition/`
and are resolved in the reader's browser, so that the site may be hosted at any path; no file is written. A record
without any word (`* * *`, a lone bracket) is not given to Pagefind, and all others must be in the index it makes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from itertools import chain
from typing import Final, NamedTuple

from build_edition.diagnostics.findings import Result, diagnose
from build_edition.ground.json_text import compact, read_dense
from build_edition.ground.languages import code_of, four_letters
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.ground.plain_text import clipped
from build_edition.model.edited import Edition
from build_edition.model.parts import Places
from build_edition.model.record import Record
from build_edition.model.woven import Page
from build_edition.search.index_part import COLUMNS, RECORDS, WORDS, SearchIndexError, id_of, part_of_index
from build_edition.search.name_variants import name_variants
from build_edition.search.names import OF_DOCUMENTS, Names, names_seen
from build_edition.search.packs import in_parts, name_of, packed
from build_edition.search.runs import (
    Pack,
    RecordsOfPack,
    Run,
    is_worth,
    outline,
    placed,
    records_from,
    rows_of,
    runs_of,
)
from build_edition.search.search_records import records_of
from build_edition.search.shared_records import shared_records, titles_of, volume_records

FOLDER: Final = "pagefind"
VOLUMES: Final = "volumes"
Indexer = Callable[[Mapping[str, Sequence[Run]], str], tuple[Page, ...]]
_ONCE: Final = re.compile(r".*\.js|wasm\..*")  # the same files in every part, served only with the first
_OF_ENTRIES: Final = "register/"
_LONGEST_PROBLEM: Final = 300


class Wanted(NamedTuple):
    """A part of the index to be made: its packs, the language that Pagefind is told, the folder it will be in."""

    packs: tuple[Pack, ...]
    language: str
    folder: str


Maker = Callable[[Sequence[Wanted]], Iterable[tuple[Page, ...]]]


def language_of(edition: Edition) -> str:
    """The code of the language of an edition's text."""
    return code_of(edition.imprint.facts.get("language", "English")) or "en"


def search_pages(edition: Edition, make: Indexer | None = None) -> Result[tuple[Page, ...]]:
    """Everything the search needs below `pagefind/`; an empty tuple and a finding when Pagefind does not work.

    `make` may use a cached index of the same records; by default it is made.
    """
    make = make or index_of_volumes
    original = code_of(edition.imprint.facts.get("original_language", ""))
    names = {"original": original, "of": dict(name_variants(edition.entries).of), **_spoken(edition)}
    try:
        index = make(runs_by_volume(edition), language_of(edition))
    except SearchIndexError as error:
        problem = clipped(str(error), _LONGEST_PROBLEM)
        return Result((), (diagnose("E210", Place("sources", width=WHOLE_FILE), problem=problem),))
    titles = Page(f"{FOLDER}/documents.json", compact(titles_of(edition)))
    return Result((*index, Page(f"{FOLDER}/names.json", compact(names)), titles))


def search_records(edition: Edition) -> tuple[Record, ...]:
    """Every record with a word in it: documents by date, each with its notes, then the registers and the parallels."""
    return tuple(one for runs in runs_by_volume(edition).values() for run in runs for one in run.read())


def runs_by_volume(edition: Edition) -> Mapping[str, Sequence[Run]]:
    """The records of each volume with documents, by its name; all others last, under an empty name."""
    names = Names.of(edition.entries, edition.words)
    written = edition.each(OF_DOCUMENTS, records_of(names), names_seen(edition.entries, edition.pieces))
    outlines = dict(edition.pieces.faces(OF_DOCUMENTS, written, outline)) if edition.pieces is not None else {}
    places = Places(edition.parts)
    titles = {one.id: one.title for one in edition.shared.volumes}
    found: dict[str, list[Run]] = {one: [] for one in (*titles, "")}

    @lru_cache(maxsize=1)
    def worth(name: str, volume: str) -> Sequence[Record]:
        return [_within(one, places, volume) for one in records_from(written[name]) if is_worth(one)]

    for one in edition.by_date:
        volume = one.volume if one.volume in titles else ""
        given = partial(worth, one.id, titles.get(volume, ""))
        is_known = one.id in outlines and not one.parts
        rows = read_dense(outlines[one.id]) if is_known else rows_of(given())
        found[volume] += placed(rows, given, titles.get(volume, ""))
    found[""] += (*runs_of(shared_records(edition, names)), *runs_of(volume_records(edition)))
    return {volume: runs for volume, runs in found.items() if runs or not volume}


def _within(one: Record, places: Places, volume: str) -> Record:
    """A record with its published address, in the volume of this title."""
    address = places.where(one.address) if places.known else one.address
    return replace(one, address=address, volumes=(volume,)) if volume else replace(one, address=address)


def _spoken(edition: Edition) -> Mapping[str, object]:
    """Where texts are in other languages than the pages: `titles` and `scripts`.

    `titles` has the languages of a document's title and of its text, by short title; `scripts` the language by script.
    """
    page, titles = edition.words.language, dict[str, tuple[str, str]]()
    for one in edition.summaries:
        title, text = ("" if code == page else code for code in (one.title_language, one.language))
        if title or text:
            titles[one.short_title] = (title, text)
    original = code_of(edition.imprint.facts.get("original_language", ""))
    scripts: dict[str, str] = {}
    for code in (original, *(code for codes in titles.values() for code in codes)):
        if script := four_letters(code):
            scripts.setdefault(script, code)
    scripts.pop(four_letters(page), None)
    return {"titles": titles, "scripts": scripts} if titles else {}


def search_index(found: tuple[Record, ...], language: str = "en", make: Maker | None = None) -> tuple[Page, ...]:
    """The index of an edition without volumes."""
    return index_of_volumes({"": [*runs_of(found)]}, language, make)


def index_of_volumes(
    found: Mapping[str, Sequence[Run]], language: str = "en", make: Maker | None = None
) -> tuple[Page, ...]:
    """The index and the metadata of its records, each volume in parts of its own; raises SearchIndexError.

    `found` are records by the name of their volume, those without one under an empty name. `make` returns the pages of
    parts, perhaps from a cache; by default each part is made.
    """
    packs = {volume: _packs(runs) for volume, runs in found.items()}
    every = _parts({volume: packs[volume] for volume in sorted(packs)}, language, make or partial(map, _made))
    if not every:
        return ()
    ids = {name: one for part in every for name, one in _ids(part.packs, part.pages)}
    order = [(ids[name_of(pack)], pack) for of_volume in packs.values() for pack in of_volume]
    said: dict[str, object] = {
        "columns": COLUMNS,
        "parts": sum(1 for one in every if VOLUMES not in one.folder),
        "packs": len(order),
        "entries": [name for name, pack in order if any(run.address.startswith(_OF_ENTRIES) for run in pack)],
        "records": sum(run.records for part in every for pack in part.packs for run in pack),
    }
    if any(found):
        said |= {"columns": (*COLUMNS, "volume"), VOLUMES: [one.folder for one in every if VOLUMES in one.folder]}
    placed = (page for number, part in enumerate(every) for page in _placed(part, is_first=number == 0))
    in_order = Page(f"{FOLDER}/order.json", compact([name for name, _ in order]))
    return (*placed, in_order, Page(f"{FOLDER}/parts.json", compact(said)))


class _Part(NamedTuple):
    """A part of the index: its folder below that of the index, its packs and its pages."""

    folder: str
    packs: Sequence[Pack]
    pages: Sequence[Page]


def _made(one: Wanted) -> tuple[Page, ...]:
    return part_of_index(tuple(map(RecordsOfPack, one.packs)), one.language)


def _packs(runs: Sequence[Run]) -> Sequence[Pack]:
    return [pack for pack in packed(runs) if any(one.has_words for one in pack)]


def _parts(packs: Mapping[str, Sequence[Pack]], language: str, make: Maker) -> Sequence[_Part]:
    """The parts of every volume, by name, and of what is in no volume."""
    wanted = {volume: _wanted(volume, language, in_parts(packs[volume])) for volume in packs}
    made = iter(make([*chain.from_iterable(wanted.values())]))
    found = {volume: [_Part(one.folder, one.packs, next(made)) for one in ones] for volume, ones in wanted.items()}
    for volume, parts in found.items():
        if _has_doubles(page.path for part in parts for page in part.pages if page.path.startswith(WORDS)):
            # Pagefind's ids are unique only within one index
            (one,) = _wanted(volume, language, [tuple(packs[volume])])
            found[volume] = [_Part(one.folder, one.packs, pages) for pages in make([one])]
    return [*chain.from_iterable(found.values())]


def _wanted(volume: str, language: str, parts: Sequence[tuple[Pack, ...]]) -> Sequence[Wanted]:
    """The parts of a volume as they are to be made.

    Pagefind begins each of its ids with the language; with the name of the volume in it (`en-x-letters`), ids of
    different volumes cannot be equal.
    """
    told = f"{language}-x-{volume}" if volume else language
    return [Wanted(packs, told, _folder(volume, number)) for number, packs in enumerate(parts)]


def _folder(volume: str, number: int) -> str:
    """The folder of a part, below that of the index; empty for the first part of an edition."""
    first = f"{VOLUMES}/{volume}" if volume else ""
    return "/".join(filter(None, (first, str(number) if number else "")))


def _ids(part: Sequence[Pack], pages: Sequence[Page]) -> Iterator[tuple[str, str]]:
    """Pagefind's id for each pack of a part, by the pack's name."""
    return zip(map(name_of, part), (id_of(page) for page in pages if page.path.startswith(f"{RECORDS}/")), strict=True)


def _has_doubles(paths: Iterable[str]) -> bool:
    every = list(paths)
    return len(set(every)) < len(every)


def _placed(part: _Part, *, is_first: bool) -> Iterator[Page]:
    """The pages of a part with the paths at which they are published."""
    for page in part.pages:
        of_packs = page.path.startswith((f"{WORDS}/", f"{RECORDS}/"))
        if is_first or of_packs:
            yield replace(page, path=f"{FOLDER}/{page.path}")
        elif not _ONCE.fullmatch(page.path):
            yield replace(page, path=f"{FOLDER}/{part.folder}/{page.path}")
