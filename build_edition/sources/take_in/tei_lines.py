"""Assemble words into lines: white space is collapsed, and a break is written only if words follow it.

In: words, and the breaks requested between them. Out: the text, with a newline at its end.
"""

from __future__ import annotations

import re
from typing import Final

from build_edition.sources.take_in.tei_elements import LINES, PARAGRAPHS

_ENDED: Final = (" ", "\n", "\t")


class Lines:
    """Collects words that follow one another."""

    def __init__(self) -> None:
        """Start with an empty text."""
        self._pieces: list[str] = []
        self._length = 0
        self._break = ""
        self._after_speaker = False  # whose words begin on the next line
        self._row_at = -1  # where the row of a table begins
        self._indent = 0  # spaces before the words that come next
        self._line = 0  # where the last line begins

    @property
    def text(self) -> str:
        """The whole text, with a newline at its end."""
        return "".join(self._pieces).strip() + "\n" if self._length else ""

    def _ask(self, name: str) -> None:
        if name in PARAGRAPHS:
            self._break = "\n\n"
        elif name in LINES:
            self._break = self._break or "\n"

    def _tab(self) -> None:
        """Write the separator of two cells; if the row begins with an empty cell, first write the pending break."""
        is_begun = self._length > self._row_at
        self._trim()
        if self._break and self._length and not is_begun:
            self._add(self._break)
        self._break = ""
        self._add("\t")

    def _put_space(self) -> None:
        """Write the space that an element implies, unless there is white space already."""
        if self._pieces and not self._break and not self._pieces[-1].endswith(_ENDED):
            self._add(" ")

    def _put(self, words: str | None) -> None:
        """Write words with white space collapsed, after a pending break."""
        folded = re.sub(r"\s+", " ", words or "")
        if not folded.strip():
            if folded:
                self._put_space()
            return
        if self._break and self._length:
            self._trim()
            self._add("\n" if self._after_speaker else self._break)
            self._line = self._length
        if self._break or not self._length or self._pieces[-1].endswith(_ENDED):
            folded = folded.lstrip(" ")
        self._break, self._after_speaker = "", False
        self._add(" " * self._indent + folded)
        self._indent = 0

    def _trim(self) -> None:
        """Remove spaces at the end, which a break replaces."""
        while self._pieces and self._pieces[-1].endswith(" "):
            last = self._pieces.pop()
            self._length -= len(last)
            self._add(last.rstrip(" "))

    def _add(self, words: str) -> None:
        self._pieces.append(words)
        self._length += len(words)
