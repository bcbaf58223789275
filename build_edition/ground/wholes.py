"""Cached sizes and hashes of whole files, by a hash of the parts each is put together from; and where the parts are.

In: the store, and the files of the last run. Out: size, CRC-32 and SHA-256 as an earlier run computed them; the ranges
of the last version of a file. Promises: what is known is found only for a file of the same parts, made by the same
program; the last version is used only while it has the SHA-256 that it had when it was written; entries that this run
did not ask for are deleted at its end.
"""

from __future__ import annotations

import contextlib
from dataclasses import replace
from functools import partial
from typing import Final

from build_edition.ground.at_rest import Rest, Resting, Stream, Unread
from build_edition.ground.compressed import DamagedError, compressed, decompressed
from build_edition.ground.deflated import Known
from build_edition.ground.reused import Last, Ranges
from build_edition.ground.store import Store

_KIND: Final = "whole file"
_RANGES: Final = "ranges of a whole file"
_SHA256: Final = 32  # bytes before the records


def _no_last(_path: str) -> None:
    return None


class Wholes:
    """The cache of what is known of whole files, where there is a store."""

    def __init__(self, store: Store | None, last: Last = _no_last) -> None:
        """Nothing has been asked for yet."""
        self._store, self._last, self._asked, self._paths = store, last, set[str](), set[str]()

    def settled(self, path: str, stream: Stream, rest: Rest) -> Resting:
        """The file at a path as something to be read later: not made if an earlier run computed its size and hashes."""
        if not stream.key:
            return rest.pour(stream)
        self._paths.add(path)
        if (known := self.get(stream.key)) is not None:
            return Unread(stream, known)
        ranges = self._ranges(path)
        resting = rest.pour(replace(stream, parts=partial(stream.again, ranges)) if stream.again else stream)
        resting.stream = stream
        self.put(stream.key, Known(resting.size, resting.crc32, resting.sha256))
        if stream.again:
            self._keep_ranges(path, resting.sha256, ranges)
        return resting

    def get(self, key: str) -> Known | None:
        """What is known of the file with these parts, or None."""
        self._asked.add(key)
        found = self._store.get(_KIND, key) if self._store is not None else None
        return Known(*found) if found is not None else None

    def put(self, key: str, known: Known) -> None:
        """Store what was computed."""
        if self._store is not None:
            self._store.put(_KIND, key, known)

    def _ranges(self, path: str) -> Ranges:
        """The ranges of the last version of the file at a path; none if it is missing or was changed since."""
        kept = self._store.packed(_RANGES, path) if self._store is not None else None
        last = self._last(path) if kept is not None else None
        with contextlib.suppress(DamagedError):
            records = decompressed(kept or b"")
            if last is not None and records[:_SHA256].hex() == last.sha256:
                return Ranges(last.path, records[_SHA256:])
        return Ranges()

    def _keep_ranges(self, path: str, sha256: str, ranges: Ranges) -> None:
        """Store where everything is in the file that was written for a path."""
        if self._store is not None:
            records = compressed(bytes.fromhex(sha256) + ranges.records)
            self._store.put_together({_RANGES: path}, {_RANGES: records})

    def forget_others(self) -> None:
        """Delete the entries that this run did not ask for."""
        if self._store is not None:
            self._store.keep_only(_KIND, frozenset(self._asked))
            self._store.keep_only(_RANGES, frozenset(self._paths))
