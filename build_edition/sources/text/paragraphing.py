"""Where one paragraph ends and the next begins: at a blank line, each line, an indented line, or after a short one.

In: the lines of a text and how its paragraphs are set. Out: for each line, whether it opens a paragraph.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from build_edition.ground.places import Span

_SENTENCE_END: Final = frozenset('.!?…:"”»’)]。！？')
_SHORT: Final = 0.8
_USUAL: Final = 0.9

Opens = Callable[[int], bool]


def opens_at(how: str, text: str, whole: Sequence[Span], lines: Sequence[Span]) -> Opens:
    """Whether the line at an index opens a paragraph after a non-blank line; `whole` are the lines with margins."""
    if how == "line":
        return lambda _: True
    if how == "indent":
        indents = [line.start - one.start for line, one in zip(lines, whole, strict=True)]
        margin = min((at for at, line in zip(indents, lines, strict=True) if len(line)), default=0)
        return lambda index: indents[index] > margin
    if how == "unwrap":
        width = full_width(lines)
        return lambda index: ends_short(text, lines[index - 1], width)
    return lambda _: False


def full_width(lines: Sequence[Span]) -> int:
    """The length of a full line: that of the line that is longer than nine in ten."""
    lengths = sorted(len(line) for line in lines if len(line))
    return lengths[int(len(lengths) * _USUAL)] if lengths else 0


def ends_short(text: str, line: Span, width: int) -> bool:
    """Whether a line ends a paragraph: it is clearly shorter than a full one, and ends a sentence."""
    return 0 < len(line) < width * _SHORT and text[line.end - 1] in _SENTENCE_END
