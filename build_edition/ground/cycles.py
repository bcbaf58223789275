"""How often Python's garbage collector runs: seldom, because we make many objects and hardly a reference cycle."""

from __future__ import annotations

import gc
from typing import Final

_OBJECTS: Final = 100_000  # new objects between two runs; Python's default is 700


def look_seldom() -> None:
    """Let the garbage collector run a hundredth as often, in this process and its forks."""
    gc.set_threshold(_OBJECTS, 20, 50)
