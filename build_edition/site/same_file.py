"""One file at two places.

In: a file, another place. Out: the same file there, by a hard link where the file system has them. Promises: a link is
followed only where whoever calls says within which folder, and never out of it.
"""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

Place = str | Path  # of tens of thousands of files, words are enough


def same(path: Place, new: Place, within: Place | None = None) -> None:
    """The same file at another place; a copy where a file cannot stand at two.

    Raises OSError for a link that leads to no file `within` that folder.
    """
    file = _led_to(path, within) if os.path.islink(path) else path
    try:
        os.link(file, new)
    except FileNotFoundError:
        os.makedirs(os.path.dirname(new), exist_ok=True)
        _linked(file, new)
    except OSError:
        shutil.copy2(file, new)


def _led_to(link: Place, within: Place | None) -> Place:
    """The file that a link leads to."""
    file = os.path.realpath(link)
    if within is None or os.path.islink(file) or not Path(file).is_relative_to(os.path.realpath(within)):
        raise OSError(errno.ELOOP, "the link is not followed, since it leads out of the edition", str(link))
    return file


def _linked(file: Place, new: Place) -> None:
    try:
        os.link(file, new)
    except OSError:
        shutil.copy2(file, new)
