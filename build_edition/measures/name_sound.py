"""What is common to the spellings of a name in several languages: the sound of its consonants.

In: words in Latin or Cyrillic letters. Out: their consonants. Promises: pure; “Каганович”, “Kaganowitsch” and
“Kaganovitch” give the same; so do the grammatical cases of a name, except for a last consonant.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_FEWEST: Final = 3  # consonants; with fewer, two names may be alike by chance
_CASES: Final = ("", "m", "s", "v", "h")  # the longest endings of a case, or of an English or German genitive
_WORD: Final = re.compile(r"[^\W\d_]+")
_CYRILLIC: Final = str.maketrans(dict(zip("бвгджзклмнпрстфхчшщ", "bvgdssklmnprstfhsss", strict=True)) | {"ц": "ts"})
_AS_ONE: Final = (
    *((letters, "s") for letters in ("schtsch", "chtch", "shch", "tsch", "tch", "sch", "zh", "sh")),
    ("kh", "h"), ("ck", "k"), ("ch", "ch"), ("ph", "f"), ("tz", "ts"), ("w", "v"), ("x", "ks"), ("q", "k"),
    ("z", "s"), ("c", "s"),
)  # fmt: skip
_NOT_A_CONSONANT: Final = re.compile("[^bdfghklmnprstv]")
_TWICE: Final = re.compile(r"(.)\1+")


def sounds_there(name: str, words: str) -> bool:
    """Whether a text contains a name, that is its longest word, in any spelling and grammatical case."""
    longest = max((one for one in _WORD.findall(name) if one[0].isupper()), key=len, default="")
    wanted = {one for one in _consonants(longest) if len(one) >= _FEWEST}
    found = {form for one in _WORD.findall(words) if one[0].isupper() for form in _consonants(one)}
    shorter = {
        one[: -len(more)] for one in wanted for more in _CASES if more and len(one) > _FEWEST and one.endswith(more)
    }
    return not found.isdisjoint(shorter | {one + more for one in wanted for more in _CASES})


def _consonants(word: str) -> frozenset[str]:
    """The consonants of a word; in Latin letters “ch” has two possible sounds."""
    bare = unicodedata.normalize("NFD", word.casefold())
    latin = bare.translate(_CYRILLIC)
    return frozenset(_bare(latin, ch) for ch in ("hs" if latin == bare else "s"))


def _bare(latin: str, ch: str) -> str:
    for letters, one in _AS_ONE:
        latin = latin.replace(letters, ch if letters == "ch" else one)
    return _TWICE.sub(r"\1", _NOT_A_CONSONANT.sub("", latin))
