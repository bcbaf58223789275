"""A paragraph in the making."""

from __future__ import annotations

from dataclasses import dataclass

from build_edition.ground.places import Span
from build_edition.model.documents import PartName


@dataclass(frozen=True, slots=True)
class Chunk:
    """Spans of the text that make one paragraph, and the part of the document it is.

    `kept` says why its lines are kept (verse, a table), `quoted` what kind of quoted document it is part of.
    """

    spans: tuple[Span, ...]
    part: PartName = "paragraph"
    kept: str = ""
    quoted: str = ""

    @property
    def start(self) -> int:
        """Offset of the first character."""
        return self.spans[0].start
