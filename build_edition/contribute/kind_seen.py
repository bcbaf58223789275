"""Guess the kind of a text about which nothing has been declared, with the evidence.

In: the text, its labels, its layout. Out: a kind of the table, and why. Promises: a kind is proposed only on its
characteristic evidence: acts or scenes with recurring labels for a play, labels below a line that says so for an
interview, increasing times before the lines for a transcript that names nobody, lines that are dates for a diary,
preserved lines throughout for verse, chapter headings for prose, numbered articles for a decree, capitals with STOP for
a telegram, a first line that says so for minutes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from build_edition.contribute.layout import Layout
from build_edition.contribute.survey import Survey
from build_edition.ground.places import line_spans, trimmed
from build_edition.ground.plain_text import clipped
from build_edition.sources.take_in.received import counted
from build_edition.sources.text.clerk_words import BODIES
from build_edition.sources.text.divisions import date_before_words, is_head
from build_edition.sources.text.letter_words import CLOSING, STRONG
from build_edition.vocabulary.kinds import KINDS, USUAL

_FEW: Final = 3
_MOST: Final = 0.8
_LONGEST: Final = 60
_LONGEST_HEAD: Final = 120
_INTERVIEW: Final = re.compile(
    r"(?:an?\s+)?(?:(?:oral history\s+)?interview(?:\s+(?:with|of|no)\b|$|[:,.])|entretien\s+avec\b"
    r"|entrevista\s+(?:a|con)\b|intervista\s+(?:a|con)\b|interview\s+mit\b|gespräch\s+mit\b|интервью\s+с(?:о)?\b)",
    re.IGNORECASE,
)
_MINUTES: Final = re.compile(
    r"(?:minutes\s+of\b|protokoll\s+(?:der|des)\b|procès-verbal\s+d|протокол\b|acta\s+de\b|verbale\s+d)", re.IGNORECASE
)
_OF_TURNS: Final = (
    (re.compile(r"[—–―-]\s*\w"), "a dash, as turns do"),
    (re.compile(r"[○●◎◯〇■□◆◇]\s*\w"), "a sign, as turns do"),
    (re.compile(r"\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}[:.]\d\d"), "a day and a time, as messages do"),
    (re.compile(r"\w{2,6}\u3000+\w"), "a word and a wide space, as turns do"),
)
_TELEGRAM: Final = re.compile(
    r"\W*(?:telegram|cablegram|radiogram|telegramm|télégramme|telegramma|telegrama|телеграмма|радиограмма|telegraphic"
    r"|post office telegraphs)(?:\W*(?:(?:no|nr|n|№)\W*)?\d+)?(?:\W*$|[.)]+\s)",
    re.IGNORECASE,
)
_BESIDE_ACTS: Final = ("prolog", "epilog")
_TRANSCRIPT: Final = next(one.name for one in KINDS.values() if one.is_spoken)
_TIME: Final = re.compile(r"[\[({<#]?(?:\d{1,2}:\d\d|\d{1,3}m ?\d)")
_OF_PARAGRAPHS: Final = ("minutes", "prose")
_ASKS: Final = "?？؟"
_STOP: Final = re.compile(r"\b(?:STOP|STP|ТЧК|PUNKT|POINT)\b")
_ARTICLE: Final = re.compile(
    r"(?:(?:art(?:icle|ikel|ículo|icolo|\.)?|статья|ст\.|paragraph)\s*|§\s*)(?P<n>\d{1,3})\b(?![.:]?$)", re.IGNORECASE
)


def kind_seen(text: str, seen: Survey, found: Layout) -> tuple[str, str]:
    """The kind and the evidence for it; the usual kind if there is no evidence for another."""
    lines = [trimmed(text, span).of(text) for span in line_spans(text)]
    full = [line for line in lines if line]
    if seen.speakers:
        return _spoken(full, seen)
    dates = _entries(lines)
    if len(set(dates)) >= _FEW:  # the same date again and again is a head of pages
        return "diary", f"{len(dates)} entries stand under a date (“{clipped(dates[0], 30)}”)"
    begun = dates_before_words(lines)
    if len(begun) >= _FEW and begun.total() * 2 >= seen.paragraphs:
        words = next(iter(begun))
        return "diary", f"{begun.total()} of its {seen.paragraphs} paragraphs begin with a date (“{words}”)"
    told = _by_words(lines, full)
    if told is not None:
        kind, because = told
        return kind, "; ".join((because, *_unnamed(full, seen))) if kind in _OF_PARAGRAPHS else because
    return _timed(full, seen, found) or _in_stanzas(full, found) or _unlike_others(text, full, seen)


def dates_before_words(lines: Sequence[str]) -> Counter[str]:
    """The dates that paragraphs begin with before other words, as they are written, with their number."""
    firsts = (line for above, line in pairwise(("", *lines)) if line and not above)
    return Counter(filter(None, map(date_before_words, firsts)))


def _timed(full: list[str], seen: Survey, found: Layout) -> tuple[str, str] | None:
    """A transcript that names nobody: half of its lines are times or begin with one, and the times increase."""
    has_times = any(mark == "time" for mark, _ in found.marks)
    timed = [line for line in full if _TIME.match(line)] if has_times else []
    if len(timed) * 2 < len(full) or sum(len(_TIME.findall(line)) for line in timed) < _FEW:
        return None
    begun = f"{len(timed)} of its {len(full)} lines begin with a time (“{clipped(timed[0], 30)}”)"
    return _TRANSCRIPT, f"{begun}; {seen.because}"


def _in_stanzas(full: list[str], found: Layout) -> tuple[str, str] | None:
    kept = found.kept_lines
    if kept < _FEW or kept < len(full) * _MOST or _is_a_letter(full):
        return None
    return "verse", f"{kept} of its {len(full)} lines are short and stand in stanzas"


def _unlike_others(text: str, full: list[str], seen: Survey) -> tuple[str, str]:
    """The usual kind, and what nevertheless points to another."""
    begun = [date for span in line_spans(text) if (date := date_before_words(trimmed(text, span).of(text)))]
    if len(begun) >= _FEW:
        return USUAL, f"{seen.because}; {len(begun)} lines begin with a date before other words (“{begun[0]}”)"
    also = () if seen.each else _unnamed(full, seen)
    return USUAL, "; ".join((seen.because, *also))


def _unnamed(full: list[str], seen: Survey) -> Iterator[str]:
    """What shows that a text may be of several speakers though none recurs by name."""
    if seen.each:
        yield seen.because
    yield from _without_names(full)
    asked = _answered(full)
    if len(asked) >= _FEW and len(asked) * 2 >= (len(full) - 1) * _MOST:
        first = clipped(asked[0], 30)
        yield f"{len(asked)} questions have an answer below them (“{first}”), and nobody is named: they are no turns"


def _answered(full: list[str]) -> list[str]:
    """The questions below which something is said that asks nothing."""
    return [line for line, below in pairwise(full) if line[-1] in _ASKS and below[-1] not in _ASKS]


def _is_a_letter(full: list[str]) -> bool:
    """Whether short lines belong to a letter: one addresses somebody, and one of the last is a closing."""
    is_addressed = any(line[-1] in ",!:" and STRONG.match(line) for line in full)
    return is_addressed and any(CLOSING.search(line) for line in full[-_FEW:])


def _without_names(full: list[str]) -> Iterator[str]:
    """How many lines begin as unattributed turns or as chat messages do, a sentence for each way."""
    for sign, says in _OF_TURNS:
        some = [line for line in full if sign.match(line)]
        if len(some) >= _FEW and len(some) * 2 >= len(full):
            first = clipped(some[0], 30)
            yield f"{len(some)} of its {len(full)} lines begin with {says} (“{first}”): say who speaks in each"


def heads_of_a_play(text: str) -> frozenset[int]:
    """The start offsets of headings of acts and scenes; they recur if scenes are numbered anew in each act."""
    lines = (trimmed(text, span) for span in line_spans(text))
    return frozenset(line.start for line in lines if _is_of_a_play(line.of(text)))


def has_acts(text: str) -> bool:
    """Whether a line is the head of an act or a scene; a prologue may stand before other things than a play."""
    lines = (trimmed(text, span).of(text) for span in line_spans(text))
    return any(_is_of_a_play(line) and not line.casefold().startswith(_BESIDE_ACTS) for line in lines)


def _is_of_a_play(line: str) -> bool:
    return 0 < len(line) <= _LONGEST and is_head(line, "acts")


def _spoken(lines: list[str], seen: Survey) -> tuple[str, str]:
    """A play, an interview, or the usual kind of transcript."""
    heads = [line for line in lines if _is_of_a_play(line)]
    if heads:
        told = counted(len(heads), "head of an act or a scene", "heads of acts and scenes")
        return "play", f"{told} (“{clipped(heads[0], 30)}”); {seen.because}"
    if _begins(lines, _INTERVIEW):
        return "interview", f"its first line says so (“{clipped(lines[0], 40)}”); {seen.because}"
    return _TRANSCRIPT, seen.because


def _by_words(lines: list[str], full: list[str]) -> tuple[str, str] | None:
    """A telegram, minutes, a decree or prose, recognised by its words."""
    if _is_telegram(full):
        return "telegram", "its words are in capitals and parted by STOP"
    named = next((line for line in full[:_FEW] if _TELEGRAM.match(line)), "")
    if named:
        return "telegram", f"a line at its head says so (“{clipped(named, 40)}”)"
    if _begins(full, _MINUTES) or _heads_minutes(full):
        return "minutes", f"its first line says so (“{clipped(full[0], 40)}”), and no label recurs in it"
    articles = _articles(lines)
    if articles >= _FEW:
        return "decree", f"{articles} of its paragraphs begin as articles do, one number after the other"
    chapters = [line for line in full if len(line) <= _LONGEST and is_head(line, "heads")]
    if len(chapters) >= _FEW - 1:
        return "prose", f"{len(chapters)} heads of chapters stand in it (“{clipped(chapters[0], 30)}”)"
    return None


def _begins(lines: list[str], words: re.Pattern[str]) -> bool:
    """Whether the first line of a text is short, is not a sentence, and begins with one of these words."""
    return (
        bool(lines) and len(lines[0]) <= _LONGEST_HEAD and lines[0][-1] not in ".,;!?" and bool(words.match(lines[0]))
    )


def _heads_minutes(lines: list[str]) -> bool:
    """Whether a first line is a heading of minutes although it ends like a sentence: it names who met."""
    first = lines[0] if lines else ""
    small = re.findall(r"[^\W\d_]+", first.casefold())
    return len(first) <= _LONGEST_HEAD and _MINUTES.match(first) is not None and not BODIES.isdisjoint(small)


def _is_telegram(lines: list[str]) -> bool:
    """Whether a text is set like a telegram: mostly in capitals, or at least half of it (below the words of a form)."""
    words = " ".join(lines)
    letters = [char for char in words if char.isalpha()]
    small = sum(1 for char in letters if char.islower())
    if small <= len(letters) * (1 - _MOST):
        return len(_STOP.findall(words)) >= _FEW - 1
    shouted = " ".join(line for line in lines if line.isupper())
    is_half = sum(map(str.isalpha, shouted)) * 2 >= len(letters)
    return is_half and len(_STOP.findall(shouted)) >= _FEW - 1


def _articles(lines: list[str]) -> int:
    """The number of paragraphs that begin as `Art. 1.` or `§ 2` do, numbered consecutively from 1."""
    expected = 1
    for line in lines:
        found = _ARTICLE.match(line)
        if found is not None and int(found["n"]) == expected:
            expected += 1
    return expected - 1


def _entries(lines: list[str]) -> list[str]:
    """The lines that consist of a date or a day of the week, with words below them before the next."""
    dates = [at for at, line in enumerate(lines) if 0 < len(line) <= _LONGEST and is_head(line, "dates")]
    ends = [*dates[1:], len(lines)]
    return [lines[at] for at, end in zip(dates, ends, strict=False) if any(lines[at + 1 : end])]
