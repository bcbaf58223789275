"""EDTF dates in words: `1936-09-14` → 14 September 1936.

In: a valid EDTF string. Out: English. What has no everyday form is left as it
stands, so that nothing is ever said more exactly than the sources say it.
"""

from __future__ import annotations

import re
from datetime import date

from babel.dates import format_date

_SIMPLE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)")
_QUALIFIERS = {"": "", "~": "about ", "?": "probably ", "%": "probably about "}


def in_words(edtf: str, locale: str = "en") -> str:
    """The date as one would read it aloud."""
    if "/" in edtf:
        first, last = edtf.split("/", 1)
        return f"{in_words(first, locale)} to {in_words(last, locale)}"
    match = _SIMPLE.fullmatch(edtf)
    if match is None:
        return edtf
    year, month, day, qualifier = match.groups()
    form = "d MMMM y" if day else "MMMM y" if month else "y"
    try:
        moment = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return edtf
    return _QUALIFIERS[qualifier] + format_date(moment, form, locale=locale)
