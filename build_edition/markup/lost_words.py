"""What the citation processor loses of a work: fields that it ignores, and works that its style omits.

In: works from the bibliography, as items, and as printed. Out: the lost fields, and the
missing part of a work. Promises: a title, a name or a field counts as printed if its longest word is,
so that no TeX command and no rule for capitals or numbers is taken for a loss.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, Final

from build_edition.ground.plain_text import unescaped
from build_edition.model.annotations import Bibliography

Item = Mapping[str, Any]
# fields with information about the work itself; those that the processor translates (`type`) are not compared
_SAID: Final = (
    "title", "subtitle", "titleaddon", "maintitle", "mainsubtitle", "maintitleaddon", "booktitle", "booksubtitle",
    "booktitleaddon", "journal", "journaltitle", "journalsubtitle", "journaltitleaddon", "issuetitle", "issuesubtitle",
    "series", "eventtitle", "eventtitleaddon", "origtitle", "reprinttitle", "author", "editor", "editora", "editorb",
    "editorc", "translator", "bookauthor", "annotator", "commentator", "introduction", "foreword", "afterword",
    "holder", "nameaddon", "publisher", "institution", "school", "organization", "howpublished", "address", "location",
    "venue", "note", "addendum", "eid", "issue", "number", "volume", "volumes", "pages", "version", "edition",
    "recipient", "addressee", "archive", "library", "repository", "shelfmark", "archivelocation", "callnumber",
)  # fmt: skip
# where a paper lies and what it is, in fields that nobody hears
_UNHEARD: Final = (
    "collection", "fonds", "fond", "opis", "delo", "box", "folder", "signature", "inventory", "scale", "medium",
)  # fmt: skip
_EDITORS: Final = ("", "editor", "compiler", "director", "edited", "ed", "eds")
_FOR_OTHERS: Final = ("booktitle", "booksubtitle", "booktitleaddon")  # given by an entry for those that refer to it
_SAYS: Final = re.compile(r"[^\s.,;:]")
_INTRODUCED: Final = ("introduction", "foreword", "afterword")
_HIDDEN: Final = ("id", "abstract", "keyword", "language", "type")
_MARKUP: Final = re.compile(r"</?[a-zA-Z][^>]*>|\\[A-Za-z]+")
_IN_PARTS: Final = re.compile(r"\b[a-z]+\s*=\s*(?:true\b|false\b)?")  # family=Harman, useprefix=true
_DIVIDING: Final = ("and", "others")
_WORD: Final = re.compile(r"[^\W_]+")


def lost_fields(bibliography: Bibliography, items: Mapping[str, Item]) -> Iterator[tuple[str, str, str]]:
    """The key of a work, a field of it that is missing in the item made from its entry, and a hint what to write."""
    parents = {work.said.get("crossref", "") for work in bibliography.works.values()}
    for key, work in bibliography.works.items():
        if not work.bibtex or key not in items:
            continue
        heard = _folded(" ".join(_words_of({k: v for k, v in items[key].items() if k not in _HIDDEN})))
        left = _FOR_OTHERS if key in parents else ()
        lost = [
            one
            for one in _SAID
            if one in work.places and one not in left and not _stands_in(work.said.get(one, ""), heard)
        ]
        lost += [one for one in _UNHEARD if one in work.places and work.said.get(one)]
        if work.said.get("editortype", "") not in _EDITORS and "editor" in work.said:
            lost.append("editortype")
        for name in lost:
            yield key, name, _elsewhere(work.said[name], name)


def missing_part(item: Item, printed: str) -> str:
    """The part of the work that is missing in its printed form; empty if it is complete."""
    words = _folded(unescaped(printed))
    named = [one for one in item.values() if isinstance(one, list) and any(isinstance(each, dict) for each in one)]
    if not _SAYS.search(printed) or not (item.get("title") or item.get("container-title") or named):
        return "any words that name it"
    first: Mapping[str, str] = next(iter(item.get("author", ())), {})
    parts = (
        ("its title", str(item.get("title", ""))),
        ("the work it stands in", str(item.get("container-title", ""))),
        ("its archive", str(item.get("archive", ""))),
        ("its author", str(first.get("family") or first.get("literal") or first.get("given") or "")),
    )
    return next((name for name, said in parts if not _stands_in(said, words)), "")


def _elsewhere(said: str, name: str) -> str:
    """What to write instead; that editors are no editors only the editor can say in words."""
    words = f"{name.capitalize()}: {said}" if name in (*_INTRODUCED, *_UNHEARD) else said
    return f"add `addendum = {{{words}}}`" if name != "editortype" else ""


def _words_of(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for one in value.values():
            yield from _words_of(one)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _words_of(one)
    else:
        yield str(value)


def _stands_in(said: str, folded: str) -> bool:
    """Whether the longest word of a value is among the folded words."""
    words = [one for one in _WORD.findall(_plain(_IN_PARTS.sub("", said))) if one not in _DIVIDING]
    return max(words, key=len, default="") in folded


def _folded(words: str) -> str:
    return " ".join(_WORD.findall(_plain(words)))


def _plain(words: str) -> str:
    """The words without markup, accents and capitals."""
    bare = unicodedata.normalize("NFKD", re.sub(r"\\[^A-Za-z]", "", _MARKUP.sub("", unescaped(words))))
    return "".join(sign for sign in bare if not unicodedata.combining(sign)).casefold()
