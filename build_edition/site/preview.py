"""Write, and see it: rebuild as files change, and serve the last good site.

In: the folder of an edition. Out: `docs/edition/` and `site/` kept in step with what is written, and a server of
`site/` whose pages are loaded again in the browser. Promises: an error leaves the last good site in place and is
printed; what we write ourselves is not taken for a change; it ends with whoever started it, even where that one is
killed outright, unless it was told to outlive them (`nohup`).
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

from watchfiles import watch

from build_edition.site.engine import SITE
from build_edition.site.serve import served
from build_edition.sources.walk import GENERATED


def preview(
    root: Path, address: tuple[str, int], rebuild: Callable[[], bool], is_asked_to_end: Callable[[], bool]
) -> int:
    """Serve at `address`, build, and rebuild on every change until stopped or asked to end; the exit code.

    `rebuild` says whether there is another site.
    """
    parent = os.getppid()
    with served(root.resolve() / SITE, address) as server:
        if rebuild():
            server.has_changed()
        for changes in watch(*_watched(root), watch_filter=_is_source(root), rust_timeout=1000, yield_on_timeout=True):
            if is_asked_to_end() or (os.getppid() != parent and not _outlives_its_parent()):
                break
            if changes and rebuild():
                server.has_changed()
    return 0


def _outlives_its_parent() -> bool:
    """Whether whoever started us wants us to go on without them, as `nohup` does."""
    return hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) == signal.SIG_IGN


def _watched(root: Path) -> tuple[Path, ...]:
    return tuple(path for path in (root / "sources", root / "docs", root / "mkdocs.yml") if path.exists())


def _is_source(root: Path) -> Callable[[object, str], bool]:
    """Whether a changed file is one we read, not one we wrote."""
    generated = (root / GENERATED).resolve()
    return lambda _change, path: not Path(path).resolve().is_relative_to(generated)
