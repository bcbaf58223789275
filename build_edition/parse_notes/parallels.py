"""`parallels/*.yml` → `Parallel`s."""

from __future__ import annotations

from collections.abc import Collection

from build_edition.diagnostics import Result
from build_edition.model import Parallel, Passage, Source
from build_edition.parse_notes.annotations import parse_selector
from build_edition.parse_notes.record import Record, entries
from build_edition.parse_notes.tree import parse_tree


def parse_parallels(source: Source, contributors: Collection[str] | None) -> Result[tuple[Parallel, ...]]:
    """The parallels of one file, in file order."""
    tree = parse_tree(source)
    findings = list(tree.diagnostics)
    found: list[Parallel] = []
    for record in entries(tree.value, "a parallel", "the file", findings):
        parallel = _parallel(record, contributors)
        record.close()
        if parallel is not None:
            found.append(parallel)
    return Result(tuple(found), tuple(findings))


def _parallel(record: Record, contributors: Collection[str] | None) -> Parallel | None:
    parallel_id, title = record.id(), record.words("title", required=True)
    strength = record.choice("strength", ("strong", "thematic"), required=True)
    comment = record.words("comment", required=True)
    by, reviewed = record.contributors("by", contributors, required=True), record.reviews(contributors)
    passages = [
        _passage(entry, parallel_id.value if parallel_id else "")
        for entry in record.records("passages", "a passage", required=True)
    ]
    if parallel_id is None or title is None or comment is None:
        return None
    kept = tuple(passage for passage in passages if passage is not None)
    return Parallel(parallel_id, title, kept, comment, strength, by, reviewed)


def _passage(record: Record, parallel: str) -> Passage | None:
    document = record.id("document")
    selector = parse_selector(record)
    record.close()
    if document is None or selector is None:
        return None
    return Passage(document.value, selector, parallel, document.place)
