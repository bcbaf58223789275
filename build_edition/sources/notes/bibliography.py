"""`bibliography.bib` and `bibliography.json` → the works, and the place of each key.

In: the files. Out: the works by key in file order, each in the form that the citation processor (`cite`) takes.
Promises: nothing of an entry is lost on the way to the processor (`entry_lines`), or it is reported at its place
(`entry_faults`); a repeated key is a finding at its place (N021).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.places import LineMap, Place
from build_edition.model.annotations import Bibliography, Work
from build_edition.model.sources import Source
from build_edition.sources.notes.bibtex import BROKEN, Entry, read_bibtex
from build_edition.sources.notes.csl_json import read_csl_json
from build_edition.sources.notes.dates_of_works import with_date
from build_edition.sources.notes.entry_faults import faults_of, undefined_words
from build_edition.sources.notes.entry_lines import line_of, plain_words

BIBLIOGRAPHIES: Final = ("sources/bibliography.bib", "sources/bibliography.json")
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
    parents = {entry.key: entry for entry in entries.value if entry.key}
    strings: dict[str, str] = {}
    for entry in entries.value:
        said = {one.name: plain_words(source.text, one, strings) for one in entry.fields}
        findings.extend(faults_of(source.text, lines, entry, said, parents))
        findings.extend(undefined_words(source.text, lines, entry, strings))
        if entry.type == "string":
            strings |= said
            abbreviations.append(line_of(source.text, entry, said))
        else:
            key = unicodedata.normalize("NFC", entry.key)
            parent = parents.get(said.get("crossref", ""))
            inherited = {one.name: plain_words(source.text, one, strings) for one in parent.fields} if parent else {}
            kind = parent.type if parent and not inherited.get("booktitle") else ""
            work = _work(source.text, entry, with_date(said, inherited), kind)
            placed = {one.name: lines.place(one.at, len(one.name)) for one in entry.fields}
            yield key, lines.place(entry.at, len(entry.key)), replace(work, places=placed) if work else None


def _work(text: str, entry: Entry, said: Mapping[str, str], parent: str) -> Work | None:
    """The work of an entry; None if only its key could be read."""
    return Work(line_of(text, entry, said, parent), said) if entry.type != BROKEN else None
