"""Runs: records that stay together in whatever pack they are put, with their weight and their fingerprint.

In: the records of a document as cached, or records in memory. Out: runs, of which packs and parts of the index are
made; their records are read only when the index is made. Promises: packs of runs equal packs of their records.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from functools import partial
from operator import attrgetter
from typing import Any, Final, NamedTuple

from build_edition.ground.at_rest import Rest, Resting
from build_edition.ground.fingerprint import fingerprint
from build_edition.ground.json_text import dense, read_dense
from build_edition.ground.shelf import Later
from build_edition.model.record import Record
from build_edition.search.packs import by_page, cut

Row = tuple[str, int, int, bool, str]  # address, weight, number of records, whether any has a word, fingerprint
_FIELDS: Final = attrgetter(*(one.name for one in fields(Record)))


class Run(NamedTuple):
    """Consecutive records: first address, weight, number, whether any has a word, fingerprint, and how to read them."""

    address: str
    weight: int
    records: int
    has_words: bool
    seal: str
    read: Callable[[], Sequence[Record]]


Pack = tuple[Run, ...]


class RecordsOfPack(Later[Record]):
    """The records of a pack, read when iterated; their first address and fingerprint are known before."""

    __slots__ = ("first", "seal")

    def __init__(self, pack: Pack) -> None:
        """The records of the runs of a pack."""
        super().__init__(sum(run.records for run in pack), lambda: [one for run in pack for one in run.read()])
        self.first, self.seal = pack[0].address, fingerprint(*(run.seal for run in pack))

    def __eq__(self, other: object) -> bool:
        """Whether both have the same content."""
        return self.seal == other.seal if isinstance(other, RecordsOfPack) else super().__eq__(other)

    def __hash__(self) -> int:
        """The hash of the content."""
        return hash(self.seal)


def runs_of(records: Iterable[Record]) -> Iterator[Run]:
    """The runs of records made now, of which at most one page is held in memory."""
    rest = Rest()
    for page in by_page(filter(is_worth, records)):
        for run in cut(page):
            yield Run(*_row(run), partial(_at_rest, rest.put(dense([*map(_FIELDS, run)]))))


def placed(rows: Sequence[Row], worth: Callable[[], Sequence[Record]], said: str = "") -> Iterator[Run]:
    """Runs from their rows; `worth` returns the records they are slices of, `said` is added to each fingerprint."""
    start = 0
    for address, weight, records, has_words, seal in rows:
        known = (address, weight, records, has_words, f"{seal} {said}".rstrip())
        yield Run(*known, partial(_taken, worth, start, records))
        start += records


def rows_of(worth: Sequence[Record]) -> Sequence[Row]:
    """The row of each run of records."""
    return [_row(run) for page in by_page(worth) for run in cut(page)]


def outline(written: str) -> str:
    """The same for the cached records of a document (`records_from`), as JSON."""
    return dense(rows_of([*filter(is_worth, records_from(written))]))


def records_from(written: str) -> Iterator[Record]:
    """Records from the JSON of their fields."""
    return map(_record, read_dense(written))


def is_worth(one: Record) -> bool:
    """Whether there is anything to search for: a word, or a pictographic symbol, of which Pagefind finds some."""
    return _has_words(one) or any(unicodedata.category(char) == "So" for char in _words_of(one))


def _record(row: Sequence[Any]) -> Record:
    values: list[Any] = [tuple(value) if isinstance(value, list) else value for value in row]
    return Record(*values)


def _at_rest(held: Resting) -> Sequence[Record]:
    return [*records_from(str(held.read()))]


def _row(run: Sequence[Record]) -> Row:
    weight = sum(one.weight for one in run)
    return run[0].address, weight, len(run), any(map(_has_words, run)), fingerprint(*map(repr, run))


def _taken(worth: Callable[[], Sequence[Record]], start: int, records: int) -> Sequence[Record]:
    return worth()[start : start + records]


def _words_of(one: Record) -> str:
    return "".join((one.heading, one.text, one.reading, *one.names))


def _has_words(one: Record) -> bool:
    """Whether a record has a letter or a digit, in any script: Pagefind indexes every record that has one."""
    return any(char.isalnum() for char in _words_of(one))
