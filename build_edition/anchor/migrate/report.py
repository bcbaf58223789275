"""Outcomes → lines for a person: what needs a decision, with the old and the new words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from build_edition.anchor.migrate.outcomes import OUTCOMES, Outcome, What
from build_edition.anchor.migrate.paragraphs import ByNumber
from build_edition.ground.places import LineMap
from build_edition.ground.plain_text import clipped
from build_edition.model.documents import Document

_MEANING: Final[Mapping[What, str]] = {
    "adjusted": "the same words; the patch gives the selector the context it needs now",
    "edited": "the words, or those around them, were changed: decide what the note is about",
    "elsewhere": "the words stand in one other place: see whether the note belongs there, and remove it if it does not",
    "ambiguous": "it cannot be told which of several places is meant: add a prefix or suffix",
    "lost": "the words are gone: remove the note, or give it other words",
}
_SHOWN: Final = 90


def in_lines(document: Document, outcomes: Sequence[Outcome]) -> Iterator[str]:
    """The counts by outcome, then each selector that has changed, grouped by outcome."""
    counts = Counter(one.what for one in outcomes)
    yield f"{document.id}: " + ", ".join(f"{counts[what]} {what}" for what in OUTCOMES)
    lines = LineMap(document.source.path, document.source.text)
    for what, meaning in _MEANING.items():
        if counts[what]:
            yield f"{what}: {meaning}"
        for one in outcomes:
            if one.what == what:
                yield f"  {one.place}: “{clipped(one.selector.exact.value, _SHOWN)}”"
                if one.now is not None and what != "adjusted":
                    now = clipped(one.now.of(document.source.text), _SHOWN)
                    yield f"      now, in line {lines.line_of(one.now.start)}: “{now}”"


def numbers_in_lines(left: Sequence[tuple[ByNumber, str]]) -> Iterator[str]:
    """Each number of a paragraph that may mean another one than it did."""
    if left:
        yield "by number: give the paragraph the number that it has now, or see that the other one is meant"
    for one, said in left:
        yield f"  {one.place}: {said}"
