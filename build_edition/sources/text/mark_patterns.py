"""How a mark of a page, a folio or a line is searched for in a text.

In: a text and one pattern. Out: where each mark is, and its number. Promises: a pattern with nothing but a number is a
mark only where it fills a line, or begins one if that is declared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from build_edition.ground.places import Span
from build_edition.model.sources import FORM_FEED, MarkPattern

_NUMBER: Final = (
    r"(?P<n>\d{1,6}(?:[rvab]|[ \u00a0]об\.?)?|[ivxlcdmIVXLCDM]{1,8}"
    r"|(?:\d{1,2}h ?)?\d{1,3}m ?\d{1,2}s|\d{1,4}[./:-]\d{1,4}(?:[.:;-]\d{1,4}){0,3})"
)
_LONGEST: Final = 80


def marks_of(text: str, pattern: MarkPattern) -> Iterator[tuple[Span, MarkPattern, str]]:
    """Each mark of a pattern, with its number."""
    if pattern.words.value == FORM_FEED:
        for number, match in enumerate(re.finditer("\f", text), start=pattern.first + 1):
            yield Span(match.start(), match.end()), pattern, str(number)
        return
    for match in _expression(pattern).finditer(text):
        yield Span(match.start("all"), match.end("all")), pattern, (match.groupdict().get("n") or "").strip()


def _expression(pattern: MarkPattern) -> re.Pattern[str]:
    words = " ".join(pattern.words.value[:_LONGEST].split())
    pieces = [re.escape(piece).replace(r"\ ", r"[ \t\u00a0]+") for piece in words.split("{n}", 1)]
    inner = f"(?P<all>{_NUMBER.join(pieces)})"
    has_sign = any(not char.isspace() for char in words.replace("{n}", ""))
    at = pattern.at or ("anywhere" if has_sign else "line")
    if at == "line":
        return re.compile(rf"^[ \t\f]*{inner}[ \t]*\r?$", re.MULTILINE)
    if at == "start":
        return re.compile(rf"^[ \t\f]*{inner}(?=[ \t])", re.MULTILINE)
    return re.compile(rf"(?<!\w){inner}(?!\w)" if words[:1].isalnum() or words.startswith("{n}") else inner)
