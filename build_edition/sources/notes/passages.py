"""Words of a document, as YAML points to them: text quote selectors, and passages with the document they are of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from build_edition.ground.keys import Key
from build_edition.model.sources import Passage, Selector, Written


class Entry(Protocol):
    """What is asked of a `Record`."""

    def id(self, key: str) -> Written | None:
        """A well-formed id."""

    def quoted_words(self, key: str) -> Written | None:
        """A text taken from a document."""

    def records(self, key: str) -> Sequence[Entry]:
        """A list of mappings inside this one."""

    def close(self) -> None:
        """Complain of the keys nobody asked for."""


def parse_selector(record: Entry | None) -> Selector | None:
    """A text quote selector; complains of what it lacks."""
    if record is None:
        return None
    exact = record.quoted_words("exact")
    prefix, suffix = record.quoted_words("prefix"), record.quoted_words("suffix")
    return Selector(exact, prefix, suffix) if exact is not None else None


def parse_passages(record: Entry, of: Key) -> tuple[Passage, ...]:
    """The list under `passages`: words of documents that belong to `of`."""
    found = [_passage(entry, of) for entry in record.records("passages")]
    return tuple(passage for passage in found if passage is not None)


def _passage(record: Entry, of: Key) -> Passage | None:
    document = record.id("document")
    selector = parse_selector(record)
    record.close()
    if document is None or selector is None:
        return None
    return Passage(document.value, selector, of, document.place)
