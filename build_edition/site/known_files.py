"""The SHA-256 of files that an earlier build knew, while they lie as they did.

In: the store, and how files lie there. Out: those of the files of which the system says the same as then, the moment of
the last change included, which nobody can set back (`looked_at`). Promises: a file that was written, exchanged or
brought from elsewhere since is read; nothing is known of one that could be written once more in the same moment.
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
_ROW: Final = struct.Struct("48s32s")  # what the system says of a file, and its SHA-256
_AT_ONCE: Final = 10_000  # files


class KnownFiles:
    """Files that are known again, and those that were read since."""

    def __init__(self, known: Iterable[tuple[bytes, bytes]] = ()) -> None:
        """Those of an earlier build, by what the system said of them, packed."""
        self._known = dict(known)

    @classmethod
    def kept(cls, store: Store) -> KnownFiles:
        """Those that the last build knew."""
        lots = (store.packed(_KIND, key) or b"" for key in store.keys(_KIND))
        return cls(row for lot in lots if len(lot) % _ROW.size == 0 for row in _ROW.iter_unpack(lot))

    def known(self, said: os.stat_result | Said) -> str:
        """That of a file of which the system says this; empty where it is not known."""
        return self._known.get(packed(said), b"").hex()

    def of(self, path: Path) -> str:
        """That of a file, in hexadecimal digits; raises OSError."""
        said = path.stat()
        found = self.known(said)
        if not found:
            is_sure = is_settled(said)
            found = of_file(path)
            if is_sure:
                self._known[packed(said)] = bytes.fromhex(found)
        return found

    def tell(self, sums: Sums, files: Iterable[Said]) -> None:
        """Let a build know what is known of these files, before it links any of them and so sets another moment."""
        for said in files:
            if found := self.known(said):
                sums.know_as(said, found)

    def keep(self, store: Store, lying: Lying, sums: Sums) -> None:
        """Keep what is known of all that lies there, itself or by `sums`, and nothing else."""
        known = ((said, self.known(said) or sums.known(said)) for said in lying.files)
        rows = (_ROW.pack(packed(said), bytes.fromhex(sha256)) for said, sha256 in known if sha256)
        lots = iter(lambda: b"".join(islice(rows, _AT_ONCE)), b"")
        keys = [str(at) for at, lot in enumerate(lots) if store.put_together({_KIND: str(at)}, {_KIND: lot})]
        store.keep_only(_KIND, frozenset(keys))
