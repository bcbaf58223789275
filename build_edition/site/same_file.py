"""One file at two places.

In: a file, another place. Out: the same file there, by a hard link where the file system has them.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

Place = str | Path  # of tens of thousands of files, words are enough


def same(path: Place, new: Place) -> None:
    """The same file at another place; a copy where a file cannot stand at two."""
    file = os.path.realpath(path) if os.path.islink(path) else path
    try:
        os.link(file, new)
    except FileNotFoundError:
        os.makedirs(os.path.dirname(new), exist_ok=True)
        _linked(file, new)
    except OSError:
        shutil.copy2(file, new)


def _linked(file: Place, new: Place) -> None:
    try:
        os.link(file, new)
    except OSError:
        shutil.copy2(file, new)
