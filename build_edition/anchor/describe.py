"""Span → selector: the shortest quotation that means one span and no other.

Runs our own matcher until it has one answer (after Apache Annotator's
describe-text-quote): the result can be pasted, and will be found.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from build_edition.anchor.match import match_quote
from build_edition.ground.fold import Folded
from build_edition.ground.places import Span, trimmed
from build_edition.ground.plain_text import in_quotes, visible


class Quote(NamedTuple):
    """The three fields of a text quote selector; `match_quote(text, *quote)` finds the span again."""

    exact: str
    prefix: str = ""
    suffix: str = ""


def describe_quote(text: str, folded: Folded, span: Span, most_words: int | None = None) -> Quote:
    """The selector of a span of `text` (whose folding is `folded`), without white space at its edges.

    Context grows by whole words; a suffix is tried before a prefix of the same
    length, both together last. Raises ValueError when the span has no words or
    cuts a folded character in two, or when `most_words` of context on each side do not suffice.
    """
    span = trimmed(text, span)
    exact = span.of(text)
    if span not in match_quote(folded, exact):
        raise ValueError("the span has no words of its own")
    for prefix, suffix in _contexts(text, span, most_words):
        if match_quote(folded, exact, prefix, suffix) == (span,):
            return Quote(exact, prefix, suffix)
    raise ValueError("the span cannot be told from another")


def yaml_scalar(words: str) -> str:
    """The words as a quoted YAML scalar for pasting, with invisible characters as escapes."""
    return visible(in_quotes(" ".join(words.split())))


def _contexts(text: str, span: Span, most_words: int | None) -> Iterator[tuple[str, str]]:
    """Ever longer context: none; then n words after, n words before, n on both sides."""
    yield "", ""
    before, after = _starts(text, span.start), _ends(text, span.end)
    longest = max(len(before), len(after))
    for size in range(longest if most_words is None else min(longest, most_words)):
        prefix = text[before[min(size, len(before) - 1)] : span.start].strip() if before else ""
        suffix = text[span.end : after[min(size, len(after) - 1)]].strip() if after else ""
        yield "", suffix
        yield prefix, ""
        yield prefix, suffix


def _starts(text: str, at: int) -> list[int]:
    """Offsets, going backwards from `at`, at which one more word begins."""
    edges = [i for i in range(at - 1, -1, -1) if not text[i].isspace() and (i == 0 or text[i - 1].isspace())]
    return edges or ([0] if at else [])


def _ends(text: str, at: int) -> list[int]:
    """Offsets, going forwards from `at`, at which one more word ends."""
    last = len(text)
    edges = [i for i in range(at + 1, last + 1) if not text[i - 1].isspace() and (i == last or text[i].isspace())]
    return edges or ([last] if at < last else [])
