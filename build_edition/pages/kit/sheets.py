"""The edition's own style sheets: one for every page, and separate ones for what only few pages show.

In: `assets/styles/`; a folder in it is a separate sheet of that name. Out: the sheets, minified. Promises: a page that
uses a class of a separate sheet is given that sheet; for elements that scripts add on demand, the scripts load the
sheet (`page/later.js`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from build_edition.ground.style_sheets import minified, outer_classes

EVERY_PAGE: Final = "page"
FOLDER: Final = "styles"


@cache
def style_sheets() -> Mapping[str, Mapping[str, str]]:
    """By the name of each sheet, its files by name, in order."""
    found = sorted((files("build_edition") / "assets" / FOLDER).iterdir(), key=lambda one: one.name)
    apart = {one.name: _read(one.iterdir()) for one in found if one.is_dir()}
    return {EVERY_PAGE: _read(one for one in found if not one.is_dir()), **apart}


def _read(found: Iterable[Traversable]) -> Mapping[str, str]:
    return {one.name: minified(one.read_text(encoding="utf-8")) for one in sorted(found, key=lambda one: one.name)}


@cache
def classes_apart() -> Mapping[str, frozenset[str]]:
    """The classes of each separate sheet; it has no effect on a page that has none of them."""
    apart = {name: "".join(parts.values()) for name, parts in style_sheets().items() if name != EVERY_PAGE}
    return {name: frozenset(outer_classes(css, _is_ours)) for name, css in apart.items()}


def _is_ours(name: str) -> bool:
    return not name.startswith("md-")
