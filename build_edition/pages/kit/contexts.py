"""Keyword in context: words of a document, what stands around them, and who says them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from build_edition.ground.addresses import relative_url
from build_edition.ground.places import Span
from build_edition.markup.escape import escaped
from build_edition.model.documents import Document, Paragraph, Turn

_AROUND: Final = 64


class Contexts:
    """One document, asked for the surroundings of spans."""

    def __init__(self, document: Document) -> None:
        """Index the paragraphs and their turns."""
        self.document = document
        self._paragraphs: Mapping[str, Paragraph] = {one.id: one for one in document.paragraphs}
        self._turns: Mapping[str, Turn] = {one.id: turn for turn in document.turns for one in turn.paragraphs}

    def line(self, page: str, paragraph_id: str, span: Span) -> str:
        """A line of a concordance, as Markdown for a list: where, who, the words before, the words, the words after."""
        text = self.document.source.text
        paragraph = self._paragraphs[paragraph_id]
        holding = next(one for one in paragraph.spans if one.start <= span.start < one.end)
        is_labelled = paragraph.label is not None and paragraph.label.start == holding.start
        first = paragraph.label.end if is_labelled and paragraph.label is not None else holding.start
        before = " ".join(text[_floor(text, first, span.start) : span.start].split())
        after = " ".join(text[span.end : _ceiling(text, span.end, holding.end)].split())
        gap = " " if text[span.start - 1 : span.start].isspace() else ""
        space = " " if text[span.end : span.end + 1].isspace() else ""
        return (
            f"- {self.where(page, paragraph_id)} "
            f'<span class="be-before{"" if gap else " be-close"}">{escaped(before)}{gap}</span>'
            f"<mark>{escaped(span.of(text))}</mark>"
            f'<span class="be-after{"" if space else " be-close"}">{space}{escaped(after)}</span>'
        )

    def where(self, page: str, paragraph_id: str) -> str:
        """A link to a paragraph, by its number and, in a transcript, its speaker."""
        paragraph = self._paragraphs[paragraph_id]
        turn = self._turns.get(paragraph_id)
        number = f"¶ {paragraph.number}" if paragraph.number else paragraph.part.replace("_", " ")
        who = f", {turn.speaker.name}" if turn is not None else ""
        return (
            f"[{escaped(number + who)}]({relative_url(page, f'{self.document.id}.md#{paragraph_id}')}){{: .be-where }}"
        )


def _floor(text: str, first: int, at: int) -> int:
    start = max(first, at - _AROUND)
    return start if start == first else text.find(" ", start, at) + 1 or at


def _ceiling(text: str, at: int, last: int) -> int:
    end = min(last, at + _AROUND)
    return end if end == last else max(text.rfind(" ", at, end), at)
