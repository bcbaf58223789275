"""What whole files were found to be: by the fingerprint of what one is put together of, its size, CRC-32 and SHA-256.

In: the store. Out: what an earlier run found. Promises: it is known only of a file of the same parts, made by the same
program; what nobody asked for in this run is forgotten when it ends.
"""

from __future__ import annotations

from typing import Final

from build_edition.ground.at_rest import Rest, Resting, Stream, Unread
from build_edition.ground.deflated import Known
from build_edition.ground.store import Store

_KIND: Final = "whole file"


class Wholes:
    """What is known of whole files, where anything is kept."""

    def __init__(self, store: Store | None) -> None:
        """Nothing was asked for yet."""
        self._store, self._asked = store, set[str]()

    def get(self, key: str) -> Known | None:
        """What is known of the file of these parts."""
        self._asked.add(key)
        found = self._store.get(_KIND, key) if self._store is not None else None
        return Known(*found) if found is not None else None

    def put(self, key: str, known: Known) -> None:
        """Keep what was found."""
        if self._store is not None:
            self._store.put(_KIND, key, known)

    def forget_others(self) -> None:
        """Forget the files that this run did not ask for."""
        if self._store is not None:
            self._store.keep_only(_KIND, frozenset(self._asked))


def settled(stream: Stream, rest: Rest, wholes: Wholes) -> Resting:
    """A file that comes part by part, out of the way: not made at all where an earlier run found what it is."""
    known = wholes.get(stream.key) if stream.key else None
    if known is not None:
        return Unread(stream, known)
    resting = rest.pour(stream)
    if stream.key:
        wholes.put(stream.key, Known(resting.size, resting.crc32, resting.sha256))
    return resting
