"""References to paragraphs, and words with their context.

In: a document and a span of it. Out: the reference to the paragraph; the words with those before and after them.
Promises: pure; contexts are cut between words and do not include the label of a speaker.
"""

from __future__ import annotations

from typing import Final

from build_edition.ground.places import Span
from build_edition.model.documents import Document, Paragraph
from build_edition.model.summary import Context, Where

_AROUND: Final = 64


def where(document: Document, paragraph: Paragraph) -> Where:
    """The reference to a paragraph."""
    turn = document.turn_of(paragraph.id)
    printed = f"¶ {paragraph.number}" if paragraph.number else paragraph.part.replace("_", " ")
    return Where(document.id, paragraph.id, printed, turn.speaker.name if turn else "", document.header.language)


def context(document: Document, paragraph: Paragraph, span: Span) -> Context:
    """Words in their paragraph, with about sixty characters on each side, cut between words."""
    text = document.source.text
    holding = next(one for one in paragraph.spans if one.start <= span.start < one.end)
    first = _after_label(paragraph, holding)
    start, end = _floor(text, first, span.start, _AROUND), _ceiling(text, span.end, holding.end, _AROUND)
    return Context(
        where(document, paragraph),
        " ".join(text[start : span.start].split()),
        span.of(text),
        " ".join(text[span.end : end].split()),
        goes_on_before=start > first or holding != paragraph.spans[0],
        goes_on_after=not text[end : holding.end].isspace() and end < paragraph.spans[-1].end,
        touches_before=not text[span.start - 1 : span.start].isspace(),
        touches_after=not text[span.end : span.end + 1].isspace(),
    )


def _after_label(paragraph: Paragraph, holding: Span) -> int:
    """The start of the words of a part of a paragraph, after the speaker's label."""
    is_labelled = paragraph.label is not None and paragraph.label.start == holding.start
    return paragraph.label.end if is_labelled and paragraph.label is not None else holding.start


def _floor(text: str, first: int, at: int, around: int) -> int:
    start = max(first, at - around)
    return start if start == first else text.find(" ", start, at) + 1 or at


def _ceiling(text: str, at: int, last: int, around: int) -> int:
    end = min(last, at + around)
    return end if end == last else max(text.rfind(" ", at, end), at)
