"""Stage directions: `(Laughter)`, `[inaudible 00:03]`, `*nods*`, `(The witness withdrew.)` on a line of its own.

In: a paragraph. Out: its directions, each with its kind. A bracket is a direction if its first word is in the
vocabulary (a few words common to stenographers, and those that `document.yml` adds); if it is a paragraph of its own
and one of its words is in it; or if `document.yml` declares everything in such brackets a direction. A bracket that
only looks like one is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.fold import fold_words
from build_edition.ground.letters import has_case
from build_edition.ground.places import LineMap, Span
from build_edition.ground.plain_text import clipped
from build_edition.model.documents import Header
from build_edition.model.sources import Milestone, StageDirection
from build_edition.sources.text.dresses import DRESSES
from build_edition.sources.text.stage_words import AMBIGUOUS, BESIDE, SORT_OF

_OPENED_BY: Final = {  # if none of these characters occurs, the expression is not tried
    "round": "(（",
    "square": "[【〔［",
    "curly": "{",
    "angles": "<",
    "dashes": "-–—",
    "signs": "/~#=|+>",
    "asterisks": "*",
    "underscores": "_",
}
_OF_PROGRAMS: Final = ("curly", "angles", "dashes", "signs")  # what a program writes stands in them as well
_BEATS: Final = re.compile(r"\(\.\)|\(\d{1,2}\.\d\)|\(x{3,}\)", re.IGNORECASE)  # of talk noted beat by beat
_VOICE: Final = re.compile(r"\bvoices?\b.*", re.IGNORECASE | re.DOTALL)
_WORD: Final = re.compile(r"[^\W\d_]+")
_MOST: Final = 8
_FEW: Final = 4
_SENTENCE_END: Final = '.!?…。！？۔।:：”"»'
_NUMBER_OF_A_LINE: Final = re.compile(r"(?:\A|\n)[ \t]*(?:\d{1,3}[.)]?[ \t]*)?\Z")  # where a line begins, if anywhere
_BRACKETS_BEFORE: Final = re.compile(r"(?:\s*[(\[（［][^()\[\]（）［］]*[)\]）］])+$")


class Directions:
    """Finds the stage directions of one document."""

    def __init__(
        self, header: Header, lines: LineMap, findings: list[Diagnostic], marks: Sequence[Milestone] = ()
    ) -> None:
        """Take vocabulary and dress from the header; marks of pages are none, and complaints go to `findings`."""
        self._marks = frozenset(one.span.start for one in marks)
        self._declared = {fold_words(word).casefold() for word in header.stage_directions}
        self._not = frozenset(fold_words(words) for words in header.not_directions)
        self._dressed = frozenset(header.direction_dress)
        self._labels = frozenset(fold_words(one.value).strip("[]") for who in header.speakers for one in who.labels)
        self._lines = lines
        self._findings = findings

    def inside(self, text: str, span: Span) -> Iterator[StageDirection]:
        """The directions inside one span of the text, in order."""
        found = [
            (match, dress)
            for dress, signs in _OPENED_BY.items()
            if any(text.find(sign, span.start, span.end) >= 0 for sign in signs)
            for match in DRESSES[dress].finditer(text, span.start, span.end)
        ]
        at = span.start
        for match, dress in sorted(found, key=lambda one: one[0].start()):
            if match.start() >= at and self._is_direction(text, span, match, dress):
                at = match.end()
                inner = Span(match.start(1), match.end(1))
                yield StageDirection(Span(match.start(), match.end()), _voice(text, inner), sort_of(match[1]))

    def _is_direction(self, text: str, span: Span, match: re.Match[str], dress: str) -> bool:
        words = fold_words(match[1])
        if fold_words(match[0]) in self._not or words in self._labels or match.start() in self._marks:
            return False
        if not _WORD.search(words) or _BEATS.fullmatch(match[0]):
            return _BEATS.fullmatch(match[0]) is not None and ("(.)" in text or not match[0][1].isdigit())
        if dress in self._dressed or self._is_known(words, dress):
            return True
        if dress in _OF_PROGRAMS:
            return False
        is_alone = match.start() == span.start and not text[match.end() : span.end].strip(" .\n\r\t")
        if is_alone and any(word.casefold() in SORT_OF for word in _WORD.findall(words)):
            return True
        self._report(text, span, match, dress, is_alone=is_alone)
        return False

    def _is_known(self, words: str, dress: str) -> bool:
        """Whether words in brackets are known as a direction's."""
        first = _first(words)
        is_round = words[:1].isupper() and dress == "round"
        is_usual = first in SORT_OF and (first not in AMBIGUOUS or is_round)
        return first in self._declared or is_usual or (dress not in _OF_PROGRAMS and _is_noise_with_adjectives(words))

    def _report(self, text: str, span: Span, match: re.Match[str], dress: str, *, is_alone: bool) -> None:
        """Say that a bracket only looks like a direction: one in round brackets apart, or one alone in any."""
        whole = text[span.start : match.start()]
        before = _NUMBER_OF_A_LINE.sub("", whole).rstrip(" \n\t*_")
        words_before = _BRACKETS_BEFORE.sub("", before).rstrip()
        fills_a_line = _NUMBER_OF_A_LINE.search(whole) and not text[match.end() : span.end].partition("\n")[0].strip()
        is_apart = not words_before or words_before[-1] in _SENTENCE_END or bool(fills_a_line)
        words = [word.casefold() for word in _WORD.findall(match[1])]
        tells = words[0] in SORT_OF or any(word in SORT_OF and word not in AMBIGUOUS for word in words)
        is_after_words = sum(before.count(sign) for sign in _SENTENCE_END) > 1  # the first stop may end a label
        may_be_one = dress == "round" or (dress == "square" and len(words) <= _FEW and is_after_words)
        first = match[1].lstrip("*_")[:1]
        is_shaped = may_be_one and is_apart and (first.isupper() or (not has_case(match[1]) and len(words) <= _FEW))
        is_shaped = is_shaped or (is_alone and dress in ("round", "square"))
        if is_shaped or (tells and is_apart and dress in ("round", "square") and len(words) <= _MOST):
            place = self._lines.place(match.start(), len(match[0]))
            self._findings.append(diagnose("T106", place, words=clipped(match[0])))


def _is_noise_with_adjectives(words: str) -> bool:
    """Whether each small word names a noise or qualifies such a word: `long pause`, `nervous laughter`."""
    small = [word.casefold() for word in _WORD.findall(words)]
    known = [word in SORT_OF and word not in AMBIGUOUS for word in small]
    return (
        words[:1].islower()
        and 1 < len(small) <= _MOST
        and any(known)
        and all(is_known or word in BESIDE for word, is_known in zip(small, known, strict=True))
    )


def sort_of(words: str) -> str:
    """What kind of direction some words are, by the first of them that tells; `incident` where none does."""
    if not _WORD.search(words) or words.casefold().strip("x") == "":
        return "gap" if "x" in words.casefold() else "pause"
    return next((SORT_OF[word.casefold()] for word in _WORD.findall(words) if word.casefold() in SORT_OF), "incident")


def _first(words: str) -> str:
    found = _WORD.search(words)
    return found[0].casefold() if found is not None else ""


def _voice(text: str, inside: Span) -> Span | None:
    """What is called out inside a direction, from the word `voices` on."""
    match = _VOICE.search(inside.of(text))
    if match is None:
        return None
    return Span(inside.start + match.start(), inside.start + match.end())
