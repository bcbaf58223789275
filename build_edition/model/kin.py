"""What the pages of a text tell of it in other languages: its original, its translations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class OtherText:
    """A text as pages of another tell of it: its page, its title, the codes of the languages of both."""

    address: str
    title: str
    title_language: str
    language: str


@dataclass(frozen=True, slots=True)
class Kin:
    """The texts of a document in other languages: the one that is nearer to the author, those that are made of it."""

    original: OtherText | None = None
    translations: tuple[OtherText, ...] = ()


ALONE: Final = Kin()
