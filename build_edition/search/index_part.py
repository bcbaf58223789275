"""One part of the index: packs of records → the files that Pagefind makes of them, their text and their metadata.

In: packs, a language. Out: pages by their paths in the part: the index; for each pack, by its Pagefind id,
`words/ID.json` (the text of its records) and `records/ID.json` (their metadata, one row for each); `rows.json`, which
has the rows of all packs. Promises: the same packs give the same files; each record begins in its pack where its row
says, counted in words as Pagefind counts them, and its text in its file, counted in bytes.
Pagefind's own filters and metadata are not used: it writes filters in an order that changes from run to run, and it
searches metadata as if it were text. It takes a pack for one page and returns the word positions of finds in it.
"""

from __future__ import annotations

import gzip
import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from build_edition.ground.at_rest import Rest
from build_edition.ground.json_text import compact
from build_edition.model.record import Record
from build_edition.model.woven import Page, at_rest
from build_edition.search.otherwise import otherwise
from build_edition.search.packs import name_at, name_of
from build_edition.search.pagefind_service import IndexerError, indexed
from build_edition.search.runs import RecordsOfPack

SEPARATOR: Final = "␞"
END: Final = "␝"  # of a record
WORDS, RECORDS, ROWS = "words", "records", "rows.json"
Pack = Sequence[Record]
COLUMNS: Final = (
    "address", "title", "kind", "document", "speaker", "person", "category", "severity", "length", "own", "bytes",
)  # fmt: skip
_MAGIC: Final = b"pagefind_dcd"
_FRAGMENT: Final = re.compile(r"fragment/(.+)\.pf_fragment")
_NO_SPACE: Final = "\u200b"
_NOT_OURS: Final = (
    re.compile(  # nor the WebAssembly program for an invented language code (`en-x-letters`): that of English does
        r"pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)|fragment/.*|wasm\..+-x-.+"
    )
)
_HEADING, _NAMES = 7, 0.5  # relative weights of a word in these places


class SearchIndexError(Exception):
    """Pagefind did not make an index; the message is what it printed."""


@lru_cache(maxsize=4)  # the preview rebuilds far more often than the text changes
def part_of_index(packs: tuple[Pack, ...], language: str) -> tuple[Page, ...]:
    """The files of a part, with its packs in order; raises SearchIndexError."""
    rest = Rest()
    made = _indexed({f"{_name(pack)}.html": _staged(pack, language) for pack in packs}, language)
    ids = _ids(made)
    index = at_rest((Page(path, content) for path, content in made.items() if not _NOT_OURS.fullmatch(path)), rest)
    del made
    of_packs = at_rest((page for pack in packs for page in _pages_of(pack, ids)), rest)
    return (*index, *of_packs, *at_rest(_whole(of_packs), rest))


def _name(pack: Pack) -> str:
    return name_at(pack.first) if isinstance(pack, RecordsOfPack) else name_of(pack)


def _pages_of(pack: Pack, ids: Mapping[str, tuple[str, str]]) -> Iterator[Page]:
    """The text and the rows of a pack."""
    name, content = ids.get(_name(pack), ("", ""))
    words = [one.strip() for one in content.split(END)[:-1]]
    if len(words) != len(pack):
        raise SearchIndexError(f"Pagefind left out {pack[0].address}")
    said = [compact(one).rstrip() for one in words]
    rows = [_row(*one) for one in zip(pack, words, said, strict=True)]
    yield Page(f"{WORDS}/{name}.json", f"[{','.join(said)}]\n")
    yield Page(f"{RECORDS}/{name}.json", compact(rows))


def _whole(pages: Sequence[Page]) -> Iterator[Page]:
    """The rows of all packs among these pages, by Pagefind id."""
    rows = (page for page in pages if page.path.startswith(f"{RECORDS}/"))
    yield Page(ROWS, "{" + ",".join(f'"{id_of(page)}":{str(page.content).rstrip()}' for page in rows) + "}\n")


def id_of(page: Page) -> str:
    """Pagefind's id of a pack, from the name of the file with its rows."""
    return page.path.removeprefix(f"{RECORDS}/").removesuffix(".json")


def _ids(made: Mapping[str, bytes]) -> Mapping[str, tuple[str, str]]:
    """By pack name: the id Pagefind gave it, and its text as Pagefind counts words."""
    found = {}
    for path, content in made.items():
        if match := _FRAGMENT.fullmatch(path):
            fragment = json.loads(gzip.decompress(content).removeprefix(_MAGIC))
            name = fragment["url"].strip("/").removesuffix(".html")
            found[name] = (match[1], fragment["content"].replace(_NO_SPACE, ""))  # as Pagefind's own script does
    return found


def _row(one: Record, words: str, said: str) -> Sequence[Any]:
    """The metadata of a record, one value for each column.

    `length` counts its words and its end mark, `own` the words before the names, `bytes` the size of its text in the
    file.
    """
    facets = (one.documents, one.speaker, one.persons, one.category, one.severity)
    counted = words.split()
    own = len(words.rpartition(SEPARATOR)[0].split())
    volumes = (one.volumes,) if one.volumes else ()  # the last column, only in an edition with volumes
    return (one.address, one.title, one.kind, *facets, len(counted) + 1, own, len(said.encode()), *volumes)


def _staged(pack: Pack, language: str) -> str:
    """The HTML of a pack: for each record its text, ␞, its reading text, ␞, the names it is also found by, ␝."""
    head = f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"></head><body data-pagefind-body>'
    return "\n".join((head, *map(_record, pack), "</body></html>"))


def _record(one: Record) -> str:
    heading = f"<span data-pagefind-weight='{_HEADING}'>{_plain(one.heading)}</span> " if one.heading else ""
    names = _plain(" ".join((*one.names, *otherwise(f"{one.text} {one.reading}"))))
    own = f"{heading}{_plain(one.text)} {SEPARATOR} {_plain(one.reading)} {SEPARATOR}"
    return f"<p>{own} <span data-pagefind-weight='{_NAMES}'>{names}</span> {END}</p>"


def _plain(words: str) -> str:
    return html.escape(words.replace(SEPARATOR, " ").replace(END, " "), quote=False)


def _indexed(pages: Mapping[str, str], language: str) -> Mapping[str, bytes]:
    try:
        return indexed(pages, language)
    except IndexerError as error:
        raise SearchIndexError(str(error)) from error
