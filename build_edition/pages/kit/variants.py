"""Variants on a text's own page: a sign at each, its words marked, and at the foot the readings of the other texts.

In: a document and what it is collated with. Out: its runs cut where a variant begins or ends, with signs among them;
footnotes in a series of their own. Promises: the words of the runs are unchanged; nothing is added for a document that
is not collated, or does not differ anywhere.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Final

from build_edition.exports.variants import in_brackets, own_siglum
from build_edition.ground.addresses import synopsis_anchor
from build_edition.ground.places import Span
from build_edition.ground.plain_text import clipped
from build_edition.markup.escape import escaped
from build_edition.markup.titles import language_of_title
from build_edition.model.documents import Document, Paragraph
from build_edition.model.witnesses import Collated, InText, OtherReading, VariantNote
from build_edition.model.woven import Mark, Run, Sign, VariantMark
from build_edition.pages.kit.languages import in_its_language
from build_edition.pages.kit.text import in_attribute_list, isolated, language_of
from build_edition.words.language import Words

_LONGEST_LEMMA: Final = 90


@dataclass(frozen=True)
class Variants:
    """The variants of a text against those that it is collated with."""

    document: Document
    collated: Collated

    def segments(
        self, paragraph: Paragraph, segments: Sequence[Sequence[Run | Mark]]
    ) -> Iterator[Sequence[Run | Sign]]:
        """The segments of a paragraph with the signs of its variants, whose words are in runs with the variant's id."""
        signs = [one for one in self._words_in[paragraph.id] if one.paragraph == paragraph.id]
        for span, segment in zip(paragraph.spans, segments, strict=True):
            here = [one for one in signs if span.start <= one.at <= span.end]
            signs = [one for one in signs if one not in here]
            yield list(_signed(list(self._cut(paragraph, segment)), here))

    def count_in(self, paragraphs: Collection[str]) -> int:
        """How many signs are in some paragraphs."""
        return sum(1 for one in self.collated.notes if one.paragraph in paragraphs)

    def notes(self, words: Words, only: Collection[str]) -> Iterator[str]:
        """The footnotes of the variants whose signs are in some paragraphs, after the list of sigla."""
        found = [one for one in self.collated.notes if one.paragraph in only]
        yield from _sigla(words, self.document, self.collated) if found else ()
        for note in found:
            readings = (_reading(words, self.document, self.collated, one) for one in note.readings)
            yield from (f"[^{note.label}]:", f"    {_lemma(words, self.document, self.collated, note)}", "")
            yield from (f"    {words.joined(readings)}", "")

    @cached_property
    def _words_in(self) -> Mapping[str, Sequence[VariantNote]]:
        """By paragraph, the variants that have words, or their sign, in it."""
        ordered = sorted(self.document.paragraphs, key=lambda one: one.start)
        starts = [one.start for one in ordered]
        found: defaultdict[str, list[VariantNote]] = defaultdict(list)
        for note in self.collated.notes:
            first = max(0, bisect_right(starts, note.span.start) - 1)
            last = bisect_right(starts, max(note.at, note.span.end - 1))
            for one in ordered[first:last]:
                found[one.id].append(note)
        return found

    def _cut(self, paragraph: Paragraph, segment: Sequence[Run | Mark]) -> Iterator[Run | Mark]:
        notes = self._words_in[paragraph.id]
        edges = {edge for one in notes for edge in (one.span.start, one.span.end)}
        for one in segment:
            if isinstance(one, Run):
                yield from (_named(piece, notes) for piece in cut_at(one, edges))
            else:
                yield one


def cut_at(run: Run, edges: Collection[int]) -> Iterator[Run]:
    """A run in pieces, cut at every edge inside it."""
    start, end = run.span.start, run.span.end
    for first, last in pairwise(sorted({start, end, *(edge for edge in edges if start < edge < end)})):
        yield replace(run, span=Span(first, last), text=run.text[first - start : last - start])


def _named(run: Run, notes: Sequence[VariantNote]) -> Run:
    """A run with the ids of the variants its words belong to."""
    return replace(run, notes=(*run.notes, *(one.id for one in notes if run.span in one.span)))


def _signed(pieces: Sequence[Run | Mark], signs: Sequence[VariantNote]) -> Iterator[Run | Sign]:
    """The pieces with each sign after the run that ends at its offset, and after any mark already there."""
    waiting = list(signs)
    for one in pieces:
        while waiting and isinstance(one, Run) and waiting[0].at <= one.span.start:
            yield VariantMark(waiting.pop(0))
        yield one
    yield from map(VariantMark, waiting)


def _sigla(words: Words, document: Document, collated: Collated) -> Iterator[str]:
    """The list of sigla; nothing if texts are called by their titles. The titles are in one language."""
    code = language_of_title(document.header)
    said = [
        f"**{escaped(siglum)}** "
        + (words.say("this text") if name == document.id else in_its_language(words, collated.titles[name], code))
        for name, siglum in collated.sigla.items() if siglum != collated.titles[name]
    ]  # fmt: skip
    if said:
        yield from (words.say("Sigla: {sigla}", sigla=" · ".join(said)), "{: .be-sigla }", "")


def _language(words: Words, document: Document) -> str:
    """The language attributes of quoted words; empty if the language is the page's."""
    said = language_of(document)
    return "" if said == f' lang="{words.language}" dir="ltr"' else said


def _lemma(words: Words, document: Document, collated: Collated, note: VariantNote) -> str:
    exact = clipped(" ".join(note.span.of(document.source.text).split()), _LONGEST_LEMMA)
    said = isolated(exact) if exact else f"<i>{words.say('nothing')}</i>"
    more = ' data-accidental="true"' if note.is_accidental else ""
    lang = _language(words, document) if exact else ""
    lemma = f'<b class="be-lemma" data-kind="variant"{more}{lang}>{said}</b>'
    siglum = own_siglum(collated, document.id)
    return lemma if not siglum else f'{lemma} <span class="be-siglum">{escaped(siglum)}</span>'


def _reading(words: Words, document: Document, collated: Collated, one: OtherReading) -> str:
    """The words of other texts, their sigla, and the kinds of difference; each links to its place beside this text."""
    has = f"<q{_language(words, document)}>{isolated(one.words)}</q>" if one.words else f"<i>{words.say('nothing')}</i>"
    sigla = " ".join(_siglum(collated, it) for it in one.where)
    return f"{has} {sigla}{in_brackets(words, one.kinds)}"


def _siglum(collated: Collated, one: InText) -> str:
    title = in_attribute_list(collated.titles[one.text])
    address = f"{one.page}#{synopsis_anchor(one.text, one.paragraph)}"
    return f'[{escaped(collated.sigla[one.text])}]({address}){{: .be-siglum title="{title}" }}'
