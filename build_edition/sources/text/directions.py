"""Stage directions in round brackets: `(Laughter)`, `(Noise in the hall, voices: correct)`.

A bracket is a direction when its first word is in the vocabulary: a few words
that stenographers everywhere use, and what `document.yml` adds. A bracket that
only looks like one is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.fold import fold_words
from build_edition.ground.places import LineMap, Span
from build_edition.ground.plain_text import clipped
from build_edition.model.documents import Header, StageDirection
from build_edition.sources.text.stage_words import USUAL

_BRACKET = re.compile(r"\(([^()]+)\)")
_VOICE = re.compile(r"\bvoices?\b.*", re.IGNORECASE | re.DOTALL)
_SENTENCE_END = '.!?…”"»'


class Directions:
    """Finds the stage directions of one document."""

    def __init__(self, header: Header, lines: LineMap, findings: list[Diagnostic]) -> None:
        """Take the vocabulary from the header; complaints go to `findings`."""
        self._words = USUAL | {fold_words(word).casefold() for word in header.stage_directions}
        self._not = frozenset(fold_words(words) for words in header.not_directions)
        self._lines = lines
        self._findings = findings

    def inside(self, text: str, span: Span) -> Iterator[StageDirection]:
        """The directions inside one span of the text."""
        for match in _BRACKET.finditer(text, span.start, span.end):
            found = Span(match.start(), match.end())
            if self._is_direction(match[1]):
                yield StageDirection(found, _voice(text, Span(match.start(1), match.end(1))))
            elif self._looks_like_one(text, span, match):
                place = self._lines.place(found.start, len(found))
                self._findings.append(diagnose("T106", place, words=clipped(match[0])))

    def _is_direction(self, words: str) -> bool:
        first = re.match(r"[^\W\d_]+", words)
        return first is not None and first[0].casefold() in self._words

    def _looks_like_one(self, text: str, span: Span, match: re.Match[str]) -> bool:
        before = text[span.start : match.start()].rstrip()
        is_apart = not before or before[-1] in _SENTENCE_END
        return match[1][0].isupper() and is_apart and fold_words(match[0]) not in self._not


def _voice(text: str, inside: Span) -> Span | None:
    """What is called out inside a direction, from the word `voices` on."""
    match = _VOICE.search(inside.of(text))
    if match is None:
        return None
    return Span(inside.start + match.start(), inside.start + match.end())
