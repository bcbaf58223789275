"""Small faults in the theme's markup, mended in the built pages before they are proved and published.

In: a folder of HTML as the site generator wrote it. Out: the same pages without
the attributes that the Nu HTML checker and the HTML standard object to, and asking early for the fonts of the first
screen, so that nothing moves when they arrive. No content passes here: with the
generator alone the edition is the same, only less tidy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

# `autocomplete` is not for checkboxes and radio buttons: https://html.spec.whatwg.org/#the-input-element
_TOGGLE: Final = re.compile(r"<input[^>]*\btype=\"?(?:checkbox|radio)\b[^>]*>")
_AUTOCOMPLETE: Final = re.compile(r"\s+autocomplete=(?:\"[^\"]*\"|\S+?)(?=[\s>])")
# the label of a list of contents points to a toggle that the page may not have
_LABEL: Final = re.compile(r"(<label[^>]*?)\s+for=\"?(__toc)\"?(?=[\s>])")
# a section of the navigation without a page of its own has a label with an empty attribute
_EMPTY: Final = re.compile(r"(<label[^>]*?)\s+tabindex=\"\"(?=[\s>])")
# the edition's style sheet, and the folder it stands in
_SHEET: Final = re.compile(r"<link [^>]*\bhref=\"?([^\"\s>]*assets/)edition\.css\b[^>]*>")
# not on a phone, where the line is slow and the words should come first
_FIRST_FONTS: Final = ("source-serif-4-latin-wght-normal.woff2", "source-sans-3-latin-wght-normal.woff2")


def tidy(site: Path) -> None:
    """Mend every page below a folder in place."""
    for path in sorted(site.rglob("*.html")):
        html = path.read_text(encoding="utf-8")
        mended = mend(html)
        if mended != html:
            path.write_text(mended, encoding="utf-8", newline="")


def mend(html: str) -> str:
    """One page with the theme's faults mended; nothing else of it is touched."""
    html = _TOGGLE.sub(lambda match: _AUTOCOMPLETE.sub("", match[0]), html)
    if re.search(r"\bid=\"?__toc\b", html) is None:
        html = _LABEL.sub(r"\1", html)
    html = _EMPTY.sub(r"\1", html)
    return _SHEET.sub(lambda match: "".join(_early(match[1])) + match[0], html, count=1)


def _early(assets: str) -> Iterator[str]:
    for font in _FIRST_FONTS:
        yield (
            f'<link rel="preload" href="{assets}fonts/{font}" as="font" type="font/woff2" crossorigin '
            'media="(min-width: 60em)">'
        )
