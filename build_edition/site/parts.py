"""Builds of single volumes made elsewhere, for a build that joins them.

In: the folders in `.build-edition/parts/`, each the `site/` and the store of a build of one volume (`--volume`). Out: a
store with the rows of theirs; folders with possible files for the new site. Promises: a part is trusted as the last
build is: a file is used only if it is, byte for byte, the one made from the present sources. Without parts, or with
foreign, outdated or damaged ones, the site is the same, and only takes longer.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from build_edition.ground.store import Store
from build_edition.site.generation import WORK

PARTS: Final = "parts"
_SITE: Final = "site"


def take_parts(store: Store, root: Path, within: str = "") -> None:
    """Copy the cached values of the parts of the edition at `root`, in one of its languages."""
    for part in _parts(root):
        store.take(part / WORK / within)


def sites_of_parts(root: Path, within: str = "") -> tuple[Path, ...]:
    """The sites that were built of parts."""
    return tuple(part / _SITE / within for part in _parts(root))


def _parts(root: Path) -> list[Path]:
    folder = root / WORK / PARTS
    if folder.is_symlink() or not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.is_dir() and not path.is_symlink())
