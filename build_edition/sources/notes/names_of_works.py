"""The names in a field of BibTeX, which “and” divides: whether anything else was meant to divide them.

In: the words of a field. Out: them with every “and” in small letters, and the first sign that divides no names.
Promises: what stands in braces is one name, whatever is in it; a name in named parts (`family=…`) is left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

NAMES: Final = frozenset(
    [
        "author", "editor", "editora", "editorb", "editorc", "translator", "bookauthor", "annotator", "commentator",
        "introduction", "foreword", "afterword", "holder",
    ]
)  # fmt: skip
# a run of spaces is looked at once: hence what may not stand before it
_AND: Final = re.compile(r"(?<=\s)and(?=\s)", re.IGNORECASE)
_DANGLING: Final = re.compile(r"^\s*and\s+|(?<!\s)\s+and\s*$", re.IGNORECASE)
_DIVIDED: Final = re.compile(r"(?<!\s)\s+and\s+", re.IGNORECASE)
_NO_AND: Final = re.compile(r"(?<!\s)(?:\s*;\s*|\s+(?:\\?&|und(?!\s+(?:zu[rm]?|von)\s)|et|u\.|и|/)\s+)")
_NO_OTHERS: Final = re.compile(r"(?<!\s)(?:,?\s+et\s+al(?:ii|\b\.?)|,?\s+u\.\s?a\.|\s+и\s+др\.)\s*$")
_OF_EDITORS: Final = re.compile(r"(?<!\s)\s*\((?:eds?|Hgg?|Hrsg|éds?|ред)\b\.?\)", re.IGNORECASE)
_LINEAGE: Final = re.compile(r"(?:[JS]r\.?|I{1,3}|IV)")
_INITIAL_FIRST: Final = re.compile(r"(?:[^\W\d_]\.[\s~-]*)+[^\W\d_]{2,}")
_PARTS: Final = re.compile(r"\s*\w+\s*=")
_MOST_COMMAS: Final = 2


@dataclass(frozen=True, slots=True)
class Undivided:
    """What divides no names: where it begins, how many signs it has, and the words as they are to be written."""

    at: int
    width: int
    instead: str


def with_small_and(words: str) -> str:
    """The words with each “AND” between names as the citation processor knows it, and none where a name is missing."""
    words = _replaced(words, _DANGLING, "")
    masked = _masked(words)
    for found in reversed(list(_AND.finditer(masked))):
        words = f"{words[: found.start()]}and{words[found.end() :]}"
    return words


def undivided_names(words: str) -> Undivided | None:
    """The first sign in the words that the citation processor would take for part of a name."""
    masked = _masked(words)
    for what, instead in ((_OF_EDITORS, ""), (_NO_OTHERS, " and others"), (_NO_AND, " and ")):
        found = what.search(masked)
        if found is not None:
            at = found.end() - len(found[0].lstrip())
            return Undivided(at, len(found[0].strip()), _replaced(words, what, instead))
    at = 0
    for divided in [*_DIVIDED.finditer(masked), None]:
        end = divided.start() if divided else len(words)
        wrong = _in_a_name(words[at:end], masked[at:end])
        if wrong is not None:
            return Undivided(at, end - at, f"{words[:at]}{wrong}{words[end:]}".strip())
        at = divided.end() if divided else end
    return None


def _in_a_name(name: str, masked: str) -> str | None:
    """The name as it is to be written; None for one that is right."""
    parts = [name[found.start() : found.end()].strip() for found in re.finditer(r"[^,]+|(?<=,)(?=,)", masked)]
    commas = masked.count(",")
    if _PARTS.match(masked):
        return None
    if commas > _MOST_COMMAS:
        pairs = [", ".join(parts[at : at + 2]) for at in range(0, len(parts), 2)]
        return " and ".join(pairs) if len(parts) % 2 == 0 else f"{{{name}}}"
    if commas == _MOST_COMMAS and _LINEAGE.fullmatch(parts[-1]):
        return f"{parts[0]}, {parts[-1]}, {parts[1]}"
    if commas == 1 and _INITIAL_FIRST.fullmatch(parts[0]) and _INITIAL_FIRST.fullmatch(parts[-1]):
        return " and ".join(parts)
    return None


def _replaced(words: str, what: re.Pattern[str], instead: str) -> str:
    """The words with what does not divide names replaced outside of braces."""
    for found in reversed(list(what.finditer(_masked(words)))):
        words = f"{words[: found.start()]}{instead}{words[found.end() :]}"
    return words.strip()


def _masked(words: str) -> str:
    """The words with a letter for each sign in braces."""
    depth, signs = 0, []
    for sign in words:
        depth -= sign == "}"
        signs.append("x" if depth > 0 else sign)
        depth += sign == "{"
    return "".join(signs)
