"""EDTF dates in words: `1936-09-14` → 14 September 1936.

In: a valid EDTF string and a language. Out: the date as the language says it. What has no everyday form is left as it
stands, so that nothing is ever said more exactly than the sources say it.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from build_edition.words.language import ENGLISH, Words
from build_edition.words.phrases import phrase

_SIMPLE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)")
_QUALIFIED: Final = {
    "": "{date}",
    "~": phrase("about {date}"),
    "?": phrase("probably {date}"),
    "%": phrase("probably about {date}"),
}


def in_words(edtf: str, words: Words = ENGLISH) -> str:
    """The date as one would read it aloud."""
    if "/" in edtf:
        first, last = edtf.split("/", 1)
        return words.say("{first} to {last}", first=in_words(first, words), last=in_words(last, words))
    match = _SIMPLE.fullmatch(edtf)
    if match is None:
        return edtf
    year, month, day, qualifier = match.groups()
    try:
        moment = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return edtf
    said = words.day(moment) if day else words.month(moment) if month else words.year(moment)
    return words.say(_QUALIFIED[qualifier], date=said)
