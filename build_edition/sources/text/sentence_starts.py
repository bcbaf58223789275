"""Where a label inside a paragraph could stand: after the end of a sentence, and before words that a turn begins with.

In: a text. Out: such places. Promises: a full stop behind an initial or a shortened title (`Mr. A.`) ends no sentence.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from build_edition.ground.places import Span
from build_edition.sources.text.label_words import SHORTENED

_AFTER_A_SENTENCE: Final = re.compile(r"(?P<last>[^\s.!?…。！？]+)(?:[.!?…]+[)\]\"”’»]*\s+|[。！？][」』”]?\s*)(?=\S)")
_GOES_ON: Final = re.compile(r"[^\S\n]*[\n\"“„«‘'¿¡(\[—–-]*\s*(?P<first>\w)")


def first_words(labels: Collection[str]) -> re.Pattern[str]:
    """What labels begin with, as it is looked for."""
    words = {re.escape(label.split()[0].rstrip(".:")) for label in labels if label.split()}
    signs = ("|".join(sorted(words, key=len, reverse=True))).replace('"', '["״“”]').replace("'", "['’׳]")
    return re.compile(f"(?:{signs})(?![^\\W\\d_])" if words else r"(?!)")


def sentence_starts(text: str, span: Span, firsts: re.Pattern[str]) -> Iterator[int]:
    """Where a sentence of a span begins after another one, with one of the words that labels begin with."""
    for match in _AFTER_A_SENTENCE.finditer(text, span.start, span.end):
        last = match["last"].strip("(\"“‘'«[")
        is_initial = len(last) == 1 and last.isupper() and text[match.end("last")] == "."
        if firsts.match(text, match.end()) and not is_initial and last.casefold() not in SHORTENED:
            yield match.end()


def goes_on_as_a_turn(text: str, at: int, *, is_letter: bool) -> bool:
    """Whether what stands behind a label begins as the words of a turn do; behind a letter only with a capital."""
    match = _GOES_ON.match(text, at)
    return match is not None and (not is_letter or not match["first"].islower())
