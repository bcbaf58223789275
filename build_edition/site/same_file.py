"""One file at two places.

In: a file, another place. Out: the same file there, by a hard link where the file system has them.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def same(path: Path, new: Path) -> None:
    """The same file at another place; a copy where a file cannot stand at two."""
    new.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(path.resolve(), new)
    except OSError:
        shutil.copy2(path, new)
