"""Whether a page is too long."""

from __future__ import annotations

from typing import Final

from build_edition.model.woven import Page

MOST: Final = 300_000  # characters of Markdown


def may_be_cut(page: Page, most: int = MOST) -> bool:
    """Whether a page is too long and is not a text, since texts are cut elsewhere."""
    return page.path.endswith(".md") and not (page.proves or page.panes) and len(page.content) > most
