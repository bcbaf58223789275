"""The theme's copies of titles and headings, in its header and its lists: they get the language of what they copy.

In: a rendered page, and its title for the header with language markup. Out: the page. Promises: only `lang` and `dir`
are added; a page whose headings are all in its own language is unchanged.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import Final

from build_edition.markup.other_script import in_its_own

_HEADING: Final = re.compile(
    r'<h([1-6])(?: id="([^"]*)")?[^>]*>((?:(?!</h\1>).)*<span lang=(?:(?!</h\1>).)*)</h\1>', re.DOTALL
)
_SPOKEN: Final = re.compile(r"<span( lang=[^>]*)>([^<]*)</span>")
_BAR: Final = re.compile(r'(data-md-component="header-topic">\s*<span class="md-ellipsis">)([^<]*)')
_LISTED: Final = r'(<a href="#{}" class="md-nav__link">\s*<span class="md-ellipsis">)([^<]*)'

Words = Sequence[tuple[str, str]]


def with_spoken_copies(html: str, title: str = "") -> str:
    """The page; `title` is its short title, with elements around the words that are in another language."""
    if "<span lang=" not in html and not title:
        return html
    for level, name, heading in _HEADING.findall(html):
        spoken = _SPOKEN.findall(heading)
        if level == "1":
            html = _BAR.sub(partial(_marked, spoken=[*_SPOKEN.findall(title), *spoken]), html, count=1)
        elif name:
            html = re.sub(_LISTED.format(re.escape(name)), partial(_marked, spoken=spoken), html)
    return html


def _marked(match: re.Match[str], spoken: Words) -> str:
    """A copy with its words marked by language; words that are marked already are not marked again."""
    before, copy = match[1], match[2]
    for attributes, words in dict.fromkeys(spoken):
        copy = copy if f">{words}<" in copy else in_its_own(copy, words, attributes)
    return before + copy
