"""Records → packs, which the search engine takes for its pages, and packs → the parts of the index.

In: the records of an edition, in order. Out: packs of them; parts of packs. Promises: every record is in one pack, in
order; other words in one document leave the packs of all others as they are, and the parts that these are in: a pack
belongs to a part by its first record's address alone, and the number of parts grows seldom.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from hashlib import sha256
from itertools import groupby
from operator import attrgetter
from typing import Any, Final

from build_edition.ground.at_rest import Rest
from build_edition.ground.shelf import Later
from build_edition.model.record import Record

Pack = Sequence[Record]
_LEAST, _PACK = 24_000, 64_000
_FEW, _MANY = (
    64,
    256,
)  # packs of an index in one part, in two: each part costs a reader who looks for a word a file more
_MOST_PARTS: Final = 4
_ROW: Final = attrgetter(*(one.name for one in fields(Record)))


class PackAtRest(Later[Record]):
    """A pack that is read when it is looked at; the address of its first record and its fingerprint are known."""

    __slots__ = ("first", "said")

    def __init__(self, pack: Sequence[Record], rest: Rest) -> None:
        """The pack, left in a file."""
        written = json.dumps([*map(_ROW, pack)])
        held = rest.put(written)
        super().__init__(len(pack), lambda: [record_of(row) for row in json.loads(held.read())])
        self.first, self.said = pack[0].address, sha256(written.encode()).hexdigest()

    def __eq__(self, other: object) -> bool:
        """Whether they say the same."""
        return self.said == other.said if isinstance(other, PackAtRest) else super().__eq__(other)

    def __hash__(self) -> int:
        """As of what it says."""
        return hash(self.said)


def record_of(row: Sequence[Any]) -> Record:
    """A record of its fields, as JSON has them."""
    values: list[Any] = [tuple(value) if isinstance(value, list) else value for value in row]
    return Record(*values)


def packed(records: Iterable[Record]) -> tuple[Pack, ...]:
    """Records in packs: those of a long document by themselves, of short ones together."""
    return tuple(each_pack(records))


def each_pack(records: Iterable[Record]) -> Iterator[tuple[Record, ...]]:
    """The packs one by one, no more than one and the records of one page being held."""
    short: list[Record] = []
    for _, found in groupby(records, key=_page):
        ones = list(found)
        is_short = _size(ones) < _LEAST
        if short and not (is_short and _size(short) < _LEAST):
            yield tuple(short)
            short = []
        if is_short:
            short += ones
        else:
            yield from map(tuple, _cut(ones))
    if short:
        yield tuple(short)


def in_parts(packs: Sequence[Pack]) -> tuple[tuple[Pack, ...], ...]:
    """Packs by the part of the index that they are in; no part is empty but where there is none at all."""
    count = 1 if len(packs) < _FEW else 2 if len(packs) < _MANY else _MOST_PARTS
    chosen = [_numbered(pack) % count for pack in packs]
    parts = (tuple(pack for pack, part in zip(packs, chosen, strict=True) if part == number) for number in range(count))
    return tuple(filter(None, parts))


def name_of(pack: Pack) -> str:
    """By which a pack is known in whatever edition of the texts."""
    first = pack.first if isinstance(pack, PackAtRest) else pack[0].address
    return sha256(first.encode()).hexdigest()[:16]


def _numbered(pack: Pack) -> int:
    return int(name_of(pack), 16)


def _page(one: Record) -> str:
    return one.address.partition("#")[0]


def _cut(records: Sequence[Record]) -> Iterator[list[Record]]:
    """Records in packs that are closed where they are full."""
    pack, size = list[Record](), 0
    for one in records:
        pack.append(one)
        size += _size((one,))
        if size >= _PACK:
            yield pack
            pack, size = [], 0
    if pack:
        yield pack


def _size(records: Sequence[Record]) -> int:
    return sum(len(one.heading) + len(one.text) + len(one.reading) for one in records)
