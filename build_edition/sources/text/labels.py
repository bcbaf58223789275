"""The labels of a transcript: whose words a paragraph begins.

In: a header, then paragraphs. Out: the label a paragraph begins with. Promises: a declared label is known by its words,
however long, before a stop of its convention or the stop it is declared with; what merely could be a label (`heads`) is
given back as nobody's, to be reported, unless the header says that it is none; no label becomes a speaker by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from build_edition.ground.fold import fold_words
from build_edition.model.documents import Header, Speaker
from build_edition.sources.text.conventions import CONVENTIONAL
from build_edition.sources.text.heads import Head, could_be_a_label, heads, is_time_alone, shape_of
from build_edition.sources.text.label_words import ASKING

_MOST_ALONE: Final = 6
_SENTENCE_END: Final = re.compile(r"[.!?…:;)\]—–\-\"”»’'*_]\s*$")
_ASIDE: Final = re.compile(r"\s*(?:\(([^()]*)\)|\[([^\[\]]*)\])\s*$")
_RUN_IN: Final = re.compile(r"\[([^\[\]]+)\]([.:]?)")
_EXAMINED_BY: Final = re.compile(r"(?:[^\W\d_][\w\-]*[ \u00a0]){0,3}by[ \u00a0]+\S", re.IGNORECASE)
_STOPS: Final[Mapping[str, frozenset[str]]] = {
    "capitals": frozenset({"."}),
    "colon": frozenset({":"}),
    "title": frozenset({"."}),
    "question-answer": frozenset({".", ":"}),
    "own-line": frozenset(),
    "none": frozenset(),
}


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the head of a paragraph: its length with its stop, and whose it is (None: undeclared)."""

    length: int
    words: str
    speaker: Speaker | None

    @property
    def names_the_examiner(self) -> bool:
        """Whether it says who asks from here on: `BY THE CHAIRMAN:`, `Examination by Mr. Smith:`."""
        return _EXAMINED_BY.match(self.words) is not None

    @property
    def asks(self) -> bool:
        """Whether it stands for whoever is asking: `Q.`."""
        return without_stop(self.words).casefold() in ASKING


class Labels:
    """The labels of one document."""

    def __init__(self, header: Header) -> None:
        """Take convention and speakers from the header."""
        self._convention = header.label_convention
        declared = [(label.value, speaker) for speaker in header.speakers for label in speaker.labels]
        self._exactly = {_with_stop(words, ""): speaker for words, speaker in declared}
        self._speakers = {without_stop(words): speaker for words, speaker in declared} | self._exactly
        self._small = frozenset(words.casefold() for words in self._speakers)
        self._not_labels = frozenset(_with_stop(words, "") for words in header.not_labels)
        self._like = frozenset(shape_of(words) for words in self._speakers)

    def at(self, paragraph: str) -> Label | None:
        """The label a paragraph begins with, declared or merely looking like one."""
        if self._convention == "none":
            return None
        seen = tuple(heads(paragraph))
        return self._declared(seen) or self._undeclared(paragraph, seen)

    def begins(self, line: str, before: str) -> bool:
        """Whether a line opens a paragraph though the line `before` it is not blank."""
        if is_time_alone(before):
            return False  # it opens what the time stands over
        label = self.at(line)
        if is_time_alone(line) and self._convention != "none":
            return True
        if label is None or label.speaker is not None:
            return label is not None
        return self.usual(line) is not None or _SENTENCE_END.search(before) is not None

    def usual(self, paragraph: str) -> Label | None:
        """What the convention by itself takes for a label, declared or not."""
        length = CONVENTIONAL[self._convention](paragraph)
        words = without_stop(paragraph[:length])
        return Label(length, words, self._speakers.get(words)) if length else None

    def run_in(self, paragraph: str) -> tuple[int, Label] | None:
        """The first label in square brackets inside a paragraph (`[NAME].`), with its offset: capitals or declared."""
        for match in _RUN_IN.finditer(paragraph, 1):
            words = fold_words(match[1])
            speaker = self._speakers.get(words)
            could_be = match[2] and _is_upper(words) and words not in self._not_labels
            if speaker is not None or could_be:
                return match.start(), Label(len(match[0]), words, speaker)
        return None

    def _declared(self, seen: tuple[Head, ...]) -> Label | None:
        for head in seen:
            for words in () if head.is_numbered else _readings(head.words):
                speaker = self._whose(words, head)
                if speaker is not None:
                    return Label(head.after, words, speaker)
        return None

    def _whose(self, words: str, head: Head) -> Speaker | None:
        """Who is declared by the words with their stop, or by the words where the stop is one of the convention's."""
        stop = head.stop_written
        is_usual = head.stop == "line" if self._convention == "own-line" else stop in _STOPS[self._convention]
        is_usual = is_usual or head.stop == "voice" or _says_who_asks(head)
        exactly = self._exactly.get(_with_stop(words, stop)) if stop else None
        return exactly or (self._speakers.get(words) if is_usual else None)

    def _undeclared(self, paragraph: str, seen: tuple[Head, ...]) -> Label | None:
        for head in seen:
            written = _with_stop(head.words, head.stop_written)
            if written in self._not_labels or fold_words(head.words) in self._not_labels:
                return None
        for head in seen:
            if head.stop != "line" and any(words.casefold() in self._small for words in _readings(head.words)):
                return Label(head.after, " ".join((head.words + head.stop_written).split()), None)
            if _says_who_asks(head) or could_be_a_label(
                head, with_few_words=self._convention == "colon", like=self._like
            ):
                return Label(head.after, fold_words(head.words), None)
            if head.stop == "line" and self._stands_alone(paragraph, head):
                return Label(head.after, fold_words(head.words), None)
        return None

    def _stands_alone(self, paragraph: str, head: Head) -> bool:
        """Capitals alone on the first line, or a name where labels stand so."""
        if paragraph[head.end : head.after].strip() or len(head.words.split()) > _MOST_ALONE:
            return self._convention == "own-line" and self.usual(paragraph) is not None
        shape = shape_of(head.words)
        has_words = paragraph[head.after :].strip() != ""
        is_name = self._convention == "own-line" and has_words and shape in {"titled", "names", "name"}
        return head.words[-1:].isalnum() and (shape == "capitals" or is_name)


def _says_who_asks(head: Head) -> bool:
    """A change of examiner alone on its line: `By Mr. Vale:`, `By the Chairman`, `BY THE CHAIRMAN.`."""
    is_alone = not head.paragraph[head.after :].partition("\n")[0].strip()
    if not is_alone or len(head.words.split()) > _MOST_ALONE + 2 or _EXAMINED_BY.match(head.words) is None:
        return False
    ending = head.paragraph[head.end : head.after].strip("*_ \u00a0")
    if ending == ".":
        return shape_of(head.words) == "capitals"
    return ending == ":" or (ending == "" and any(word[0].isupper() for word in head.words.split()[1:]))


def _readings(words: str) -> Iterator[str]:
    """What a head may be declared as: its words whole, without its brackets, without an aside in small letters."""
    yield fold_words(words)
    if words[:1] in "([" and words[-1:] in ")]":
        yield fold_words(words[1:-1])
    aside = _ASIDE.search(words)
    if aside is not None and (aside[1] or aside[2] or "")[:1].islower():
        yield fold_words(words[: aside.start()])


def without_stop(label: str) -> str:
    """A label's words, folded, without the stop at its end."""
    return re.sub(r"[.:](?:--+|-)?$|--+$", "", fold_words(label)).rstrip(".: ")


def _with_stop(words: str, stop: str) -> str:
    """Words and a stop as an editor writes both, folded; two hyphens are a dash."""
    return re.sub("--+", "-", fold_words(words + stop))


def _is_upper(words: str) -> bool:
    letters = [char for char in words if char.isalpha()]
    return len(letters) > 1 and all(char.isupper() for char in letters)
