"""Chunks → paragraphs and turns, and the proof that no character was lost."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.hidden import HIDDEN, name_of, number_of, turns_direction
from build_edition.ground.places import LineMap, Place, Span, trimmed
from build_edition.ground.plain_text import clipped
from build_edition.model.documents import UNKNOWN, Document, Header, Paragraph, PartName, Turn
from build_edition.model.sources import Milestone, Source
from build_edition.sources.text.chunk import Chunk
from build_edition.sources.text.chunks import Apart, cut
from build_edition.sources.text.directions import Directions
from build_edition.sources.text.divisions import begins_an_entry, with_divisions, with_kept_head
from build_edition.sources.text.footnotes import footnotes
from build_edition.sources.text.garbled import garbled_words
from build_edition.sources.text.hyphens import divided
from build_edition.sources.text.inside import Inside, labels_inside
from build_edition.sources.text.label_words import MONTHS
from build_edition.sources.text.labels import Label, Labels
from build_edition.sources.text.letter import with_usual_parts
from build_edition.sources.text.lines import Lines
from build_edition.sources.text.marks import milestones
from build_edition.sources.text.questions import give_questions
from build_edition.sources.text.spoken import Spoken, line_of_nobody, with_labels_above
from build_edition.sources.text.strays import strays_inside
from build_edition.sources.text.undeclared_dates import undeclared_dates
from build_edition.sources.text.unlabelled import without_doubtful
from build_edition.sources.text.written_labels import how_to_declare, without_stop
from build_edition.vocabulary.kinds import KINDS

_NUMBERING = re.compile(
    r"\(?(?:\d{1,3}|[a-zа-я]|[IVXLC]{1,6})[.)](?=\s)"
    r"|(?:Article|ARTICLE|Artikel|ARTIKEL|Art\.|ART\.|Section|SECTION|Sec\.|SEC\.|§|Clause|Item|Punkt|Статья|Ст\.|п\.)\s?(?:\d{1,4}[a-z]?|[IVXLC]{1,6})\b[.):]?(?=\s)"
)

_DAY: Final = re.compile(rf"\d{{1,2}}\.\s(?:{MONTHS})\b(?=\s\d{{4}}|\s*(?:[.:,;–—-]|$))", re.IGNORECASE | re.MULTILINE)


def parse_text(source: Source, header: Header) -> Result[Document]:
    """The document, and all findings on its text."""
    findings: list[Diagnostic] = [*_changed(source, header), *_unconfirmed(header), *_hidden(source)]
    findings.extend(garbled_words(source, header.not_garbled))
    lines = Lines(source, findings)
    labels = Labels(header)
    marks, kind = milestones(source.text, header.marks, findings), KINDS[header.kind]
    begins = labels.begins if kind.is_spoken else begins_an_entry if kind.divided_by == "dates" else _never
    notes = footnotes(lines, header, marks)
    chunks, furniture = cut(lines, header, begins, Apart(marks, notes), kind.keeps_lines)
    whole = tuple(with_labels_above(source.text, chunks, labels)) if kind.is_spoken else chunks
    chunks = with_divisions(source.text, whole, kind.divided_by)
    chunks = with_kept_head(source.text, chunks) if kind.keeps_head else chunks
    if kind.has_letter_parts:
        chunks = with_usual_parts(source.text, chunks, only_quoted=bool(header.parts))
    if kind.divided_by == "dates":
        findings.extend(undeclared_dates(chunks, lines))
    if not any(chunk.part == "paragraph" for chunk in chunks):
        findings.append(diagnose("T108", Place(source.path)))
    spoken = list(_spoken(chunks, lines, labels, marks, findings)) if kind.is_spoken else [Spoken(c) for c in chunks]
    if kind.is_spoken:
        findings.extend(give_questions(spoken, labels, lines))
        directions = Directions(header, lines.map, findings, marks)
        for one in spoken:
            one.directions = tuple(d for span in one.chunk.spans for d in directions.inside(source.text, span))
    paragraphs = _paragraphs(spoken, source.text, numbered=kind.has_own_numbers)
    divisions = tuple(_turns(spoken, paragraphs, continues=header.labelling.continues))
    if kind.is_spoken:
        inside = tuple(_inside(spoken, labels, source.text)) if header.labelling.inside == "reported" else ()
        heard = _heard(spoken) | {without_stop(one.words) for one in inside}
        findings.extend(labels_inside(inside, header.labelling, lines))
        findings.extend(_about_speakers(divisions, header, lines, heard))
    parts = divided(source.text) if header.unfolds_hyphens else ()
    document = Document(header, source, divisions, furniture, milestones=marks, divided=parts, own_notes=notes)
    document = replace(document, lacunae=_lacunae(document, lines))
    if kind.is_spoken:
        document = without_doubtful(document, lines, findings)
        findings.extend(strays_inside(document, labels, lines))
    _account(document)
    return Result(document, tuple(findings))


def _never(_line: str, _before: str) -> bool:
    return False


def _changed(source: Source, header: Header) -> Iterator[Diagnostic]:
    if header.sha256.value and header.sha256.value.lower() != source.sha256:
        place = header.sha256.place
        yield diagnose("T101", place, notes=[(Place(source.path), "the file")], found=source.sha256)


def _hidden(source: Source) -> Iterator[Diagnostic]:
    """The first occurrence of each kind of character that changes the direction of a line (T112)."""
    seen: set[str] = set()
    lines = LineMap(source.path, source.text) if turns_direction(source.text) else None
    for match in HIDDEN.finditer(source.text) if lines is not None else ():
        if lines is not None and turns_direction(match[0]) and match[0] not in seen:
            seen.add(match[0])
            yield diagnose("T112", lines.place(match.start(), 1), number=number_of(match[0]), name=name_of(match[0]))


def _unconfirmed(header: Header) -> Iterator[Diagnostic]:
    for one in header.unconfirmed:
        yield diagnose("T111", one.place, of=one.of, because=one.because)


def _spoken(
    chunks: Iterable[Chunk], lines: Lines, labels: Labels, marks: Sequence[Milestone], findings: list[Diagnostic]
) -> Iterator[Spoken]:
    """Each chunk with its label; a chunk with a run-in label is split in two."""
    ends = {one.span.start: one.span.end for one in marks}
    for chunk in chunks:
        if chunk.part != "paragraph":
            yield Spoken(chunk)
            continue
        lead = _after_marks(chunk.spans[0], lines.text, ends) - chunk.start
        label = labels.at(chunk.spans[0].of(lines.text)[lead:])
        for one in _cut_at_run_in(chunk, label, labels, lines.text):
            if not one.run_in:
                one.lead = lead
            if one.found is not None and one.found.speaker is None:
                place = lines.map.place(one.chunk.start + one.lead, one.found.length)
                near = labels.nearest(one.found.words)
                hint = how_to_declare(one.found.words, line_of_nobody(one, lines.text), near.id if near else "")
                findings.append(diagnose("T104", place, (), hint, label=one.found.words))
            yield one


def _after_marks(span: Span, text: str, ends: Mapping[int, int]) -> int:
    """Where the words of a span begin, after any page marks at its beginning."""
    at = span.start
    while at in ends and ends[at] < span.end:
        at = trimmed(text, Span(ends[at], span.end)).start
    return at


def _cut_at_run_in(chunk: Chunk, label: Label | None, labels: Labels, text: str) -> Iterator[Spoken]:
    run_in = False
    while (found := labels.run_in(text, _after_label(chunk.spans[-1], label))) is not None:
        at, inner = found
        last = chunk.spans[-1]
        before = trimmed(text, Span(last.start, at))
        yield _first(replace(chunk, spans=(*chunk.spans[:-1], before)), label, run_in=run_in)
        chunk, label, run_in = replace(chunk, spans=(Span(at, last.end),)), inner, True
    yield _first(chunk, label, run_in=run_in)


def _after_label(span: Span, label: Label | None) -> Span:
    """The part of a paragraph in which a label may occur: after the one at its beginning."""
    return Span(min(span.start + label.length - 1, span.end), span.end) if label is not None else span


def _first(chunk: Chunk, label: Label | None, *, run_in: bool) -> Spoken:
    if label is None:
        return Spoken(chunk, run_in=run_in)
    if label.speaker is None:
        return Spoken(chunk, UNKNOWN, label, run_in)
    return Spoken(chunk, label.speaker, label, run_in)


def _paragraphs(spoken: Sequence[Spoken], text: str, *, numbered: bool) -> list[Paragraph]:
    """The paragraphs with their ids: `p1`, `p2` … for the text, the part's name for the rest."""
    ids = _ids([one.chunk.part for one in spoken])
    found: list[Paragraph] = []
    for (paragraph_id, number), one in zip(ids, spoken, strict=True):
        first = one.chunk.spans[0]
        is_counted = numbered and number and _DAY.match(text, first.start, first.end) is None  # `3. März: …`
        match = _NUMBERING.match(text, first.start, first.end) if is_counted else None
        numbering = Span(match.start(), match.end()) if match else None
        found.append(
            Paragraph(
                paragraph_id,
                one.chunk.part,
                one.chunk.spans,
                number,
                one.label,
                numbering,
                one.directions,
                one.chunk.kept,
                one.chunk.quoted,
            )
        )
    return found


def _ids(parts: Sequence[PartName]) -> Iterator[tuple[str, int | None]]:
    seen: dict[str, int] = {}
    for part in parts:
        seen[part] = seen.get(part, 0) + 1
        if part == "paragraph":
            yield f"p{seen[part]}", seen[part]
        else:
            name = part.replace("_", "-")
            yield (f"{name}-{seen[part]}" if parts.count(part) > 1 else name), None


def _turns(spoken: Sequence[Spoken], paragraphs: Sequence[Paragraph], *, continues: bool) -> Iterator[Paragraph | Turn]:
    """Group paragraphs into turns; parts of the document stay on their own and end a turn."""
    opening: Spoken | None = None
    gathered: list[Paragraph] = []
    for one, paragraph in zip(spoken, paragraphs, strict=True):
        if one.speaker is not None or paragraph.part != "paragraph" or not continues:
            yield from _closed(opening, gathered)
            opening, gathered = (one, []) if one.speaker is not None else (None, [])
        if opening is not None:
            gathered.append(paragraph)
        else:
            yield paragraph
    yield from _closed(opening, gathered)


def _closed(opening: Spoken | None, gathered: Sequence[Paragraph]) -> Iterator[Turn]:
    """The turn that began with `opening`, if there is one."""
    if opening is not None and opening.speaker is not None:
        yield Turn(opening.speaker, tuple(gathered), opening.run_in)


def _inside(spoken: Iterable[Spoken], labels: Labels, text: str) -> Iterator[Inside]:
    """The declared labels that occur inside paragraphs and begin no turn there."""
    for one in spoken:
        if one.chunk.part == "paragraph" and not one.chunk.kept and not one.chunk.quoted:
            first, *others = one.chunk.spans
            for span in (_after_label(first, one.found), *others):
                for at, label in labels.inside(text, span):
                    yield Inside(at, " ".join(text[at : at + label.length].split()), label.length)


def _heard(spoken: Sequence[Spoken]) -> frozenset[str]:
    """The words of every declared label in the text, alone or joined with others."""
    found = [one.found for one in spoken if one.found is not None and one.found.speaker is not None]
    joined = (one.speaker.together for one in found if one.speaker is not None)
    named = (without_stop(label.value) for speakers in joined for one in speakers for label in one.labels)
    asking = (one.speaker for one in spoken if one.found is not None and one.speaker not in (one.found.speaker, None))
    named_elsewhere = (without_stop(label.value) for who in asking if who is not None for label in who.labels)
    return frozenset((*(without_stop(one.words) for one in found), *named, *named_elsewhere))


def _about_speakers(
    divisions: Sequence[Paragraph | Turn], header: Header, lines: Lines, heard: Collection[str]
) -> Iterator[Diagnostic]:
    """Text before the first speaker label (T109) and labels that never occur (T105)."""
    alone = [d for d in divisions if isinstance(d, Paragraph) and d.part == "paragraph" and not _is_direction(d, lines)]
    if alone and header.labelling.stands != "nowhere" and header.labelling.continues:
        words = clipped(alone[0].spans[0].of(lines.text))
        yield diagnose("T109", lines.map.place(alone[0].start), words=words)
    for speaker in header.speakers:
        for declared in speaker.labels:
            if without_stop(declared.value) not in heard:
                yield diagnose("T105", declared.place, label=declared.value)


def _is_direction(paragraph: Paragraph, lines: Lines) -> bool:
    """Whether a paragraph contains only stage directions: `(Enter Ann.)` before the first speech."""
    at = paragraph.start
    for one in paragraph.directions:
        if lines.text[at : one.span.start].strip(" .\n"):
            return False
        at = one.span.end
    return bool(paragraph.directions) and not lines.text[at : paragraph.spans[-1].end].strip(" .\n")


def _lacunae(document: Document, lines: Lines) -> tuple[tuple[str, str], ...]:
    """(id of the paragraph after the gap, what is missing) for each declared lacuna."""
    found: list[tuple[str, str]] = []
    for lacuna in document.header.lacunae:
        index = lines.beginning(lacuna.before)
        paragraph = document.paragraph_at(lines.spans[index].start) if index is not None else None
        if paragraph is not None:
            found.append((paragraph.id, lacuna.description))
    return tuple(found)


def _account(document: Document) -> None:
    """Prove that paragraphs and furniture are in order, disjoint, and leave only white space over."""
    text = document.source.text
    spans = sorted(
        [span for paragraph in document.paragraphs for span in paragraph.spans]
        + [line.span for line in document.furniture]
    )
    at = 0
    for span in (*spans, Span(len(text), len(text))):
        if span.start < at or text[at : span.start].strip():
            raise AssertionError(f"{document.id}: characters {at} to {span.start} are not accounted for")
        at = span.end
