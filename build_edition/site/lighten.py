"""A page without what it does not need: the theme's script, and the half of its style sheets that is for other sites.

In: a page as the theme made it. Out: the same page with the edition's `page.css` and `colours.js` in their place, if it
has nothing that only the theme's can show; the reader's script takes over from the theme's (the drawer, the current
place in the contents). Features that few pages have are styled by separate sheets. Promises: any other page is
unchanged.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Final

from build_edition.pages.kit.bundle import version
from build_edition.pages.kit.sheets import EVERY_PAGE, classes_apart
from build_edition.pages.kit.theme_sheet import COLOURS, theme_sheet
from build_edition.site.hand_tables import BY_HAND, as_cards, is_told
from build_edition.site.mend_theme import mend, without_inline_scripts

_READER: Final = re.compile(r"(<script [^>]*src=\"([^\"]*)assets/reader/reader\.js)(?=\")")
_CONFIG: Final = re.compile(r"<script id=\"__config\"[^>]*>(.*?)</script>", re.DOTALL)
_CLASSES: Final = re.compile(r"<[a-z][^<>]*?\sclass=\"([^\"]*)\"")
_COLOURS: Final = re.compile(r"\sdata-md-color-(?:primary|accent)=\"([^\"]*)\"")
_SHEETS: Final = re.compile(r"(\s*<link rel=\"stylesheet\" href=\"[^\"]*assets/stylesheets/\w+\.[^\"]*\.css\">)+")
_OURS: Final = re.compile(r"(<link rel=\"stylesheet\" href=\"[^\"]*assets/)edition\.css(\">)")
_SCRIPTS: Final = re.compile(r"<script src=\"[^\"]*assets/javascripts/[^\"]*\"></script>")
_PALETTE: Final = re.compile(r"(<form class=\"md-header__option\" data-md-component=\"palette\">.*?</form>)", re.DOTALL)
_DIALOG: Final = re.compile(r"<div class=\"md-dialog\".*?</div>\s*</div>", re.DOTALL)
_RIGHT_TO_LEFT: Final = '<body dir="rtl"'  # the frame of the page, not a text in it
_TABLE: Final = re.compile(r"<table[ >].*?</table>", re.DOTALL)
_PLAIN_TABLE: Final = re.compile(r"<table(?![^>]*\sclass=)[^>]*>")
# features that need no script, or that the reader has in place of the theme
_FEATURES: Final = frozenset({
    "navigation.tabs", "navigation.footer", "navigation.sections", "navigation.expand", "navigation.indexes",
    "navigation.path", "navigation.prune", "toc.follow",
})  # fmt: skip


def finished(html: str, hosts: Sequence[str] = ()) -> tuple[str, Mapping[str, str]]:
    """A page of the theme, ready to be published: mended and light; and the scripts taken out of it, by name."""
    html, scripts = without_inline_scripts(mend(html, hosts))
    html = lightened(as_cards(html))
    return html, {name: script for name, script in scripts.items() if name in html}


def lightened(html: str) -> str:
    """The page, with the version of the reader in its address, and without the theme's files where it can be."""
    reader = _READER.search(html)
    if reader is None:
        return html
    html = _READER.sub(rf"\1?v={version()}", html)
    return _without_the_theme(html, reader[2]) if _is_plain(html) else html


def _is_plain(html: str) -> bool:
    config = _CONFIG.search(html)
    if config is None or _RIGHT_TO_LEFT in html or not _FEATURES.issuperset(json.loads(config[1])["features"]):
        return False
    classes = _classes(html) - {"md-dialog", "md-dialog__inner"}
    return classes.isdisjoint(theme_sheet().dropped) and set(_COLOURS.findall(html)) <= set(COLOURS)


def _without_the_theme(html: str, edition: str) -> str:
    html = _TABLE.sub(_in_its_box, html)
    html = _OURS.sub(_our_sheets(html), _SHEETS.sub("", html, count=1), count=1)
    html = _without(_SCRIPTS, _without(_DIALOG, _without(_CONFIG, html)))
    return _PALETTE.sub(rf'\1<script src="{edition}assets/colours.js"></script>', html, count=1)


def _without(what: re.Pattern[str], html: str) -> str:
    """A page without the matches of a pattern and without white space before them, which is slow to search for."""
    kept, last = [], 0
    for found in what.finditer(html):
        kept.append(html[last : found.start()].rstrip())
        last = found.end()
    return "".join((*kept, html[last:]))


def _our_sheets(html: str) -> str:
    classes = _classes(html)
    apart = [name for name, its in classes_apart().items() if not classes.isdisjoint(its)]
    return "".join(rf"\1{name}.css\2" for name in (EVERY_PAGE, *apart))


def _classes(html: str) -> frozenset[str]:
    return frozenset(name for found in _CLASSES.findall(html) for name in found.split())


def _in_its_box(table: re.Match[str]) -> str:
    """A table in the box it scrolls in, which the theme's script would put around it."""
    if not _PLAIN_TABLE.match(table[0]):
        return table[0]
    css = f"md-typeset__scrollwrap{BY_HAND * is_told(table[0])}"
    return f'<div class="{css}"><div class="md-typeset__table">{table[0]}</div></div>'
