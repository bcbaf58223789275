"""The SHA-256 of files that an earlier build knew, as long as their stat is unchanged.

In: the store, and the present stat of files. Out: the hashes of files whose stat is the same as then, including ctime,
which no program can set back (`looked_at`). Promises: a file that was written, replaced or moved here since is read;
nothing is recorded of a file that could still be written without a change of its times.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Final

from build_edition.ground.fingerprint import Said, Sums, of_file, packed
from build_edition.ground.store import Store
from build_edition.site.looked_at import Lying, is_settled

_KIND: Final = "files"
_ROW: Final = struct.Struct("48s32s")  # a packed stat, and the SHA-256
_AT_ONCE: Final = 10_000  # files


class KnownFiles:
    """Files whose hashes are known, from earlier builds or because they were read since."""

    def __init__(self, known: Iterable[tuple[bytes, bytes]] = ()) -> None:
        """Hashes from an earlier build, by packed stat."""
        self._known = dict(known)

    @classmethod
    def kept(cls, store: Store) -> KnownFiles:
        """The files that the last build knew."""
        lots = (store.packed(_KIND, key) or b"" for key in store.keys(_KIND))
        return cls(row for lot in lots if len(lot) % _ROW.size == 0 for row in _ROW.iter_unpack(lot))

    def known(self, said: os.stat_result | Said) -> str:
        """The SHA-256 of the file with this stat; empty where it is not known."""
        return self._known.get(packed(said), b"").hex()

    def of(self, path: Path) -> str:
        """The SHA-256 of a file, in hexadecimal digits; raises OSError."""
        said = path.stat()
        found = self.known(said)
        if not found:
            is_sure = is_settled(said)
            found = of_file(path)
            if is_sure:
                self._known[packed(said)] = bytes.fromhex(found)
        return found

    def tell(self, sums: Sums, files: Iterable[Said]) -> None:
        """Pass the known hashes of these files to a build, before it links any of them and so changes their ctime."""
        for said in files:
            if found := self.known(said):
                sums.know_as(said, found)

    def keep(self, store: Store, lying: Lying, sums: Sums) -> None:
        """Store the hashes of all files of a snapshot, as known here or in `sums`, and no others."""
        known = ((said, self.known(said) or sums.known(said)) for said in lying.files)
        rows = (_ROW.pack(packed(said), bytes.fromhex(sha256)) for said, sha256 in known if sha256)
        lots = iter(lambda: b"".join(islice(rows, _AT_ONCE)), b"")
        keys = [str(at) for at, lot in enumerate(lots) if store.put_together({_KIND: str(at)}, {_KIND: lot})]
        store.keep_only(_KIND, frozenset(keys))
