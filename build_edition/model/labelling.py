"""How a transcript names who speaks: a composition of small answers, of which the six usual ones have names.

In: nothing. Out: `Labelling`, and the names of those that are written by one word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Labelling:
    """Where a label stands, what ends it, how it is dressed, and what may stand about it.

    `ends` are stops as an editor writes them, or `tab` or `none`; `between` says what may stand between a name and its
    stop without being part of the label; `joint` are the words that join two speakers in one label, `examiner` those
    that begin a line which says who asks from there on. A paragraph without a label `continues` the turn before it, and
    `continues_certainly` where an editor has said it.
    It `is_complete` where the labels declared are all there are. One that stands `inside` a paragraph, after the end of
    a sentence, is `reported`, or begins one of the `turns` there, or is nothing but `words`.
    """

    stands: str = "run-in"
    ends: tuple[str, ...] = ()
    dress: str = "none"
    titles: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    joint: tuple[str, ...] = ()
    examiner: tuple[str, ...] = ()
    continues: bool = True
    continues_certainly: bool = False
    is_complete: bool = False
    inside: str = "reported"

    @property
    def name(self) -> str:
        """The one word for it, or what it is composed of."""
        known = next((name for name, one in LABELLINGS.items() if one == self), "")
        pieces = (self.stands, " ".join(self.ends), self.dress if self.dress != "none" else "")
        return known or ", ".join(filter(None, pieces))


LABELLINGS: Final[Mapping[str, Labelling]] = {
    "capitals": Labelling(ends=(".",), dress="capitals"),
    "colon": Labelling(ends=(":",)),
    "title": Labelling(ends=(".",)),
    "question-answer": Labelling(ends=(".", ":")),
    "own-line": Labelling(stands="own-line"),
    "none": Labelling(stands="nowhere"),
}
