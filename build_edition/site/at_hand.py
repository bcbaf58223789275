"""The site generator, begun before there is anything to make: it reads its modules while the documents are edited.

In: that a site will be made; later the folder of a generation. Out: the generator at work there. Promises: it makes
what one begun then would make; one that nobody asked, or that is gone, is no loss; it ends with the block it is for.
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
    """For as long as the block runs a generator waits to be asked, unless one process alone may be at work."""
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
    """The generator that waited, at work in a folder; None where none does."""
    while _BEGUN:
        running = _BEGUN.pop()
        with contextlib.suppress(OSError):  # it is gone
            if running.poll() is None and running.stdin is not None:
                print(json.dumps([str(folder.resolve()), dict(environment)]), file=running.stdin, flush=True)
                return nullcontext(running)
    return None
