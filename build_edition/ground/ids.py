"""What may be an id: of a document, a note, a person, a parallel.

Ids become parts of URLs and never paths; there is one rule for all of them.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# Windows reserves these names for devices and creates no file or folder of that name, whatever its extension
_DEVICES: Final = r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])"
ID_PATTERN: Final = rf"(?!{_DEVICES}$)[a-z](?:-?[a-z0-9])*"
LONGEST_ID: Final = 64
# Latin letters that Unicode does not decompose
_LETTERS: Final = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss",
}  # fmt: skip


def is_id(words: str) -> bool:
    """Whether this may be an id: ASCII letters, digits, single hyphens, at most 64 characters; no device name."""
    return len(words) <= LONGEST_ID and re.fullmatch(ID_PATTERN, words) is not None


def why_no_id(words: str) -> str:
    """Why this may not be an id, in half a sentence; empty where it may."""
    if re.fullmatch(_DEVICES, words):
        return "Windows keeps this name for a device and makes no folder of it"
    if len(words) > LONGEST_ID:
        return f"it has more than {LONGEST_ID} signs"
    return "" if is_id(words) else "an id is small letters from a to z, digits and single hyphens, a letter first"


def as_id(words: str) -> str:
    """A string in the form of an id, with a suffix if it is a device name: `con` → `con-1`."""
    return f"{words}-1" if re.fullmatch(_DEVICES, words) else words


def plain_words(words: str) -> list[str]:
    """The words of a name or title for making an id: lower-case ASCII letters and digits, without diacritics."""
    whole = "".join(_LETTERS.get(char, char) for char in words.lower())
    plain = unicodedata.normalize("NFKD", whole).encode("ascii", "ignore").decode()
    return re.findall(r"[a-z0-9]+", plain)
