"""The date of a work in a bibliography, from one field or several, as one.

In: the fields of an entry as plain text. Out: the same with one `date`: in EDTF if the fields make a date, otherwise
in the words of the entry. Promises: a month that the citation processor reads itself is left to it; nothing is added.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from build_edition.ground.edtf import is_edtf
from build_edition.sources.notes.near_dates import near_edtf

DATES: Final = ("date", "origdate", "eventdate", "urldate")
_FIELDS: Final = ("date", "year", "month", "day")
_READ: Final = re.compile(r"0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec", re.IGNORECASE)
_YEAR: Final = re.compile(r"\d{4}")
_BETWEEN: Final = re.compile(r"\s*[/–—-]\s*")
_IN_NUMBERS: Final = re.compile(r"\d{4}-\d\d(?:-\d\d)?")


def with_date(said: Mapping[str, str], inherited: Mapping[str, str]) -> Mapping[str, str]:
    """The fields, with a `date` made from `month` and `year` if needed; `inherited` are those of the parent entry."""
    if not said.get("date") and not said.get("year"):
        said = {**said, **{name: inherited[name] for name in _FIELDS if inherited.get(name) and not said.get(name)}}
    month, year = said.get("month", ""), said.get("year", "")
    if said.get("date") or not month or not year or _READ.fullmatch(month):
        return said
    written = f"{said['day']} {month} {year}" if said.get("day") else f"{month} {year}"
    return {**said, "date": (_in_edtf(written, month, year) if _YEAR.fullmatch(year) else "") or written}


def _in_edtf(written: str, month: str, year: str) -> str:
    """The date in EDTF; empty if it is no date, or ambiguous."""
    whole = near_edtf(written)
    if len(whole) == 1:
        return whole[0]
    ends = [near_edtf(f"{one} {year}") for one in _BETWEEN.split(month)] if f"{month} {year}" == written else []
    is_span = len(ends) == 2 and all(len(one) == 1 for one in ends)  # noqa: PLR2004 - from, to
    span = "/".join(one[0] for one in ends) if is_span else ""
    return span if span and is_edtf(span) else ""


def impossible_dates(date: str) -> tuple[str, ...]:
    """The days and months in a date that no calendar has."""
    return tuple(one for one in date.split("/") if _IN_NUMBERS.fullmatch(one) and not is_edtf(one))
