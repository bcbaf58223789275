"""Everything editors wrote that points to words of a document, with the entry it stands in.

In: the folder of an edition and the edition. Out: by document, each selector, what it is part of, and the lines of its
entry. Promises: notes, passages of parallels and registers, stances on claims, and what headers say of words of their
own document and of the one that it is a witness of; recurring words (`every`) are left out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

from build_edition.ground.filing import filed
from build_edition.ground.grouped import values_by
from build_edition.model.documents import Document
from build_edition.model.edited import Edited, Edition
from build_edition.model.shared import Shared
from build_edition.model.sources import Selector
from build_edition.sources.history import HEADER
from build_edition.sources.read import read_former

_ITEM: Final = re.compile(r"( *)- ")


class Pointing(NamedTuple):
    """A selector, what it is part of (`note`, `passage`, `stance` …), and its entry as it is written."""

    selector: Selector
    what: str
    entry: str

    @property
    def kind(self) -> str:
        """The kind of file it is written in: its folder, or a header."""
        of, path = filed(self.path), self.path
        return (of.within if of is not None else path.removeprefix("sources/")).partition("/")[0]

    @property
    def path(self) -> str:
        """The file it is written in."""
        return self.selector.exact.place.path


def pointing(root: Path, edition: Edition, documents: Collection[str]) -> Mapping[str, Sequence[Pointing]]:
    """What points to words of each of some documents, in the order of the files; of the others none is read."""
    entries, find = _Entries(root), edition.finder()
    those = [find(one.id) for one in edition.summaries if documents and (one.id in documents or one.is_witness)]
    headers = (found for one in those for found in _of_header(one.document))
    found = (*(found for one in those for found in _of_notes(one)), *_of_shared(edition.shared), *headers)
    asked = ((document, one, what) for document, one, what in found if document in documents)
    return values_by((document, Pointing(one, what, entries.of(one))) for document, one, what in asked)


_Found = Iterator[tuple[str, Selector, str]]


def _of_notes(edited: Edited) -> _Found:
    for note in edited.written:
        if note.at is None and not note.every:
            yield note.document, note.selector, "note"


def _of_shared(shared: Shared) -> _Found:
    for passage in shared.passages:
        yield passage.document, passage.selector, "passage"
    for stance in shared.stances:
        if stance.passage is not None:
            yield stance.passage.document, stance.passage.selector, "stance"


def _of_header(document: Document) -> _Found:
    for one in document.header.not_mentions:
        if not one.every:
            yield document.id, one.selector, "exception"
    witness = document.header.witness
    for words in witness.words if witness is not None else ():
        yield document.id, words.here, "tie"
        yield witness.of.value if witness is not None else "", words.there, "tie"


class _Entries:
    """The entries of files, each file read once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._files: dict[str, Mapping[int, str]] = {}

    def of(self, selector: Selector) -> str:
        """The entry that a selector stands in; in a header the innermost one, since all of a header is one entry."""
        path, line = selector.exact.place.path, selector.exact.place.line
        if path not in self._files:
            text = (read_former(self._root / path) or "").replace("\r\n", "\n")
            self._files[path] = _innermost(text) if path.endswith(f"/{HEADER}") else _outermost(text)
        return self._files[path].get(line, "")


def _outermost(text: str) -> Mapping[int, str]:
    """For each line of a list, the entry it belongs to; the whole file where entries do not begin with “-”."""
    lines = text.split("\n")
    items = [(number, match[1]) for number, line in enumerate(lines) if (match := _ITEM.match(line))]
    starts = [number for number, margin in items if margin == items[0][1]] or [0]
    found: dict[int, str] = {}
    for start, end in pairwise([*starts, len(lines)]):
        entry = "\n".join(lines[start:end]).strip()
        found |= dict.fromkeys(range(start + 1, end + 1), entry)
    return found


def _innermost(text: str) -> Mapping[int, str]:
    """For each line of a mapping, the nearest list entry around it; the line alone where there is none."""
    lines = text.split("\n")
    found = {number: line.strip() for number, line in enumerate(lines, start=1)}
    for start, line in enumerate(lines):
        match = _ITEM.match(line)
        if match is None:
            continue
        margin = len(match[1])
        after = (number for number in range(start + 1, len(lines)) if not _is_deeper(lines[number], margin))
        end = next(after, len(lines))
        found |= dict.fromkeys(range(start + 1, end + 1), "\n".join(lines[start:end]).strip())
    return found


def _is_deeper(line: str, margin: int) -> bool:
    return not line.strip() or len(line) - len(line.lstrip(" ")) > margin
