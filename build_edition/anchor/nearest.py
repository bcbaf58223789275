"""Words that a text has not → the words of it that are nearest to them, for hints alone.

In: folded words, a folded text and the text itself. Out: a span of the text, widened to whole words, or nothing where
none are near enough. Promises: nothing is anchored by this; a hint shows what it found.
"""

from __future__ import annotations

from rapidfuzz import fuzz

from build_edition.ground.fold import Folded
from build_edition.ground.places import Span


def nearest(wanted: str, folded: Folded, least: float) -> Span | None:
    """The words most like those `wanted`, which are folded as the text is; `least` is RapidFuzz's score, 0 to 100."""
    near = fuzz.partial_ratio_alignment(wanted, folded.text, score_cutoff=least)
    if near is None or near.dest_end <= near.dest_start:
        return None
    start = folded.text.rfind(" ", 0, near.dest_start + 1) + 1
    end = folded.text.find(" ", near.dest_end)
    return Span(folded.starts[start], folded.ends[(len(folded.text) if end < 0 else end) - 1])
