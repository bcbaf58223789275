"""Records → packs, which Pagefind takes for its pages, and packs → the parts of the index.

In: the records of an edition, in order. Out: packs of them; parts of packs. Promises: every record is in one pack, in
order; a change in one document leaves the packs of all others as they are, and the parts that these are in: a pack's
part depends on the page of its first record alone, and the number of parts seldom grows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import groupby
from typing import Final, Protocol, TypeVar

_LEAST, _PACK = 24_000, 64_000
_PARTS: Final = ((64, 1), (256, 2), (512, 4), (1024, 8))  # with fewer packs than this, so many parts
_MOST_PARTS: Final = 16  # each costs a reader who searches a few more files, and saves memory when building


class Weighed(Protocol):
    """A record, or a run of records that stay together: the address of the first, and the number of characters."""

    @property
    def address(self) -> str:
        """Address below `docs/edition/`."""

    @property
    def weight(self) -> int:
        """Size in characters."""


One = TypeVar("One", bound=Weighed)


def packed(records: Sequence[One]) -> tuple[tuple[One, ...], ...]:
    """Records in packs: those of a long document by themselves, those of short ones together."""
    packs: list[list[One]] = []
    is_open = False
    for ones in by_page(records):
        is_short = _weight(ones) < _LEAST
        if is_short and is_open and _weight(packs[-1]) < _LEAST:
            packs[-1] += ones
        else:
            packs += [[*ones]] if is_short else map(list, cut(ones))
        is_open = is_short
    return tuple(map(tuple, packs))


def by_page(records: Iterable[One]) -> Iterator[Sequence[One]]:
    """Groups of consecutive records on one page."""
    return (list(ones) for _, ones in groupby(records, key=_page))


def cut(records: Sequence[One]) -> Iterator[Sequence[One]]:
    """Records in packs that are closed when full; cutting the result again changes nothing."""
    pack, weight = list[One](), 0
    for one in records:
        pack.append(one)
        weight += one.weight
        if weight >= _PACK:
            yield pack
            pack, weight = [], 0
    if pack:
        yield pack


def in_parts(packs: Sequence[tuple[One, ...]]) -> tuple[tuple[tuple[One, ...], ...], ...]:
    """Packs by the part of the index they are in; empty parts are left out."""
    count = next((parts for fewer, parts in _PARTS if len(packs) < fewer), _MOST_PARTS)
    chosen = [_numbered(pack) % count for pack in packs]
    parts = (tuple(pack for pack, part in zip(packs, chosen, strict=True) if part == number) for number in range(count))
    return tuple(filter(None, parts))


def name_of(pack: Sequence[Weighed]) -> str:
    """The name that identifies a pack whatever the edition's text."""
    return name_at(pack[0].address)


def name_at(address: str) -> str:
    """The name of the pack that begins at an address."""
    return sha256(address.encode()).hexdigest()[:16]


def _numbered(pack: Sequence[Weighed]) -> int:
    """A number that is the same for all packs of a page, so that a document is in one part."""
    return int(sha256(_page(pack[0]).encode()).hexdigest()[:16], 16)


def _page(one: Weighed) -> str:
    return one.address.partition("#")[0]


def _weight(ones: Sequence[Weighed]) -> int:
    return sum(one.weight for one in ones)
