"""What is inside a speaker's paragraph and may be another's or nobody's: undeclared labels, noises.

In: a document with its turns. Out: one finding for the document (T123). Promises: no words are attributed otherwise; if
`document.yml` says that everything inside paragraphs is the speaker's words, nothing is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.places import Span, line_spans, trimmed
from build_edition.model.documents import UNKNOWN, Document, Paragraph, Speaker, Turn
from build_edition.model.labelling import LABELLINGS
from build_edition.sources.text.clerk_lines import noise_at
from build_edition.sources.text.label_shapes import shape_of
from build_edition.sources.text.labels import Labels
from build_edition.sources.text.lines import Lines
from build_edition.sources.text.sentence_starts import ANY_CAPITAL, first_words, sentence_starts

_LABEL: Final = "a label that is not declared"
_KEPT: Final = "a label, in lines that are kept,"
_NOISE: Final = "what was heard in the room"


class _Stray(NamedTuple):
    at: int
    length: int
    what: str
    speaker: Speaker


def strays_inside(document: Document, labels: Labels, lines: Lines) -> Iterator[Diagnostic]:
    """What may not be the words of the speaker in whose paragraph it is; one finding for a document (T123)."""
    how = document.header.labelling
    if how.inside == "words" or how.is_complete or how.stands == "nowhere":
        return
    text = document.source.text
    found = tuple(_strays(document, labels, text))
    if found:
        first, *others = found
        notes = [
            (lines.map.place(one.at, one.length), f"“{_words(text, one)}” looks like {one.what} too") for one in others
        ]
        usual = next((f"like: {name}, " for name, one in LABELLINGS.items() if one == how), "")
        hint = f"write `labels: {{{usual}inside: turns}}` if each begins a turn, or `inside: words` if none does"
        said = {"label": _words(text, first), "what": first.what, "name": first.speaker.name}
        place = lines.map.place(first.at, first.length)
        yield diagnose("T123", place, notes, hint if first.what == _LABEL else "", **said)


def _words(text: str, one: _Stray) -> str:
    return " ".join(text[one.at : one.at + one.length].split())


def _strays(document: Document, labels: Labels, text: str) -> Iterator[_Stray]:
    turns = [one for one in document.divisions if isinstance(one, Turn)]
    begun = (labels.at(turn.paragraphs[0].spans[0].of(text)) for turn in turns if turn.speaker == UNKNOWN)
    heard = first_words([label.words for label in begun if label is not None])
    for turn in turns:
        for paragraph in turn.paragraphs if turn.speaker != UNKNOWN else ():
            if paragraph.kept and not paragraph.quoted:
                yield from (_Stray(at, n, _KEPT, turn.speaker) for at, n in _in_kept_lines(text, paragraph, labels))
            elif not paragraph.quoted:
                found = (one for span in _spans(paragraph) for one in _inside(text, span, labels, heard))
                yield from (_Stray(at, length, what, turn.speaker) for at, length, what in found)


def _in_kept_lines(text: str, paragraph: Paragraph, labels: Labels) -> Iterator[tuple[int, int]]:
    """The labels that lines below the first of a kept paragraph begin with: declared, in capitals, or with a title."""
    for span in paragraph.spans:
        for line in line_spans(span.of(text))[1:]:
            found = trimmed(text, Span(span.start + line.start, span.start + line.end))
            label = labels.at(found.of(text)) if len(found) else None
            if label is not None and (label.speaker or shape_of(label.words) in ("capitals", "titled")):
                yield found.start, label.length


def _spans(paragraph: Paragraph) -> Iterator[Span]:
    """The words of a paragraph, after the label that it begins with."""
    for span in paragraph.spans:
        label = paragraph.label
        is_after = label is not None and span.start <= label.start < span.end
        yield Span(min(label.end - 1, span.end), span.end) if label is not None and is_after else span


def _inside(text: str, span: Span, labels: Labels, heard: re.Pattern[str]) -> Iterator[tuple[int, int, str]]:
    """The labels and the noises of a span, in order."""
    for at in sentence_starts(text, span, ANY_CAPITAL):
        label = labels.undeclared_inside(text, at, span.end, heard)
        noise = noise_at(text, at, span.end)
        if noise:
            yield at, len(noise), _NOISE
        elif label is not None:
            yield at, label.length, _LABEL
