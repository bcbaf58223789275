"""What TEI tells of stretches of words as they are written: lines of verse and their halves, the parts of a letter.

In: elements, and how long the text was before each. Out: the text, in which the second half of a line stands where the
first ended, as in print; the stretches that have verse and no prose; which words are a salutation, a signature, a
postscript. Promises: every `l` is in a stretch, however few stand together; a file of several letters tells no parts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from build_edition.ground.places import Span, trimmed
from build_edition.sources.take_in.elements import Element, local
from build_edition.sources.take_in.received import ToldPart
from build_edition.sources.take_in.tei_lines import Lines

_PROSE: Final = frozenset(["p", "ab", "item", "row", "castItem"])
_BEGUN: Final = ("I", "M")  # what `part` says of a half that others go on
_GOING_ON: Final = ("M", "F")
_PARTS: Final[dict[str, str]] = {
    "dateline": "dateline", "signed": "signature", "postscript": "postscript", "address": "address", "head": "heading",
    "opener": "paragraph", "closer": "paragraph", "castList": "cast",
}  # fmt: skip
_ENDS: Final = ("opener", "closer")


class Told(Lines):
    """Words that are put one after the other, what is told of them, and what was counted."""

    def __init__(self) -> None:
        """Nothing yet."""
        super().__init__()
        self.counts: Counter[str] = Counter()  # of what was done, by its name
        self.unread: Counter[str] = Counter()
        self.left: Counter[str] = Counter()
        self._verses: list[tuple[Span, bool]] = []  # each line of verse, and each paragraph of prose
        self._parts: list[ToldPart] = []
        self._half = 0  # the column at which a line that is not whole ended

    @property
    def verse(self) -> tuple[Span, ...]:
        """The stretches of verse: from the first line to the last before prose, what is neither among them."""
        found: list[Span] = []
        goes_on = False
        for one, is_verse in self._verses:
            if is_verse:
                found = [*found[:-1], Span(found[-1].start, one.end)] if goes_on else [*found, one]
            goes_on = is_verse
        return tuple(trimmed(self.text, one) for one in found)

    @property
    def parts(self) -> tuple[ToldPart, ...]:
        """The list of the cast, and the parts of the one letter that it is, those inside others first."""
        is_one = (
            max((sum(1 for one in self._parts if one.name == name) for name in ("opener", "closer")), default=0) == 1
        )
        return tuple(one for one in self._parts if is_one or one.part == "cast")

    def _begin(self, name: str, element: Element) -> int:
        """Heed what an element begins: of a half that goes on, where it is to stand; how long the text is."""
        if name == "l" and element.get("part") in _GOING_ON and self._half:
            self._indent = self._half + 1
            self.counts["half"] += 1
        return self._length

    def _end(self, name: str, element: Element, begin: int) -> None:
        """Heed what the words are that were put since the text was so long."""
        if self._length == begin:
            return
        is_verse = name == "l"
        if is_verse or name in _PROSE:
            end = self._length - (len(self._pieces[-1]) - len(self._pieces[-1].rstrip()))
            self._verses.append((Span(begin, end), is_verse))
            self._half = end - self._line if is_verse and element.get("part") in _BEGUN else 0
        part = _part_of(name, element)
        if part:
            self._parts.append(ToldPart(name, part, Span(begin, self._length)))


def _part_of(name: str, element: Element) -> str | None:
    if name != "salute":
        return _PARTS.get(name)
    above: Iterator[str] = (local(one) for one in element.iterancestors())
    return next(("closing" if one == "closer" else "salutation" for one in above if one in ("opener", "closer")), None)
