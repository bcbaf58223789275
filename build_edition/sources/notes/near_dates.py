"""A date in a form that is not EDTF, as EDTF: what a hint may propose, and nothing where it could be two."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_DAY_FIRST: Final = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})")  # with dots the day comes first everywhere
_IN_ENGLISH: Final = re.compile(r"(?:(\d{1,2}) )?([A-Za-z]+) (\d{4})|([A-Za-z]+) (\d{1,2}), (\d{4})")


def near_edtf(words: str) -> str:
    """A date in another form, as EDTF; empty where it could be two (3/4/1917) or none."""
    found = _DAY_FIRST.fullmatch(words)
    if found is not None:
        return _edtf(found[3], int(found[2]), found[1])
    found = _IN_ENGLISH.fullmatch(words)
    name = (found[2] or found[4]).lower() if found is not None else ""
    if found is None or name not in _MONTHS:
        return ""
    return _edtf(found[3] or found[6], _MONTHS.index(name) + 1, found[1] or found[5] or "")


def _edtf(year: str, month: int, day: str) -> str:
    try:
        moment = date(int(year), month, int(day or 1))
    except ValueError:
        return ""
    return moment.isoformat() if day else moment.isoformat()[:7]
