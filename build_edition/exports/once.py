"""What is made once of an edition or of a document in it, however many formats have it.

In: a function of an edition, and of what else can be held weakly. Out: the same function, which remembers what it made
of the last it was given, for as long as they are there.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Made = TypeVar("Made")


def once(make: Callable[Given, Made]) -> Callable[Given, Made]:
    """A function that makes its thing once of the same things."""
    last: list[tuple[tuple[weakref.ref[object], ...], Made]] = []

    @wraps(make)
    def made(*given: Given.args, **named: Given.kwargs) -> Made:
        for of, known in last:
            if all(one() is this for one, this in zip(of, given, strict=True)):
                return known
        made_now = make(*given, **named)
        last[:] = [(tuple(weakref.ref(one, lambda _: last.clear()) for one in given), made_now)]
        return made_now

    return made
