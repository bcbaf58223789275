"""Marks of pages, folios, columns, lines and times that stand in a text: milestones, which words run across.

In: a text and the patterns that `document.yml` declares (`[PAGE {n}]`, `f. {n}`, `form feed`). Out: milestones in
order, none inside another. Promises: a mark is found by its pattern alone; a pattern without a sign of its own (`{n}`)
is a mark only where it fills a line, or begins one where that is declared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.ids import plain_words
from build_edition.ground.places import Span
from build_edition.model.sources import MarkPattern, Milestone

FORM_FEED: Final = "form feed"
_NUMBER: Final = r"(?P<n>\d{1,6}[rvab]?|[ivxlcdmIVXLCDM]{1,8}|\d{1,4}[./:-]\d{1,4}(?:[.:]\d{1,4}){0,2})"
_LONGEST: Final = 80


def milestones(text: str, patterns: Sequence[MarkPattern], findings: list[Diagnostic]) -> tuple[Milestone, ...]:
    """Every mark of the patterns, in order; complains of a pattern that stands nowhere."""
    found: list[tuple[Span, MarkPattern, str]] = []
    for pattern in patterns:
        here = list(_found(text, pattern))
        if not here:
            findings.append(diagnose("T113", pattern.words.place, pattern=pattern.words.value))
        found += here
    return tuple(_apart(sorted(found, key=lambda one: (one[0].start, -one[0].end))))


def _found(text: str, pattern: MarkPattern) -> Iterator[tuple[Span, MarkPattern, str]]:
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


def _apart(found: Sequence[tuple[Span, MarkPattern, str]]) -> Iterator[Milestone]:
    """The marks as milestones, those inside another left out, each with an id that no other has."""
    at, taken = 0, set[str]()
    for span, pattern, number in found:
        if span.start < at:
            continue
        at = span.end
        name = "-".join([pattern.sort, *plain_words(number)])
        milestone = name if name not in taken else f"{name}-{sum(one.startswith(name) for one in taken) + 1}"
        taken.add(milestone)
        yield Milestone(milestone, span, pattern.sort, number)
