"""The running title of printed pages: an attribute of the page, for the style sheet.

In: a rendered page, its title. Out: the same page, if it shows the text of a document, with its title on the root
element: margin content in print can be taken only from there.
"""

from __future__ import annotations

import re
from html import escape
from typing import Final

_TEXT: Final = re.compile(r"<article [^>]*\bdata-document=")


def with_running_title(html: str, title: str) -> str:
    """A page of a text with its title for printing; any other is unchanged."""
    return html.replace("<html ", f'<html data-title="{escape(title)}" ', 1) if _TEXT.search(html) else html
