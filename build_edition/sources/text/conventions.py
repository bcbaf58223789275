"""How transcripts name who speaks: one small reader a convention.

In: the beginning of a paragraph. Out: how many characters a label of the convention would take there, or 0. Promises:
only what is typical of a convention is seen, so that a convention can be told by how often it is; what else could be a
label is told by `heads`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

_LONGEST: Final = 60
_MOST_WORDS: Final = 6
_TITLE = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Senator|Judge|Justice|Gen|Col|Capt|M|Mme|Herr|Frau)\b\.?|The)"
    r"\s+[A-Z][A-Z'’ .\-]*[A-Z]\."
)
_ABBREVIATED = re.compile(r"(?:^|\s)(?:MR|MRS|MS|DR|PROF|GEN|COL|CAPT|LT|SEN|REP|ST|[^\W\d_])$")
_QUESTION = re.compile(r"(?:Q|A|Question|Answer)[.:](?=\s)")
_NAME = re.compile(r"[^\W\d_][\w.'’\-]*(?:[ \u00a0][^\W\d_][\w.'’\-]*){0,4}:(?=\s|$)")


def _capitals(paragraph: str) -> int:
    """`NAME.`: capitals and a full stop."""
    for match in re.finditer(r"\.(?=\s|$)", paragraph[: _LONGEST + 1]):
        words = paragraph[: match.start()]
        letters = [char for char in words if char.isalpha()]
        is_upper = all(char == char.upper() and char != char.lower() for char in letters)
        if not letters or not is_upper or len(words.split()) > _MOST_WORDS:
            return 0
        if len(letters) > 1 and _ABBREVIATED.search(words) is None:
            return match.end()
    return 0


def _colon(paragraph: str) -> int:
    """`Name:`: up to five words and a colon, the first with a capital where the script has them."""
    match = _NAME.match(paragraph)
    if match is None or len(match[0]) > _LONGEST or paragraph[0] != paragraph[0].upper():
        return 0
    return match.end()


def _title(paragraph: str) -> int:
    """`Mr. NAME.`, `The PRESIDENT.`: a title, capitals and a full stop."""
    match = _TITLE.match(paragraph)
    return match.end() if match else 0


def _question(paragraph: str) -> int:
    """`Q.` and `A.`."""
    match = _QUESTION.match(paragraph)
    return match.end() if match else 0


def _own_line(paragraph: str) -> int:
    """A label alone on the first line: capitals, or a name and a colon."""
    first, end, _ = paragraph.partition("\n")
    words = first.rstrip().rstrip(".:")
    letters = [char for char in words if char.isalpha()]
    is_short = 1 < len(letters) <= _LONGEST and len(words.split()) <= _MOST_WORDS
    is_label = first.rstrip().endswith(":") or all(char.isupper() for char in letters)
    return len(first) if end and is_short and is_label else 0


def _none(_paragraph: str) -> int:
    return 0


CONVENTIONAL: Final[Mapping[str, Callable[[str], int]]] = {
    "capitals": _capitals,
    "colon": _colon,
    "title": _title,
    "question-answer": _question,
    "own-line": _own_line,
    "none": _none,
}
