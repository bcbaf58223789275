"""Exclude short lines that are turns of several speakers from the preserved lines of a layout.

In: the proposed layout of a text, and its proposed speakers. Out: the same layout without such stretches, and a
sentence about them. Promises: words of one speaker do not end up under the label of another because the lines are
short.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from build_edition.contribute.kept_seen import begins_each_anew
from build_edition.contribute.layout import Layout
from build_edition.contribute.survey import Survey
from build_edition.ground.fold import fold_words
from build_edition.ground.places import line_spans, trimmed
from build_edition.ground.plain_text import clipped
from build_edition.sources.take_in.received import counted
from build_edition.sources.text.divisions import is_head
from build_edition.sources.text.heads import heads


def without_turns(found: Layout, text: str, seen: Survey) -> tuple[Layout, tuple[str, ...]]:
    """The layout without stretches in which several lines begin with a label, and a message about these."""
    if not seen.speakers:
        return found, ()
    is_above = seen.labelling.stands == "own-line"
    lines = [line.strip() for line in text.splitlines()]
    parted = [one for one in found.kept if _has_turns(lines, one, seen.speakers, is_above=is_above)]
    if not parted:
        return found, ()
    said = counted(len(parted), "stretch of short lines has", "stretches of short lines have")
    first = clipped(parted[0][0], 40)
    return _without(found, parted), (
        f"{said} turns of several speakers, the first at “{first}”: their lines are not kept as verse",
    )


def without_entries(found: Layout, text: str) -> Layout:
    """The layout of a diary without stretches that begin with the head of an entry: its words are prose.

    Where no line of it goes on in the next, as in a log, each is a paragraph of its own.
    """
    left = _without(found, [one for one in found.kept if is_head(one[0], "dates")])
    lines = tuple(trimmed(text, span) for span in line_spans(text))
    if left is found or found.paragraphs or not begins_each_anew(text, lines):
        return left
    why = "no line goes on in the one below it: none begins with a small letter"
    return replace(left, paragraphs="line", because={"paragraphs": why, **left.because})


def _without(found: Layout, parted: Sequence[tuple[str, str]]) -> Layout:
    if not parted:
        return found
    left = tuple(one for one in found.kept if one not in parted)
    because = {key: why for key, why in found.because.items() if key != "lines"}
    if left:
        many = counted(len(left), "stretch of short lines", "stretches of short lines")
        because["lines"] = f"{many}, the first “{clipped(left[0][0], 40)}”"
    return replace(found, kept=left, because=because)


def _has_turns(lines: Sequence[str], stretch: tuple[str, str], speakers: Collection[str], *, is_above: bool) -> bool:
    """Whether a line right below another begins with a label, a time before it left off; or is one, which stands above.

    A label below a blank line begins a turn whether or not the lines are kept.
    """
    first, last = stretch
    if first not in lines or last not in lines:
        return False
    whole = lines[lines.index(first) : lines.index(last) + 1]
    some = [line for above, line in pairwise(whole) if above]
    return any(line.isupper() and line.endswith(":") for line in some) or any(  # `CROSS-EXAMINATION BY MR. VALE:`
        (one.stop == "line") == is_above and fold_words(one.words) in speakers for line in some for one in heads(line)
    )
