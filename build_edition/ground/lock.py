"""An exclusive lock on a file, on every system.

In: an open file. Out: whether we have the lock now. Promises: it is released when the file is closed or its process
ends, for whatever reason.
"""

from __future__ import annotations

import errno
from importlib import import_module
from typing import IO, Any, Final

_IN_USE: Final = (errno.EACCES, errno.EDEADLK)


def is_ours(file: IO[str], *, is_waiting: bool = False) -> bool:
    """Lock the file if nobody has it; with `is_waiting`, wait until nobody has."""
    try:
        import fcntl  # noqa: PLC0415 - not on Windows
    except ImportError:
        return _is_ours_on_windows(file, is_waiting=is_waiting)
    try:
        fcntl.flock(file, fcntl.LOCK_EX if is_waiting else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _is_ours_on_windows(file: IO[str], *, is_waiting: bool) -> bool:
    """The same by locking the first byte; Windows waits for ten seconds at most, so we ask again."""
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
