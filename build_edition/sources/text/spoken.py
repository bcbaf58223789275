"""A paragraph of a transcript in the making, and who begins to speak with it.

In: a chunk. Out: the same with its speaker, its label and its directions, which later steps fill in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from build_edition.ground.places import Span
from build_edition.model.documents import Speaker
from build_edition.model.sources import StageDirection
from build_edition.sources.text.chunk import Chunk
from build_edition.sources.text.clerk_lines import why_not_spoken
from build_edition.sources.text.labels import Label


@dataclass(slots=True)
class Spoken:
    """A paragraph in the making, and who begins to speak with it: nobody known where its label is not declared."""

    chunk: Chunk
    speaker: Speaker | None = None
    found: Label | None = None
    run_in: bool = False
    lead: int = 0
    directions: tuple[StageDirection, ...] = field(default=())

    @property
    def label(self) -> Span | None:
        """The span of a declared label, with its stop."""
        if self.found is None or self.found.speaker is None:
            return None
        start = self.chunk.start + self.lead
        return Span(start, start + self.found.length)


def line_of_nobody(one: Spoken, text: str) -> str:
    """The line that a label fills with no words behind it, or that a clerk is known by; nothing for any other."""
    if one.found is None or len(one.chunk.spans) > 1:
        return ""
    line = one.chunk.spans[0].of(text)[one.lead :].strip()
    small = [word.casefold() for word in re.findall(r"[^\W\d_]+", line)]
    is_alone = not line[one.found.length :].strip()
    return line if "\n" not in line and small and (is_alone or why_not_spoken(line, small)) else ""
