"""Records → Pages: the search index, made by Pagefind before any site generator runs.

In: records and the names they may be looked for by. Out: below `pagefind/` the files of the index, `records.json`
(what each is, by the id Pagefind gave it), `words/` (the words of the records, many in a file, in place of a file of
Pagefind's for each) and `names.json`, or a finding (E210). Promises: the same records give the same files;
addresses start from `docs/edition/` and are resolved in the reader's browser, so that the site may stand anywhere; no
file is written. Pagefind leaves out what has no word in it (`* * *`, a lone bracket): that is not given
to it, and everything else must be found in what it made. Pagefind's own filters and metadata are not used: it writes
filters in an order that changes from run to run, and it searches metadata as if it were text.
"""

from __future__ import annotations

import gzip
import html
import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from operator import itemgetter
from pathlib import Path
from typing import Final

from build_edition.diagnostics.findings import Result, diagnose
from build_edition.ground.json_text import compact
from build_edition.ground.languages import code_of
from build_edition.ground.loosely import plain_letters
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.ground.plain_text import clipped
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.search.name_variants import name_variants
from build_edition.search.pagefind_service import IndexerError, indexed
from build_edition.search.search_records import Record, search_records

FOLDER: Final = "pagefind"
SEPARATOR: Final = "␞"
COLUMNS: Final = ("address", "title", "kind", "document", "speaker", "person", "category", "severity")
Indexer = Callable[[tuple[Record, ...], str], tuple[Page, ...]]
_ACCENTED: Final = re.compile(r"[\u00c0-\u024f\u1e00-\u1eff]|[A-Za-z][\u0300-\u036f]")
# letters of scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese
_SPACELESS: Final = re.compile(
    r"[\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ede\u1000-\u109f\u1780-\u17d3\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]+"
)
# letters and figures that are typed otherwise elsewhere: Arabic and Persian, figures of the East, Yiddish
_VARIED: Final = re.compile(
    r"(?:[^\W_]|[\u05b0-\u05c7])*"
    r"[كيىکی\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u05f0-\u05f2][\w\u05b0-\u05c7]*"
)
# a word behind the article and the small words that are written together with it, in Arabic and Hebrew
_AFTER_ARTICLE: Final = re.compile(r"(?<![^\W_])(?:[وفبك]?ال|[והבלמשכ])([\u0621-\u064a]{3,}|[\u05d0-\u05ea]{3,})")
_FIGURES: Final = {start + figure: str(figure) for start in (0x660, 0x6F0, 0x966) for figure in range(10)}
_VARIANTS: Final = (
    {ord("ك"): "ک", ord("ي"): "ی", ord("ى"): "ی"},
    {ord("ک"): "ك", ord("ی"): "ي"},
    _FIGURES,
    {ord("װ"): "וו", ord("ױ"): "וי", ord("ײ"): "יי", **dict.fromkeys(range(0x5B0, 0x5C8))},
)
_MAGIC: Final = b"pagefind_dcd"
_FRAGMENTS: Final = f"{FOLDER}/fragment/"
_NO_SPACE: Final = "\u200b"
_LEAST, _PACK = 24_000, 64_000
_NOT_OURS = re.compile(r"pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)")
_LONGEST_PROBLEM: Final = 300


def language_of(edition: Edition) -> str:
    """The code of the language in which the words of an edition are."""
    return code_of(edition.imprint.facts.get("language", "English")) or "en"


class SearchIndexError(Exception):
    """Pagefind did not make an index; the message is what it printed."""


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


@lru_cache(maxsize=1)  # the preview rebuilds far more often than the words change
def search_index(found: tuple[Record, ...], language: str = "en") -> tuple[Page, ...]:
    """The index and what its records are, in order of path; raises SearchIndexError."""
    given = {number: one for number, one in enumerate(found) if _has_words(one) or _has_signs(one)}
    if not any(map(_has_words, given.values())):
        return ()
    staged = {f"{number:06}.html": "\n".join(_staged(one, language)) for number, one in given.items()}
    made = {
        f"{FOLDER}/{path}": content
        for path, content in _indexed(staged, language).items()
        if not _NOT_OURS.fullmatch(path)
    }
    listed = _listed(found, made)
    pages = [Page(path, content) for path, content in made.items() if not path.startswith(_FRAGMENTS)]
    packs = packed([(one.address.partition("#")[0], content) for one, _, content in listed])
    rows = {name: _row(one) for one, name, _ in listed}
    starts = [sum(map(len, packs[:at])) for at in range(len(packs))]
    listing = Page(f"{FOLDER}/records.json", compact({"columns": COLUMNS, "packs": starts, "rows": rows}))
    return (*pages, listing, *(Page(f"{FOLDER}/words/{at}.json", compact(pack)) for at, pack in enumerate(packs)))


def packed(contents: Sequence[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """Contents with their pages, in their order, in packs: those of a long page by themselves, of short pages together.

    So other words in a long document leave the packs of all other documents as they are.
    """
    packs: list[list[str]] = []
    is_open = False
    for _, found in groupby(contents, key=itemgetter(0)):
        words = [content for _, content in found]
        is_short = _size(words) < _LEAST
        if is_short and is_open and _size(packs[-1]) < _LEAST:
            packs[-1] += words
        else:
            packs += [words] if is_short else _cut(words)
        is_open = is_short
    return tuple(map(tuple, packs))


def _cut(words: Sequence[str]) -> Iterator[list[str]]:
    """Words in packs that are closed where they are full."""
    pack: list[str] = []
    for one in words:
        pack.append(one)
        if _size(pack) >= _PACK:
            yield pack
            pack = []
    if pack:
        yield pack


def _size(words: Sequence[str]) -> int:
    return sum(map(len, words))


def _words_of(one: Record) -> str:
    return "".join((one.heading, one.text, one.reading, *one.names))


def _has_words(one: Record) -> bool:
    """Whether there is a letter or a digit in a record, in any script: Pagefind keeps each that has one."""
    return any(char.isalnum() for char in _words_of(one))


def _has_signs(one: Record) -> bool:
    """Whether there is a picture sign in a record: Pagefind keeps some (emoji) and not others (arrows)."""
    return any(unicodedata.category(char) == "So" for char in _words_of(one))


def _staged(one: Record, language: str) -> Iterator[str]:
    """The HTML of one record: its words, ␞, its reading text, ␞, the names it is also found by."""
    yield f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"></head><body data-pagefind-body>'
    if one.heading:
        yield f"<h1>{html.escape(one.heading)}</h1>"
    words = (one.text, one.reading, " ".join((*one.names, *otherwise(f"{one.text} {one.reading}"))))
    text, reading, names = (html.escape(part.replace(SEPARATOR, " "), quote=False) for part in words)
    yield f"<p>{text} {SEPARATOR} {reading} {SEPARATOR} <span data-pagefind-weight='0.5'>{names}</span></p>"
    yield "</body></html>"


def otherwise(words: str) -> Iterator[str]:
    """What else somebody may type who looks for these words."""
    if words.isascii():
        return
    yield from _plainly(words)
    yield from dict.fromkeys(pair for run in _SPACELESS.findall(words) for pair in pairs(run))
    for word in dict.fromkeys(_VARIED.findall(words)):
        yield from sorted({word.translate(table) for table in _VARIANTS} - {word})
    yield from dict.fromkeys(_AFTER_ARTICLE.findall(_without_points(words)))


def _without_points(words: str) -> str:
    """The words without the vowels that are written above and below letters, and all else that stands so."""
    points = {ord(char): None for char in set(words) if unicodedata.combining(char)}
    return words.translate(points) if points else words


def pairs(run: str) -> Iterator[str]:
    """A run of letters between which no spaces stand, in overlapping pairs; pure/spaceless.js asks for the same."""
    yield from map("".join, pairwise(run)) if len(run) > 1 else (run,)


def _plainly(words: str) -> tuple[str, ...]:
    """The words that have an accent on a Latin letter, as somebody types them whose keyboard has none."""
    found = ("".join(map(plain_letters, word)) for word in re.findall(r"[^\W\d_]+", words) if _ACCENTED.search(word))
    return tuple(dict.fromkeys(word for word in found if word.isascii()))


def _listed(found: Sequence[Record], made: Mapping[str, bytes]) -> Sequence[tuple[Record, str, str]]:
    """Each record, in the order of the edition, with the id Pagefind gave it and its words as Pagefind counts them.

    Raises SearchIndexError when a record that has words was left out.
    """
    fragments: dict[int, tuple[str, str]] = {}
    for path, content in made.items():
        if path.startswith(_FRAGMENTS):
            fragment = json.loads(gzip.decompress(content).removeprefix(_MAGIC))
            words = fragment["content"].replace(_NO_SPACE, "")  # as Pagefind's own script does
            fragments[int(Path(fragment["url"]).stem)] = (Path(path).stem, words)
    left_out = next((one for number, one in enumerate(found) if number not in fragments and _has_words(one)), None)
    if left_out is not None:
        raise SearchIndexError(f"Pagefind left out {left_out.address}")
    return [(one, *fragments[number]) for number, one in enumerate(found) if number in fragments]


def _row(one: Record) -> Sequence[object]:
    """What `records.json` says of a record, one value a column."""
    facets = (one.documents, one.speaker, one.persons, one.category, one.severity)
    return (one.address, one.title, one.kind, *facets)


def _indexed(pages: Mapping[str, str], language: str) -> Mapping[str, bytes]:
    try:
        return indexed(pages, language)
    except IndexerError as error:
        raise SearchIndexError(str(error)) from error
