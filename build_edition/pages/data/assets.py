"""The style sheets, scripts and fonts that are published with the pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from build_edition.markup.escape import css_string
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.data.look import look
from build_edition.pages.kit.bundle import FOLDER as BUNDLED
from build_edition.pages.kit.bundle import Wants, bundles
from build_edition.pages.kit.sheets import EVERY_PAGE, style_sheets
from build_edition.pages.kit.sheets import FOLDER as STYLES
from build_edition.pages.kit.theme_sheet import of_boxed_tables, theme_sheet
from build_edition.pages.lists.correspondence import letters_of

SCAFFOLD: Final = "scaffold"
DISK: Final = "disk"
_ON_DEMAND: Final[Mapping[str, Callable[[Edition], bool]]] = {
    "75-witnesses.css": lambda edition: bool(edition.sides),
    "76-facsimiles.css": lambda edition: edition.has_pictures,
    "77-map.css": lambda edition: any(one.coordinates is not None for one in edition.entries),
    "78-network.css": lambda edition: bool(letters_of(edition)),
    "79-languages.css": lambda edition: bool(edition.imprint.others),
}
_VIEWER: Final = "viewer"
_NOT_AS_THEY_ARE: Final = (STYLES, SCAFFOLD, DISK, BUNDLED, _VIEWER, "reader", "theme")
_REMARK: Final = re.compile(r"^\s*(?://.*|/\*\*.*\*/)\n", re.MULTILINE)
_HEAD: Final = 'font: italic 8.5pt "Source Serif 4", serif; color: #333'


RESERVED: Final = ("assets",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """Every file below `build_edition/assets/` except the templates of `new`; scripts as bundles.

    Files that only a site read from disk needs are left out.
    """
    folder = files("build_edition") / "assets"
    yield from _style_sheets(edition)
    yield Page("assets/colours.js", _REMARK.sub("", (folder / "theme/colours.js").read_text(encoding="utf-8")))
    scripts = bundles(edition.words, Wants(edition.has_pictures, bool(edition.sides)))
    yield from (Page(f"assets/reader/{name}", script) for name, script in scripts.items())
    yield from _below(folder, "assets")
    if edition.has_pictures:
        yield from _below(folder / _VIEWER, f"assets/{_VIEWER}")


def _style_sheets(edition: Edition) -> Iterator[Page]:
    """`assets/page.css`: the rules needed of the theme and ours; the separate sheets; `edition.css`: all of our rules.

    Rules for witnesses, pictures and the like are included only if the edition has any. The first and the last sheet
    end with what is specific to this edition: the running titles of its printed pages, its look.
    """
    needed = {name: _needed(parts, edition) for name, parts in style_sheets().items()}
    whole = [css for _name, css in sorted(part for parts in needed.values() for part in parts.items())]
    ends = [*running_titles(edition), *look(edition.imprint)]
    yield Page("assets/edition.css", "\n".join([*whole, *ends]))
    yield _light_sheet(EVERY_PAGE, [theme_sheet().css, *needed.pop(EVERY_PAGE).values(), *ends])
    yield from (_light_sheet(name, parts.values()) for name, parts in needed.items())


def _light_sheet(name: str, parts: Iterable[str]) -> Page:
    return Page(f"assets/{name}.css", of_boxed_tables("\n".join(parts)))


def _needed(parts: Mapping[str, str], edition: Edition) -> Mapping[str, str]:
    return {name: css for name, css in parts.items() if _ON_DEMAND.get(name, _always)(edition)}


def _always(_edition: Edition) -> bool:
    return True


def running_titles(edition: Edition) -> Iterator[str]:
    """Rules that print the edition's title at the head of every page, and beside it the title of a text's page.

    The latter is read from an attribute of the page (`site/running_title`), so that the sheet is as short for a
    thousand texts as for one.
    """
    title = css_string(edition.imprint.title)
    yield f"@page {{ @top-left {{ content: {title}; {_HEAD} }} @top-right {{ content: var(--be-title); {_HEAD} }} }}"
    yield "html[data-title] { --be-title: attr(data-title); }"


def _below(folder: Traversable, path: str) -> Iterator[Page]:
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.is_dir() and entry.name not in _NOT_AS_THEY_ARE:
            yield from _below(entry, f"{path}/{entry.name}")
        elif not entry.is_dir():
            yield Page(f"{path}/{entry.name}", entry.read_bytes())
