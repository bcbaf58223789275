"""The names in a BibTeX field, separated by “and”: whether anything else was meant to separate them.

In: the words of a field. Out: the same with every “and” in small letters, and the first wrong separator. Promises:
what is in braces is one name, whatever it contains; a name in named parts (`family=…`) is left alone.
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
# lookbehinds let each run of spaces be tried only once
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
    """A wrong separator of names: its offset, its length, and the whole field as it should be written."""

    at: int
    width: int
    instead: str


def with_small_and(words: str) -> str:
    """The words with each “AND” between names in small letters, as the processor expects, and none without a name."""
    words = _replaced(words, _DANGLING, "")
    masked = _masked(words)
    for found in reversed(list(_AND.finditer(masked))):
        words = f"{words[: found.start()]}and{words[found.end() :]}"
    return words


def undivided_names(words: str) -> Undivided | None:
    """The first wrong separator, which the citation processor would take for part of a name."""
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
    """The name as it should be written; None if it is right."""
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
    """The words with every match outside braces replaced."""
    for found in reversed(list(what.finditer(_masked(words)))):
        words = f"{words[: found.start()]}{instead}{words[found.end() :]}"
    return words.strip()


def _masked(words: str) -> str:
    """The words with a letter in place of each character in braces."""
    depth, signs = 0, []
    for sign in words:
        depth -= sign == "}"
        signs.append("x" if depth > 0 else sign)
        depth += sign == "{"
    return "".join(signs)
