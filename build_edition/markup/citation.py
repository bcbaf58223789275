"""The syntax of citations in Markdown: `[@key, p. 5; @other]`, with keys in the letters of any script.

In: Markdown without code spans. Out: the citations, and strings with the form of a key outside of citations.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

# combining and vowel marks belong to a letter, but not to `\w`; general, CJK and full-width punctuation does not
LETTER: Final = (
    r"[\w\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f"
    r"\u0900-\u0963\u0980-\u1fff\ufe20-\ufe2f]"
)
KEY: Final = rf"@(?:\{{([^{{}}\s]+)\}}|({LETTER}(?:(?:{LETTER}|[:.#$%&+?<>~/\-])*{LETTER})?))"
KEYED: Final = re.compile(rf"(?:^|(?<=[\s;\-])){KEY}")
# the key of the one entry that is not a work: for statements from general knowledge, without a source
GENERAL_KNOWLEDGE: Final = "general-knowledge"
CITATION: Final = re.compile(  # a literal first character makes the search faster than a lookbehind at the start
    rf"\[(?<!\[\[)((?:[^\[\]]*[\s;])?-?@(?:\{{[^\[\]{{}}\s]+\}}|{LETTER})[^\[\]]*)\](?!\()(?!\[(?!-?@))"
)
_FENCED: Final = re.compile(r"^[ \t>]*(`{3,}|~{3,}).*?(?:^[ \t>]*\1|\Z)", re.MULTILINE | re.DOTALL)
_INDENTED: Final = re.compile(r"(?:(?<=\n\n)|\A)(?: {4}|\t)[^\n]*(?:\n(?: {4}|\t)[^\n]*)*")
_ADDRESS: Final = re.compile(r"\[\[[^\[\]]*\]\]|\]\([^()\s]*|<[^<>\s]*>")
_BARE: Final = re.compile(rf"(?<![\w\\/.:@&+-])-?{KEY}")
_PAGES: Final = re.compile(r"\s*\[([^\[\]]+)\](?![\[(])")


def keys_of(citation: str) -> tuple[str, ...]:
    """The keys in a citation."""
    return tuple(unicodedata.normalize("NFC", match[1] or match[2]) for match in KEYED.finditer(citation))


def bare_keys(markdown: str) -> Iterator[tuple[int, str, str]]:
    """Keys outside of complete citations: their offsets, the keys, and how to cite them.

    Code, addresses and links of ours are excluded, and so is `@` after a letter, as in an e-mail address.
    """
    if "@" not in CITATION.sub("", markdown):
        return
    for what in (_FENCED, _INDENTED, CITATION, _ADDRESS):
        markdown = what.sub(lambda found: re.sub(r"[^\n]", "\0", found[0]), markdown)
    for found in _BARE.finditer(markdown):
        pages = _PAGES.match(markdown, found.end())
        yield (
            found.end() - len(found[0].lstrip("-")),
            found[1] or found[2],
            f"[{found[0]}{f', {pages[1]}' if pages else ''}]",
        )
