"""Words of the original in contributors' Markdown are marked with their language, for screen readers.

In: resolved Markdown, the language of the original and that of the notes. Out: the same with every run of words in the
script of the original in an element with `lang`. Promises: nothing but such elements is added; addresses, elements and
code stay unchanged; where both languages use the same script nothing is changed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

from babel import Locale, UnknownLocaleError

from build_edition.ground.languages import is_right_to_left

_KEPT: Final = re.compile(
    r"^ {0,3}(```|~~~)[\s\S]*?(?:^ {0,3}\1|\Z)|(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\2(?!`)"
    r"|\]\([^)\n]*\)|<span lang=[^>\n]*>[^<]*</span>|<[^>\n]*>|^(?: {4}|\t).*",
    re.MULTILINE,
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_BETWEEN: Final = re.compile(r"(?:(?!\n[ \t]*\n)[^\w<>`*_\[\]|\\#&]|\d)*")


def marked(markdown: str, original: str, notes: str) -> str:
    """The Markdown with every run of words in the script of `original` marked with that language; both are codes."""
    script, other = script_of(original), script_of(notes)
    if not script or other in ("", script) or not any(_is_in(script, char) for char in markdown):
        return markdown
    pieces: list[str] = []
    at = 0
    for kept in (*(found.span() for found in _KEPT.finditer(markdown)), (len(markdown), len(markdown))):
        pieces += [_marked(markdown[at : kept[0]], script, original), markdown[slice(*kept)]]
        at = kept[1]
    return "".join(pieces)


def in_its_own(markup: str, words: str, attributes: str) -> str:
    """Markup in which the first occurrence of some words is in an element with these attributes."""
    return markup.replace(words, f"<span{attributes}>{words}</span>", 1) if words and attributes else markup


@cache
def script_of(code: str) -> str:
    """The script in which a language writes its own name, as in Unicode letter names; empty where it is unknown."""
    try:
        name = Locale.parse(code.replace("-", "_")).get_display_name() if code else ""
    except (UnknownLocaleError, ValueError):
        return ""
    return unicodedata.name(name[0], "").split(" ")[0] if name else ""


def script_of_words(words: str) -> str:
    """The script of the first letter in some words, as in Unicode letter names; empty where there is no letter."""
    first = next(filter(str.isalpha, words), "")
    return unicodedata.name(first, "").split(" ")[0] if first else ""


def _marked(words: str, script: str, code: str) -> str:
    pieces: list[str] = []
    at = 0
    runs = ' dir="rtl"' if is_right_to_left(code, "") else ""
    for start, end in runs_of(words, script):
        pieces += [words[at:start], f'<span lang="{code}"{runs}>{words[start:end]}</span>']
        at = end
    return "".join([*pieces, words[at:]])


def runs_of(words: str, script: str) -> Iterator[tuple[int, int]]:
    """The ranges of consecutive words in the script, with only spaces, digits and punctuation between them."""
    run: tuple[int, int] | None = None
    for word in _WORD.finditer(words):
        if not _is_in(script, word[0][0]):
            continue
        if run is not None and _BETWEEN.fullmatch(words, run[1], word.start()):
            run = (run[0], word.end())
            continue
        if run is not None:
            yield run
        run = (word.start(), word.end())
    if run is not None:
        yield run


def _is_in(script: str, char: str) -> bool:
    return char.isalpha() and unicodedata.name(char, "").startswith(f"{script} ")
