"""Lines → chunks: what `document.yml` declares set apart, the rest cut at blank lines.

A chunk is a paragraph in the making: its spans, and its part where the header
names one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import cast

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.fold import fold_words
from build_edition.ground.places import LineMap, Span, line_spans, trimmed
from build_edition.ground.plain_text import clipped
from build_edition.model.documents import Furniture, Header, PartName
from build_edition.model.sources import Declaration, Source, Written


@dataclass(frozen=True, slots=True)
class Chunk:
    """Spans of the text that make one paragraph, and the part they play."""

    spans: tuple[Span, ...]
    part: PartName = "paragraph"

    @property
    def start(self) -> int:
        """Offset of the first character."""
        return self.spans[0].start


class Lines:
    """The lines of one source and what is declared of them."""

    def __init__(self, source: Source, findings: list[Diagnostic]) -> None:
        """Cut the source into lines; complaints go to `findings`."""
        self.text = source.text
        self.map = LineMap(source.path, source.text)
        self.spans = tuple(trimmed(source.text, span) for span in line_spans(source.text))
        self._folded = tuple(fold_words(span.of(source.text)) for span in self.spans)
        self._findings = findings

    def declared(self, declarations: Iterable[Declaration]) -> dict[int, Declaration]:
        """Index of each line that is declared whole → its declaration."""
        found: dict[int, Declaration] = {}
        for declaration in declarations:
            words = fold_words(declaration.line.value)
            for index in self._chosen(declaration.line, words, str.__eq__, every=declaration.every):
                if index in found:
                    self._declared_twice(index, found[index], declaration)
                found.setdefault(index, declaration)
        return found

    def beginning(self, words: Written) -> int | None:
        """Index of the one line that begins with the words; complains of none or several."""
        chosen = self._chosen(words, fold_words(words.value), str.startswith, every=False)
        return chosen[0] if chosen else None

    def complain(self, found: Diagnostic) -> None:
        """Add a finding."""
        self._findings.append(found)

    def _chosen(self, line: Written, words: str, test: Callable[[str, str], bool], *, every: bool) -> list[int]:
        found = [index for index, folded in enumerate(self._folded) if folded and test(folded, words)]
        if not found:
            self._findings.append(diagnose("T102", line.place, line=clipped(line.value)))
        elif len(found) > 1 and not every:
            places = [(self.map.place(self.spans[index].start), "this line") for index in found[:5]]
            hint = "" if test is str.startswith else "write `every: true` if all of them are meant"
            self._findings.append(
                diagnose("T103", line.place, places, hint, count=len(found), line=clipped(line.value))
            )
            return []
        return found

    def _declared_twice(self, index: int, first: Declaration, second: Declaration) -> None:
        found = diagnose(
            "T107",
            second.line.place,
            notes=[(first.line.place, "first here")],
            line=index + 1,
            first=first.says.replace("_", " "),
            second=second.says.replace("_", " "),
        )
        self._findings.append(found)


def cut(
    lines: Lines, header: Header, begins: Callable[[str, str], bool]
) -> tuple[tuple[Chunk, ...], tuple[Furniture, ...]]:
    """The chunks and the furniture of a text; `begins` tells, with the line before, a line that opens a paragraph."""
    declared = lines.declared((*header.furniture, *header.parts))
    chunks: list[Chunk] = []
    furniture: list[Furniture] = []
    is_open = False
    for index, span in enumerate(lines.spans):
        declaration = declared.get(index)
        if not len(span):
            is_open = False
        elif declaration is not None and declaration.says == "furniture":
            furniture.append(Furniture(span, declaration.reason))
            is_open = False
        elif declaration is not None:
            chunks.append(Chunk((span,), cast("PartName", declaration.says)))
            is_open = False
        elif is_open and not begins(span.of(lines.text), lines.spans[index - 1].of(lines.text)):
            last = chunks[-1].spans[-1]
            chunks[-1] = replace(chunks[-1], spans=(Span(last.start, span.end),))
        else:
            chunks.append(Chunk((span,)))
            is_open = True
    return _joined(chunks, lines, header), tuple(furniture)


def _joined(chunks: Sequence[Chunk], lines: Lines, header: Header) -> tuple[Chunk, ...]:
    """The chunks with the editors' corrections made: a broken paragraph is one again."""
    kept = list(chunks)
    for join in header.joins:
        index = lines.beginning(join.line)
        if index is None:
            continue
        at = next((i for i, chunk in enumerate(kept) if chunk.start == lines.spans[index].start), 0)
        if at == 0:
            lines.complain(diagnose("T110", join.line.place, line=clipped(join.line.value)))
        else:
            kept[at - 1 : at + 1] = [replace(kept[at - 1], spans=(*kept[at - 1].spans, *kept[at].spans))]
    return tuple(kept)
