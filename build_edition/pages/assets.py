"""The style sheet, scripts and fonts that go out with the pages."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

from build_edition.model import Page


def assets() -> Iterator[Page]:
    """Every file below `build_edition/assets/`, to be written below `docs/edition/assets/`."""
    yield from _below(files("build_edition") / "assets", "assets")


def _below(folder: Traversable, path: str) -> Iterator[Page]:
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.is_dir():
            yield from _below(entry, f"{path}/{entry.name}")
        else:
            yield Page(f"{path}/{entry.name}", entry.read_bytes())
