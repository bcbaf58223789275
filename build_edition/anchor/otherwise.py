"""Words that are spelled differently in the text: other capitals, accents or ligatures, divided at a line end.

In: a selector that matches nothing in a document. Out: a hint with the words as they are in the text or, where only
the context does not match, the places of the words. Promises: where there are several candidates, none is chosen;
nothing is anchored by it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from build_edition.anchor.describe import yaml_scalar
from build_edition.anchor.match import match_loosely, match_quote
from build_edition.ground.fold import Folded
from build_edition.ground.places import LineMap, Span

_LONGEST: Final = 500
_MOST_SHOWN: Final = 3


def words_as_they_stand(words: str, text: str, folded: Folded, lines: LineMap) -> str:
    """A hint with the words as in the text, if they differ only in ways that the reader's search ignores."""
    if len(words) > _LONGEST:
        return ""
    spans = [span for span in match_loosely(text, folded, words) if _is_whole(text, span)]
    stand = list(dict.fromkeys(yaml_scalar(span.of(text)) for span in spans))
    if len(stand) == 1:
        where = f"line {lines.line_of(spans[0].start)} has" if len(spans) == 1 else "the text has"
        return f"write `exact: {stand[0]}`, as {where} it"
    shown = " and ".join(f"`{one}`" for one in stand[:_MOST_SHOWN])
    return f"choose between {shown}, which the text has" if shown else ""


def context_as_it_stands(context: tuple[str, str, str], spans: Sequence[Span], text: str, folded: Folded) -> str:
    """A hint with prefix and suffix as in the text, if they differ only so; else with the places of the words alone.

    `context` is the prefix, the words and the suffix as written, `spans` the places of the words alone.
    """
    lines = LineMap("", text)
    around = match_loosely(text, folded, " ".join(context)) if len("".join(context)) <= _LONGEST else ()
    meant = [span for span in spans if any(span in one for one in around)]
    if len(around) == 1 and len(meant) == 1 and (said := _context(text, folded, meant[0], around[0])):
        return f"write {said}, as line {lines.line_of(meant[0].start)} has it"
    numbers = [str(lines.line_of(span.start)) for span in spans]
    where = (
        f"line {numbers[0]}" if len(spans) == 1 else f"{len(spans)} places, of which the first is in line {numbers[0]}"
    )
    return f"check prefix and suffix: the words of `exact` alone stand in {where}"


def _context(text: str, folded: Folded, span: Span, around: Span) -> str:
    """The context of a span, as far as `around`, ready to paste; empty where it would not identify the span."""
    prefix, suffix = text[around.start : span.start].strip(), text[span.end : around.end].strip()
    if match_quote(folded, span.of(text), prefix, suffix) != (span,):
        return ""
    return " and ".join(
        f"`{key}: {yaml_scalar(words)}`" for key, words in (("prefix", prefix), ("suffix", suffix)) if words
    )


def _is_whole(text: str, span: Span) -> bool:
    """Whether the span does not begin or end inside a longer word."""
    before, after = text[max(span.start - 1, 0) : span.start], text[span.end : span.end + 1]
    return not (before.isalnum() and text[span.start].isalnum()) and not (
        after.isalnum() and text[span.end - 1].isalnum()
    )
