"""Remove from pasted words, step by step, whatever was added before, after and around them.

In: the content of a form field. Out: what may be meant by it, beginning with all of it. Promises: every reading is a
part of what was pasted (without invisible characters and the markup of Markdown and HTML), and contains a letter;
whether it is meant must be proved by the caller, who looks for it in the text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_QUOTED: Final = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_BULLET: Final = re.compile(r"^[ \t]*(?:[-*•]|¶\s*\d+)[ \t]+")
_EMPHASIS: Final = re.compile(r"(\*\*|__|[*_`])(?=\S)(.+?)(?<=\S)\1", re.DOTALL)
_BETWEEN: Final = ('""', "''", "“”", "„“", "„”", "«»", "»«", "‘’", "‚‘", "``", "[]", "()")
_FENCED: Final = re.compile(r"\A```[^\n]*\n(.*)\n```\Z", re.DOTALL)
_TAG: Final = re.compile(r"</?(?:q|blockquote|em|strong|b|i|p|span|cite|mark|br|div)\b[^<>]*>", re.IGNORECASE)
_LINK: Final = re.compile(r"\[([^\[\]]+)\]\([^()\s]+\)")
_LABEL: Final = re.compile(
    r"\A\s*(?:(?:¶+|§+|paragraph|para\.?|par\.?|p\.?|line)\s*\d+|exact|words|quote)\s*:\s*", re.IGNORECASE
)
# what a citation adds: a line of its own that begins with a dash and contains a digit, or an address in brackets
_CITED: Final = re.compile(r"\n\s*[—–-]\s[^\n]*\d[^\n]*\Z|\s*[\[(][^\[\]]*://[^\[\]]*[\])]\s*\Z")
_QUOTATION: Final = re.compile(r"\A[“\"„«]([^“\"„«”»]+)[”\"“»]\s*[,(\[—–-][^“\"„«”»]*\Z")
_ELLIPSES: Final = re.compile(r"\A\s*(?:\[?(?:…|\.\.\.)\]?\s*)+|(?:\s*\[?(?:…|\.\.\.)\]?)+\s*\Z")
_POINT: Final = re.compile(r"[.,;:!?]\Z")
_MOST: Final = 80  # readings
_LONGEST: Final = 20_000  # characters; whoever pastes more has not selected words


def readings(pasted: str) -> Iterator[str]:
    """The words as they are, then each reading with something removed, in order of the number of steps."""
    seen = {pasted: None}
    found = [pasted]
    yield from found
    while found and len(pasted) <= _LONGEST:
        steps = (step(words).strip() for words in found for step in _STEPS)
        found = list(islice(_new(steps, seen), max(0, _MOST - len(seen))))
        yield from found


def _new(steps: Iterator[str], seen: dict[str, None]) -> Iterator[str]:
    """The readings that are new and contain a letter."""
    for words in steps:
        if words not in seen and any(sign.isalpha() for sign in words):
            seen[words] = None
            yield words


def _unquoted(words: str) -> str:
    """The lines that a mail program marked as quoted; all words if there are none."""
    lines = words.splitlines()
    quoted = [line for line in lines if _QUOTED.match(line)]
    return _QUOTED.sub("", "\n".join(quoted or lines))


def _between(words: str) -> str:
    """The words inside enclosing quotation marks or brackets."""
    is_between = len(words) > 2 and any(words[0] == ends[0] and words[-1] == ends[1] for ends in _BETWEEN)  # noqa: PLR2004
    return words[1:-1] if is_between else words


_STEPS: Final[tuple[Callable[[str], str], ...]] = (
    lambda words: _UNSEEN.sub("", words),
    _unquoted,
    _between,
    lambda words: _EMPHASIS.sub(r"\2", words),
    lambda words: _BULLET.sub("", words),
    lambda words: _FENCED.sub(r"\1", words),
    lambda words: html.unescape(_TAG.sub("", words)),
    lambda words: _LINK.sub(r"\1", words),
    lambda words: _LABEL.sub("", words),
    lambda words: _CITED.sub("", words),
    lambda words: _QUOTATION.sub(r"\1", words),
    lambda words: _ELLIPSES.sub("", words),
    lambda words: _POINT.sub("", words),
)
