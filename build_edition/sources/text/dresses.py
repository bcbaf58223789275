"""How stage directions are set off from the words: brackets, dashes, other characters.

In: words. Out: by the name of a dress, the expression that finds what is dressed so. Promises: the first group is the
words inside.
"""

from __future__ import annotations

import re
from typing import Final

DRESSES: Final = {
    "round": re.compile(r"(?:[(（](?=[(（]))?[(（]([^()（）]+)[)）](?:(?<=[)）])[)）])?"),
    "square": re.compile(r"(?:\[(?=\[))?[\[【〔［]([^\[\]【】〔〕［］]+)[\]】〕］](?:(?<=\])\])?"),
    "curly": re.compile(r"\{([^{}\n]+)\}"),
    "angles": re.compile(r"<([^<>/\n]+)>"),
    "dashes": re.compile(r"(?<![\w\-–—])[-–—]([a-zа-яё][^\W\d_]*(?: [^\W\d_]+){0,3})[-–—](?![\w\-–—])"),
    "signs": re.compile(
        r"(?<!\S)(?:/|~|#|=|\||\+\+|>>)([a-zа-яё][^\W\d_]*(?: [^\W\d_]+){0,3})(?:/|~|#|=|\||\+\+|<<)(?!\w)"
    ),
    "asterisks": re.compile(r"(?<![*\w])\*([^*\s][^*\n]{0,80})\*(?![*\w])"),
    "underscores": re.compile(r"(?<![_\w])_([^_\s][^_\n]{0,80})_(?![_\w])"),
}


def is_in_brackets(words: str) -> bool:
    """Whether words stand in one bracket as a whole."""
    return any(DRESSES[dress].fullmatch(words.rstrip(". \n")) for dress in ("round", "square"))
