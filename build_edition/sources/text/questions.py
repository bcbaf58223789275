"""Who asks: `Q.` stands for the person named in the last `BY MR. VALE:`.

In: the paragraphs of a transcript with their labels. Out: the same, each question attributed to who asks it, and
findings. Promises: a label alone above a question says that another person asks from there on, and if it is not
declared the questions below it are nobody's; so is a question that names its asker (`Q. (By Mr. Vale) Where?`) if that
name is not declared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.fold import fold_words
from build_edition.model.documents import UNKNOWN, Speaker
from build_edition.sources.text.label_words import SENTENCE, VERBS
from build_edition.sources.text.labels import Label, Labels
from build_edition.sources.text.lines import Lines
from build_edition.sources.text.spoken import Spoken
from build_edition.sources.text.written_labels import how_to_declare

_MOST: Final = 8
_SAYS: Final = (SENTENCE | VERBS) - {"a", "me"}  # `Interrogé par Me Duval`


def give_questions(spoken: Sequence[Spoken], labels: Labels, lines: Lines) -> Iterator[Diagnostic]:
    """Attribute the questions after `BY …:` to the person it names, or to nobody if the name is not declared."""
    yield from _lines_above_questions(spoken, lines)
    text = lines.text
    examiner: Speaker | None = None
    for at, one in enumerate(spoken):
        if one.found is not None and (one.found.names_the_examiner or _stands_above_a_question(spoken, at, text)):
            examiner = one.speaker
        elif one.found is not None and one.found.asks:
            at_words = one.chunk.start + one.lead + one.found.length
            named = labels.asked_by(text[at_words : one.chunk.spans[0].end])
            if named is not None:
                one.speaker = named.speaker or UNKNOWN
                yield from _undeclared(named, lines, at_words) if named.speaker is None else ()
            elif examiner is not None:
                one.speaker = examiner


def _stands_above_a_question(spoken: Sequence[Spoken], at: int, text: str) -> bool:
    """Whether a label is alone, without other words, above a question: `Fragen des Staatsanwalts:`."""
    one = spoken[at]
    if one.found is None or one.found.asks or not _asks(spoken, at + 1):
        return False
    return not text[one.chunk.start + one.lead + one.found.length : one.chunk.spans[-1].end].strip(" .:\n")


def _asks(spoken: Sequence[Spoken], at: int) -> bool:
    found = spoken[at].found if at < len(spoken) else None
    return found is not None and found.speaker is not None and found.asks


def _lines_above_questions(spoken: Sequence[Spoken], lines: Lines) -> Iterator[Diagnostic]:
    """The lines without a label above a question that end with a colon and make no sentence: nobody's words (T104)."""
    for index, (one, _) in enumerate(pairwise(spoken)):
        if one.found is None and one.chunk.part == "paragraph" and not one.chunk.kept and _asks(spoken, index + 1):
            line = one.chunk.spans[0].of(lines.text)
            words = fold_words(line.rstrip(":： \u00a0\u202f"))
            small = [word.casefold().strip(".,") for word in words.split()]
            is_one = len(one.chunk.spans) == 1 and "\n" not in line.strip() and line.rstrip().endswith((":", "："))
            if is_one and 0 < len(small) <= _MOST and _SAYS.isdisjoint(small):
                one.speaker, one.found = UNKNOWN, Label(len(line), words, None, names_the_examiner=True)
                yield from _undeclared(one.found, lines, one.chunk.start)


def _undeclared(label: Label, lines: Lines, at: int) -> Iterator[Diagnostic]:
    place = lines.map.place(at, label.length)
    yield diagnose("T104", place, (), how_to_declare(label.words), label=label.words)
