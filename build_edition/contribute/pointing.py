"""Collect every selector that editors wrote on words of a document, with the entry that contains it.

In: the folder of an edition and the edition. Out: by document, each selector or number of a paragraph, what it is part
of, and the lines of its entry. Promises: notes, passages of parallels and registers, stances on claims, what headers
say of words and paragraphs of their own document and of the one that it is a witness of, and links to paragraphs
wherever they are written; recurring words (`every`) are left out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

from build_edition.anchor.migrate.paragraphs import ByNumber, in_headers, linked
from build_edition.ground.filing import filed
from build_edition.ground.grouped import values_by
from build_edition.ground.places import Place
from build_edition.model.documents import Document
from build_edition.model.edited import Edited, Edition
from build_edition.model.shared import Shared
from build_edition.model.sources import Selector
from build_edition.sources.history import HEADER, files_with_links
from build_edition.sources.read import read_former

_ITEM: Final = re.compile(r"( *)- ")


class Pointing(NamedTuple):
    """A selector or a number, what it is part of (`note`, `passage`, `link` …), and its entry as it is written."""

    to: Selector | ByNumber
    what: str
    entry: str

    @property
    def kind(self) -> str:
        """The kind of the file it is written in: its folder, or a header."""
        of, path = filed(self.path), self.path
        return (of.within if of is not None else path.removeprefix("sources/")).partition("/")[0]

    @property
    def path(self) -> str:
        """The file it is written in."""
        return self.place.path

    @property
    def place(self) -> Place:
        """Where it is written."""
        return self.to.place if isinstance(self.to, ByNumber) else self.to.exact.place


def pointing(root: Path, edition: Edition, documents: Collection[str]) -> Mapping[str, Sequence[Pointing]]:
    """The selectors on words of each given document, in file order; of other documents, only witnesses are loaded."""
    entries, find = _Entries(root), edition.finder()
    those = [find(one.id) for one in edition.summaries if documents and (one.id in documents or one.is_witness)]
    headers = (found for one in those for found in _of_header(one.document))
    files = entries.read(files_with_links(root)) if those else {}
    numbers = (*in_headers(one.document for one in those), *linked(files))
    named: _Found = ((one.document, one, one.what) for one in numbers)
    found = (*(found for one in those for found in _of_notes(one)), *_of_shared(edition.shared), *headers, *named)
    asked = ((document, Pointing(one, what, "")) for document, one, what in found if document in documents)
    return values_by((document, one._replace(entry=entries.of(one.place))) for document, one in asked)


_Found = Iterator[tuple[str, Selector | ByNumber, str]]


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
    """The entries of files; each file is read once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._texts: dict[str, str] = {}
        self._files: dict[str, Mapping[int, str]] = {}

    def read(self, paths: Iterable[str]) -> Mapping[str, str]:
        """Files as they are written, their line ends plain; one that cannot be read is empty."""
        return {path: self._text(path) for path in paths}

    def of(self, place: Place) -> str:
        """The entry that a place stands in: of a header the innermost one, of running words the line."""
        path = place.path
        if path not in self._files:
            text = self._text(path)
            is_prose = path.endswith(".md")
            parted = _lines if is_prose else _innermost if path.endswith(f"/{HEADER}") else _outermost
            self._files[path] = parted(text)
        return self._files[path].get(place.line, "")

    def _text(self, path: str) -> str:
        if path not in self._texts:
            self._texts[path] = (read_former(self._root / path) or "").replace("\r\n", "\n")
        return self._texts[path]


def _lines(text: str) -> dict[int, str]:
    return {number: line.strip() for number, line in enumerate(text.split("\n"), start=1)}


def _outermost(text: str) -> Mapping[int, str]:
    """For each line of a list, the entry it belongs to; the whole file if its entries do not begin with “-”."""
    lines = text.split("\n")
    items = [(number, match[1]) for number, line in enumerate(lines) if (match := _ITEM.match(line))]
    starts = [number for number, margin in items if margin == items[0][1]] or [0]
    found: dict[int, str] = {}
    for start, end in pairwise([*starts, len(lines)]):
        entry = "\n".join(lines[start:end]).strip()
        found |= dict.fromkeys(range(start + 1, end + 1), entry)
    return found


def _innermost(text: str) -> Mapping[int, str]:
    """For each line of a mapping, the innermost list entry that contains it; the line itself if there is none."""
    lines = text.split("\n")
    found = _lines(text)
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
