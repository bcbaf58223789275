"""Write, and see it: rebuild as files change; serving is left to the site generator.

In: the folder of an edition. Out: `docs/edition/` kept in step with `sources/`,
and MkDocs' own server beside it. Promises: an error leaves the last good pages
in place and is printed; nothing is written that did not change, so the server
does not loop.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from watchfiles import watch

from build_edition.sources.read import GENERATED

Rebuild = Callable[[], None]


def preview(root: Path, address: str, rebuild: Rebuild) -> int:
    """Build once, serve at `address`, rebuild on every change until stopped; the server's exit code."""
    rebuild()
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--no-strict", "-f", "mkdocs.yml", "-a", address]
    server = subprocess.Popen(command, cwd=root, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"})  # noqa: S603 - ours
    try:
        for _changes in watch(*_watched(root), watch_filter=_is_source(root), raise_interrupt=False):
            if server.poll() is not None:
                break
            rebuild()
    finally:
        _stop(server)
    return 0


def _stop(server: subprocess.Popen[bytes]) -> None:
    """End the server; one that is in the middle of a build, and does not listen, by force."""
    server.terminate()
    try:
        server.wait(timeout=5)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def _watched(root: Path) -> tuple[Path, ...]:
    return tuple(path for path in (root / "sources", root / "docs", root / "mkdocs.yml") if path.exists())


def _is_source(root: Path) -> Callable[[object, str], bool]:
    """Whether a changed file is one we read, not one we wrote."""
    generated = (root / GENERATED).resolve()
    return lambda _change, path: not Path(path).resolve().is_relative_to(generated)
