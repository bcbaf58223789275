"""Marks of pages, folios, columns, lines and times in a text: milestones, across which the text continues.

In: a text and the patterns that `document.yml` declares (`[PAGE {n}]`, `f. {n}`, `form feed`). Out: milestones in
order, none inside another. Promises: a mark is found by its pattern alone; a pattern with nothing but a number (`{n}`)
is a mark only where it fills a line, or begins one if that is declared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.ids import plain_words
from build_edition.ground.places import Span
from build_edition.model.sources import MarkPattern, Milestone
from build_edition.sources.text.mark_patterns import marks_of


def milestones(text: str, patterns: Sequence[MarkPattern], findings: list[Diagnostic]) -> tuple[Milestone, ...]:
    """Every mark of the patterns, in order; a pattern without any match is a finding."""
    found: list[tuple[Span, MarkPattern, str]] = []
    for pattern in patterns:
        here = list(marks_of(text, pattern))
        if not here:
            findings.append(diagnose("T113", pattern.words.place, pattern=pattern.words.value))
        found += here
    return tuple(_apart(sorted(found, key=lambda one: (one[0].start, -one[0].end))))


def _apart(found: Sequence[tuple[Span, MarkPattern, str]]) -> Iterator[Milestone]:
    """The marks as milestones with unique ids; those inside another are left out."""
    at, taken = 0, set[str]()
    for span, pattern, number in found:
        if span.start < at:
            continue
        at = span.end
        name = "-".join([pattern.sort, *plain_words(number)])
        milestone = name if name not in taken else f"{name}-{sum(one.startswith(name) for one in taken) + 1}"
        taken.add(milestone)
        yield Milestone(milestone, span, pattern.sort, number)
