"""Contributors' Markdown as a tree of HTML, for formats that write it in their own way.

In: Markdown that was resolved. Out: the body of a page. Promises: the same words are rendered once, however many files
of a document say them.
"""

from __future__ import annotations

from functools import cache, lru_cache

import lxml.html
from lxml.html import HtmlElement

from build_edition.markup.render import Renderer

_AT_HAND = 512  # bodies: those of one document, which several files have


@lru_cache(maxsize=_AT_HAND)
def body_of(markdown: str) -> HtmlElement | None:
    """The body, which whoever reads it leaves as it is; None where it is empty."""
    return lxml.html.document_fromstring(f"<body>{_renderer().render(markdown).html}</body>").find("body")


@cache
def _renderer() -> Renderer:
    return Renderer(["attr_list"], {})
