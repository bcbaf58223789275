"""The SHA-256 of files that an earlier build knew, while they lie as they did.

In: the store, and how files lie there. Out: those of the files of which the system says the same as then, the moment of
the last change included, which nobody can set back (`looked_at`). Promises: a file that was written, exchanged or
brought from elsewhere since is read; nothing is known of one that could be written once more in the same moment.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from build_edition.ground.fingerprint import Said, Sums, of_file
from build_edition.ground.store import Store
from build_edition.site.looked_at import Lying, is_settled, moments

_KIND: Final = "files"
_KEY: Final = "as they lie"


class KnownFiles:
    """Files that are known again, and those that were read since."""

    def __init__(self, known: Mapping[str, str] | None = None) -> None:
        """Those of an earlier build, by what the system said of them."""
        self._known = dict(known or {})

    @classmethod
    def kept(cls, store: Store) -> KnownFiles:
        """Those that the last build knew."""
        lines = (store.words(_KIND, _KEY) or "").splitlines()
        return cls({said: sha256 for sha256, _, said in (line.partition(" ") for line in lines)})

    def known(self, said: os.stat_result | Said) -> str:
        """That of a file of which the system says this; empty where it is not known."""
        return self._known.get(_line(said), "")

    def of(self, path: Path) -> str:
        """That of a file, in hexadecimal digits; raises OSError."""
        said = path.stat()
        found = self.known(said)
        if not found:
            is_sure = is_settled(said)
            found = of_file(path)
            if is_sure:
                self._known[_line(said)] = found
        return found

    def tell(self, sums: Sums, files: Iterable[Said]) -> None:
        """Let a build know what is known of these files, before it links any of them and so sets another moment."""
        for said in files:
            if found := self.known(said):
                sums.know_as(said, found)

    def lines(self, lying: Lying, sums: Sums) -> str:
        """What is known of all that lies there, itself or by `sums`, as it is kept."""
        known = ((_line(said), self.known(said) or sums.known(said)) for said in lying.files)
        return "".join(f"{sha256} {line}\n" for line, sha256 in known if sha256)

    @staticmethod
    def keep(store: Store, lines: str) -> None:
        """Keep what is known: those `lines`."""
        store.put_words(_KIND, _KEY, lines)


def _line(said: os.stat_result | Said) -> str:
    return " ".join(map(str, moments(said)))
