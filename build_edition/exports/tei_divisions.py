"""What a head divides a text into, in TEI: acts and scenes, parts and chapters, entries.

In: the words of a head, and what divides texts of its kind. Out: the `type` of the division, and its level: a division
ends where one of the same level or a higher one begins. Promises: only the words of the head are read.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple


class Division(NamedTuple):
    """A division: its type, and its level, counted from 1, the highest."""

    type: str
    level: int


_ACTS: Final = (
    (re.compile(r"prolog", re.IGNORECASE), Division("prologue", 1)),
    (re.compile(r"epilog", re.IGNORECASE), Division("epilogue", 1)),
    (
        re.compile(r"\b(?:act|akt|aufzug|acte|atto|acto|акт|действие|מערכה)\b|الفصل", re.IGNORECASE),
        Division("act", 1),
    ),
)
_HEADS: Final = (
    (re.compile(r"(?:part|teil|book|title|часть)\b", re.IGNORECASE), Division("part", 1)),
    (re.compile(r"(?:section|article|artikel|item|статья|раздел|§)", re.IGNORECASE), Division("section", 3)),
)
_OTHERWISE: Final = {"acts": Division("scene", 2), "heads": Division("chapter", 2), "dates": Division("entry", 1)}


def division_of(head: str, divided_by: str) -> Division:
    """The division that a head begins."""
    known = {"acts": _ACTS, "heads": _HEADS}.get(divided_by, ())
    found = (one for words, one in known if (words.match(head) if divided_by == "heads" else words.search(head)))
    return next(found, _OTHERWISE.get(divided_by, Division("section", 1)))
