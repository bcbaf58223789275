"""The description of a page for lists of search results: its heading and its first words.

In: a rendered page, with the description of the whole site or none. Out: the page with its own; without a heading and
text of its own it is unchanged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape, unescape
from typing import Final

from build_edition.site.heads import with_head

_OF_THE_SITE: Final = re.compile(r"<meta name=\"description\" content=\"[^\"]*\">")
_BODY: Final = re.compile(r"<article [^>]*\bclass=\"md-content__inner.*", re.DOTALL)
_HEADING: Final = re.compile(r"<h1[^>]*>(.*?)(?:<a class=\"headerlink\"|</h1>)", re.DOTALL)
_WORDS: Final = re.compile(r"<p(?: class=\"be-(?:summary|line)\")?>(.*?)</p>", re.DOTALL)
_SIGN: Final = re.compile(r"<sup\b.*?</sup>|<[^>]*>", re.DOTALL)
_ENOUGH: Final = 90  # characters below which the next paragraph is added
_MOST: Final = 200
_ENDS: Final = '.?!…:;”"»）。！？'


def with_description(html: str) -> str:
    """A page with a description in its head."""
    body = _BODY.search(html)
    heading = _HEADING.search(body[0]) if body else None
    words = " ".join(_first(body[0][heading.end() :])) if body and heading else ""
    if not (heading and words):
        return html
    said = f'<meta name="description" content="{escape(_short(f"{_plain(heading[1])}: {words}"))}">'
    return _OF_THE_SITE.sub(lambda _tag: said, html, count=1) if _OF_THE_SITE.search(html) else with_head(html, (said,))


def _first(body: str) -> Iterator[str]:
    length = 0
    for found in _WORDS.finditer(body):
        words = _plain(found[1])
        yield from (words if words[-1] in _ENDS else f"{words}.",) if words else ()
        length += len(words)
        if length >= _ENOUGH:
            return


def _plain(html: str) -> str:
    return " ".join(unescape(_SIGN.sub("", html)).split())


def _short(words: str) -> str:
    return words if len(words) <= _MOST else f"{words[:_MOST].rsplit(' ', 1)[0].rstrip(' ,;:')}…"
