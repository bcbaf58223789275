"""The labels of a transcript: who speaks from the beginning of a paragraph on.

In: a header, then paragraphs. Out: the label at the beginning of a paragraph. Promises: a declared label is recognised
by its words, however long, before one of the usual stops of the labelling or the stop it is declared with; what only
could be a label (`heads`) is returned without a speaker, to be reported, unless the header says that it is none; no
label becomes a speaker by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from build_edition.diagnostics.hints import nearest
from build_edition.ground.fold import fold_words
from build_edition.ground.letters import is_small
from build_edition.ground.places import Span
from build_edition.model.documents import Header, Speaker
from build_edition.sources.text.heads import Head, begins_with_a_day_and_a_time, heads, is_time_alone
from build_edition.sources.text.label_shapes import (
    Expected,
    before_an_aside,
    could_be_a_label,
    ends_in_a_letter,
    outside,
    shape_of,
    without_brackets,
)
from build_edition.sources.text.label_words import asking_among
from build_edition.sources.text.offices import names_an_office
from build_edition.sources.text.sentence_starts import (
    ANY_CAPITAL,
    NOTHING,
    first_words,
    goes_on_as_a_turn,
    is_an_acronym,
    is_called_out,
    might_be_a_label,
    sentence_starts,
)
from build_edition.sources.text.voices import is_a_voice
from build_edition.sources.text.written_labels import folded, readings, with_stop, without_stop

_WINDOW: Final = 200
_MOST_ALONE: Final = 6
_LONG_ENOUGH: Final = 5
_SENTENCE_END: Final = re.compile(r"[.!?…:;)\]—–\-\"”»’'*_]\s*$")
_RUN_IN: Final = re.compile(r"\[([^\[\]]+)\]([.:]?)")
_ASKER: Final = re.compile(r"\s*(?:[(\[](?P<bracket>[^()\[\]\n]{3,60})[)\]]|(?P<plain>[^()\[\]\n:]{3,60}:))")
_EXAMINED_BY: Final = r"(?:[^\W\d_][\w\-]*[ \u00a0]){0,3}"


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the beginning of a paragraph: its length including the stop, and its speaker (None: undeclared).

    `is_usual` says that it is written as the labels of the transcript are; `names_the_examiner` that it says who asks
    from here on: `BY THE CHAIRMAN:`, `Examination by Mr. Smith:`; it `asks` where it stands for whoever does: `Q.`.
    """

    length: int
    words: str
    speaker: Speaker | None
    is_usual: bool = True
    names_the_examiner: bool = False
    asks: bool = False


class Labels:
    """The labels of one document."""

    def __init__(self, header: Header) -> None:
        """Take the labelling and the speakers from the header."""
        self._how = header.labelling
        self._ends = frozenset(with_stop("", end) if end not in ("tab", "none") else end for end in self._how.ends)
        self._dress = self._how.dress if "none" in self._ends else ""
        declared = [(label.value, speaker) for speaker in header.speakers for label in speaker.labels]
        self._exactly = {with_stop(words, ""): speaker for words, speaker in declared}
        self._speakers = {without_stop(words): speaker for words, speaker in declared} | self._exactly
        self._small = frozenset(words.casefold() for words in self._speakers)
        self._asking = asking_among(self._small)
        self._firsts = first_words(self._speakers)
        self._first_words = frozenset(map(_first_word, self._speakers))
        self._acronyms: dict[str, bool] = {}
        self._not_labels = frozenset(with_stop(words, "") for words in header.not_labels)
        titles = frozenset(fold_words(title).casefold().rstrip(".") for title in self._how.titles)
        like = frozenset(shape_of(words, titles) for words in self._speakers)
        self._expected = Expected(":" in self._ends and "." not in self._ends, like, titles)
        by = "|".join(re.escape(fold_words(word)) for word in ("by", *self._how.examiner))
        self._asked_by = re.compile(rf"(?:{by})[ \u00a0]+(?=\S)", re.IGNORECASE)
        self._examined_by = re.compile(rf"{_EXAMINED_BY}(?:{by})[ \u00a0]+\S", re.IGNORECASE)

    def at(self, paragraph: str) -> Label | None:
        """The label at the beginning of a paragraph, declared or only label-like."""
        if self._how.stands == "nowhere":
            return None
        seen = tuple(heads(paragraph, self._dress))
        found = self._declared(seen)
        return found if found or self._how.is_complete else self._undeclared(paragraph, seen)

    def nearest(self, words: str) -> Speaker | None:
        """The speaker whose label is nearly the same: other spelling, capitals, or no bracket; None if uncertain."""
        full = without_stop(words)
        asked = outside(full).casefold()
        known: dict[str, list[Speaker]] = {}
        for one, who in self._speakers.items() if len(asked) >= _LONG_ENOUGH else ():
            bare = outside(one)
            if bare == one or outside(full) == full:  # two labels with brackets may be different people of one name
                known.setdefault(bare.casefold(), []).append(who)
        found = set(known.get(asked, ()) or known.get(nearest(asked, known), ()))
        return found.pop() if len(found) == 1 else None

    def begins(self, line: str, before: str) -> bool:
        """Whether a line opens a paragraph although the line `before` it is not blank."""
        if is_time_alone(before):
            return False  # the paragraph was opened by the time in the line before
        label = self.at(line)
        if (is_time_alone(line) or begins_with_a_day_and_a_time(line)) and self._how.stands != "nowhere":
            return True
        if label is None or label.speaker is not None:
            return label is not None
        if label.is_usual and (shape_of(label.words, self._expected.titles) != "words" or is_a_voice(label.words)):
            return True
        return _SENTENCE_END.search(before) is not None and (label.is_usual or not self._is_declared_alone(before))

    def _is_declared_alone(self, line: str) -> bool:
        """Whether a line is a declared label and nothing else: what stands below are its words."""
        label = self.at(line)
        return label is not None and label.speaker is not None and not line[label.length :].strip()

    def run_in(self, text: str, span: Span) -> tuple[int, Label] | None:
        """The first label inside a span that begins a turn there, with its offset: bracketed, or as `inside` allows."""
        begins = self._how.inside == "turns"
        inside = next(self.inside(text, span), None) if begins else None
        undeclared = next(self._undeclared_in(text, span), None) if begins else None
        found = (self._in_brackets(text, span), inside, undeclared)
        return min((one for one in found if one is not None), key=lambda one: one[0], default=None)

    def inside(self, text: str, span: Span) -> Iterator[tuple[int, Label]]:
        """Each declared label inside a span after the end of a sentence, with its offset."""
        for at in sentence_starts(text, span, self._firsts) if self._how.stands == "run-in" else ():
            rest = text[at : min(span.end, at + _WINDOW)]
            label = self._declared(tuple(one for one in heads(rest) if one.stop in ("stop", "dash", "dashed")))
            is_letter = label is not None and shape_of(label.words) == "letter"
            if label is not None and goes_on_as_a_turn(text, at + label.length, is_letter=is_letter):
                yield at, label

    def _undeclared_in(self, text: str, span: Span) -> Iterator[tuple[int, Label]]:
        for at in sentence_starts(text, span, ANY_CAPITAL):
            label = self.undeclared_inside(text, at, span.end)
            if label is not None:
                yield at, label

    def undeclared_inside(self, text: str, at: int, end: int, known: re.Pattern[str] = NOTHING) -> Label | None:
        """The undeclared label at the beginning of a sentence inside a paragraph.

        `known` matches the first words of undeclared labels at the beginnings of paragraphs.
        """
        with_colon = self._expected.with_few_words
        is_known = known.match(text, at) is not None
        if not (is_known or might_be_a_label(text, at, end, with_colon=with_colon)) or not self.stand_inside:
            return None
        rest = text[at : min(end, at + _WINDOW)]
        seen = tuple(one for one in heads(rest) if one.stop in ("stop", "dash", "dashed"))
        label = self._undeclared(rest, seen) if self._declared(seen) is None else None
        if label is None or not (label.is_usual and goes_on_as_a_turn(text, at + label.length, is_letter=True)):
            return None
        shape = shape_of(label.words, self._expected.titles)
        is_sure = shape == "titled" or (shape == "names" and with_colon) or is_a_voice(label.words)
        is_sure |= shape == "capitals" and not is_called_out(text, at, label.words, at + label.length)
        is_acronym = is_sure and not is_known and text[at + label.length - 1] == "." and self._is_acronym(text, label)
        return label if is_known or (is_sure and not is_acronym) else None

    def _is_acronym(self, text: str, label: Label) -> bool:
        if label.words not in self._acronyms:
            self._acronyms[label.words] = is_an_acronym(text, label.words)
        return self._acronyms[label.words]

    def asked_by(self, words: str) -> Label | None:
        """The examiner named before the words of a question: `(By Mr. Vale) Where?`; None if there is none."""
        found = _ASKER.match(words)
        who = folded(found["bracket"] or found["plain"]).rstrip(".: ") if found is not None else ""
        if found is None or self._asked_by.match(who) is None or (found["plain"] and who.upper() != who):
            return None
        speaker = self._speakers.get(who) or self._speakers.get(self._asked_by.sub("", who))
        return Label(found.end(), who, speaker, names_the_examiner=True)

    @property
    def stand_inside(self) -> bool:
        """Whether an undeclared label may occur inside a paragraph."""
        return self._how.stands == "run-in" and not self._how.is_complete

    def _in_brackets(self, text: str, span: Span) -> tuple[int, Label] | None:
        """The first label in square brackets (`[NAME].`): in capitals, or declared."""
        for match in _RUN_IN.finditer(text, span.start + 1, span.end):
            words = fold_words(match[1])
            speaker = self._speakers.get(words)
            could_be = match[2] and _is_upper(words) and words not in self._not_labels and not self._how.is_complete
            if speaker is not None or could_be:
                return match.start(), Label(len(match[0]), words, speaker)
        return None

    def _declared(self, seen: tuple[Head, ...]) -> Label | None:
        for head in seen:
            numbered = (fold_words(head.paragraph[: head.end]),) if head.is_numbered else ()  # `1. CHILD`
            for words in (*numbered, *readings(head.words, self._how.between)):
                speaker = self._whose(words, head)
                if speaker is not None:
                    return self._label(head, words, speaker)
        return None

    def _label(self, head: Head, words: str, speaker: Speaker | None, *, is_usual: bool = True) -> Label:
        asks = without_stop(words).casefold() in self._asking
        return Label(head.after, words, speaker, is_usual, self._examined_by.match(words) is not None, asks)

    def _whose(self, words: str, head: Head) -> Speaker | None:
        """The speaker declared by the words with their stop, or by the words alone if the stop is a usual one."""
        if not self._how.joint and _first_word(words) not in self._first_words:
            return None
        stop = head.stop_written
        exactly = self._exactly.get(with_stop(words, stop)) if stop else None
        if exactly is not None or not (self._ends_usually(head) or head.stop == "voice" or self._says_who_asks(head)):
            return exactly
        return self._speakers.get(words) or self._speakers.get(words.removesuffix(".")) or self._together(words)

    def _ends_usually(self, head: Head) -> bool:
        """Whether a head ends like the labels of the transcript."""
        if self._how.stands == "own-line":
            return head.stop == "line" and (not self._ends or with_stop("", head.ending) in self._ends)
        if head.stop in ("closed", "plain"):
            return True
        return head.stop != "line" and with_stop("", head.stop_written) in self._ends

    def _together(self, words: str) -> Speaker | None:
        """The speakers whom one label joins, as one; None unless all of them are declared."""
        if not self._how.joint:
            return None
        joined = "|".join(rf"\s+{re.escape(word)}\s+" if word.isalpha() else rf"\s*{re.escape(word)}\s*"
                          for word in self._how.joint)  # fmt: skip
        pieces = re.split(joined, words, flags=re.IGNORECASE)
        found = [self._speakers.get(piece.strip()) for piece in pieces]
        known = tuple(dict.fromkeys(one for one in found if one is not None))
        if len(found) != len(known) or len(known) == 1:
            return None
        return Speaker("-and-".join(one.id for one in known), ", ".join(one.name for one in known), (), together=known)

    def _undeclared(self, paragraph: str, seen: tuple[Head, ...]) -> Label | None:
        for head in seen if self._not_labels else ():
            written = with_stop(head.words, head.stop_written)
            if written in self._not_labels or folded(head.words) in self._not_labels:
                return None
        for head in seen:
            others = readings(head.words, self._how.between) if head.stop != "line" else ()
            if any(words.casefold() in self._small for words in (*others, before_an_aside(head))):
                return self._label(
                    head, " ".join(f"{head.words}{'' if head.stop == 'closed' else head.ending}".split()), None
                )
            if self._says_who_asks(head) or could_be_a_label(head, self._expected):
                return self._label(head, fold_words(head.words), None, is_usual=self._is_usual(head))
            if head.stop == "line" and self._stands_alone(paragraph, head):
                return self._label(head, fold_words(head.words), None, is_usual=False)
        return None

    def _is_usual(self, head: Head) -> bool:
        if is_small(head.words[:1]) or names_an_office(head.words):
            return False  # in a sentence over two lines as well
        shape = shape_of(head.words, self._expected.titles)
        is_expected = self._expected.with_few_words or shape in self._expected.like | {"capitals", "letter"}
        return head.stop == "voice" or (is_expected and self._ends_usually(head))

    def _stands_alone(self, paragraph: str, head: Head) -> bool:
        """Whether the first line is capitals alone, or a name where labels have lines of their own."""
        if head.ending or len(head.words.split()) > _MOST_ALONE:
            return False
        shape = shape_of(head.words, self._expected.titles)
        has_words = paragraph[head.after :].strip() != ""
        names = {"titled", "names", "name", *(("small",) if has_words else ())}
        is_name = self._how.stands == "own-line" and shape in names
        return ends_in_a_letter(without_brackets(head.words).rstrip()) and (shape == "capitals" or is_name)

    def _says_who_asks(self, head: Head) -> bool:
        """Whether it names an examiner, alone on its line: `By Mr. Vale:`, `By the Chairman`, `BY THE CHAIRMAN.`."""
        is_alone = not head.paragraph[head.after :].partition("\n")[0].strip()
        if not is_alone or len(head.words.split()) > _MOST_ALONE + 2 or self._examined_by.match(head.words) is None:
            return False
        if head.ending == ".":
            return shape_of(head.words) == "capitals"
        return head.ending == ":" or (head.ending == "" and any(word[0].isupper() for word in head.words.split()[1:]))


def _first_word(words: str) -> str:
    """The first word of a label, without the stop that may end it."""
    return words.partition(" ")[0].rstrip(".:：-")


def _is_upper(words: str) -> bool:
    letters = [char for char in words if char.isalpha()]
    return len(letters) > 1 and all(char.isupper() for char in letters)
