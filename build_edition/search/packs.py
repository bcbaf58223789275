"""Records → packs, which the search engine takes for its pages, and packs → the parts of the index.

In: the records of an edition, in order. Out: packs of them; parts of packs. Promises: every record is in one pack, in
order; other words in one document leave the packs of all others as they are, and the parts that these are in: a pack
belongs to a part by its first record's address alone, and the number of parts grows seldom.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import groupby
from typing import Final

from build_edition.model.record import Record

Pack = tuple[Record, ...]
_LEAST, _PACK = 24_000, 64_000
_FEW, _MANY = (
    64,
    256,
)  # packs of an index in one part, in two: each part costs a reader who looks for a word a file more
_MOST_PARTS: Final = 4


def packed(records: Sequence[Record]) -> tuple[Pack, ...]:
    """Records in packs: those of a long document by themselves, of short ones together."""
    packs: list[list[Record]] = []
    is_open = False
    for _, found in groupby(records, key=_page):
        ones = list(found)
        is_short = _size(ones) < _LEAST
        if is_short and is_open and _size(packs[-1]) < _LEAST:
            packs[-1] += ones
        else:
            packs += [ones] if is_short else _cut(ones)
        is_open = is_short
    return tuple(map(tuple, packs))


def in_parts(packs: Sequence[Pack]) -> tuple[tuple[Pack, ...], ...]:
    """Packs by the part of the index that they are in; no part is empty but where there is none at all."""
    count = 1 if len(packs) < _FEW else 2 if len(packs) < _MANY else _MOST_PARTS
    chosen = [_numbered(pack) % count for pack in packs]
    parts = (tuple(pack for pack, part in zip(packs, chosen, strict=True) if part == number) for number in range(count))
    return tuple(filter(None, parts))


def name_of(pack: Pack) -> str:
    """By which a pack is known in whatever edition of the texts."""
    return sha256(pack[0].address.encode()).hexdigest()[:16]


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
