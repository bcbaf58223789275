"""Records → Pages: the search index, made by Pagefind before any site generator runs.

In: records and the names they may be looked for by. Out: below `pagefind/` the files of the index, in parts of which
the reader's browser makes one; `words/` and `records/` (the words of each pack of records, and what they are);
`records.json` (what all are, in order), `parts.json` (how many there are) and `names.json`, or a finding (E210).
Promises: the same records give the same files; addresses start from `docs/edition/` and are resolved in the reader's
browser, so that the site may stand anywhere; no file is written. What has no word in it (`* * *`, a lone bracket) is
not given to Pagefind, and everything else must be found in what it made.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from build_edition.diagnostics.findings import Result, diagnose
from build_edition.ground.json_text import compact
from build_edition.ground.languages import code_of
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.ground.plain_text import clipped
from build_edition.model.edited import Edition
from build_edition.model.record import Record
from build_edition.model.woven import Page
from build_edition.search.index_part import COLUMNS, RECORDS, WORDS, SearchIndexError, part_of_index
from build_edition.search.name_variants import name_variants
from build_edition.search.packs import Pack, in_parts, name_of, packed
from build_edition.search.search_records import search_records

FOLDER: Final = "pagefind"
Maker = Callable[[tuple[Pack, ...], str], tuple[Page, ...]]
Indexer = Callable[[tuple[Record, ...], str], tuple[Page, ...]]
_ONCE: Final = re.compile(r".*\.js|wasm\..*")  # what is in every part, and served with the first
_LONGEST_PROBLEM: Final = 300


def language_of(edition: Edition) -> str:
    """The code of the language in which the words of an edition are."""
    return code_of(edition.imprint.facts.get("language", "English")) or "en"


def search_pages(edition: Edition, make: Indexer | None = None) -> Result[tuple[Page, ...]]:
    """Everything the search needs below `pagefind/`; nothing, and a finding, when Pagefind does not work.

    `make` may know an index of the same records; by default it is made.
    """
    make = make or search_index
    original = code_of(edition.imprint.facts.get("original_language", ""))
    names = {"original": original, "of": dict(name_variants(edition.entries).of)}
    try:
        index = make(search_records(edition), language_of(edition))
    except SearchIndexError as error:
        problem = clipped(str(error), _LONGEST_PROBLEM)
        return Result((), (diagnose("E210", Place("sources", width=WHOLE_FILE), problem=problem),))
    return Result((*index, Page(f"{FOLDER}/names.json", compact(names))))


def search_index(found: tuple[Record, ...], language: str = "en", make: Maker | None = None) -> tuple[Page, ...]:
    """The index and what its records are; raises SearchIndexError. `make` may know a part; by default each is made."""
    make = make or part_of_index
    packs = [pack for pack in packed([*filter(_is_worth, found)]) if any(map(_has_words, pack))]
    parts = in_parts(packs)
    made = [make(part, language) for part in parts]
    if _has_doubles(page.path for pages in made for page in pages if page.path.startswith(WORDS)):
        parts = (tuple(packs),)  # an id is Pagefind's alone within one index
        made = [make(parts[0], language)]
    if not packs:
        return ()
    placed = (page for number, pages in enumerate(made) for page in _placed(pages, number))
    rows = {name: one for part, pages in zip(parts, made, strict=True) for name, one in _rows(part, pages)}
    whole = ",".join(f'"{_id(rows[name])}":{str(rows[name].content).rstrip()}' for name in map(name_of, packs))
    said = {"columns": COLUMNS, "parts": len(parts), "packs": len(packs), "records": sum(map(len, packs))}
    return (*placed, Page(f"{FOLDER}/records.json", f"{{{whole}}}\n"), Page(f"{FOLDER}/parts.json", compact(said)))


def _rows(part: Sequence[Pack], pages: Sequence[Page]) -> Iterator[tuple[str, Page]]:
    """The page with the rows of each pack of a part, by the pack's name."""
    return zip(map(name_of, part), (page for page in pages if page.path.startswith(f"{RECORDS}/")), strict=True)


def _id(page: Page) -> str:
    """What Pagefind calls a pack, by the name of its file."""
    return page.path.removeprefix(f"{RECORDS}/").removesuffix(".json")


def _has_doubles(paths: Iterable[str]) -> bool:
    every = list(paths)
    return len(set(every)) < len(every)


def _placed(pages: Sequence[Page], number: int) -> Iterator[Page]:
    """The pages of a part where they are published: the first in the folder itself, the others in one each."""
    for page in pages:
        of_packs = page.path.startswith((f"{WORDS}/", f"{RECORDS}/"))
        if number == 0 or of_packs:
            yield Page(f"{FOLDER}/{page.path}", page.content)
        elif not _ONCE.fullmatch(page.path):
            yield Page(f"{FOLDER}/{number}/{page.path}", page.content)


def _words_of(one: Record) -> str:
    return "".join((one.heading, one.text, one.reading, *one.names))


def _is_worth(one: Record) -> bool:
    """Whether there is anything to look for: a word, or a picture sign, of which Pagefind finds some."""
    return _has_words(one) or any(unicodedata.category(char) == "So" for char in _words_of(one))


def _has_words(one: Record) -> bool:
    """Whether there is a letter or a digit in a record, in any script: Pagefind keeps each that has one."""
    return any(char.isalnum() for char in _words_of(one))
