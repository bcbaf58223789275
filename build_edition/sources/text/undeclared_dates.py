"""Dates before the words of a diary's paragraphs that open no entry.

In: the chunks of a diary. Out: one finding for the document (T118). Promises: nothing is split here; an editor declares
each date that is the head of an entry.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.sources.text.chunk import Chunk
from build_edition.sources.text.divisions import date_before_words
from build_edition.sources.text.lines import Lines


def undeclared_dates(chunks: Sequence[Chunk], lines: Lines) -> Iterator[Diagnostic]:
    """Paragraphs that begin with a date before other words, if there are more of them than entries (T118)."""
    spans = [chunk.spans[0] for chunk in chunks if chunk.part == "paragraph"]
    begun = [(span, date) for span in spans if (date := date_before_words(span.of(lines.text)))]
    if len(begun) > max(1, sum(1 for chunk in chunks if chunk.part == "division")):
        span, date = begun[0]
        hint = f'add `- {{opens: "{date}", part: division}}` under `parts`, and one for each of the others'
        yield diagnose("T118", lines.map.place(span.start), (), hint, count=len(begun), date=date)
