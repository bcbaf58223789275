"""What is wrong with a readable BibTeX entry, each fault at its place.

In: an entry and its fields in plain words. Out: what would be lost of it, or taken for something else: commands of TeX
that nobody here knows (N040), names that “and” does not divide (N063), dates that no calendar has (N014), a field that
stands twice (N062), an entry to take from that is not there (N064), a slip in the name of a type or field (N072), an
abbreviation that nothing defines (N073).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.diagnostics.hints import write_nearest
from build_edition.ground.places import LineMap
from build_edition.ground.plain_text import clipped
from build_edition.sources.notes import tex
from build_edition.sources.notes.bibtex import BROKEN, LEFT_ALONE, Entry, Field
from build_edition.sources.notes.bibtex_names import field_meant, type_meant
from build_edition.sources.notes.dates_of_works import DATES, impossible_dates
from build_edition.sources.notes.names_of_works import NAMES, undivided_names

MONTHS: Final = frozenset(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"])
_PARENTS: Final = ("crossref", "xdata")


def faults_of(
    text: str, lines: LineMap, entry: Entry, said: Mapping[str, str], entries: Mapping[str, Entry]
) -> Iterator[Diagnostic]:
    """Everything that is wrong with the entry; `entries` are all of the file, by key."""
    if hint := type_meant(entry.type) if entry.type != BROKEN else "":
        at = text.rfind("@", 0, entry.at) + 1
        yield diagnose("N072", lines.place(at, len(entry.type)), hint=hint, name=f"@{entry.type}", what="type")
    for field in entry.fields:
        yield from _unknown(text, field, lines)
        if entry.type != "string":
            yield from _undivided(text, field, lines)
            yield from _of_field(entry, field, said, lines, entries)


def _unknown(text: str, field: Field, lines: LineMap) -> Iterator[Diagnostic]:
    """TeX commands that would be lost together with the characters they stand for."""
    for piece in field.pieces if field.name not in LEFT_ALONE else ():
        words = piece.of(text)
        for command in tex.unknown_commands(words):
            at = piece.start + words.index(f"\\{command}")
            yield diagnose("N040", lines.place(at, len(command) + 1), command=command)


def undefined_words(text: str, lines: LineMap, entry: Entry, strings: Collection[str]) -> Iterator[Diagnostic]:
    """Bare words that stand for no abbreviation of the file (`strings`) and for no month."""
    for field in entry.fields if entry.type != BROKEN else ():
        for piece in field.pieces if field.name not in LEFT_ALONE else ():
            word = piece.of(text)
            is_month = field.name == "month" and word.lower()[:3] in MONTHS
            if word[0] not in '{"' and not word.isdigit() and word.lower() not in strings and not is_month:
                hint = f"write `{field.name} = {{{word}}}`" if len(field.pieces) == 1 else ""
                yield diagnose("N073", lines.place(piece.start, len(word)), hint=hint, word=word)


def _undivided(text: str, field: Field, lines: LineMap) -> Iterator[Diagnostic]:
    """Names that would run together."""
    for piece in field.pieces if field.name in NAMES else ():
        words = piece.of(text)
        if words[0] not in '{"':
            continue
        found = undivided_names(words[1:-1])
        if found is not None:
            place = lines.place(piece.start + 1 + found.at, found.width)
            sign = words[1 + found.at : 1 + found.at + found.width]
            hint = f"write `{field.name} = {{{' '.join(found.instead.split())}}}`"
            yield diagnose("N063", place, hint=hint, field=field.name, words=clipped(" ".join(sign.split())))


def _of_field(
    entry: Entry, field: Field, said: Mapping[str, str], lines: LineMap, entries: Mapping[str, Entry]
) -> Iterator[Diagnostic]:
    if hint := field_meant(field.name):
        yield diagnose("N072", lines.place(field.at, len(field.name)), hint=hint, name=field.name, what="field")
    at = lines.place(field.pieces[0].start)
    for date in impossible_dates(said[field.name]) if field.name in DATES else ():
        yield diagnose("N014", at, date=date)
    for key in said[field.name].split(",") if field.name in _PARENTS else ():
        if key.strip() not in entries:
            hint = write_nearest(key.strip(), entries, f"{field.name} = {{{{{{}}}}}}")
            yield diagnose("N064", at, hint=hint, key=entry.key, parent=key.strip(), field=field.name)
    last = next(one for one in reversed(entry.fields) if one.name == field.name)
    if last is not field and entry.type != BROKEN:
        notes = [(lines.place(last.at, len(last.name)), "and here")]
        yield diagnose("N062", lines.place(field.at, len(field.name)), notes=notes, field=field.name, key=entry.key)
    if field.name == "year" and said["year"] and said.get("date") and said["year"] not in said["date"]:
        yield diagnose("N062", lines.place(field.at, len(field.name)), field=field.name, key=entry.key)
