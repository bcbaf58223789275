"""The ratio of the lengths of two texts, and how far a pair of paragraphs deviates from it.

In: the lengths of paragraphs aligned one to one. Out: their ratio and their spread. Promises: pure; seen from
the other text everything is the same with the opposite sign; omissions and additions in a few paragraphs have no
effect.

That the spread grows with the root of the length is Gale and Church's; its size differs from translation to
translation by a factor of three (see docs/decisions/0020-witnesses.md), so that each pair of texts has its own.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

SHORTEST: Final = 20  # characters; in a shorter line one word more or less means nothing
_SPREAD: Final = 0.12  # of the logarithm of the ratio of two long corresponding lengths
_SPREAD_OF_A_CHARACTER: Final = 6.8  # the contribution of each character to the variance, as counted by Gale and Church
_FEWEST_FOR_RATIO: Final = 3
_OF_A_MEDIAN: Final = 1.4826  # the standard deviation of a normal distribution divided by its median absolute deviation
_USUAL_SCALE: Final = 0.6
_WORTH_OF_USUAL: Final = 8  # the number of paragraphs that the usual scale is worth


@dataclass(frozen=True, slots=True)
class Lengths:
    """The `ratio` of the second text's length to the first's; `scale` is the size of their spread."""

    ratio: float
    scale: float = 1.0

    def apart(self, here: int, there: int) -> float:
        """By how many spreads the second of two lengths exceeds what the first predicts."""
        root = math.sqrt(self.ratio)
        one, other = here * root + SHORTEST, there / root + SHORTEST
        return math.log(other / one) / (self.scale * math.sqrt(_SPREAD**2 + 2 * _SPREAD_OF_A_CHARACTER / (one + other)))


def ratio_of(pairs: Sequence[tuple[int, int]], otherwise: float) -> float:
    """The ratio for pairs of paragraphs, if enough of them are long enough; else `otherwise`."""
    found = [math.log(there / here) for here, there in pairs if min(here, there) >= SHORTEST]
    return math.exp(median(found)) if len(found) >= _FEWEST_FOR_RATIO else otherwise


def lengths_of(pairs: Sequence[tuple[int, int]]) -> Lengths:
    """Ratio and spread for pairs of paragraphs; with few pairs the spread is near the usual one."""
    whole = [sum(side) or 1 for side in zip(*pairs, strict=True)] or [1, 1]
    plain = Lengths(ratio_of(pairs, whole[1] / whole[0]))
    found = [abs(plain.apart(*pair)) for pair in pairs if min(pair) >= SHORTEST]
    wide = (_OF_A_MEDIAN * median(found)) ** 2 if found else 0
    usual = _WORTH_OF_USUAL * _USUAL_SCALE**2
    return Lengths(plain.ratio, math.sqrt((usual + len(found) * wide) / (_WORTH_OF_USUAL + len(found))))
