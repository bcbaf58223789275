"""`Reference` → RIS: one tag a line, lines ending in CR LF.

`PCOMM` for a letter, whose recipient is `A2` by the specification of 2011; `GEN` for a speech, since RIS has no type
for one, with its kind in the note (Zotero expects a DOI in `M3` of a `GEN`). Promises: a value never continues on
another line, so that it cannot begin a tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from build_edition.exports.citations import Name, Reference, one_line
from build_edition.ground.dates import in_words
from build_edition.words.language import Words

NAME: Final = "RIS"
ENDING: Final = "ris"
MIME: Final = "application/x-research-info-systems"
_GENERIC: Final = "GEN"
_DAY: Final = re.compile(
    r"(\d{4})(?!S)(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?", re.ASCII
)  # an EDTF `S` after the year gives its significant digits


def write_reference(reference: Reference) -> str:
    """One record."""
    lines = [f"{tag}  - {value}" for tag, value in _fields(reference) if value]
    return "\r\n".join([*lines, "ER  - ", ""])


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "TY", reference.genre.ris
    yield "ID", reference.id
    yield from (("AU", _name(name)) for name in reference.authors)
    yield from (("A2", _name(name)) for name in reference.recipients)
    yield from (("ED", _name(name)) for name in reference.editors)
    yield "TI", reference.title
    yield "ST", reference.short_title
    yield "T2", reference.container
    yield "ET", reference.version
    yield from _date(reference.words, reference.date)
    yield "M3", reference.genre_name if reference.genre.ris != _GENERIC else ""
    yield "AV", ", ".join(filter(None, (reference.archive, reference.shelfmark)))
    yield "LA", reference.language
    yield "N1", reference.note if reference.genre.ris != _GENERIC else f"{reference.genre_name}. {reference.note}"
    yield "N1", reference.words.say("Place cited: {place}", place=reference.locator) if reference.locator else ""
    yield "DO", reference.doi
    yield "UR", reference.address
    yield "Y2", reference.accessed


def _date(words: Words, edtf: str) -> Iterator[tuple[str, str]]:
    """Year and date; what RIS cannot express in figures is given in words in the date's fourth field."""
    match = _DAY.match(edtf)
    if match is None:
        yield "DA", f"///{_words(words, edtf)}" if edtf else ""
        return
    exact = match.end() == len(edtf)
    yield "PY", match[1]
    yield "DA", "/".join((*(part or "" for part in match.groups()), "" if exact else _words(words, edtf)))


def _words(words: Words, edtf: str) -> str:
    said = one_line(in_words(edtf, words))
    if "/" not in said:
        return said
    first, _, last = said.partition("/")
    return words.say("{first} to {last}", first=first, last=last).replace("/", " ")


def _name(name: Name | None) -> str:
    """`Family, Given`; an unsplit name without commas, since one would split it."""
    if name is None:
        return ""
    if name.literal:
        return name.literal.replace(", ", " – ").replace(",", " ")
    return ", ".join(part.replace(",", " ") for part in (name.family, name.given) if part)
