"""`register/*.yml` → register entries: persons, organisations, places, events, terms."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.coordinates import Coordinates, coordinates_of, coordinates_within
from build_edition.ground.edtf import ends_of
from build_edition.ground.fold import fold_words
from build_edition.ground.identifiers import authorities_of
from build_edition.ground.keys import Key
from build_edition.ground.plain_text import clipped
from build_edition.model.registers import Entry, Identification, RegisterKind
from build_edition.model.sources import Source, Written
from build_edition.sources.notes.identifiers import identifier
from build_edition.sources.notes.passages import parse_passages
from build_edition.sources.notes.record import Record, entries
from build_edition.sources.notes.stopgaps_below import stopgaps_in
from build_edition.sources.notes.tree import parse_tree
from build_edition.vocabulary.registers import DATES, ENTRIES, FACTS, LONGEST_SUMMARY, PLACED

_NEVER_ABSENT: Final = (("event", "date"),)  # reported by `record`; lists are sorted by it


def parse_register(
    source: Source, kind: RegisterKind, contributors: Collection[str] | None
) -> Result[tuple[Entry, ...]]:
    """The entries of one register, in file order.

    An entry without an id is left out; one that lacks something else, which is reported, is kept for what refers to it.
    """
    tree = parse_tree(source)
    findings = list(tree.diagnostics)
    findings += stopgaps_in(tree.value, is_of_people=kind == "person")
    found: list[Entry] = []
    for record in entries(tree.value, ENTRIES[kind], "the file", findings):
        entry = _entry(record, kind, contributors)
        record.close()
        if entry is not None:
            found.append(entry)
    return Result(tuple(found), tuple(findings))


def _entry(record: Record, kind: RegisterKind, contributors: Collection[str] | None) -> Entry | None:
    entry_id = record.id()
    name = record.text("name") or (entry_id.value if entry_id else "")
    body = record.words("body")
    dates = {one.key: record.date(one.key) for one in DATES.get(kind, ())}
    _check_life(record, dates)
    facts = {one.key: found for one in FACTS.get(kind, ()) if (found := record.words(one.key)) is not None}
    by, reviewed = record.contributors("by", contributors), record.reviews(contributors)
    forms, mistaken = _forms(record, "forms"), _forms(record, "mistaken_forms")
    record.findings.extend(_in_both(forms, mistaken))
    entry = Entry(
        kind=kind,
        id=entry_id or Written("", record.place),
        name=name,
        summary=_summary(record),
        body=body or Written("", record.place),
        sort=record.text("sort") or name,
        romanised=record.text("romanised"),
        original=record.text("original"),
        forms=forms,
        mistaken_forms=mistaken,
        passages=parse_passages(record, Key(kind, entry_id.value if entry_id else "")),
        dates={key: date for key, date in dates.items() if date or (kind, key) in _NEVER_ABSENT},
        facts=facts,
        is_fabricated=record.choice("status") == "fabricated",
        identification=_identification(record),
        open=record.list_of_words("open"),
        identifiers=_identifiers(record, kind),
        coordinates=_coordinates(record) if kind in PLACED else None,
        by=by,
        reviewed=reviewed,
    )
    return entry if entry_id is not None else None


def _summary(record: Record) -> str:
    """One short sentence for lists and cards."""
    summary = record.words("summary")
    if summary is not None and len(summary.value.strip()) > LONGEST_SUMMARY:
        place = summary.place_at(LONGEST_SUMMARY)
        record.findings.append(diagnose("N024", place, count=len(summary.value.strip()), most=LONGEST_SUMMARY))
    return summary.value.strip() if summary is not None else ""


def _forms(record: Record, key: str) -> tuple[Written, ...]:
    """Names as the documents have them; one without a letter or digit could never match a word."""
    kept = []
    for form in record.list_of_words(key):
        if any(char.isalnum() for char in form.value):
            kept.append(form)
        elif form.value.strip():
            record.findings.append(
                diagnose("N008", form.place, key=key, wanted="words with a letter or a digit in them")
            )
        else:
            record.findings.append(diagnose("N013", form.place, key=key))
    return tuple(kept)


def _in_both(forms: tuple[Written, ...], mistaken: tuple[Written, ...]) -> Iterator[Diagnostic]:
    """A form that is declared both right and mistaken (N066)."""
    right = {fold_words(form.value): form.place for form in reversed(forms)}
    for form in mistaken:
        if (place := right.get(fold_words(form.value))) is not None:
            yield diagnose("N066", form.place, [(place, "first here")], form=clipped(form.value))


def _check_life(record: Record, dates: Mapping[str, str]) -> None:
    """A death before the birth (N065); open intervals are not checked."""
    born, died = (ends_of(dates[key]) if dates.get(key) else None for key in ("born", "died"))
    if born is not None and died is not None and died[1] < born[0]:
        words = {key: dates[key] for key in ("born", "died")}
        notes = [(record.key_place("born"), "the birth")]
        record.findings.append(diagnose("N065", record.key_place("died"), notes, **words))


def _identification(record: Record) -> Identification | None:
    entry = record.record("identification")
    if entry is None:
        return None
    certainty = entry.choice("certainty")
    reason = entry.text("reason")
    entry.close()
    return Identification(certainty, reason)


def _identifiers(record: Record, kind: RegisterKind) -> dict[str, Written]:
    found = ((one.key, identifier(record.words(one.key), one, record.findings)) for one in authorities_of(kind))
    return {key: written for key, written in found if written is not None}


def _coordinates(record: Record) -> Coordinates | None:
    """The coordinates of a place; invalid ones are a finding."""
    written = record.words("coordinates")
    found = coordinates_of(written.value) if written is not None else None
    if written is not None and found is None:
        meant = coordinates_within(written.value)
        hint = f'write `coordinates: "{meant}"`' if meant is not None else ""
        record.findings.append(diagnose("N055", written.place, hint=hint, words=clipped(written.value)))
    return found
