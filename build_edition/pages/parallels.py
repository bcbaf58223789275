"""The parallels: passages of different documents side by side, with the editors' comment."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from build_edition.addresses import entry_page, passage_anchor
from build_edition.escape import escaped
from build_edition.markdown import head
from build_edition.model import Anchored, Compiled, Document, Page, Parallel, Turn
from build_edition.pages.claims import claims_table
from build_edition.pages.synopsis import Synopsis, passages_of, synopses
from build_edition.pages.tables import byline, counted
from build_edition.places import Span

_CONTEXT = 140
_SENTENCE = re.compile(r"[.!?…]['\"”’]?\s+")

_INTRODUCTION: Final = (
    "Where the documents treat the same matter, their words stand side by side, as received, in an unreviewed machine "
    "translation; the differences noted are of substance. *Strong* parallels concern the same statement or event, "
    "*thematic* ones the same subject. The table below a parallel takes it apart into claims: who asserts, denies, "
    "doubts, reports or concedes each, where a document is silent, in what the two differ, and what the record says. "
    "A claim is never the editors’ own."
)


def parallels_page(compiled: Compiled) -> Page:
    """Every parallel: its passages side by side, the comment, and the table of claims."""
    parallels = compiled.gathered.parallels
    documents = compiled.by_date
    events = {entry.id.value: entry for entry in compiled.gathered.entries if entry.kind == "event"}
    pairs = synopses(compiled)
    lines = [*head("Parallels"), _INTRODUCTION, "", *_silences(compiled), *_both(pairs, "The whole texts side by side")]
    for parallel in parallels:
        lines += [f"## {escaped(parallel.title.value)} {{: #{parallel.id.value} }}", ""]
        lines += _sides(parallel, documents, compiled.anchored)
        lines += [compiled.bodies.parallels.get(parallel.id.value, ""), ""]
        lines += claims_table(parallel, compiled)
        named = [events[one.value] for one in parallel.events if one.value in events]
        if named:
            links = ", ".join(f"[{escaped(one.name)}]({entry_page(one.key)})" for one in named)
            lines += [f"Evidence on: {links}", "{: .be-evidence }", ""]
        lines += _both([one for one in pairs if parallel in one.parallels], "Read in both texts", parallel.id.value)
        lines += [byline(parallel.by, parallel.reviewed, f"{parallel.strength} parallel; "), ""]
    return Page("parallels.md", "\n".join(lines))


def _silences(compiled: Compiled) -> Iterator[str]:
    """On how many of the claims each document says nothing, so that no table need be read to learn it."""
    claims = [claim for parallel in compiled.gathered.parallels for claim in parallel.claims]
    for document in compiled.by_date:
        stances = [{one.stance for one in claim.stances if one.document.value == document.id} for claim in claims]
        silent = stances.count({"silent"})
        if silent:
            yield (
                f"{escaped(document.header.short_title)}: silent on {silent} of {counted(len(claims), 'claim')}. "
                "This is the silence of the text as received."
            )
            yield ""


def _both(pairs: Sequence[Synopsis], words: str, parallel: str = "") -> Iterator[str]:
    """Links to the pages where the documents stand side by side, at this parallel."""
    anchor = f"#parallel-{parallel}" if parallel else ""
    if len(pairs) == 1:
        yield f"[{words}]({pairs[0].path}{anchor})"
    elif pairs:
        yield f"{words}: " + ", ".join(f"[{escaped(one.title)}]({one.path}{anchor})" for one in pairs)
    if pairs:
        yield "{: .be-ways-on }"
        yield ""


def _sides(
    parallel: Parallel, documents: Sequence[Document], anchored: Mapping[str, Sequence[Anchored]]
) -> Iterator[str]:
    yield '<div class="be-synoptic" markdown="1">'
    yield ""
    for document in documents:
        passages = passages_of(parallel, anchored[document.id])
        if passages:
            yield '<div class="be-side" markdown="1">'
            yield ""
            yield f"**[{escaped(document.header.short_title)}]({document.id}.md)**"
            yield ""
            for index, one in enumerate(passages, start=1):
                yield from _passage(document, one.span, passage_anchor(parallel.id.value, index))
            yield "</div>"
            yield ""
    yield "</div>"
    yield ""


def _passage(document: Document, span: Span, anchor: str) -> Iterator[str]:
    """The words in their sentence, who speaks, and the way back to them."""
    paragraph = document.paragraph_at(span.start)
    if paragraph is None:  # pragma: no cover - anchoring keeps targets in paragraphs
        return
    text = document.source.text
    holding = next(one for one in paragraph.spans if one.start <= span.start < one.end)
    is_first = holding == paragraph.spans[0]
    start = _sentence_start(text, paragraph.label.end if paragraph.label and is_first else holding.start, span.start)
    end = _sentence_end(text, span.end, max(holding.end, span.end))
    before = ("… " if start > holding.start and not paragraph.label else "") + text[start : span.start]
    quoted = f"{escaped(before.lstrip())}<mark>{escaped(span.of(text))}</mark>{escaped(text[span.end : end].rstrip())}"
    number = f"¶ {paragraph.number}" if paragraph.number else paragraph.id
    yield f"> {quoted}"
    yield ">"
    yield f"> {_speaker(document, paragraph.id)}[{number}]({document.id}.md#{anchor})"
    yield "{: .be-passage }"
    yield ""


def _speaker(document: Document, paragraph: str) -> str:
    for division in document.divisions:
        if isinstance(division, Turn) and any(one.id == paragraph for one in division.paragraphs):
            return f"{escaped(division.speaker.name)}, "
    return ""


def _sentence_start(text: str, first: int, at: int) -> int:
    """Where the sentence that holds `at` begins, at most some words back."""
    floor = max(first, at - _CONTEXT)
    ends = [match.end() for match in _SENTENCE.finditer(text, floor, at)]
    if ends:
        return ends[-1]
    if floor == first:
        return first
    space = text.find(" ", floor, at)
    return space + 1 if space >= 0 else floor


def _sentence_end(text: str, at: int, last: int) -> int:
    """Where the sentence that holds `at` ends, at most some words on."""
    ceiling = min(last, at + _CONTEXT)
    match = _SENTENCE.search(text, max(at - 1, 0), ceiling)
    if match:
        return max(match.end(), at)
    if ceiling == last:
        return last
    space = text.rfind(" ", at, ceiling)
    return space if space > at else ceiling
