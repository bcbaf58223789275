"""Contributors' Markdown as an HTML tree, for formats that convert it in their own way.

In: resolved Markdown. Out: the body of a page. Promises: the same Markdown is rendered once, however many files of a
document use it.
"""

from __future__ import annotations

from functools import cache, lru_cache

import lxml.html
from lxml.html import HtmlElement

from build_edition.markup.render import Renderer

_CACHED = 512  # enough for the Markdown of one document, which several files use


@lru_cache(maxsize=_CACHED)
def body_of(markdown: str) -> HtmlElement | None:
    """The body, shared and not to be modified; None if it is empty."""
    return lxml.html.document_fromstring(f"<body>{_renderer().render(markdown).html}</body>").find("body")


@cache
def _renderer() -> Renderer:
    return Renderer(["attr_list"], {})
