"""How often Python looks for cycles of objects that nobody needs: seldom, for we make many, and hardly a cycle."""

from __future__ import annotations

import gc
from typing import Final

_OBJECTS: Final = 100_000  # more than there were when it last looked; 700 is usual


def look_seldom() -> None:
    """Let this process, and those that it forks, look a hundredth as often."""
    gc.set_threshold(_OBJECTS, 20, 50)
