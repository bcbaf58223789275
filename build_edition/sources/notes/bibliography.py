"""`bibliography.bib` and `bibliography.json` → the works, and where the key of each stands.

In: the files. Out: the works by key in file order, each as the citation processor (`cite`) is to be asked for it.
Promises: nothing of an entry is lost on the way to the processor: titles keep their capitals, signs that it would
drop are written out, a command that it does not know is said (N040); a key that stands twice has a place (N021).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.places import LineMap, Place
from build_edition.model.annotations import Bibliography, Work
from build_edition.model.sources import Source
from build_edition.sources.notes import tex
from build_edition.sources.notes.bibtex import BROKEN, Entry, Field, read_bibtex
from build_edition.sources.notes.csl_json import read_csl_json

BIBLIOGRAPHIES: Final = ("sources/bibliography.bib", "sources/bibliography.json")
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
# addresses and what nobody prints
_LEFT_ALONE: Final = frozenset(
    [
        "url",
        "urlraw",
        "doi",
        "eprint",
        "file",
        "pdf",
        "verba",
        "verbb",
        "verbc",
        "abstract",
        "annotation",
        "annote",
        "keywords",
        "urldate",
        "timestamp",
        "owner",
        "crossref",
        "xdata",
        "xref",
        "ids",
        "related",
    ]
)
# read from `said`, because the processor does not hear them or makes nothing of them
_OURS: Final = frozenset({"language", "archive", "library", "shelfmark", "archivelocation", "callnumber", "repository"})
Found = Iterator[tuple[str, Place, Work | None]]


def parse_bibliography(sources: Sequence[Source]) -> Result[Bibliography]:
    """The works of one file or of both."""
    findings: list[Diagnostic] = []
    entries: dict[str, Place] = {}
    works: dict[str, Work] = {}
    abbreviations: list[str] = []
    for source in sources:
        for key, place, work in _works(source, abbreviations, findings):
            if key in entries:
                findings.append(diagnose("N021", place, key=key, notes=[(entries[key], "first here")]))
                continue
            entries[key] = place
            if work is not None:
                works[key] = work
    return Result(Bibliography(entries, works, tuple(abbreviations)), tuple(findings))


def _works(source: Source, abbreviations: list[str], findings: list[Diagnostic]) -> Found:
    if source.path.endswith(".json"):
        read = read_csl_json(source)
        findings.extend(read.diagnostics)
        yield from ((one.key, one.place, Work(item=one.item)) for one in read.value)
        return
    entries = read_bibtex(source)
    findings.extend(entries.diagnostics)
    lines = LineMap(source.path, source.text)
    for entry in entries.value:
        findings.extend(_unknown(source, entry, lines))
        written = _on_one_line(source.text, entry)
        if entry.type == "string":
            abbreviations.append(written)
        else:
            said = {one.name: _plain(source.text, one) for one in entry.fields}
            key = unicodedata.normalize("NFC", entry.key)
            work = Work(written, said) if entry.type != BROKEN else None
            yield key, lines.place(entry.at, len(entry.key)), work


def _unknown(source: Source, entry: Entry, lines: LineMap) -> Iterator[Diagnostic]:
    """Commands of TeX that would be lost with what they stand for."""
    for field in entry.fields:
        for piece in field.pieces if field.name not in _LEFT_ALONE else ():
            words = piece.of(source.text)
            for command in tex.unknown_commands(words):
                at = piece.start + words.index(f"\\{command}")
                yield diagnose("N040", lines.place(at, len(command) + 1), command=command)


def _on_one_line(text: str, entry: Entry) -> str:
    """The entry as the processor is given it: on one line, which tells of which entry its complaints are."""
    fields = ", ".join(f"{one.name} = {_value(text, one, entry.type)}" for one in entry.fields if one.name not in _OURS)
    key = f"{unicodedata.normalize('NFC', entry.key)}, " if entry.key else ""
    return f"@{entry.type}{{{key}{fields}}}"


def _value(text: str, field: Field, kind: str) -> str:
    is_title = field.name in _TITLES or kind == "string"
    return " # ".join(_piece(" ".join(piece.of(text).split()), field.name, is_title) for piece in field.pieces)


def _piece(words: str, name: str, is_title: bool) -> str:  # noqa: FBT001 - a column of the table above
    """A piece of a value; a title in braces of its own, so that no style changes its capitals."""
    if words[0] not in '{"':
        return words
    inside = words[1:-1] if name in _LEFT_ALONE else tex.mended(words[1:-1])
    return f"{{{{{inside}}}}}" if is_title else f"{{{inside}}}"


def _plain(text: str, field: Field) -> str:
    return "".join(tex.plain(piece.of(text).strip('{}"')) for piece in field.pieces)
