"""What can be found of an edition, as the search knows it: one value for each thing that is found by itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Record:
    """One thing that can be found.

    `heading` is the name of an entry or parallel, which counts for more than its words; `reading` the reading text of a
    paragraph where it differs, at `reading/` and the same address; `names` the canonical words of every name in it
    (see `variants`). The rest is what a reader may narrow the search by; where `documents` are many, they are an empty
    title and the places of theirs among those of all, in bits (`in_bits`).
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
        """How many signs there are to look in."""
        return len(self.heading) + len(self.text) + len(self.reading)
