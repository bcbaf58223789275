"""How transcripts name who speaks: one small reader a convention.

A reader is given the beginning of a paragraph and says how many characters a
label would take there, or 0. Declared labels are recognised by their words;
the readers also find what merely looks like a label, so that it can be
reported and never becomes a speaker by itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from build_edition.ground.fold import fold_words
from build_edition.model.documents import Header, Speaker

_LONGEST: Final = 60
_MOST_WORDS: Final = 6
_TITLE = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Senator|Judge|Justice|Gen|Col|Capt|M|Mme|Herr|Frau)\b\.?|The)"
    r"\s+[A-Z][A-Z'’ .\-]*[A-Z]\."
)
_ABBREVIATED = re.compile(r"(?:^|\s)(?:MR|MRS|MS|DR|PROF|GEN|COL|CAPT|LT|SEN|REP|ST|[^\W\d_])$")
_QUESTION = re.compile(r"(?:Q|A|Question|Answer)[.:](?=\s)")
_NAME = re.compile(r"[^\W\d_][\w.'’\-]*(?:[ \u00a0][^\W\d_][\w.'’\-]*){0,4}:(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the head of a paragraph: its length with its stop, and whose it is (None: undeclared)."""

    length: int
    words: str
    speaker: Speaker | None


class Labels:
    """The labels of one document."""

    def __init__(self, header: Header) -> None:
        """Take convention and speakers from the header."""
        self._looks_like = _READERS[header.label_convention]
        self._terminator = _TERMINATORS[header.label_convention]
        self._speakers: Mapping[str, Speaker] = {
            _without_stop(label.value): speaker for speaker in header.speakers for label in speaker.labels
        }
        self._not_labels = frozenset(_without_stop(words) for words in header.not_labels)

    def at(self, paragraph: str) -> Label | None:
        """The label a paragraph begins with, declared or merely looking like one."""
        length = self._looks_like(paragraph)
        words = _without_stop(paragraph[:length])
        if length and words in self._speakers:
            return Label(length, words, self._speakers[words])
        declared = self._declared(paragraph)
        if declared is not None:
            return declared
        if not length or words in self._not_labels:
            return None
        return Label(length, words, None)

    def run_in(self, paragraph: str) -> tuple[int, Label] | None:
        """The first label in square brackets inside a paragraph (`[NAME].`), with its offset."""
        for match in re.finditer(r"\[([^\[\]]+)\][.:]?", paragraph):
            speaker = self._speakers.get(fold_words(match[1]))
            if match.start() and speaker is not None:
                return match.start(), Label(len(match[0]), fold_words(match[1]), speaker)
        return None

    def undeclared_run_ins(self, paragraph: str) -> Iterator[tuple[int, str]]:
        """Names in capitals and square brackets that look like run-in labels and are not declared."""
        for match in re.finditer(r"\[([^\[\]]+)\][.:]", paragraph):
            words = fold_words(match[1])
            letters = [char for char in words if char.isalpha()]
            is_name = len(letters) > 1 and all(char.isupper() for char in letters)
            if is_name and words not in self._speakers and words not in self._not_labels:
                yield match.start(), words

    def _declared(self, paragraph: str) -> Label | None:
        """A declared label in letters the convention would not have seen."""
        head = paragraph[: _LONGEST + 1]
        for stop in self._terminator.finditer(head):
            words = fold_words(head[: stop.start()])
            if words in self._speakers:
                return Label(stop.end(), words, self._speakers[words])
        return None


def _without_stop(label: str) -> str:
    """A label's words, folded, without the stop at its end."""
    return fold_words(label).rstrip(".:").rstrip()


def _capitals(paragraph: str) -> int:
    """`NAME.`: capitals and a full stop."""
    for match in re.finditer(r"\.(?=\s|$)", paragraph[: _LONGEST + 1]):
        words = paragraph[: match.start()]
        letters = [char for char in words if char.isalpha()]
        is_upper = all(char == char.upper() and char != char.lower() for char in letters)
        if not letters or not is_upper or len(words.split()) > _MOST_WORDS:
            return 0
        if len(letters) > 1 and _ABBREVIATED.search(words) is None:
            return match.end()
    return 0


def _colon(paragraph: str) -> int:
    """`Name:`: up to five words and a colon, the first with a capital where the script has them."""
    match = _NAME.match(paragraph)
    if match is None or len(match[0]) > _LONGEST or paragraph[0] != paragraph[0].upper():
        return 0
    return match.end()


def _title(paragraph: str) -> int:
    """`Mr. NAME.`, `The PRESIDENT.`: a title, capitals and a full stop."""
    match = _TITLE.match(paragraph)
    return match.end() if match else 0


def _question(paragraph: str) -> int:
    """`Q.` and `A.`."""
    match = _QUESTION.match(paragraph)
    return match.end() if match else 0


def _own_line(paragraph: str) -> int:
    """A label alone on the first line: capitals, or a name and a colon."""
    first, end, _ = paragraph.partition("\n")
    words = first.rstrip().rstrip(".:")
    letters = [char for char in words if char.isalpha()]
    is_short = 1 < len(letters) <= _LONGEST and len(words.split()) <= _MOST_WORDS
    is_label = first.rstrip().endswith(":") or all(char.isupper() for char in letters)
    return len(first) if end and is_short and is_label else 0


def _none(_paragraph: str) -> int:
    return 0


_READERS: Final[Mapping[str, Callable[[str], int]]] = {
    "capitals": _capitals,
    "colon": _colon,
    "title": _title,
    "question-answer": _question,
    "own-line": _own_line,
    "none": _none,
}
_TERMINATORS: Final = {
    "capitals": re.compile(r"\.(?=\s|$)"),
    "colon": re.compile(r":(?=\s|$)"),
    "title": re.compile(r"\.(?=\s|$)"),
    "question-answer": re.compile(r"[.:](?=\s|$)"),
    "own-line": re.compile(r"[.:]?[ \t\u00a0]*(?=\n|$)"),
    "none": re.compile(r"(?!)"),
}
