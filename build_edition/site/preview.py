"""Write, and see it: rebuild as files change; serving is left to the site generator.

In: the folder of an edition. Out: `docs/edition/` kept in step with `sources/`,
and MkDocs' own server beside it. Promises: an error leaves the last good pages
in place and is printed; nothing is written that did not change, so the server
does not loop.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from watchfiles import watch

from build_edition.model.shared import SiteConfig
from build_edition.site.children import child
from build_edition.site.engine import QUIET, write_config
from build_edition.site.generation import WORK
from build_edition.sources.site_config import CONFIG
from build_edition.sources.walk import GENERATED

Rebuild = Callable[[], SiteConfig | None]
_SERVED: Final = "preview"


def preview(root: Path, address: str, rebuild: Rebuild) -> int:
    """Build once, serve at `address`, rebuild on every change until stopped; the exit code."""
    folder = root.resolve() / WORK / _SERVED
    folder.mkdir(parents=True, exist_ok=True)
    _configure(folder, rebuild() or SiteConfig(), root)
    arguments = ("serve", "--quiet", "--no-strict", "-f", CONFIG, "-a", address)
    with child("mkdocs", arguments, folder, QUIET) as server:
        for _changes in watch(*_watched(root), watch_filter=_is_source(root), rust_timeout=1000, yield_on_timeout=True):
            if server.poll() is not None:
                return 1
            if _changes:
                _configure(folder, rebuild(), root)
    return 0


def _configure(folder: Path, config: SiteConfig | None, root: Path) -> None:
    """Hand the server a configuration that was checked; none, and it keeps the last one."""
    if config is not None:
        write_config(config, folder / f"{CONFIG}.new", docs_dir=str(root.resolve() / "docs"), site_dir="site")
        if not (folder / CONFIG).exists() or (folder / f"{CONFIG}.new").read_bytes() != (folder / CONFIG).read_bytes():
            (folder / f"{CONFIG}.new").replace(folder / CONFIG)


def _watched(root: Path) -> tuple[Path, ...]:
    return tuple(path for path in (root / "sources", root / "docs", root / "mkdocs.yml") if path.exists())


def _is_source(root: Path) -> Callable[[object, str], bool]:
    """Whether a changed file is one we read, not one we wrote."""
    generated = (root / GENERATED).resolve()
    return lambda _change, path: not Path(path).resolve().is_relative_to(generated)
