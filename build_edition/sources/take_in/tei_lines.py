"""Words as they stand on lines: white space folded, a break only where words come after it.

In: words, and what is asked to stand between them. Out: the text, its last line ended.
"""

from __future__ import annotations

import re
from typing import Final

from build_edition.sources.take_in.tei_elements import LINES, PARAGRAPHS

_ENDED: Final = (" ", "\n", "\t")


class Lines:
    """Words that are put one after the other."""

    def __init__(self) -> None:
        """None yet."""
        self._pieces: list[str] = []
        self._length = 0
        self._break = ""
        self._after_speaker = False  # whose words begin on the next line
        self._row_at = -1  # where the row of a table begins
        self._indent = 0  # spaces before the words that come next
        self._line = 0  # where the last line begins

    @property
    def text(self) -> str:
        """The whole text; its last line ends."""
        return "".join(self._pieces).strip() + "\n" if self._length else ""

    def _ask(self, name: str) -> None:
        if name in PARAGRAPHS:
            self._break = "\n\n"
        elif name in LINES:
            self._break = self._break or "\n"

    def _tab(self) -> None:
        """What parts a cell from the one before; a line that begins with an empty cell is begun first."""
        is_begun = self._length > self._row_at
        self._trim()
        if self._break and self._length and not is_begun:
            self._add(self._break)
        self._break = ""
        self._add("\t")

    def _put_space(self) -> None:
        """The space of which an element tells, once."""
        if self._pieces and not self._break and not self._pieces[-1].endswith(_ENDED):
            self._add(" ")

    def _put(self, words: str | None) -> None:
        """Words, white space as one space; a break that was asked for comes first."""
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
        """Take white space off the end, which a break replaces."""
        while self._pieces and self._pieces[-1].endswith(" "):
            last = self._pieces.pop()
            self._length -= len(last)
            self._add(last.rstrip(" "))

    def _add(self, words: str) -> None:
        self._pieces.append(words)
        self._length += len(words)
