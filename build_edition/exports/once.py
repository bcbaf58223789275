"""Results computed once for an edition or a document of it, however many formats use them.

In: a function of an edition and of other arguments that can be referenced weakly. Out: the same function, which caches
the result of its last call as long as all its arguments are alive.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Made = TypeVar("Made")


def once(make: Callable[Given, Made]) -> Callable[Given, Made]:
    """`make`, with a cache of its last result, valid for the identical arguments."""
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
