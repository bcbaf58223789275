"""A row of the table of many texts: where a text is from, what its head says, what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

FIELDS: Final = ("title", "date", "sender", "recipient")


@dataclass(frozen=True, slots=True)
class Row:
    """One text: its origin (a file, the number of a piece), its id and kind, what its head says, and remarks.

    `state` is `new`, `written`, `there` (imported before), `left out`, or `not taken`; `volume` is the volume of the
    text, if any.
    """

    file: str
    piece: str
    id: str
    state: str
    kind: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    because: Mapping[str, str] = field(default_factory=dict)
    words: int = 0
    remarks: tuple[str, ...] = ()
    volume: str = ""
