"""How a command ends if it is stopped from outside: by a signal, by an error of the system, by an unwritable path.

In: signals and exceptions. Out: `Ended`, which unwinds everything (and so ends all child processes), and one sentence
about the system error, or about the path that cannot be written. Promises: only what is certainly the fault of the
system or of the user is called so; anything else is our mistake.
"""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Final, NoReturn

from build_edition.ground.programs import ProgramFailedError

_HANG_UP: Final[signal.Signals | None] = getattr(signal, "SIGHUP", None)  # does not exist on Windows
_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM, *([_HANG_UP] if _HANG_UP else []))
_MACHINE: Final = frozenset((
    errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.EIO, errno.EMFILE, errno.ENFILE,
    errno.EBUSY, errno.ENOMEM, errno.ENAMETOOLONG, errno.ELOOP,
    errno.ECONNREFUSED, errno.ECONNABORTED, errno.EPROTONOSUPPORT,
))  # fmt: skip
_asked: Final[list[int]] = []
_PROGRAMS: Final = {"pandoc": "pypandoc-binary", "pagefind": "pagefind", "typst": "typst"}


class Ended(BaseException):
    """A signal asked the program to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class NotWrittenError(Exception):
    """A file or folder that the user named cannot be written; the message says which and why."""


@contextlib.contextmanager
def writing_to(place: Path, *, is_file: bool = True) -> Iterator[None]:
    """For a block that does nothing but write to a path that the user named; raises NotWrittenError.

    Only there is a missing file, or a file in place of a folder, the user's mistake and not ours.
    """
    try:
        if is_file and place.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        yield
    except OSError as error:
        raise NotWrittenError(f"{place} cannot be written: {error.strerror or type(error).__name__}") from error


@contextlib.contextmanager
def ended_by_signals() -> Iterator[None]:
    """Within the block, a signal to end raises `Ended`; afterwards the previous handlers are restored.

    Where Python swallows the exception (it ignores those raised in finalizers), `is_asked_to_end` returns true, and
    `Ended` is raised at the end of the block. SIGHUP stays ignored if it is ignored already, as under `nohup`.
    """
    _asked.clear()
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    is_kept = _HANG_UP is not None and signal.getsignal(_HANG_UP) == signal.SIG_IGN
    heard = [number for number in _SIGNALS if not (is_kept and number == _HANG_UP)]
    before = {number: signal.signal(number, _end) for number in heard}
    try:
        yield
    finally:
        for number, meaning in before.items():
            signal.signal(number, meaning)
    if is_asked_to_end():
        raise Ended(_asked[0])


def is_asked_to_end() -> bool:
    """Whether a signal to end has arrived since `ended_by_signals` began."""
    return bool(_asked)


def about_machine(error: BaseException) -> str:
    """One sentence about a system error, a missing program or an unwritable path; empty for other errors."""
    if isinstance(error, NotWrittenError):
        return str(error)
    if isinstance(error, ProgramFailedError):
        return f"{error}; install it again with `pip install {_PROGRAMS[error.name]}`"
    for name, package in _PROGRAMS.items():
        if isinstance(error, (ImportError, OSError)) and name in str(error).lower() and _is_missing(error):
            return f"{name} is missing; install it again with `pip install {package}`"
    if isinstance(error, MemoryError):
        return "there is not memory enough; nothing was changed"
    if isinstance(error, OSError) and error.errno in _MACHINE:
        return f"{error.filename or 'the disk'}: {error.strerror}; nothing was changed"
    return ""


def _is_missing(error: BaseException) -> bool:
    return isinstance(error, (ImportError, FileNotFoundError)) or "no pandoc was found" in str(error).lower()


def _end(number: int, _frame: FrameType | None) -> NoReturn:
    _asked.append(number)
    raise Ended(number)
