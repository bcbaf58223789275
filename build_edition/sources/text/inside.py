"""Declared labels inside a paragraph (`Q. Where was the lamp? A. On the stair.`) that begin no turn there.

In: where they are. Out: one finding for the document (T119).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.model.labelling import LABELLINGS, Labelling
from build_edition.sources.text.lines import Lines


class Inside(NamedTuple):
    """A declared label inside a paragraph: its offset, its words with their stop, its length."""

    at: int
    words: str
    length: int


def labels_inside(found: Sequence[Inside], how: Labelling, lines: Lines) -> Iterator[Diagnostic]:
    """The labels inside paragraphs that begin no turn there; one finding for a document (T119)."""
    if not found:
        return
    first, *others = found
    notes = [(lines.map.place(one.at, one.length), f"so does “{one.words}”") for one in others]
    usual = next((name for name, one in LABELLINGS.items() if one == how), "")
    like = f"like: {usual}, " if usual else ""
    hint = f"write `labels: {{{like}inside: turns}}` if each begins a turn, or `inside: words` if none does"
    yield diagnose("T119", lines.map.place(first.at, first.length), notes, hint, label=first.words)
