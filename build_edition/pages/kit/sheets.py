"""The edition's own style sheets: what every page has, and what is a sheet of its own because few pages show it.

In: `assets/styles/`; a folder in it is a sheet apart, of its name. Out: the sheets, minified. Promises: a page that has
a class of which a sheet apart speaks is given that sheet; what the scripts show when it is wanted has its sheet
brought by them (`page/later.js`).
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
    """By the name of each sheet the files that it is made of, by their names, in order."""
    found = sorted((files("build_edition") / "assets" / FOLDER).iterdir(), key=lambda one: one.name)
    apart = {one.name: _read(one.iterdir()) for one in found if one.is_dir()}
    return {EVERY_PAGE: _read(one for one in found if not one.is_dir()), **apart}


def _read(found: Iterable[Traversable]) -> Mapping[str, str]:
    return {one.name: minified(one.read_text(encoding="utf-8")) for one in sorted(found, key=lambda one: one.name)}


@cache
def classes_apart() -> Mapping[str, frozenset[str]]:
    """The classes of each sheet apart: to a page that has none of them it says nothing."""
    apart = {name: "".join(parts.values()) for name, parts in style_sheets().items() if name != EVERY_PAGE}
    return {name: frozenset(outer_classes(css, _is_ours)) for name, css in apart.items()}


def _is_ours(name: str) -> bool:
    return not name.startswith("md-")
