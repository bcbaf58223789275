"""Words that a text does not contain → the most similar words that it does contain; used for hints only.

In: folded words, a folded text and the text itself. Out: a span of the text, widened to whole words; None where
nothing is near enough, or something else is equally near. Promises: nothing is anchored by this; hints show the result.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from rapidfuzz import fuzz

from build_edition.ground.fold import Folded
from build_edition.ground.places import Span

_SIGNS: Final = " .,;:!?\"'()[]"


class _Near(NamedTuple):
    """A similarity score, and the whole words of the text that contain the match."""

    score: float
    start: int
    end: int


def nearest(wanted: str, folded: Folded, least: float) -> Span | None:
    """The words most similar to the folded words `wanted`; `least` is the minimal RapidFuzz score, 0 to 100."""
    near = _most_like(wanted, folded.text, least)
    if near is None:
        return None
    words = folded.text[near.start : near.end]
    for rest in (folded.text[: near.start], folded.text[near.end :]):
        other = _most_like(wanted, rest, near.score) if len(rest) >= len(wanted) else None
        if other is not None and rest[other.start : other.end].strip(_SIGNS) != words.strip(_SIGNS):
            return None
    return Span(folded.starts[near.start], folded.ends[near.end - 1])


def _most_like(wanted: str, text: str, least: float) -> _Near | None:
    near = fuzz.partial_ratio_alignment(wanted, text, score_cutoff=least)
    if near is None or near.dest_end <= near.dest_start:
        return None
    end = text.find(" ", near.dest_end)
    return _Near(near.score, text.rfind(" ", 0, near.dest_start + 1) + 1, len(text) if end < 0 else end)
