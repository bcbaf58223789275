"""Text → the beginnings of its paragraphs, each with the label it could have and the style of that label.

In: a text without any declarations. Out: one `Beginning` for each paragraph, and for each line that could open a turn
inside one. Promises: one pass over the text; nothing is decided.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from build_edition.ground.places import Span, line_spans, trimmed
from build_edition.sources.text.heads import LONGEST, Head, begins_with_a_time, closed_head, heads, is_time_alone
from build_edition.sources.text.label_shapes import Expected, could_be_a_label, ends_in_a_letter, shape_of
from build_edition.sources.text.label_words import SHORTENED
from build_edition.sources.text.stage_words import USUAL

_MOST_ALONE: Final = 6
_NUMBER_ALONE: Final = re.compile(r"\s*\d{1,4}\s*(?:[.)](?=\s|$)|$)")
_DRESSES: Final = ("brackets", "bold", "italic")
_GENEROUS: Final = Expected(with_few_words=True, like=frozenset({"letter", "name"}))
_SENTENCE_ENDS: Final = frozenset('.!?…:)]"”»*_')


@dataclass(frozen=True, slots=True)
class Beginning:
    """Where a paragraph or a line begins, the words of the label it could have, and the style of that label.

    `style` is where the label stands, what ends it, and its dress; empty where there is none. The dress `name` is that
    of one name before a full stop, which is a label only where very many are. It `is_alone` where no words follow; it
    `has_time` where one stands before or behind the words of a label on a line of its own.
    """

    offset: int
    line: str
    opens_paragraph: bool
    words: str = ""
    style: tuple[str, str, str] | tuple[()] = ()
    is_alone: bool = False
    has_time: bool = False


def beginnings(text: str, apart: Collection[int] = ()) -> Iterator[Beginning]:
    """The beginning of each paragraph, and of each line inside one that looks like the first of a turn.

    `apart` are the starts of lines that are not the text's own words, and are as if they were not there.
    """
    lines = [trimmed(text, span) for span in line_spans(text)]
    has_blank = any(not len(span) for span in lines)
    before = ""
    for index, span in enumerate(lines):
        words = span.of(text)
        if words and span.start in apart:
            continue
        if words and not is_time_alone(words):
            opens = not before or not has_blank
            might = opens or is_time_alone(before) or before[-1] in _SENTENCE_ENDS
            found = _beginning(text, lines, index, is_paragraph=opens) if might else None
            if found is not None and (opens or found.style):
                yield found
        before = "" if is_time_alone(words) else words


def _beginning(text: str, lines: Sequence[Span], index: int, *, is_paragraph: bool) -> Beginning:
    span = lines[index]
    line = text[span.start : min(span.end, span.start + LONGEST + 80)]
    found = Beginning(span.start, line, is_paragraph)
    head = _head(line)
    if head is not None:
        stop = "" if head.stop == "line" else head.stop_written or (":" if head.stop == "voice" else "none")
        if _NUMBER_ALONE.match(line, head.after) and len(head.words.split()) == 1:
            return found  # `Chapter: 1`, `Abs. 2. Der Vorstand`
        is_alone = not line[head.after :].strip() and not _goes_on(lines, index)
        return Beginning(span.start, line, is_paragraph, head.words, ("run-in", stop, _dress_of(head)), is_alone)
    if len(span) <= LONGEST and _has_words_below(lines, index):
        alone = next((one for one in heads(line) if one.stop == "line" and _stands_alone(one)), None)
        if alone is not None:
            return Beginning(span.start, line, is_paragraph, alone.words, ("own-line", "", _dress_of(alone)),
                             has_time=_has_time(alone) or _is_timed(text, lines, index, alone))  # fmt: skip
    return found


def _head(line: str) -> Head | None:
    """The first head of a line that could be a label before words on the same line."""
    labels = [one for one in heads(line) if could_be_a_label(one, _GENEROUS)]
    found = next((one for one in labels if not _is_title(one, labels)), None)
    closed = {dress: closed_head(line, dress) for dress in _DRESSES}
    dressed = closed["bold"] or closed["italic"]
    if dressed is not None and found is not None and not _are_alike(line, found, dressed):
        return dressed  # `_M. Cic._ Ave!`
    if found is not None:
        return found
    for head in closed.values():
        is_label = head is not None and could_be_a_label(head, _GENEROUS) and line[head.after :].strip()
        if head is not None and is_label and head.words.split()[0].casefold() not in USUAL:
            return head
    return None


def _is_title(head: Head, labels: Sequence[Head]) -> bool:
    """Whether an abbreviation is the title in a longer label: `M.` of `M. Peers.`, `Abg.` of `Abg. Voss:`."""
    is_shortened = head.words.casefold() in SHORTENED and head.stop_written == "."
    return is_shortened and any(one.end > head.end for one in labels)


def _are_alike(line: str, found: Head, dressed: Head) -> bool:
    """Whether a stop and formatting end the same label: `**Ann Lee:** I saw`; or no words follow the formatting."""
    first, last = sorted((found.end, dressed.end))
    return not line[first:last].strip(" .:*_-–—") or not line[dressed.after :].strip()


def _goes_on(lines: Sequence[Span], index: int) -> bool:
    """Whether the next line is not blank."""
    return index + 1 < len(lines) and len(lines[index + 1]) > 0


def _has_words_below(lines: Sequence[Span], index: int) -> bool:
    """Whether words follow a line, at once or after one blank line."""
    return any(len(span) for span in lines[index + 1 : index + 3])


def _stands_alone(head: Head) -> bool:
    shape = shape_of(head.words)
    is_short = 0 < len(head.words.split()) <= _MOST_ALONE and not head.ending
    return is_short and ends_in_a_letter(head.words) and shape in {"capitals", "titled", "names", "name", "letter"}


def _has_time(head: Head) -> bool:
    """Whether a time stands behind the words of a head: `Ann Lee  0:04`."""
    return is_time_alone(head.paragraph[head.end : head.after].strip(" \t,"))


def _is_timed(text: str, lines: Sequence[Span], index: int, head: Head) -> bool:
    """Whether a time stands before the words of a head, and none before the line below: `[00:04] Ann Lee`."""
    below = lines[index + 1].of(text) if _goes_on(lines, index) else ""
    is_timed = is_time_alone(head.paragraph[: head.start].strip(" \t-–—"))
    return is_timed and bool(below) and not begins_with_a_time(below)


def _dress_of(head: Head) -> str:
    marks = head.paragraph[: head.start].strip()
    if head.stop == "closed" and not marks.endswith(("*", "_")):
        return "brackets"
    if marks.endswith(("**", "__")):
        return "bold"
    if marks.endswith(("*", "_")):
        return "italic"
    if head.stop_written == "." and shape_of(head.words) == "name":
        return "name"
    return "none"
