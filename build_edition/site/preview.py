"""The preview: rebuild as files change, and serve the last good site.

In: the folder of an edition. Out: `docs/edition/` and `site/` kept up to date with the sources, and a server of `site/`
whose pages reload in the browser. Pages are built first; what readers do not see at once is built when nothing changes
for a while. Promises: an error leaves the last good site in place and is printed; files that we write ourselves do not
count as changes; it ends with the process that started it, even if that is killed outright, unless it was started to
outlive it (`nohup`).
"""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Final, Protocol

from watchfiles import watch

from build_edition.site.engine import SITE
from build_edition.site.serve import served
from build_edition.sources.walk import GENERATED

_TICK: Final = 200  # milliseconds
_A_WHILE: Final = 5  # ticks without a change


class Editing(Protocol):
    """What is done while somebody edits."""

    def changed(self, tell: Callable[[], None], paths: Collection[Path] = ()) -> None:
        """Make the pages again after a change to these files, or to any; call `tell` as soon as they can be read."""

    def resting(self) -> None:
        """Do work that can wait, since nothing has changed for a while."""

    def end(self) -> None:
        """Stop that work."""


def preview(root: Path, address: tuple[str, int], editing: Editing, is_asked_to_end: Callable[[], bool]) -> int:
    """Serve at `address`, build, and rebuild on every change until stopped or asked to end; the exit code."""
    parent = os.getppid()
    with served(root.resolve() / SITE, address) as server, contextlib.ExitStack() as at_the_end:
        at_the_end.callback(editing.end)
        at_the_end.enter_context(contextlib.suppress(KeyboardInterrupt))  # watching ends when the process gets a signal
        quiet = -1  # nothing is built yet: the first build, made while we watch, sees all earlier changes
        for changes in watch(*_watched(root), watch_filter=_is_source(root), rust_timeout=_TICK, yield_on_timeout=True):
            if is_asked_to_end() or (os.getppid() != parent and not _outlives_its_parent()):
                break
            if changes or quiet < 0:
                editing.changed(server.has_changed, {Path(path) for _, path in changes} if quiet >= 0 else ())
                quiet = 0
            elif (quiet := quiet + 1) % _A_WHILE == 0:
                editing.resting()
    return 0


def _outlives_its_parent() -> bool:
    """Whether we are to go on without the process that started us, as with `nohup`."""
    return hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) == signal.SIG_IGN


def _watched(root: Path) -> tuple[Path, ...]:
    return tuple(path for path in (root / "sources", root / "docs", root / "mkdocs.yml") if path.exists())


def _is_source(root: Path) -> Callable[[object, str], bool]:
    """Whether a changed file is one we read, not one we wrote."""
    generated = (root / GENERATED).resolve()
    return lambda _change, path: not Path(path).resolve().is_relative_to(generated)
