"""Cached sizes and hashes of whole files, by a hash of the parts each is put together from.

In: the store. Out: size, CRC-32 and SHA-256 as an earlier run computed them. Promises: they are found only for a file
of the same parts, made by the same program; entries that this run did not ask for are deleted at its end.
"""

from __future__ import annotations

from typing import Final

from build_edition.ground.at_rest import Rest, Resting, Stream, Unread
from build_edition.ground.deflated import Known
from build_edition.ground.store import Store

_KIND: Final = "whole file"


class Wholes:
    """The cache of what is known of whole files, where there is a store."""

    def __init__(self, store: Store | None) -> None:
        """Nothing has been asked for yet."""
        self._store, self._asked = store, set[str]()

    def get(self, key: str) -> Known | None:
        """What is known of the file with these parts, or None."""
        self._asked.add(key)
        found = self._store.get(_KIND, key) if self._store is not None else None
        return Known(*found) if found is not None else None

    def put(self, key: str, known: Known) -> None:
        """Store what was computed."""
        if self._store is not None:
            self._store.put(_KIND, key, known)

    def forget_others(self) -> None:
        """Delete the entries that this run did not ask for."""
        if self._store is not None:
            self._store.keep_only(_KIND, frozenset(self._asked))


def settled(stream: Stream, rest: Rest, wholes: Wholes) -> Resting:
    """A file as something to be read later: not made at all if an earlier run computed its size and hashes."""
    known = wholes.get(stream.key) if stream.key else None
    if known is not None:
        return Unread(stream, known)
    resting = rest.pour(stream)
    if stream.key:
        wholes.put(stream.key, Known(resting.size, resting.crc32, resting.sha256))
    return resting
