"""What is made of an edition once, however many formats have it.

In: a function of an edition. Out: the same function, which remembers what it made of the last edition it was given, for
as long as that edition is there.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from build_edition.model.edited import Edition

Made = TypeVar("Made")


def once(make: Callable[[Edition], Made]) -> Callable[[Edition], Made]:
    """A function that makes its thing once of the same edition."""
    last: list[tuple[weakref.ref[Edition], Made]] = []

    @wraps(make)
    def made(edition: Edition) -> Made:
        for of, known in last:
            if of() is edition:
                return known
        last[:] = [(weakref.ref(edition, lambda _: last.clear()), make(edition))]
        return last[0][1]

    return made
