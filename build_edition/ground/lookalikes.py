"""Letters of other scripts that look like Latin ones, which another keyboard layout leaves in a word unnoticed.

In: a word. Out: the same word in the Latin letters it looks like; the letter by which two words differ that look alike.
"""

from __future__ import annotations

import unicodedata
from typing import Final

_CYRILLIC: Final = dict(zip("аеорсухіјѕԁԛԝһӏкмтнвгі", "aeopcyxijsdqwhlkmthbri", strict=True))
_GREEK: Final = dict(zip("αεικνορτυχβμη", "aeikvoptuxbmn", strict=True))
_LATIN: Final = str.maketrans(_CYRILLIC | _GREEK)


def as_it_looks(word: str) -> str:
    """The word in lower case, with every lookalike replaced by its Latin letter."""
    return word.casefold().translate(_LATIN)


def stranger(word: str, meant: str) -> str:
    """A phrase on the first letter that only looks like that of the word meant, and its script; empty for none."""
    for one, other in zip(word.casefold(), meant.casefold(), strict=False):
        if one != other and as_it_looks(one) == as_it_looks(other):
            script = unicodedata.name(one, "another").partition(" ")[0].capitalize()
            return f"“{one}” in what stands there is a {script} letter"
    return ""
