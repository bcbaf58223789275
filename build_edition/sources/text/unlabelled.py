"""Paragraphs without a label that would go on as a speaker's and look like the clerk's.

In: a transcript as its labels cut it. Out: the same without them in anybody's turn, and one finding for the document
(T117), with every such paragraph, after whose words it stands, and why that is doubtful. Promises: what is reported is
nobody's, and after what could be a label so is what follows; where `document.yml` says that paragraphs without a label
continue the turn, or that they are nobody's, nothing is said and nothing taken.

A short paragraph without first or second person is doubtful if it tells what the meeting did or what was heard there,
is only a head, a date or a number (`clerk_lines`), names its own speaker, begins with what one of the speakers said,
is all in italics, or has no stop where nearly all have one. Any paragraph is doubtful that begins with a name in small
letters and a colon where labels end in one, or with the day and the time of a message, or that is the last of a
transcript in which every other paragraph has a label. Stage directions are recognised elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final, NamedTuple

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.fold import fold_words
from build_edition.ground.plain_text import clipped
from build_edition.model.documents import UNKNOWN, Document, Paragraph, Speaker, Turn
from build_edition.model.labelling import LABELLINGS
from build_edition.sources.text.clerk_lines import HEARD, NUMBER_ALONE, is_a_number_alone, noise_at, why_not_spoken
from build_edition.sources.text.clerk_words import (
    BEGINNINGS,
    BODIES,
    DOINGS,
    OFFICERS,
    PERSONS,
    READINGS,
    SAYINGS,
)
from build_edition.sources.text.dresses import is_in_brackets
from build_edition.sources.text.heads import begins_with_a_day_and_a_time
from build_edition.sources.text.label_shapes import shape_of
from build_edition.sources.text.label_words import ADDRESSING, ASKING, JOINING, TITLES
from build_edition.sources.text.lines import Lines
from build_edition.sources.text.stage_words import ON_STAGE

_LONGEST: Final = 30
_LONGEST_HEAD: Final = 6
_LONGEST_OF_THE_STAGE: Final = 5
_NEARLY_ALL: Final = 0.8
_STOPS: Final = frozenset('.!?…:;,"”»’)]*_—–-')
_FIRST_WORDS: Final = 4
_FEW_TURNS: Final = 3
_SHORTEST_NAME: Final = 3
_WORD: Final = re.compile(r"[^\W\d_]+")
_BEGINS_SMALL: Final = re.compile(r"(?P<label>[^\W\d_][^:\n]{0,40}[^\s:]) ?:(?=\s)")
_SMALL_LABEL: Final = "it begins with small letters and a colon, as a label may"
_MESSAGE: Final = "it begins with a day and a time, as turns do"
_ITALIC: Final = re.compile(r"\*[^*]+\*|_[^_]+_")


class _Doubt(NamedTuple):
    paragraph: Paragraph
    speaker: Speaker
    why: str


def without_doubtful(document: Document, lines: Lines, findings: list[Diagnostic]) -> Document:
    """The document with what may not be the speaker's given to nobody; says so (T117)."""
    how = document.header.labelling
    if how.stands == "nowhere" or not how.continues or how.continues_certainly:
        return document
    found = tuple(_doubts(document))
    findings.extend(_about(document, lines, found))
    why = dict.fromkeys(_in_brackets(document), "") | {one.paragraph.id: one.why for one in found}
    given = (piece for one in document.divisions for piece in (_parted(one, why) if isinstance(one, Turn) else (one,)))
    return replace(document, divisions=tuple(given)) if why else document


def _in_brackets(document: Document) -> Iterator[str]:
    """The paragraphs that stand in brackets and are no declared direction, nor declared to be none (T106 says so)."""
    declared = {fold_words(words) for words in document.header.not_directions}
    for turn in document.turns:
        for paragraph in turn.paragraphs[1:]:
            words = _words(document, paragraph)
            if is_in_brackets(words) and not paragraph.directions and fold_words(words) not in declared:
                yield paragraph.id


def _parted(turn: Turn, why: Mapping[str, str]) -> Iterator[Turn]:
    """A turn without its doubtful paragraphs, which are nobody's; so is what follows one that may have a label."""
    whose: dict[str, Speaker] = {}
    is_another = False
    for paragraph in turn.paragraphs:
        is_another = is_another or why.get(paragraph.id) in (_SMALL_LABEL, _MESSAGE)
        whose[paragraph.id] = UNKNOWN if is_another or paragraph.id in why else turn.speaker
    for speaker, paragraphs in groupby(turn.paragraphs, lambda one: whose[one.id]):
        these = tuple(paragraphs)
        yield Turn(speaker, these, turn.run_in and these[0] is turn.paragraphs[0])


def _about(document: Document, lines: Lines, found: Sequence[_Doubt]) -> Iterator[Diagnostic]:
    """What stands without a label and may be nobody's, once a document (T117)."""
    if found:
        first, *others = found
        notes = [
            (lines.map.place(one.paragraph.start), f"nor has this, after the words of {one.speaker.name}: {one.why}")
            for one in others
        ]
        words = clipped(_words(document, first.paragraph))
        place = lines.map.place(first.paragraph.start)
        said = {"words": words, "name": first.speaker.name, "why": first.why}
        yield diagnose("T117", place, notes, _hint(document, first), **said)


def _doubts(document: Document) -> Iterator[_Doubt]:
    turns = [one for one in document.divisions if isinstance(one, Turn)]
    last = turns[-1] if turns and turns[-1] is document.divisions[-1] and len(turns) >= _FEW_TURNS else None
    speakers = dict.fromkeys(turn.speaker for turn in turns)
    is_alone = last is not None and all(len(turn.paragraphs) == 1 for turn in turns[:-1])
    ends = [_words(document, one)[-1:] for turn in turns for one in turn.paragraphs]
    has_stops = sum(1 for one in ends if one in _STOPS) >= max(_FEW_TURNS, len(ends) * _NEARLY_ALL)
    for turn in turns:
        for paragraph in turn.paragraphs[1:] if turn.speaker != UNKNOWN else ():
            words = (
                "" if paragraph.kept or paragraph.quoted or _is_direction(paragraph) else _words(document, paragraph)
            )
            why = "" if is_in_brackets(words) else _why(words, turn.speaker, speakers)
            if not why and document.header.kind == "play" and _is_of_the_stage(_words(document, paragraph)):
                why = "it tells what happens on the stage"
            if not why and ":" in document.header.labelling.ends and _begins_small(words, document.source.text):
                why = _SMALL_LABEL
            if not why and has_stops and _is_head(words):
                why = "it ends with no stop, as a heading does"
            if not why and begins_with_a_day_and_a_time(words):
                why = _MESSAGE
            if not why and is_alone and turn is last and _is_plain(_words(document, paragraph)):
                why = "every other paragraph has a label"
            if why:
                yield _Doubt(paragraph, turn.speaker, why)


def _is_direction(paragraph: Paragraph) -> bool:
    """Whether a paragraph begins and ends with a stage direction."""
    first, last = paragraph.spans[0].start, paragraph.spans[-1].end
    return any(one.span.start == first and one.span.end >= last - 1 for one in paragraph.directions)


def _why(words: str, speaker: Speaker, speakers: Iterable[Speaker]) -> str:
    """The evidence that it is not the speaker's; empty if there is none."""
    is_heard = noise_at(words, 0, len(words)) != ""
    if is_heard or not _is_plain(words):
        return HEARD if is_heard else NUMBER_ALONE if is_a_number_alone(words) else ""
    small = [word.casefold() for word in _WORD.findall(words)]
    if _tells_of_the_meeting(small):
        return "it tells what was done at the meeting"
    why = why_not_spoken(words, small)
    if why:
        return why
    if _names(words, speaker):
        return "it names its own speaker"
    told = next((one.name for one in speakers if _tells_of(small, one)), "")
    if told:
        return f"it tells what {told} said or did"
    return "it stands in italics" if _ITALIC.fullmatch(words) else ""


def _is_of_the_stage(words: str) -> bool:
    """Whether a few plain words begin or end with what happens on a stage: `Exeunt all`, `Otto ab`."""
    small = [word.casefold() for word in _WORD.findall(words)]
    is_short = 0 < len(small) <= _LONGEST_OF_THE_STAGE and _is_plain(words)
    return is_short and not ON_STAGE.isdisjoint((small[0], small[-1])) and words[0].isupper()


def _begins_small(words: str, text: str) -> bool:
    """Whether words begin like a label in small letters: with a title, or a word that the text uses as a name."""
    found = _BEGINS_SMALL.match(words)
    if found is None or shape_of(found["label"]) != "small":
        return False
    said = _WORD.findall(found["label"])
    is_name = re.search(rf"(?<!\w){re.escape(said[-1].capitalize())}(?!\w)", text) is not None
    return JOINING.isdisjoint(said) and (is_name or (len(said) > 1 and said[0] in TITLES))


def _is_head(words: str) -> bool:
    """Whether words are a few on one line that begin with a capital and end with a letter: `After the recess`."""
    is_short = len(words.split()) <= _LONGEST_HEAD and "\n" not in words
    return is_short and words[:1].isupper() and words[-1:].isalpha() and _is_plain(words)


def _is_plain(words: str) -> bool:
    """Whether words are short, with no first or second person, no question and no exclamation."""
    found = [word.casefold() for word in _WORD.findall(words)]
    return 0 < len(found) <= _LONGEST and PERSONS.isdisjoint(found) and not set("!?") & set(words)


def _tells_of_the_meeting(small: Sequence[str]) -> bool:
    """Whether words begin like `The meeting closed`, `The witness withdrew`, `Adjourned until`."""
    if small[0] in BEGINNINGS:
        return True
    if not BODIES.isdisjoint(small[:_FIRST_WORDS]) and not DOINGS.isdisjoint(small):
        return True
    return not OFFICERS.isdisjoint(small[:2]) and not READINGS.isdisjoint(small[1:_FIRST_WORDS])


def _tells_of(small: Sequence[str], speaker: Speaker) -> bool:
    """Whether words begin like `Mr. Hobb said that`: a name of the speaker and a verb."""
    begun = _untitled(small)
    names = (_untitled([word.casefold() for word in _WORD.findall(label.value)]) for label in speaker.labels)
    return any(
        name and begun[: len(name)] == name and not SAYINGS.isdisjoint(begun[len(name) : len(name) + 1])
        for name in names
    )


def _untitled(small: Sequence[str]) -> list[str]:
    """Words without the titles and the article before a name."""
    at = next((at for at, word in enumerate(small) if word not in TITLES and word != "the"), len(small))
    return list(small[at:])


def _names(words: str, speaker: Speaker) -> bool:
    """Whether words mention their own speaker by a word of the label."""
    labels = (word.casefold() for label in speaker.labels for word in _WORD.findall(label.value))
    known = {word for word in labels if len(word) >= _SHORTEST_NAME} - TITLES - JOINING - ASKING - ADDRESSING
    return any(
        match[0].casefold() in known and (match[0][0].isupper() or words[: match.start()].lower().endswith("the "))
        for match in _WORD.finditer(words)
    )


def _words(document: Document, paragraph: Paragraph) -> str:
    return " ".join(span.of(document.source.text) for span in paragraph.spans)


def _hint(document: Document, first: _Doubt) -> str:
    """The two ways to settle it, each as it is written in `document.yml`."""
    if first.why == NUMBER_ALONE:
        return 'declare under `marks` what it counts (`- {as: page, pattern: "{n}"}`), or its line as `clerk`'
    written = _words(document, first.paragraph).splitlines()
    usual = next((name for name, one in LABELLINGS.items() if one == document.header.labelling), "")
    like = f"labels: {{like: {usual}, unlabelled: continues}}" if usual else "unlabelled: continues"
    if len(written) > 1 or '"' in written[0]:
        return f"declare its lines under `parts` as `clerk`; if {first.speaker.name} says it, write `{like}`"
    entry = f'- {{line: "{written[0]}", part: clerk}}'
    return f"add `{entry}` under `parts`; if {first.speaker.name} says it, write `{like}`"
