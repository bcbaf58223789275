"""Child processes, none of which outlives us.

In: a command. Out: what it printed, or a running child. Promises: each child leads a process group of its own; whatever
ends us (an exception, SIGINT, SIGTERM) ends the whole group first, and on Linux the kernel ends the child if we are
killed outright. Windows has no process groups: there only the child itself is ended.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

# run before the program proper: PR_SET_PDEATHSIG (1) makes the kernel send SIGKILL (9) when our process is gone
_LAUNCHER: Final = """
import ctypes, os, runpy, sys
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(1, 9)
    if os.getppid() != int(sys.argv[1]):
        sys.exit(1)
del sys.argv[:2]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""
_PATIENCE: Final = 5
_ASKED: Final[set[int]] = set()  # processes that were asked to end
PRINTED: Final = "printed.txt"


@contextlib.contextmanager
def child(
    module: str, folder: Path, environment: Mapping[str, str], *options: str, is_read: bool = True
) -> Iterator[subprocess.Popen[str]]:
    """A Python module running as a program in `folder`; ended, with all it started, at the end of the block.

    Its standard input and output are pipes if `is_read`; standard error, and otherwise standard output too, go to the
    file `PRINTED` in the folder.
    """
    command = [sys.executable, "-P", "-c", _LAUNCHER, str(os.getpid()), module, *options]
    with (folder / PRINTED).open("w", encoding="utf-8") as printed:
        running = subprocess.Popen(  # noqa: S603 - our own command, no shell
            command,
            cwd=folder,
            env={**os.environ, **environment},
            start_new_session=True,
            stderr=printed,
            stdin=subprocess.PIPE if is_read else None,
            stdout=subprocess.PIPE if is_read else printed,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
    try:
        yield running
    finally:
        _end(running)


def _end(running: subprocess.Popen[str]) -> None:
    """End the group: by request, then by force."""
    ask_to_end(running)
    try:
        running.wait(timeout=_PATIENCE)
    except subprocess.TimeoutExpired:
        _ask(running, by_force=True)
        running.wait()
    _ASKED.discard(running.pid)
    for stream in (running.stdin, running.stdout):
        if stream is not None:
            with contextlib.suppress(BrokenPipeError):  # input that the child never read
                stream.close()


def ask_to_end(running: subprocess.Popen[str]) -> None:
    """Ask a child, if it still runs, to end, without waiting; only once, since asking again would not be quicker."""
    if running.poll() is None and running.pid not in _ASKED:
        _ASKED.add(running.pid)
        _ask(running)


def _ask(running: subprocess.Popen[str], *, by_force: bool = False) -> None:
    """Send a signal to a child, and to all it started where there are process groups."""
    if hasattr(os, "killpg"):
        os.killpg(running.pid, signal.SIGKILL if by_force else signal.SIGTERM)
    else:  # Windows, where a child of ours starts none
        running.terminate()
