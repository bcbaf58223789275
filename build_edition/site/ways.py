"""A way from a page to the same page in another language, as the process that presses a site is told of it."""

from __future__ import annotations

from typing import NamedTuple


class Way(NamedTuple):
    """A language of the pages: its code, what it calls itself, the folder of its pages; whether these are in it."""

    code: str
    name: str
    folder: str
    is_here: bool
