"""Annotations and passages → their spans in a document, with the anchoring diagnostics (codes A…).

Approximate search (rapidfuzz) has one use only: the hint that
shows an editor the nearest words. It never places a note.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from unicodedata import normalize

from build_edition.anchor.describe import Quote, describe_quote, yaml_scalar
from build_edition.anchor.match import match_quote
from build_edition.anchor.nearest import nearest
from build_edition.anchor.otherwise import context_as_it_stands, words_as_they_stand
from build_edition.anchor.overlaps import overlapping_passages
from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.fold import Folded, fold_words
from build_edition.ground.places import LineMap, Place, Span
from build_edition.ground.plain_text import clipped, visible
from build_edition.model.annotations import AnchoredNote, AnchoredPassage, Annotation
from build_edition.model.documents import Document
from build_edition.model.sources import Passage, Selector

_MARKS = "\"'“”„‟«»‘’‚‛‹›"
_NEAR_ENOUGH, _NEARER, _SHORT = 70.0, 80.0, 12  # short selectors need a higher score
_PLACES_SHOWN = 5
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_WORDS_IN_A_HINT = 12
_LONGEST_LOOKED_FOR = 500


def anchor_annotations(
    annotations: Iterable[Annotation], document: Document, folded: Folded
) -> Result[tuple[AnchoredNote, ...]]:
    """Each annotation with its span, in the order of the text; `every: true` may give several."""
    search = _Search(document, folded)
    anchored: list[AnchoredNote] = []
    for annotation in annotations:
        if annotation.at is not None:
            anchored.append(AnchoredNote(annotation, annotation.at))
            continue
        spans = search.spans(annotation.selector, every=annotation.every)
        anchored.extend(AnchoredNote(annotation, span) for span in spans)
    anchored.sort(key=lambda found: (found.span.start, -found.span.end))
    complaints = (
        *_overlapping_readings(anchored, search.lines),
        *_idle_readings(anchored, document),
        *_readings_over_paragraphs(anchored, document),
        *_readings_of_paragraphs(anchored),
    )
    return Result(tuple(anchored), (*search.findings, *complaints))


def anchor_exceptions(document: Document, folded: Folded) -> Result[tuple[Span, ...]]:
    """The spans that `not_mentions` in the document's header declares not to be mentions."""
    search = _Search(document, folded)
    exceptions = document.header.not_mentions
    spans = tuple(span for one in exceptions for span in search.spans(one.selector, every=one.every))
    return Result(spans, tuple(search.findings))


def anchor_passages(
    passages: Iterable[Passage], document: Document, folded: Folded
) -> Result[tuple[AnchoredPassage, ...]]:
    """Each passage with its span."""
    search = _Search(document, folded)
    found = [AnchoredPassage(passage, span) for passage in passages for span in search.spans(passage.selector)]
    return Result(tuple(found), (*search.findings, *overlapping_passages(found, search.lines)))


def anchor_selectors(
    selectors: Iterable[Selector], document: Document, folded: Folded
) -> Result[tuple[Span | None, ...]]:
    """The span of each selector, or None where it does not mean exactly one."""
    search = _Search(document, folded)
    spans = tuple(next(iter(search.spans(one)), None) for one in selectors)
    return Result(spans, tuple(search.findings))


def nearest_words(words: str, document: Document, folded: Folded) -> str:
    """A hint with the words of the text nearest to words that it does not contain; empty where none are near enough."""
    wanted = fold_words(words)
    if len(wanted) > _LONGEST_LOOKED_FOR:
        return ""
    span = nearest(wanted, folded, _NEAR_ENOUGH if len(wanted) > _SHORT else _NEARER)
    if span is None:
        return ""
    line = LineMap(document.source.path, document.source.text).line_of(span.start)
    return f"check the words: line {line} has `{visible(clipped(span.of(document.source.text), 120))}`"


class _Search:
    """Searches one document for selectors and collects the findings."""

    def __init__(self, document: Document, folded: Folded) -> None:
        self._document = document
        self._folded = folded
        self.lines = LineMap(document.source.path, document.source.text)
        self.findings: list[Diagnostic] = []

    def spans(self, selector: Selector, *, every: bool = False) -> tuple[Span, ...]:
        """The spans that a selector means: exactly one (with `every`, one or more), otherwise none."""
        prefix = selector.prefix.value if selector.prefix else ""
        suffix = selector.suffix.value if selector.suffix else ""
        found = match_quote(self._folded, selector.exact.value, prefix, suffix)
        exact = f"“{clipped(selector.exact.value)}”"
        place = selector.exact.place
        if not found:
            self._say("A101", place, exact, hint=self._nearest(selector))
            return ()
        kept = tuple(span for span in found if not self._is_furniture(span))
        if not kept:
            self._say("A103", place, exact)
            return ()
        if every:
            if len(kept) == 1:
                self._say("A104", place, exact)
            return kept
        if len(kept) > 1:
            self._ambiguous(selector, exact, kept)
            return ()
        return kept

    def _ambiguous(self, selector: Selector, exact: str, spans: tuple[Span, ...]) -> None:
        shown = [self._place(span) for span in spans[:_PLACES_SHOWN]]
        notes = [(place, "and here" if index else "first here") for index, place in enumerate(shown)]
        try:
            quote = describe_quote(self._document.source.text, self._folded, spans[0], _WORDS_IN_A_HINT)
        except ValueError:
            quote = Quote("")
        context = (("prefix", quote.prefix), ("suffix", quote.suffix))
        parts = [f"`{key}: {yaml_scalar(words)}`" for key, words in context if words]
        hint = f"add {' and '.join(parts)} to mean line {shown[0].line}, column {shown[0].column}" if parts else ""
        found = diagnose(
            "A102",
            selector.exact.place,
            notes=notes,
            hint=hint,
            exact=exact,
            count=len(spans),
            document=self._document.id,
        )
        self.findings.append(found)

    def _nearest(self, selector: Selector) -> str:
        """A hint: where the words occur with another context, or else the nearest words."""
        text, exact = self._document.source.text, selector.exact.value
        without = match_quote(self._folded, exact)
        if without:
            around = (selector.prefix, selector.exact, selector.suffix)
            before, words, after = (one.value if one is not None else "" for one in around)
            return context_as_it_stands((before, words, after), without, text, self._folded)
        words = fold_words(exact)
        bare = words.strip("\"'").strip()
        if bare != words and match_quote(self._folded, bare):
            return (
                f"write `exact: {yaml_scalar(exact.strip(f'{_MARKS} '))}`: the text has no such quotation marks there"
            )
        stands = words_as_they_stand(exact, text, self._folded, self.lines)
        return stands or nearest_words(exact, self._document, self._folded)

    def _is_furniture(self, span: Span) -> bool:
        return any(span.overlaps(line.span) for line in self._document.furniture)

    def _place(self, span: Span) -> Place:
        return self.lines.place(span.start, len(span))

    def _say(self, code: str, place: Place, exact: str, *, hint: str = "") -> None:
        self.findings.append(diagnose(code, place, hint=hint, exact=exact, document=self._document.id))


def _overlapping_readings(anchored: list[AnchoredNote], lines: LineMap) -> Iterable[Diagnostic]:
    """Emendations that replace the same words (A105); only accepted readings count."""
    last: AnchoredNote | None = None
    for found in anchored:
        note = found.note
        if not note.is_accepted:
            continue
        if last is not None and found.span.overlaps(last.span):
            notes = [
                (last.note.selector.exact.place, "the other reading"),
                (lines.place(found.span.start, len(found.span)), "the words"),
            ]
            exact = f"“{clipped(note.selector.exact.value)}”"
            yield diagnose("A105", note.selector.exact.place, notes=notes, exact=exact)
        if last is None or found.span.end >= last.span.end:
            last = found


def _idle_readings(anchored: list[AnchoredNote], document: Document) -> Iterable[Diagnostic]:
    """Readings that are identical to the words they replace (N018)."""
    for found in anchored:
        note = found.note
        if note.reading is not None:
            received = found.span.of(document.source.text)
            if normalize("NFC", note.reading.value).split() == normalize("NFC", received).split():
                yield diagnose("N018", note.reading.place)


def _readings_over_paragraphs(anchored: list[AnchoredNote], document: Document) -> Iterable[Diagnostic]:
    """Readings that extend beyond the paragraph, or the part of a joined paragraph, in which they begin (A106)."""
    for found in anchored:
        note = found.note
        if note.reading is not None and not _is_in_one_part(found.span, document):
            exact = f"“{clipped(note.selector.exact.value)}”"
            yield diagnose("A106", note.selector.exact.place, exact=exact)


def _readings_of_paragraphs(anchored: list[AnchoredNote]) -> Iterable[Diagnostic]:
    """Readings that contain a blank line, and would be several paragraphs (A106)."""
    for note in {found.note.id.value: found.note for found in anchored}.values():
        if note.reading is not None and _BLANK_LINE.search(note.reading.value.strip()):
            yield diagnose("A106", note.reading.place, exact=f"“{clipped(note.selector.exact.value)}”")


def _is_in_one_part(span: Span, document: Document) -> bool:
    paragraph = document.paragraph_at(span.start)
    return paragraph is not None and any(span in one for one in paragraph.spans)
