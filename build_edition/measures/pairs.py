"""Pairs of documents to set side by side: all that share a parallel.

In: summaries and parallels. Out: pairs, the older document first, in the order of the documents. Promises: time grows
with the passages of the parallels, not with the square of the documents.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from build_edition.model.annotations import Parallel
from build_edition.model.summary import Pair, Summary


def pairs(by_date: Sequence[Summary], parallels: Sequence[Parallel]) -> tuple[Pair, ...]:
    """Every pair of documents that share a parallel; `by_date` are the documents by date of writing."""
    places = {one.id: number for number, one in enumerate(by_date)}
    shared: dict[tuple[int, int], list[Parallel]] = {}
    for parallel in parallels:
        here = sorted(places[name] for name in parallel.documents if name in places)
        for pair in combinations(here, 2):
            shared.setdefault(pair, []).append(parallel)
    return tuple(
        Pair(by_date[first], by_date[second], tuple(found)) for (first, second), found in sorted(shared.items())
    )
