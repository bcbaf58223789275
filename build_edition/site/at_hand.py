"""The site generator, started before there is anything to build: it imports its modules while documents are edited.

In: that a site will be built; later the folder of a generation. Out: the generator at work there. Promises: the result
is that of one started then; one that is never asked, or has died, does no harm; it ends with the block it is for.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Final

from build_edition.site.children import child

GENERATOR: Final = "build_edition.site.press"
QUIET: Final = {"NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "ignore", "PYTHONUTF8": "1"}
WAITS: Final = "--waits"
_BEGUN: Final[list[subprocess.Popen[str]]] = []


@contextmanager
def generator_at_hand(jobs: object) -> Iterator[None]:
    """Keep a waiting generator until the end of the block, unless only one process may run."""
    if jobs == 1:
        yield
        return
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        child(GENERATOR, Path(folder), QUIET, WAITS) as running,
    ):
        _BEGUN.append(running)
        try:
            yield
        finally:
            _BEGUN.clear()


def asked(folder: Path, environment: Mapping[str, str]) -> AbstractContextManager[subprocess.Popen[str]] | None:
    """The waiting generator, at work in a folder; None where there is none."""
    while _BEGUN:
        running = _BEGUN.pop()
        with contextlib.suppress(OSError):  # it has died
            if running.poll() is None and running.stdin is not None:
                print(json.dumps([str(folder.resolve()), dict(environment)]), file=running.stdin, flush=True)
                return nullcontext(running)
    return None
