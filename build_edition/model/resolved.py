"""Contributors' Markdown, resolved, and what its links lead to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Resolved:
    """Contributors' Markdown with its links (from `docs/edition/`) and citations resolved, and its plain words."""

    markdown: str = ""
    words: str = ""


NOTHING: Final = Resolved()


@dataclass(frozen=True, slots=True)
class Target:
    """Something a link can lead to: what to call it, and its address below `docs/edition/`.

    `foreign` are the words of the label that are in another language than the pages, `language` is its code.
    """

    label: str
    address: str
    foreign: str = ""
    language: str = ""
