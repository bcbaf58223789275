"""The texts of a document in other languages, as its pages list them: its original, its translations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class OtherText:
    """Another text, as a page lists it: its page, its title, the language codes of the title and the text."""

    address: str
    title: str
    title_language: str
    language: str


@dataclass(frozen=True, slots=True)
class Kin:
    """The texts of a document in other languages: the one nearer to the author, and those made from it."""

    original: OtherText | None = None
    translations: tuple[OtherText, ...] = ()


ALONE: Final = Kin()
