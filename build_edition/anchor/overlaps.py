"""Passages of one parallel, entry or stance that overlap in a text.

In: the passages of a document with their spans. Out: findings (A108), each at the passage that comes last in its file.
Promises: passages with the same selector are left to another diagnostic (N068); different stances may overlap.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.fold import fold_words
from build_edition.ground.grouped import values_by
from build_edition.ground.places import LineMap
from build_edition.ground.plain_text import clipped
from build_edition.model.annotations import AnchoredPassage
from build_edition.model.sources import Passage, Selector


def overlapping_passages(found: Sequence[AnchoredPassage], lines: LineMap) -> Iterator[Diagnostic]:
    """A finding for each passage that overlaps an earlier one of the same parallel, entry or stance."""
    for beside in values_by((_list_of(one.passage), one) for one in found).values():
        widest = None
        for one in sorted(beside, key=lambda it: (it.span.start, -it.span.end)):
            if widest is not None and one.span.overlaps(widest.span) and not _same_words(one, widest):
                yield _finding(one, widest, lines)
            if widest is None or one.span.end > widest.span.end:
                widest = one


def _list_of(passage: Passage) -> tuple[str, str, str]:
    """The key of the list that a passage belongs to; passages of a stance are grouped by claim and stance."""
    of = passage.of
    return of.kind, of.id.rpartition("/")[0] if passage.said else of.id, passage.said


def _finding(one: AnchoredPassage, other: AnchoredPassage, lines: LineMap) -> Diagnostic:
    first, last = sorted((one, other), key=lambda it: it.passage.selector.exact.place)
    written = last.passage.selector.exact
    start, end = max(one.span.start, other.span.start), min(one.span.end, other.span.end)
    notes = [
        (first.passage.selector.exact.place, "the other passage"),
        (lines.place(start, end - start), "the words that both have"),
    ]
    what = "stance on the claim" if one.passage.said else one.passage.of.kind
    return diagnose("A108", written.place, notes, exact=f"“{clipped(written.value)}”", what=what)


def _same_words(one: AnchoredPassage, other: AnchoredPassage) -> bool:
    return _parts(one.passage.selector) == _parts(other.passage.selector)


def _parts(selector: Selector) -> tuple[str, ...]:
    each = (selector.exact, selector.prefix, selector.suffix)
    return tuple(fold_words(one.value) if one is not None else "" for one in each)
