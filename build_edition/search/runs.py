"""Runs: records that stay together in whatever pack they come, known by their weight and their fingerprint.

In: the records of a document, as they are kept, or records at hand. Out: runs, of which packs and parts of the index
are made; their records are read when the index is made of them. Promises: packs of runs are the packs of their records.
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

Row = tuple[str, int, int, bool, str]  # address, weight, how many records, whether there are words, seal
_FIELDS: Final = attrgetter(*(one.name for one in fields(Record)))


class Run(NamedTuple):
    """So many records from one address on, whether there is a word in any of them, their seal, and what reads them."""

    address: str
    weight: int
    records: int
    has_words: bool
    seal: str
    read: Callable[[], Sequence[Record]]


Pack = tuple[Run, ...]


class RecordsOfPack(Later[Record]):
    """The records of a pack, read when they are looked at; where the first stands and their seal are known."""

    __slots__ = ("first", "seal")

    def __init__(self, pack: Pack) -> None:
        """Those of a pack."""
        super().__init__(sum(run.records for run in pack), lambda: [one for run in pack for one in run.read()])
        self.first, self.seal = pack[0].address, fingerprint(*(run.seal for run in pack))

    def __eq__(self, other: object) -> bool:
        """Whether they say the same."""
        return self.seal == other.seal if isinstance(other, RecordsOfPack) else super().__eq__(other)

    def __hash__(self) -> int:
        """As of what they say."""
        return hash(self.seal)


def runs_of(records: Iterable[Record]) -> Iterator[Run]:
    """The runs of records that are made now, of which no more than those of a page are held."""
    rest = Rest()
    for page in by_page(filter(is_worth, records)):
        for run in cut(page):
            yield Run(*_row(run), partial(_at_rest, rest.put(dense([*map(_FIELDS, run)]))))


def placed(rows: Sequence[Row], worth: Callable[[], Sequence[Record]], said: str = "") -> Iterator[Run]:
    """Runs by their rows; `worth` gives the records they are taken of, `said` is what else is said of each."""
    start = 0
    for address, weight, records, has_words, seal in rows:
        known = (address, weight, records, has_words, f"{seal} {said}".rstrip())
        yield Run(*known, partial(_taken, worth, start, records))
        start += records


def rows_of(worth: Sequence[Record]) -> Sequence[Row]:
    """What is known of each run of records."""
    return [_row(run) for page in by_page(worth) for run in cut(page)]


def outline(written: str) -> str:
    """The same of the records of a document, as they are kept (`records_from`)."""
    return dense(rows_of([*filter(is_worth, records_from(written))]))


def records_from(written: str) -> Iterator[Record]:
    """Records of their fields, as JSON has them."""
    return map(_record, read_dense(written))


def is_worth(one: Record) -> bool:
    """Whether there is anything to look for: a word, or a picture sign, of which Pagefind finds some."""
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
    """Whether there is a letter or a digit in a record, in any script: Pagefind keeps each that has one."""
    return any(char.isalnum() for char in _words_of(one))
