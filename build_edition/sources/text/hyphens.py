"""Words that were divided at the end of a line: what to leave out when they are read or searched as one.

In: a text. Out: the spans of hyphen, line end and margin between the two halves. Promises: only between small letters;
a hyphen before a capital or a digit may be the author's and stays.
"""

from __future__ import annotations

import re
from typing import Final

from build_edition.ground.places import Span

_DIVIDED: Final = re.compile(r"(?<=[^\W\d_])(?:-|\u00ad|\u2010|¬)[ \t]*(?:\r\n|\r|\n)[ \t]*(?=[^\W\d_])")


def divided(text: str) -> tuple[Span, ...]:
    """The spans between the halves of words that continue in the next line."""
    return tuple(
        Span(match.start(), match.end())
        for match in _DIVIDED.finditer(text)
        if text[match.start() - 1].islower() and text[match.end()].islower()
    )
