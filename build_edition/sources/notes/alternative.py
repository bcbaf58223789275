"""Descriptions of pictures: those that say nothing of what is to be seen are reported."""

from __future__ import annotations

import re
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.plain_text import clipped
from build_edition.model.sources import Written

_EMPTY: Final = (
    "a|an|the|of|image|picture|photo|photograph|scan|facsimile|figure|page|folio|document|letter|text|img|dsc|"
    "bild|seite|blatt|abbildung|faksimile|fac-similé|feuillet|изображение|страница|скан|лист|факсимиле"
)
_SAYS_NOTHING: Final = re.compile(rf"(?:\b(?:{_EMPTY})\b|[\W\d_])*", re.IGNORECASE)
_NAME_OF_FILE: Final = re.compile(r"\S+\.(?:jpe?g|png|webp)", re.IGNORECASE)


def check_alternative(alt: Written) -> list[Diagnostic]:
    """N054 if the words are a file name, or contain only words that fit every picture."""
    words = alt.value.strip()
    if _NAME_OF_FILE.fullmatch(words) or _SAYS_NOTHING.fullmatch(words.replace("_", " ")):
        return [diagnose("N054", alt.place, alt=clipped(words))]
    return []
