"""The same work on many things, on every core.

In: a function and things, and the number of processes, or where else the work is done. Out: the result for each thing,
in order. Promises: only the time differs; with one process, few things, or where no process can be forked, the work is
done in this process; every process started for it ends when we do, however we end.
"""

from __future__ import annotations

import ctypes
import errno
import gc
import os
import pickle
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import Pipe, get_context
from multiprocessing.connection import Connection
from typing import Any, Final, Protocol, TypeVar

Thing = TypeVar("Thing")
Made = TypeVar("Made")
_FEW: Final = 2  # things that each take less time than starting a process
_ENDED: Final = "a process was ended by the system, perhaps for want of memory"
_AT_WORK: list[tuple[Callable[[Any], Any], Sequence[Any]]] = []  # a forked process finds its work in its copy of memory


class Elsewhere(Protocol):
    """Where work is done outside our own processes."""

    def made(self, work: Callable[[Thing], Made], things: Sequence[Thing]) -> Iterator[Made]:
        """The result of `work` for each thing, in order."""


Jobs = int | Elsewhere


def on_cores(work: Callable[[Thing], Made], things: Sequence[Thing], jobs: Jobs, *, few: int = _FEW) -> Iterator[Made]:
    """The result of `work` for each thing. Only the results are sent between processes: work and things are inherited.

    With at most `few` things, no other process is started.
    """
    if not isinstance(jobs, int):
        yield from jobs.made(work, things) if things else ()
        return
    if not are_many(jobs) or len(things) <= few:
        yield from map(work, things)
        return
    _AT_WORK.append((work, things))
    try:
        with _as_sentence(), _pool(min(jobs, len(things))) as pool:
            yield from pool.map(_one, range(len(things)))
    finally:
        _AT_WORK.pop()


@contextmanager
def beside(work: Callable[[], Made], jobs: int) -> Iterator[Callable[[], Made]]:
    """A function that returns the result of `work`; with several processes, the work starts at once in another one.

    It may be called once; if nobody calls it, the process is killed.
    """
    if not are_many(jobs):
        yield work
        return
    ours, theirs = Pipe(duplex=False)
    process = get_context("fork").Process(target=_send_result, args=(work, theirs, os.getpid()))
    process.start()
    theirs.close()
    is_asked = False

    def had() -> Made:
        nonlocal is_asked
        made: Made = _received(ours)
        is_asked = True
        return made

    try:
        yield had
    finally:
        if not is_asked:
            process.kill()
        process.join()
        ours.close()


def _send_result(work: Callable[[], Made], us: Connection, parent: int) -> None:
    """The main function of such a process: send the result, or the exception."""
    end_with(parent)
    made: tuple[Any, Exception | None]
    try:
        made = work(), None
    except Exception as error:  # noqa: BLE001 - raised again in the parent
        error.add_note(traceback.format_exc())
        made = None, error
    # written piece by piece: a message would need as much memory again as what is sent
    with os.fdopen(os.dup(us.fileno()), "wb") as pipe:
        pickle.dump(made, pipe)


def _received(them: Connection) -> Any:  # noqa: ANN401 - whatever was made
    try:
        with os.fdopen(os.dup(them.fileno()), "rb") as pipe:
            made, error = pickle.load(pipe)  # noqa: S301 - from a process of ours
    except (EOFError, pickle.UnpicklingError):
        raise OSError(errno.ENOMEM, _ENDED, "the build") from None
    if error is not None:
        raise error
    return made


def are_many(jobs: int) -> bool:
    """Whether there may be several processes; Windows has no fork, by which they would inherit their work."""
    return jobs != 1 and hasattr(os, "fork")


@contextmanager
def _as_sentence() -> Iterator[None]:
    try:
        yield
    except BrokenProcessPool as error:
        raise OSError(errno.ENOMEM, _ENDED, "the build") from error


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, get_context("fork"), end_with, (os.getpid(),))


def end_with(parent: int) -> None:
    """Let this process end when its parent does, for whatever reason; on Linux the kernel takes care of it."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
    gc.freeze()  # existing objects are not scanned, and so their memory stays shared


def _one(number: int) -> Any:  # noqa: ANN401 - whatever is made
    work, things = _AT_WORK[-1]
    return work(things[number])
