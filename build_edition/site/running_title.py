"""The title that stands at the head of every printed page of a text: an attribute of the page, for the style sheet.

In: a page as it was set, its title. Out: the same page, where it shows the text of a document, with its title at its
root: what is printed at the margin can only ask there.
"""

from __future__ import annotations

import re
from html import escape
from typing import Final

_TEXT: Final = re.compile(r"<article [^>]*\bdata-document=")


def with_running_title(html: str, title: str) -> str:
    """A page of a text that says its title to whoever prints it; any other is as it was."""
    return html.replace("<html ", f'<html data-title="{escape(title)}" ', 1) if _TEXT.search(html) else html
