"""`annotations/*.yml` → `Annotation`s."""

from __future__ import annotations

from collections.abc import Collection
from typing import cast

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.model.annotations import GRAVE, Annotation, Kind
from build_edition.model.sources import Source
from build_edition.sources.notes.record import Record, entries, parse_selector
from build_edition.sources.notes.tree import parse_tree
from build_edition.vocabulary.annotations import ANNOTATION


def parse_annotations(
    source: Source, document: str, contributors: Collection[str] | None
) -> Result[tuple[Annotation, ...]]:
    """The notes of one file, in file order; an entry that cannot be understood is left out."""
    tree = parse_tree(source)
    findings = list(tree.diagnostics)
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
    certainty = record.choice("certainty")
    by, reviewed = record.contributors("by", contributors), record.reviews(contributors)
    category, severity = record.choice("category"), record.choice("severity")
    reading, original = record.quoted_words("reading"), record.text("original")
    original_status = record.choice("original_status")
    every, is_held_back = record.flag("every"), record.flag("held_back")
    mentions = record.list_of_words("mentions")
    cause, misleads = record.id("cause"), record.words("misleads")
    basis = record.choice("basis")
    if severity in GRAVE and misleads is None and not record.excluded():
        record.findings.append(diagnose("N028", record.place, severity=severity))
    _check_kind(record)
    _check_original(record)
    if note_id is None or selector is None or body is None or not kind:
        return None
    return Annotation(
        id=note_id,
        document=document,
        kind=cast("Kind", kind),
        selector=selector,
        body=body,
        every=every,
        certainty=certainty,
        by=by,
        reviewed=reviewed,
        category=category,
        severity=severity,
        reading=reading,
        original=original,
        original_status=original_status,
        mentions=mentions,
        is_held_back=is_held_back,
        cause=cause.value if cause is not None else "",
        misleads=misleads,
        basis=basis,
    )


def _check_kind(record: Record) -> None:
    """The keys of a defect on an explanatory note."""
    for key in record.excluded():
        record.findings.append(diagnose("N016", record.key_place(key), key=key))


def _check_original(record: Record) -> None:
    """`original` and `original_status` go together."""
    for given, missing in (order for pair in record.shape.pairs for order in (pair, pair[::-1])):
        if record.has(given) and not record.has(missing):
            found: Diagnostic = diagnose("N019", record.key_place(given), given=given, missing=missing)
            record.findings.append(found)
