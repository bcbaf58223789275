"""Lines of verse as TEI tells them: where they stand, and how the halves of one that several speak stand.

In: the elements `l` and those of prose, as they are written. Out: the text, in which the second half of a line stands
where the first ended, as in print; the stretches that have verse and no prose. Promises: every `l` is in a stretch,
however few stand together.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from build_edition.ground.places import Span
from build_edition.sources.take_in.elements import Element
from build_edition.sources.take_in.tei_lines import Lines

PROSE: Final = frozenset(["p", "ab", "item", "row", "castItem"])
_BEGUN: Final = ("I", "M")  # what `part` says of a half that others go on
_GOING_ON: Final = ("M", "F")


class VerseLines(Lines):
    """Words that are put one after the other, some of them verse."""

    def __init__(self) -> None:
        """No verse yet."""
        super().__init__()
        self._stretches: list[tuple[Span, bool]] = []  # each line of verse, and of prose what was written last
        self._half = 0  # the column at which a line that is not whole ended
        self.counts: Counter[str] = Counter()  # of what was done, by its name

    @property
    def verse(self) -> tuple[Span, ...]:
        """The stretches of verse: from the first line to the last before prose, what is neither among them."""
        found: list[Span] = []
        goes_on = False
        for one, is_verse in self._stretches:
            if is_verse and goes_on:
                found[-1] = Span(found[-1].start, one.end)
            elif is_verse:
                found.append(one)
            goes_on = is_verse
        return tuple(found)

    def _begin_line(self, name: str, element: Element) -> None:
        """Heed what an element begins: of a half that goes on, where it is to stand."""
        if name == "l" or name in PROSE:
            self._first = -1
        if name == "l" and element.get("part") in _GOING_ON and self._half:
            self._indent = self._half + 1
            self.counts["half"] += 1

    def _end_line(self, name: str, element: Element) -> None:
        """Heed where a line of verse, or prose, ends that was begun and has words."""
        is_verse = name == "l"
        if self._first < 0 or not (is_verse or name in PROSE):
            return
        end = self._length - (len(self._pieces[-1]) - len(self._pieces[-1].rstrip()))
        self._stretches.append((Span(self._first, end), is_verse))
        self._half = end - self._line if is_verse and element.get("part") in _BEGUN else 0
