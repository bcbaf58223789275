"""The theme's style sheets, reduced to what pages of an edition use: half of them is for features no edition has.

In: the style sheets of the installed theme. Out: one sheet, and the classes that were dropped from it. Promises: a page
that has none of those classes, and whose frame runs from left to right, looks the same with it as with the theme's own.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Final, NamedTuple

from build_edition.ground.style_sheets import cut, minified

# the frame of a page and plain text in it; not included: searches, posts, versions, consent, tags and what a script
# adds
_WANTED: Final = re.compile(
    r"md-(?:typeset(?:__\w+)?|grid|container|main(?:__inner)?|overlay|toggle|skip|icon|logo|ellipsis|option|copyright(?:__highlight)?|"
    r"header(?:__(?:inner|button|title|topic|ellipsis|option)|__title--active|--shadow)?|content(?:__inner)?|social(?:__link)?|"
    r"nav(?:__(?:link|item|list|title|icon|toggle|button|link--\w+|item--\w+)|--(?:primary|secondary|lifted))?|"
    r"tabs(?:__[\w-]+)?|footer(?:__[\w-]+|-meta(?:__inner)?)?|path(?:__\w+)?|select(?:__\w+)?|"
    r"sidebar(?:__\w+|--primary|--secondary)?)|no-js|headerlink|footnote(?:-ref|-backref)?"
)
_OTHER_COLOURS: Final = re.compile(r"\[data-md-color-(?:primary|accent)=\"?(?!custom\b)")
# what only the theme's own script adds to a page: its search, sorted tables, a hiding header
_OF_ITS_SCRIPT: Final = re.compile(
    r"columnheader|__search|__comments|scrolllock|color-switching|md-(?:header|tabs)\[hidden\]"
)
_RIGHT_TO_LEFT: Final = re.compile(r"^\s*\[dir=rtl\](?!.*\.md-typeset)", re.DOTALL)  # the frame of such pages
_RULE: Final = re.compile(r"([^{}]+)\{[^{}]*\}")
_OF_SCRIPTS: Final = re.compile(r"(?<!:)\.focus-visible\b")  # all browsers have `:focus-visible` by now
_VARIABLE: Final = re.compile(r"(--[\w-]+):(?:[^;{}\"']|\"[^\"]*\"|'[^']*')*;?")
_PLAIN_TABLE: Final = "table:not([class])"
_BOXED_TABLE: Final = ".md-typeset__table>table"
_AFTER_TABLE: Final = re.compile(r"(?<=})[^{}]*table:not\(\[class\]\)\s*\+\s*\*\{[^{}]*\}")
_SHEETS: Final = "templates/assets/stylesheets/*.css"
_USED: Final = re.compile(r"var\((--[\w-]+)")
COLOURS: Final = ("custom",)


class ThemeSheet(NamedTuple):
    """The sheet, and the classes that were dropped from it."""

    css: str
    dropped: frozenset[str]


@cache
def theme_sheet() -> ThemeSheet:
    """The sheet of the installed theme."""
    theme = find_spec("material")  # found, not imported: importing it takes a second
    folders = theme.submodule_search_locations if theme is not None else None
    sheets = sorted(one for folder in folders or () for one in Path(folder).glob(_SHEETS))
    whole = "".join(re.sub(r"/\*#.*?\*/", "", sheet.read_text(encoding="utf-8")) for sheet in sheets)
    css, dropped = cut(_OF_SCRIPTS.sub(":focus-visible", whole), lambda name: _WANTED.fullmatch(name) is not None)
    frame = (files("build_edition") / "assets/theme/frame.css").read_text(encoding="utf-8")
    css = _AFTER_TABLE.sub("", _without_its_script(_of_our_colours(css)))
    return ThemeSheet(_without_unused(css) + minified(frame), dropped)


def of_boxed_tables(css: str) -> str:
    """Rules for plain tables as rules for tables in their boxes, in which light pages have them.

    A selector for elements without a class makes the browser restyle everything below an element that gets one.
    """
    return css.replace(_PLAIN_TABLE, _BOXED_TABLE)


def _of_our_colours(css: str) -> str:
    return _RULE.sub(lambda rule: "" if _OTHER_COLOURS.search(rule[1]) else rule[0], css)


def _without_its_script(css: str) -> str:
    """The sheet without rules for what only the theme's script adds, and for the frame of right-to-left pages."""
    return _RULE.sub(lambda rule: "" if all(map(_is_for_others, rule[1].split(","))) else rule[0], css)


def _is_for_others(selector: str) -> bool:
    return bool(_OF_ITS_SCRIPT.search(selector) or _RIGHT_TO_LEFT.search(selector))


def _without_unused(css: str) -> str:
    """The sheet without unused pictures; colours and sizes stay, since an edition's own sheet may use them."""
    used = set(_USED.findall(css))
    return _VARIABLE.sub(lambda one: "" if "url(" in one[0] and one[1] not in used else one[0], css)
