"""A file that one process at a time has for itself, on every system.

In: an open file. Out: whether it is ours now. Promises: it is given back when the file is closed or its process ends,
however that ends.
"""

from __future__ import annotations

import errno
from importlib import import_module
from typing import IO, Any, Final

_IN_USE: Final = (errno.EACCES, errno.EDEADLK)


def is_ours(file: IO[str], *, is_waiting: bool = False) -> bool:
    """Take the file where nobody has it; `is_waiting` until nobody does."""
    try:
        import fcntl  # noqa: PLC0415 - Windows has none
    except ImportError:
        return _is_ours_on_windows(file, is_waiting=is_waiting)
    try:
        fcntl.flock(file, fcntl.LOCK_EX if is_waiting else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _is_ours_on_windows(file: IO[str], *, is_waiting: bool) -> bool:
    """The same by the first byte; Windows itself waits for ten seconds, then it is asked again."""
    windows: Any = import_module("msvcrt")
    while True:
        try:
            windows.locking(file.fileno(), windows.LK_LOCK if is_waiting else windows.LK_NBLCK, 1)
        except OSError as error:
            if error.errno not in _IN_USE:
                raise
            if not is_waiting:
                return False
        else:
            return True
