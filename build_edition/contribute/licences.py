"""The licences that an edition may choose by name; any other is given in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from build_edition.contribute.templates import ASSETS
from build_edition.words.language import Words

LICENCES: Final[Mapping[str, tuple[str, str]]] = {
    "CC-BY-4.0": ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    "CC-BY-SA-4.0": ("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    "CC0-1.0": ("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
}


def licence_text(name: str) -> str | None:
    """The full text of a licence; None for one that is given in words."""
    return (ASSETS / "licences" / f"{name}.txt").read_text(encoding="utf-8") if name in LICENCES else None


def in_a_line(name: str, words: Words) -> str:
    """The licence as `edition.yml` names it."""
    return words.say("{licence} for the notes", licence=LICENCES[name][0]) if name in LICENCES else name


def in_markdown(name: str, words: Words) -> str:
    """The licence as a page names it; words given are words."""
    if name not in LICENCES:
        return ""
    said, address = LICENCES[name]
    return words.say(
        "The notes and the texts of the editors may be used under {licence}. What holds for the documents themselves "
        "is said with each.",
        licence=f"[{said}]({address})",
    )
