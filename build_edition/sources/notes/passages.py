"""Words of a document, as YAML refers to them: text quote selectors, and passages with their document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.fold import fold_words
from build_edition.ground.keys import Key
from build_edition.ground.places import Place
from build_edition.model.sources import Passage, Selector, Written


class Entry(Protocol):
    """The part of `Record` that is needed here."""

    findings: list[Diagnostic]

    def id(self, key: str) -> Written | None:
        """A well-formed id."""

    def quoted_words(self, key: str) -> Written | None:
        """Words taken from a document."""

    def records(self, key: str) -> Sequence[Entry]:
        """A list of mappings inside this one."""

    def close(self) -> None:
        """Report the keys that were not requested."""


def parse_selector(record: Entry | None) -> Selector | None:
    """A text quote selector; missing parts are findings."""
    if record is None:
        return None
    exact = record.quoted_words("exact")
    prefix, suffix = record.quoted_words("prefix"), record.quoted_words("suffix")
    return Selector(exact, prefix, suffix) if exact is not None else None


def parse_passages(record: Entry, of: Key) -> tuple[Passage, ...]:
    """The list under `passages`: words of documents that belong to `of`."""
    found = [_passage(entry, of) for entry in record.records("passages")]
    passages = tuple(passage for passage in found if passage is not None)
    record.findings.extend(
        given_twice((one.document_place, (one.document, *selected(one.selector))) for one in passages)
    )
    return passages


def selected(selector: Selector | None) -> tuple[str, ...]:
    """The words of a selector, folded for comparison."""
    parts = (selector.exact, selector.prefix, selector.suffix) if selector is not None else ()
    return tuple(fold_words(one.value) if one is not None else "" for one in parts)


def given_twice(given: Iterable[tuple[Place, tuple[str, ...]]]) -> Iterator[Diagnostic]:
    """A finding for each item of a list that is there a second time (N068)."""
    first: dict[tuple[str, ...], Place] = {}
    for place, what in given:
        if what in first:
            yield diagnose("N068", place, [(first[what], "first here")])
        first.setdefault(what, place)


def _passage(record: Entry, of: Key) -> Passage | None:
    document = record.id("document")
    selector = parse_selector(record)
    record.close()
    if document is None or selector is None:
        return None
    return Passage(document.value, selector, of, document.place)
