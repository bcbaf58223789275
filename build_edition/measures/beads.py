"""Two sequences → the cheapest path through both, in beads with some elements of each.

In: the lengths of two sequences, the possible beads and the cost of each. Out: the beads in order, and their total
cost. Promises: pure; time and memory are linear in the longer sequence, because only pairs near the diagonal are
compared.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Final

Bead = tuple[range, range]
_BAND: Final = 60


def cheapest(
    rows: int, columns: int, beads: Mapping[tuple[int, int], float], cost: Callable[[range, range], float]
) -> tuple[float, list[Bead]]:
    """The cost of the cheapest path, and its beads; an infinite cost where no path reaches the end."""
    costs: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(rows + 1):
        for j in _near(i, rows, columns):
            reached = [
                (costs[i - a, j - b][0] + prior + cost(range(i - a, i), range(j - b, j)), (a, b))
                for (a, b), prior in beads.items()
                if (i - a, j - b) in costs
            ]
            if reached:
                costs[i, j] = min(reached)
    return (costs[rows, columns][0], _back(costs, rows, columns)) if (rows, columns) in costs else (math.inf, [])


def _near(i: int, rows: int, columns: int) -> range:
    """The columns near the diagonal; all of them where both sequences are short."""
    middle = i * columns // max(1, rows)
    return range(max(0, middle - _BAND), min(columns, middle + _BAND + columns // max(1, rows)) + 1)


def _back(costs: Mapping[tuple[int, int], tuple[float, tuple[int, int]]], i: int, j: int) -> list[Bead]:
    beads: list[Bead] = []
    while i or j:
        a, b = costs[i, j][1]
        beads.append((range(i - a, i), range(j - b, j)))
        i, j = i - a, j - b
    return beads[::-1]
