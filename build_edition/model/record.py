"""Search records: one value for everything in an edition that the search can return as a result."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Record:
    """One possible result of a search.

    `heading` is the name of an entry or parallel, which weighs more than its words; `reading` is the reading text of a
    paragraph where it differs, found at `reading/` and the same address; `names` are the canonical forms of every name
    in it (see `variants`). The other fields are the filters of the search. Where `documents` are many, the tuple holds
    an empty title and a bit set of positions among all documents (`in_bits`).
    """

    address: str
    title: str
    kind: str
    text: str
    heading: str = ""
    reading: str = ""
    names: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    speaker: str = ""
    persons: tuple[str, ...] = ()
    category: str = ""
    severity: str = ""
    volumes: tuple[str, ...] = ()

    @property
    def weight(self) -> int:
        """The number of characters to search."""
        return len(self.heading) + len(self.text) + len(self.reading)
