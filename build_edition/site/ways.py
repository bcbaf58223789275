"""A link from a page to the same page in another language, in the message to the process that makes a site."""

from __future__ import annotations

from typing import NamedTuple


class Way(NamedTuple):
    """A language of the pages: its code, its name for itself, the folder of its pages; whether this site is in it."""

    code: str
    name: str
    folder: str
    is_here: bool
