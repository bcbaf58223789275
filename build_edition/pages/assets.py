"""The style sheet, scripts and fonts that go out with the pages."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from build_edition.model import Page

STYLES: Final = "styles"


def assets() -> Iterator[Page]:
    """Every file below `build_edition/assets/`; the style sheets joined, in order of name, to `assets/edition.css`."""
    folder = files("build_edition") / "assets"
    sheets = sorted((folder / STYLES).iterdir(), key=lambda one: one.name)
    yield Page("assets/edition.css", "\n".join(sheet.read_text(encoding="utf-8").strip() + "\n" for sheet in sheets))
    yield from _below(folder, "assets")


def _below(folder: Traversable, path: str) -> Iterator[Page]:
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.is_dir() and entry.name != STYLES:
            yield from _below(entry, f"{path}/{entry.name}")
        elif not entry.is_dir():
            yield Page(f"{path}/{entry.name}", entry.read_bytes())
