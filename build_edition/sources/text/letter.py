"""The parts of a letter where `document.yml` does not name them.

Rules, not guesses: the opening ends with the first short line that closes in
`!` or `,` (the salutation); a short line of date-like words above it is the
dateline and what stands before that the heading; at the end, a shelfmark and,
in a letter with a salutation, a signature and a closing formula are told by shape. Whatever the rules
miss stays a paragraph, and `parts` in `document.yml` overrules them all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from build_edition.model.documents import PartName
from build_edition.sources.text.chunks import Chunk

_OPENING = 6
_SHORT = 80
_SALUTATION_ENDS = "!,،！，"
_DATE = re.compile(r"\b\d{1,4}\b")
_SHELFMARK = re.compile(r"\b(?:F|f|Ф|ф|MS|Ms|Add)\b\.?\s*(?:MS\.?\s*)?\d+|\bfo(?:nd|l)\b", re.UNICODE)
_FORMULA = re.compile(
    r"\b(?:regards|wishes|sincerely|faithfully|yours|respectfully|affectionate|love|greetings|servant|farewell)\b",
    re.IGNORECASE,
)


def with_usual_parts(text: str, chunks: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """The chunks of a letter with the parts that can be told by shape."""
    words = [" ".join(span.of(text) for span in chunk.spans) for chunk in chunks]
    parts: list[PartName] = ["paragraph"] * len(chunks)
    _opening(words, parts)
    _ending(words, parts)
    return tuple(replace(chunk, part=part) for chunk, part in zip(chunks, parts, strict=True))


def _opening(words: Sequence[str], parts: list[PartName]) -> None:
    shown = range(min(_OPENING, len(words)))
    salutation = next((i for i in shown if _is_salutation(words[i])), None)
    if salutation is None:
        return
    parts[salutation] = "salutation"
    for index in range(salutation):
        is_date = len(words[index]) <= _SHORT and _DATE.search(words[index]) is not None
        parts[index] = "dateline" if is_date else "heading"


def _is_salutation(words: str) -> bool:
    return len(words) <= _SHORT and words.rstrip()[-1] in _SALUTATION_ENDS and _FORMULA.search(words) is None


def _ending(words: Sequence[str], parts: list[PartName]) -> None:
    first = parts.index("paragraph") if "paragraph" in parts else len(words)
    last = len(words) - 1
    if last > first and _SHELFMARK.search(words[last]) and len(words[last]) <= 2 * _SHORT:
        parts[last] = "archive_reference"
        last -= 1
    if "salutation" in parts and last > first and len(words[last].split()) <= 6:  # noqa: PLR2004 - a name
        parts[last] = "signature"
        last -= 1
        if last > first and len(words[last]) <= _SHORT and _FORMULA.search(words[last]):
            parts[last] = "closing"
