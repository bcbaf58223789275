"""The lines of one text, and which of them `document.yml` means by their words.

In: a source. Out: lines without the white space at their edges; indexes of the declared ones. Promises: words that
match no line or several are reported, never guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.fold import fold, fold_words
from build_edition.ground.places import LineMap, Span, line_spans, trimmed
from build_edition.ground.plain_text import clipped
from build_edition.model.sources import Declaration, Source, Stretch, Written

_TESTS: Final[dict[str, Callable[[str, str], bool]]] = {
    "line": str.__eq__,
    "opens": str.startswith,
    "ends": str.endswith,
}


class Lines:
    """The lines of one source and the declarations about them."""

    def __init__(self, source: Source, findings: list[Diagnostic]) -> None:
        """Cut the source into lines; findings are added to `findings`."""
        self.text = source.text
        self.map = LineMap(source.path, source.text)
        self.whole = line_spans(source.text)
        self.spans = tuple(trimmed(source.text, span) for span in self.whole)
        self._folded = tuple(fold_words(span.of(source.text)) for span in self.spans)
        self._findings = findings

    def declared(self, declarations: Iterable[Declaration]) -> dict[int, Declaration]:
        """Index of each line that is declared, whole or in part → its declaration."""
        found: dict[int, Declaration] = {}
        for declaration in declarations:
            words = fold_words(declaration.line.value)
            test = _TESTS[declaration.extent]
            chosen = self._chosen(declaration.line, words, test, every=declaration.every or declaration.is_first)
            for index in chosen[:1] if declaration.is_first else chosen:
                if index in found:
                    self._declared_twice(index, found[index], declaration)
                found.setdefault(index, declaration)
        return found

    def piece(self, index: int, declaration: Declaration) -> Span:
        """The span of a line that a declaration means: all of it, or the words it opens or ends with."""
        line, words = self.spans[index], fold_words(declaration.line.value)
        folded = fold(line.of(self.text))
        first = 0 if declaration.extent == "opens" else len(folded.text) - len(words)
        found = folded.span(first, first + len(words)) if declaration.extent != "line" else None
        return Span(line.start + found.start, line.start + found.end) if found is not None else line

    def stretches(self, declared: Iterable[Stretch]) -> dict[int, str]:
        """Index of each line of the stretches → what the stretch is."""
        found: dict[int, str] = {}
        for one in declared:
            first = self.beginning(one.first)
            last = self.beginning(one.last) if one.last is not one.first else first
            if first is not None and last is not None and last < first:
                self._findings.append(diagnose("T114", one.last.place, line=clipped(one.last.value)))
            elif first is not None and last is not None:
                found.update(dict.fromkeys(range(first, last + 1), one.says))
        return found

    def beginning(self, words: Written) -> int | None:
        """Index of the one line that begins with the words; none or several such lines are a finding."""
        chosen = self._chosen(words, fold_words(words.value), str.startswith, every=False)
        return chosen[0] if chosen else None

    def filled_by(self, spans: Sequence[Span]) -> Iterator[int]:
        """Indexes of the lines that contain nothing but some of the spans, which are sorted."""
        at = 0
        for index, line in enumerate(self.spans):
            while at < len(spans) and spans[at].end <= line.start:
                at += 1
            reach, one = line.start, at
            while len(line) and one < len(spans) and spans[one].start <= reach:
                reach = max(reach, spans[one].end)
                reach += len(self.text[reach : line.end]) - len(self.text[reach : line.end].lstrip())
                one += 1
            if len(line) and reach >= line.end:
                yield index

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
