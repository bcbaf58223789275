"""`annotations/*.yml` → `Annotation`s."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypedDict, cast

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.languages import code_of
from build_edition.model.annotations import GRAVE, Annotation, Kind, NoteVersion
from build_edition.model.sources import Source, Written
from build_edition.sources.notes.passages import parse_selector
from build_edition.sources.notes.record import Record, entries
from build_edition.sources.notes.stopgaps_below import stopgaps_in
from build_edition.sources.notes.tree import parse_tree
from build_edition.vocabulary.annotations import ANNOTATION, UNWRITTEN
from build_edition.vocabulary.shared import PLACEHOLDER, SOURCE


def parse_annotations(
    source: Source, document: str, contributors: Collection[str] | None
) -> Result[tuple[Annotation, ...]]:
    """The notes of one file, in file order; an entry that cannot be understood is left out."""
    tree = parse_tree(source)
    findings = list(tree.diagnostics)
    findings += stopgaps_in(tree.value)
    found: list[Annotation] = []
    for record in entries(tree.value, ANNOTATION, "the file", findings):
        annotation = _annotation(record, document, contributors)
        record.close()
        if annotation is not None:
            found.append(annotation)
    return Result(tuple(found), tuple(findings))


def _annotation(record: Record, document: str, contributors: Collection[str] | None) -> Annotation | None:
    note_id = record.id()
    kind = record.choice("kind")
    target = record.record("target")
    selector = parse_selector(target)
    if target is not None:
        target.close()
    body = record.words("body")
    if body is not None and body.value.strip() == UNWRITTEN:
        record.findings.append(diagnose("N059", body.place))
    elif body is not None and (left := PLACEHOLDER.search(body.value)):
        record.findings.append(diagnose("E222", body.place_at(left.start(), len(left[0])), words=left[0]))
    certainty = record.choice("certainty")
    by, reviewed = record.contributors("by", contributors), record.reviews(contributors)
    defect = _defect(record)
    every, mentions, basis = record.flag("every"), record.list_of_words("mentions"), record.choice("basis")
    versions = _versions(record)
    _check_kind(record)
    _check_original(record)
    if note_id is None or selector is None or body is None or not kind:
        return None
    return Annotation(
        id=note_id,
        document=document,
        kind=cast("Kind", "source" if by == (SOURCE,) and kind == "explanatory" else kind),
        selector=selector,
        body=body,
        every=every,
        certainty=certainty,
        by=by,
        reviewed=reviewed,
        mentions=mentions,
        basis=basis,
        versions=versions,
        **defect,
    )


def _versions(record: Record) -> tuple[NoteVersion, ...]:
    """The entries under `versions`; one without its language or its words is reported and left out."""
    found = [_version(one) for one in record.records("versions")]
    return tuple(one for one in found if one is not None)


def _version(record: Record) -> NoteVersion | None:
    language, body, misleads = record.words("language"), record.words("body"), record.words("misleads")
    record.close()
    return NoteVersion(code_of(language.value), language, body, misleads) if language and body else None


class _Defect(TypedDict):
    """The additional fields of a note on the translation or the text."""

    category: str
    severity: str
    cause: str
    misleads: Written | None
    reading: Written | None
    original: str
    original_status: str
    is_held_back: bool


def _defect(record: Record) -> _Defect:
    """The fields of a defect; a grave one must say what a reader would wrongly believe (N028)."""
    severity, misleads, cause = record.choice("severity"), record.words("misleads"), record.id("cause")
    if severity in GRAVE and misleads is None and not record.excluded():
        record.findings.append(diagnose("N028", record.place, severity=severity))
    return _Defect(
        category=record.choice("category"),
        severity=severity,
        cause=cause.value if cause is not None else "",
        misleads=misleads,
        reading=record.quoted_words("reading"),
        original=record.text("original"),
        original_status=record.choice("original_status"),
        is_held_back=record.flag("held_back"),
    )


def _check_kind(record: Record) -> None:
    """Report keys of a defect on an explanatory note."""
    for key in record.excluded():
        record.findings.append(diagnose("N016", record.key_place(key), key=key))


def _check_original(record: Record) -> None:
    """Report `original` without `original_status`, or the reverse."""
    for given, missing in (order for pair in record.shape.pairs for order in (pair, pair[::-1])):
        if record.has(given) and not record.has(missing):
            found: Diagnostic = diagnose("N019", record.key_place(given), given=given, missing=missing)
            record.findings.append(found)
