"""One file at two places.

In: a file, another place. Out: the same file there, by a hard link where the file system has them.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def same(path: Path, new: Path) -> None:
    """The same file at another place; a copy where a file cannot stand at two."""
    file = path.resolve() if path.is_symlink() else path
    try:
        os.link(file, new)
    except FileNotFoundError:
        new.parent.mkdir(parents=True, exist_ok=True)
        _linked(file, new)
    except OSError:
        shutil.copy2(file, new)


def _linked(file: Path, new: Path) -> None:
    try:
        os.link(file, new)
    except OSError:
        shutil.copy2(file, new)
