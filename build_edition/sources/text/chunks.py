"""Lines → chunks: what `document.yml` declares is set apart, the rest is cut into paragraphs.

A chunk is a paragraph in the making: its spans, and its part if the header names one. Page marks are not lines of
their own: if a sentence continues across one, it is one paragraph; otherwise the mark opens the next paragraph. A
sentence also continues across notes of the text, and across furniture that recurs, such as the head of every page.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, NamedTuple, cast

from build_edition.diagnostics.findings import diagnose
from build_edition.ground.places import Span, trimmed
from build_edition.ground.plain_text import clipped
from build_edition.model.documents import Header, PartName
from build_edition.model.sources import NOTE, RECURRING, Declaration, Furniture, Milestone, OwnNote
from build_edition.sources.text.chunk import Chunk
from build_edition.sources.text.label_words import JOINING, listed
from build_edition.sources.text.lines import Lines
from build_edition.sources.text.paragraphing import opens_at

_ENDED: Final = frozenset('.!?…:;"”»’)]}。！？｡؟।॥')


_ANOTHER_FOLLOWS: Final = (JOINING - {"tem", "pro", "a", "i", "y", "e", "о"}) | listed(
    "a an my your his our their with at on by as that than die das dem ein eine einen einem einer eines mit um auf bei "
    "aus für dass un une des du au aux avec dans par pour que il lo gli un uno una con per che el los las con por para "
    "que в на с к о об по у за что который которая het een met op voor"
)
Begins = Callable[[str, str], bool]


class Apart(NamedTuple):
    """What a paragraph may continue across: page marks, and notes of the text."""

    marks: Sequence[Milestone] = ()
    notes: Sequence[OwnNote] = ()


def cut(
    lines: Lines, header: Header, begins: Begins, apart: Apart, kept: str = ""
) -> tuple[tuple[Chunk, ...], tuple[Furniture, ...]]:
    """The chunks and the furniture of a text.

    `begins` tells from a line and the one before whether it opens a paragraph; `kept` is why all lines are kept, if so.
    """
    cutter = _Cutter(lines, header, begins, apart, kept)
    for index, span in enumerate(lines.spans):
        cutter.take(index, span)
    cutter.finish()
    return _joined(cutter.chunks, lines, header), tuple(cutter.furniture)


class _Cutter:
    """The text so far: its chunks, whether the last is still open, and page marks that wait for what follows them."""

    def __init__(self, lines: Lines, header: Header, begins: Begins, apart: Apart, kept: str) -> None:
        self.chunks: list[Chunk] = []
        self.furniture: list[Furniture] = []
        self._lines, self._begins, self._all_kept = lines, begins, kept
        self._declared = lines.declared((*header.furniture, *header.parts))
        self._kept, self._quoted = lines.stretches(header.kept), lines.stretches(header.quoted)
        self._marks = frozenset(lines.filled_by([one.span for one in apart.marks]))
        self._opens = opens_at(header.paragraphs, lines.text, lines.whole, lines.spans)
        self._is_open = self._follows_chunk = False
        self._waiting: Span | None = None
        self._before = 0
        self._notes = {line.start: one.sign for one in apart.notes for line in one.lines}
        self._signs = {one.mark.end: one.mark.start for one in apart.notes}
        self._is_over = False  # whether a line was set apart since the last chunk

    def take(self, index: int, span: Span) -> None:
        """Take the next line."""
        declaration = self._declared.get(index)
        if not len(span):
            self._is_open = False
        elif declaration is not None and declaration.says == "furniture" and declaration.every:
            self._set_apart(Furniture(span, declaration.reason, RECURRING))
        elif declaration is not None:
            self._take_declared(index, declaration)
        elif span.start in self._notes:
            self._set_apart(Furniture(span, f"note {self._notes[span.start]} of the text", NOTE))
        elif index in self._marks:
            self._waiting = Span(self._waiting.start if self._waiting else span.start, span.end)
        else:
            self._take_text(index, span)

    def _set_apart(self, line: Furniture) -> None:
        """Set a line apart across which a sentence may continue."""
        self.finish()
        self.furniture.append(line)
        self._is_open, self._is_over = False, True

    def finish(self) -> None:
        """Add page marks that nothing follows to the last chunk, or make them a break."""
        if self._waiting is not None and self._follows_chunk:
            self._lengthen(self._waiting.start, self._waiting.end)
        elif self._waiting is not None:
            self.chunks.append(Chunk((self._waiting,), "break"))
        self._waiting = None

    def _lengthen(self, start: int, end: int) -> None:
        """Extend the last chunk up to `end`; what was set apart in between is left out."""
        last = self.chunks[-1]
        if self._is_over:
            self.chunks[-1] = replace(last, spans=(*last.spans, Span(start, end)))
        else:
            self.chunks[-1] = replace(last, spans=(*last.spans[:-1], Span(last.spans[-1].start, end)))

    def _take_declared(self, index: int, declaration: Declaration) -> None:
        line, piece = self._lines.spans[index], self._lines.piece(index, declaration)
        before = trimmed(self._lines.text, Span(line.start, piece.start))
        if len(before):
            self._take_text(index, before)
        self.finish()
        if declaration.says == "furniture":
            self.furniture.append(Furniture(piece, declaration.reason))
        else:
            self.chunks.append(Chunk((piece,), cast("PartName", declaration.says), quoted=self._quoted.get(index, "")))
        self._is_open, self._follows_chunk, self._is_over = False, declaration.says != "furniture", False
        after = trimmed(self._lines.text, Span(piece.end, line.end))
        if len(after):
            self._take_text(index, after)

    def _take_text(self, index: int, span: Span) -> None:
        kept, quoted = self._kept.get(index, self._all_kept), self._quoted.get(index, "")
        if self._goes_on(index, span, kept, quoted):
            self._lengthen(self._waiting.start if self._waiting is not None else span.start, span.end)
        else:
            start = (
                self._lines.whole[index].start if kept and span.start == self._lines.spans[index].start else span.start
            )
            start = self._waiting.start if self._waiting is not None else start
            self.chunks.append(Chunk((Span(start, span.end),), kept=kept, quoted=quoted))
        self._is_open = self._follows_chunk = True
        self._waiting, self._before, self._is_over = None, index, False

    def _goes_on(self, index: int, span: Span, kept: str, quoted: str) -> bool:
        last = self.chunks[-1] if self._follows_chunk else None
        if last is None or last.part != "paragraph" or (last.kept, last.quoted) != (kept, quoted):
            return False
        if kept:
            return self._is_open
        text, end = self._lines.text, last.spans[-1].end
        if (self._waiting is not None or self._is_over) and not self._is_open:
            while end in self._signs:
                end = self._signs[end]
            words, before = text[last.spans[-1].start : end], self._lines.spans[self._before].of(text)
            is_unfinished = _is_unfinished(words) and not self._begins(span.of(text), before)
            return is_unfinished or _is_one_sentence(words[-1], text[span.start])
        before = self._lines.spans[self._before].of(text)
        return self._is_open and not self._opens(index) and not self._begins(span.of(text), before)


def _is_one_sentence(before: str, after: str) -> bool:
    """Whether a sentence continues from one character to the next."""
    return before not in _ENDED and after.isalpha() and not after.isupper()


def _is_unfinished(words: str) -> bool:
    """Whether words end with a comma or a word that another must follow, whatever begins what follows: `um die`."""
    last = words.rsplit(maxsplit=1)[-1]
    return words[-1] in ",،，、" or last in _ANOTHER_FOLLOWS


def _joined(chunks: Sequence[Chunk], lines: Lines, header: Header) -> tuple[Chunk, ...]:
    """The chunks after the editors' corrections: a broken paragraph is joined again."""
    kept = list(chunks)
    for join in header.joins:
        index = lines.beginning(join.line)
        if index is None:
            continue
        start = lines.spans[index].start
        if any(span.start == start for chunk in kept for span in chunk.spans[1:]):
            continue  # it goes on across what stands between
        at = next((i for i, chunk in enumerate(kept) if chunk.start == start), 0)
        if at == 0:
            lines.complain(diagnose("T110", join.line.place, line=clipped(join.line.value)))
        else:
            kept[at - 1 : at + 1] = [replace(kept[at - 1], spans=(*kept[at - 1].spans, *kept[at].spans))]
    return tuple(kept)
