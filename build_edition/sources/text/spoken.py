"""A paragraph of a transcript in the making, and who begins to speak with it.

In: a chunk. Out: the same with its speaker, its label and its directions, which later steps fill in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from build_edition.ground.places import Span
from build_edition.model.documents import Speaker
from build_edition.model.sources import StageDirection
from build_edition.sources.text.chunk import Chunk
from build_edition.sources.text.clerk_lines import why_not_spoken
from build_edition.sources.text.labels import Label, Labels


@dataclass(slots=True)
class Spoken:
    """A paragraph in the making, and who begins to speak with it: `UNKNOWN` if its label is not declared."""

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
    """The line, if it is only a label without further words, or one typical of a clerk; otherwise empty."""
    if one.found is None or len(one.chunk.spans) > 1:
        return ""
    line = one.chunk.spans[0].of(text)[one.lead :].strip()
    small = [word.casefold() for word in re.findall(r"[^\W\d_]+", line)]
    is_alone = not line[one.found.length :].strip()
    return line if "\n" not in line and small and (is_alone or why_not_spoken(line, small)) else ""


def with_labels_above(text: str, chunks: Sequence[Chunk], labels: Labels) -> Iterator[Chunk]:
    """The chunks; a label alone on the line right above lines that are kept is one with them."""
    above: Chunk | None = None
    for chunk in chunks:
        if above is not None and chunk.kept and _is_label_above(text, above, chunk, labels):
            above = replace(chunk, spans=(Span(above.start, chunk.spans[0].end), *chunk.spans[1:]))
            continue
        if above is not None:
            yield above
        above = chunk
    if above is not None:
        yield above


def _is_label_above(text: str, above: Chunk, kept: Chunk, labels: Labels) -> bool:
    if above.kept or above.quoted != kept.quoted or {above.part, kept.part} != {"paragraph"} or len(above.spans) > 1:
        return False
    line, end = above.spans[0].of(text), above.spans[0].end
    is_right_above = "\n" not in line and text.count("\n", end, kept.start + 1) == 1
    label = labels.at(line) if is_right_above else None
    return label is not None and not line[label.length :].strip(" .:")
