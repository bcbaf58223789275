"""How a transcript names its speakers: a combination of options; the six usual combinations have names.

In: nothing. Out: `Labelling`, and the combinations that can be written as one word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Labelling:
    """Where a label is, how it ends, its typography, and what may surround it.

    `ends` are stops as an editor writes them, or `tab` or `none`; `between` is what may come between a name and its
    stop without being part of the label; `joint` are the words that join two speakers in one label; `examiner` those
    that begin a line which names who asks from there on. A paragraph without a label `continues` the previous turn, and
    `continues_certainly` where an editor has declared it.
    The labelling `is_complete` where every label is declared. A label `inside` a paragraph, after the end of
    a sentence, is `reported` as a finding, or begins one of several `turns` there, or is treated as mere `words`.
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
        """The one word for it, or a list of its options."""
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
