"""One file at two paths.

In: a file, another path. Out: the same file there, as a hard link where the file system has them. Promises: a symbolic
link is followed only if the caller names the folder within which it may lead, and never out of it.
"""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

Place = str | Path  # for tens of thousands of files, strings are enough


def same(path: Place, new: Place, within: Place | None = None) -> None:
    """Put the same file at another path; a copy where it cannot be linked.

    Raises OSError for a symbolic link that does not lead to a file `within` that folder.
    """
    file = _target(path, within) if os.path.islink(path) else path
    try:
        os.link(file, new)
    except FileNotFoundError:
        os.makedirs(os.path.dirname(new), exist_ok=True)
        _linked(file, new)
    except OSError:
        shutil.copy2(file, new)


def _target(link: Place, within: Place | None) -> Place:
    """The target of a symbolic link."""
    file = os.path.realpath(link)
    if within is None or os.path.islink(file) or not Path(file).is_relative_to(os.path.realpath(within)):
        raise OSError(errno.ELOOP, "the link is not followed, since it leads out of the edition", str(link))
    return file


def _linked(file: Place, new: Place) -> None:
    try:
        os.link(file, new)
    except OSError:
        shutil.copy2(file, new)
