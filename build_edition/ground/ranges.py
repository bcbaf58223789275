"""Many names in few words: consecutive numbers become a range of the first and the last.

In: names such as `p1`, `p2`, `p3`, `closing`. Out: `p1..3`, `closing`. Promises: unpacking gives the names that were
packed, in the same order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

_NUMBERED: Final = re.compile(r"(.*?)(0|[1-9][0-9]{0,8})")
_RANGE: Final = re.compile(r"(.*?)(0|[1-9][0-9]{0,8})\.\.([1-9][0-9]{0,8})")


def packed(names: Iterable[str]) -> tuple[str, ...]:
    """The names, with ranges."""
    runs: list[tuple[str, int, int]] = []
    for name in names:
        found = _NUMBERED.fullmatch(name)
        head, number = (found[1], int(found[2])) if found else (name, -1)
        if found and runs and runs[-1][0] == head and runs[-1][2] == number - 1 >= 0:
            runs[-1] = (head, runs[-1][1], number)
        else:
            runs.append((head, number, number))
    return tuple(_written(*run) for run in runs)


def unpacked(words: Iterable[str]) -> Iterator[str]:
    """Each of the names."""
    for word in words:
        found = _RANGE.fullmatch(word)
        if found is None:
            yield word
        else:
            yield from (f"{found[1]}{number}" for number in range(int(found[2]), int(found[3]) + 1))


def _written(head: str, first: int, last: int) -> str:
    if first < 0:
        return head
    return f"{head}{first}" if first == last else f"{head}{first}..{last}"
