"""Whether a page is too long to be one."""

from __future__ import annotations

from typing import Final

from build_edition.model.woven import Page

MOST: Final = 300_000  # signs of Markdown


def may_be_cut(page: Page, most: int = MOST) -> bool:
    """Whether a page is too long, and no text, which is cut elsewhere."""
    return page.path.endswith(".md") and not (page.proves or page.panes) and len(page.content) > most
