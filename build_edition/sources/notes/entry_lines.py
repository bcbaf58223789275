"""A BibTeX entry → the line that the citation processor is given for it.

In: an entry as it was read, and its fields as plain text. Out: the entry on one line, so that the line number in the
processor's messages tells which entry they are about. Promises: titles keep their capitals, characters that it would
drop are written out; a type or a field that it does not know gets the name of one that it knows, and a title never
gets the subtitle of another.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Final

from build_edition.ground.edtf import is_edtf
from build_edition.sources.notes import tex
from build_edition.sources.notes.bibtex import LEFT_ALONE, Entry, Field
from build_edition.sources.notes.dates_of_works import DATES
from build_edition.sources.notes.names_of_works import NAMES, with_small_and

_TITLES: Final = frozenset(
    [
        "title",
        "subtitle",
        "titleaddon",
        "shorttitle",
        "maintitle",
        "mainsubtitle",
        "maintitleaddon",
        "booktitle",
        "booksubtitle",
        "booktitleaddon",
        "journal",
        "journaltitle",
        "journalsubtitle",
        "shortjournal",
        "issuetitle",
        "issuesubtitle",
        "series",
        "eventtitle",
        "origtitle",
        "reprinttitle",
    ]
)
# read from `said`, because the processor does not hear them or makes nothing of them
_OURS: Final = frozenset(
    [
        "language",
        "archive",
        "library",
        "shelfmark",
        "archivelocation",
        "callnumber",
        "repository",
        "recipient",
        "addressee",
    ]
)
_PARTS_OF_DATES: Final = ("month", "day")
# types that the processor does not know, or for which it omits the book, the author or the publisher
_KINDS: Final = {
    "conference": "inproceedings", "suppbook": "inbook", "suppcollection": "incollection", "review": "article",
    "software": "dataset", "standard": "report", "newspaper": "article", "newsarticle": "article",
}  # fmt: skip
_IN_A_BOOK: Final = frozenset({"inbook", "incollection", "inproceedings", "inreference", "bookinbook"})
_IN_A_JOURNAL: Final = frozenset({"article", "suppperiodical", "periodical"})
# for these types, a work takes the title of its parent entry as the title of the book it is in
_WITHIN: Final = {"book": "inbook", "collection": "incollection", "proceedings": "inproceedings"}


def line_of(text: str, entry: Entry, said: Mapping[str, str], parent: str = "") -> str:
    """The entry on one line; `said` are its fields as plain text, `parent` the type of the entry its title is from."""
    kind = _kind(entry.type, said, parent)
    values = {
        one.name: _value(text, one, entry.type)
        for one in entry.fields
        if one.name not in _OURS and (said.get(one.name) or entry.type == "string")
    }
    if said.get("date") and "date" not in values and entry.type != "string":
        values |= {"date": f"{{{said['date']}}}"} if is_edtf(said["date"]) else {}
        values = {name: value for name, value in values.items() if name not in _PARTS_OF_DATES}
    fields = ", ".join(f"{name} = {value}" for name, value in _as_heard(values, kind, said).items())
    key = f"{unicodedata.normalize('NFC', entry.key)}, " if entry.key else ""
    return f"@{kind}{{{key}{fields}}}"


def _kind(kind: str, said: Mapping[str, str], parent: str) -> str:
    heard = _KINDS.get(kind, kind)
    return _WITHIN.get(parent, heard) if heard in _IN_A_BOOK and not said.get("booktitle") else heard


def _as_heard(values: dict[str, str], kind: str, said: Mapping[str, str]) -> dict[str, str]:
    """The values under names that the processor knows."""
    if kind in _IN_A_JOURNAL and "issue" in values and "number" not in values:
        values["number"] = values.pop("issue")
    if "eid" in values and "pages" not in values:
        values["pages"] = values.pop("eid")
    if "maintitle" in values:
        _join_titles(values, "booktitle" if kind in _IN_A_BOOK else "title", said)
    return values


def _join_titles(values: dict[str, str], name: str, said: Mapping[str, str]) -> None:
    """Append a volume's subtitle to its title, as the processor would append it to that of the whole work as well."""
    stem = name.removesuffix("title")
    sub, addon = f"{stem}subtitle", f"{name}addon"
    is_taken = (sub in values and "mainsubtitle" not in values) or (addon in values and "maintitleaddon" not in values)
    if not is_taken or name not in values:
        return
    before = said[name]
    for further, sign in ((sub, ": "), (addon, ". ")):
        if further in values:
            between = " " if before.endswith(tuple(".?!:;,")) else sign
            values[name] += f" # {{{{{between}}}}} # {values.pop(further)}"
            before = said[further]


def _value(text: str, field: Field, kind: str) -> str:
    is_title = field.name in _TITLES or kind == "string"
    return " # ".join(_piece(" ".join(piece.of(text).split()), field.name, is_title) for piece in field.pieces)


def _piece(words: str, name: str, is_title: bool) -> str:  # noqa: FBT001 - private, with a single caller
    """A piece of a value; a title gets braces of its own, so that no style changes its capitals."""
    if words[0] not in '{"':
        return words
    inside = words[1:-1] if name in LEFT_ALONE else tex.mended(words[1:-1])
    inside = with_small_and(inside) if name in NAMES else inside
    return f"{{{{{inside}}}}}" if is_title else f"{{{inside}}}"


def plain_words(text: str, field: Field, strings: Mapping[str, str]) -> str:
    """What a field says, its abbreviations (`strings`) written out; in a date `~` stands for “about”."""
    tie = "~" if field.name in DATES else "\u00a0"
    return "".join(_plain(piece.of(text), strings, tie) for piece in field.pieces).strip()


def _plain(piece: str, strings: Mapping[str, str], tie: str) -> str:
    if piece[0] not in '{"':
        return strings.get(piece.lower(), piece)
    inside = piece[1:-1]
    words = tex.plain(inside, tie)
    return f"{' ' * inside.startswith((' ', '~'))}{words}{' ' * (tie != '~' and inside.endswith((' ', '~')))}"
