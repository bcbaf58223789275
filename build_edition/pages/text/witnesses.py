"""A document and a witness of it (its original, a translation, another printing), paragraph beside paragraph.

In: aligned sides. Out: `witnesses/<first>--<second>.md`, the text nearer to the author first. Promises: both texts have
their words unchanged, which is proved; the notes of both open here too; every id of a text begins with its document's.
Without styles and scripts it reads from row to row, each paragraph followed by its counterpart.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from build_edition.exports.disclosure import disclosure_attribute
from build_edition.exports.variants import kinds_told
from build_edition.ground.addresses import relative_links, relative_url, synopsis_anchor, witness_page
from build_edition.ground.languages import name_in
from build_edition.ground.places import Span
from build_edition.ground.plain_text import without_stop
from build_edition.markup.escape import escaped, in_attribute
from build_edition.measures.facsimiles import pictures_of, shown_at
from build_edition.model.documents import Document, Paragraph
from build_edition.model.edited import Edited, Edition
from build_edition.model.witnesses import Row, Sides, Variant
from build_edition.model.woven import Mark, NoteMark, Page, Run, Sign
from build_edition.pages.kit.apparatus import apparatus, notes_language
from build_edition.pages.kit.called import called
from build_edition.pages.kit.languages import in_its_language
from build_edition.pages.kit.pictures import hosts_of, mark_attributes, picture_list
from build_edition.pages.kit.tables import behind, division, table
from build_edition.pages.kit.text import (
    SPEAKER,
    head,
    joined,
    language_of,
    named,
    number_elsewhere,
    set_segment,
    units_of,
)
from build_edition.pages.kit.tied import TiedWords
from build_edition.pages.kit.variants import cut_at
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

RESERVED: Final = ("witnesses",)
# on a text's own page speakers are third-level headings; here no heading comes between them and the title
_BELOW_THE_TITLE: Final = (SPEAKER, SPEAKER.replace('"3"', '"2"'))
_HIDDEN: Final = ("  - toc", "search:", "  exclude: true")  # the search finds the words on the documents' own pages
_UNCERTAIN: Final = phrase("It is not certain that these belong together.")
_MORE: Final = phrase("One of the two seems to say more than the other.")
_DOUBTS: Final = {"length": _MORE, "more": _MORE}
_FORMS: Final = {
    "original": phrase("original"),
    "transcription": phrase("transcription"),
    "translation": phrase("translation"),
    "printing": phrase("printing"),
}


@dataclass(frozen=True, slots=True)
class _Side:
    """One text on the page: its document, the spans of its variants, and the words tied to those of the other."""

    page: str
    edited: Edited
    words: Words
    variants: Sequence[Span]
    accidentals: frozenset[Span]
    marks: Mapping[str, str]
    tied: TiedWords

    @property
    def document(self) -> Document:
        return self.edited.document

    def touching(self, span: Span) -> Sequence[Span]:
        """The variants that share words with a span; they are in text order and do not overlap."""
        first = bisect_right(self.variants, span.start, key=lambda one: one.end)
        return self.variants[first : bisect_left(self.variants, span.end, key=lambda one: one.start)]


def of_edition(edition: Edition) -> Iterator[Page]:
    """The page of each witness."""
    find = edition.finder()
    for sides in edition.sides:
        path = witness_page(sides.first, sides.second)
        both = (find(sides.first), find(sides.second))
        content = "\n".join(_lines(path, sides, both, edition)).rstrip() + "\n"
        hosts = tuple(dict.fromkeys(host for one in both for host in hosts_of(one.document)))
        yield Page(path, content, panes=(sides.first, sides.second), hosts=hosts)


def ways(edition: Edition) -> Iterator[tuple[str, tuple[str, str]]]:
    """The link from each of two witnesses to the page of both."""
    find = edition.finder()
    for sides in edition.sides:
        for here, there in ((sides.first, sides.second), (sides.second, sides.first)):
            said = edition.words.say("Beside the text: {title}", title=_called(edition.words, find(there)))
            yield here, (said, witness_page(sides.first, sides.second))


def _called(words: Words, edited: Edited) -> str:
    """The name of a text where both are named: its short title, siglum, form as a witness and language."""
    header = edited.document.header
    language = name_in(words, header.facts["language"].value) if "language" in header.facts else ""
    form = words.say(_FORMS[header.witness.form]) if header.witness is not None else ""
    more = ", ".join(one for one in (header.siglum.value if header.siglum else "", form, language) if one)
    title = called(words, header)
    return f"{title} ({escaped(more)})" if more else title


def _lines(path: str, sides: Sides, both: tuple[Edited, Edited], edition: Edition) -> Iterator[str]:
    words = edition.words
    first, second = (
        _Side(path, one, words, *_spans(sides.variants, name), _marks(edition, one), _tied(sides, one.id, name))
        for one, name in zip(both, ("first", "second"), strict=True)
    )
    plain = " – ".join(one.document.header.short_title for one in both)
    heading = " – ".join(called(words, one.document.header) for one in both)
    titles = (words.say("Row by row: {titles}", titles=one) for one in (plain, heading))
    yield from head(next(titles), more=_HIDDEN, heading=next(titles))
    yield from ('<div class="be-witnesses" markdown="1">', "")
    # empty: the style sheet sets the rows depending on whether it is open, so that no script is needed
    yield from behind(words.say("Each paragraph beside its counterpart"), (), "be-behind be-layout", is_open=True)
    yield from division("be-row be-row-head", (*_heading(first), *_heading(second)))
    cells = (dict(_units(first)), dict(_units(second)))
    for row in sides.rows:
        yield from _row(row, (first, second), cells)
    yield from ("</div>", "")
    yield from _variants(words, sides, both)
    for one in both:
        yield from picture_list(words, one.document, edition.images, path, one.id)
    yield from notes_language(words, both)
    for one in both:
        yield from (relative_links(path, line) for line in apparatus(edition, one))


def _spans(variants: Sequence[Variant], side: str) -> tuple[Sequence[Span], frozenset[Span]]:
    """The spans of the variants in one text, and those of them that are accidentals."""
    spans = tuple(getattr(one, side) for one in variants)
    return spans, frozenset(span for span, one in zip(spans, variants, strict=True) if one.is_accidental)


def _tied(sides: Sides, document: str, side: str) -> TiedWords:
    other = sides.second if document == sides.first else sides.first
    return TiedWords(document, other, tuple(getattr(one, side) for one in sides.tied))


def _marks(edition: Edition, one: Edited) -> Mapping[str, str]:
    """The attributes of page marks, by id; empty for a text without pictures."""
    document = one.document
    if not any(pictures_of(edition.images, document)):
        return {}
    shown = shown_at(document)
    return {it.id: mark_attributes(edition.words, it, shown, one.id) for it in document.milestones}


def _heading(side: _Side) -> Iterator[str]:
    """What a text is, in the language of the page: a link to it, who made it, its state and its rights."""
    header, words = side.document.header, side.words
    address = relative_url(side.page, f"{side.edited.id}.md")
    said = [f"**[{_called(words, side.edited)}]({address})**"]
    witness = header.witness
    translation = header.facts.get("translation")
    if translation is not None and translation.value != "none":
        said.append(words.say("Translation: {state}.", state=escaped(without_stop(translation.value))))
    if witness is not None and witness.by:
        said.append(words.say("By: {name}.", name=escaped(witness.by)))
    if witness is not None and witness.rights:
        said.append(words.say("Rights: {rights}.", rights=escaped(witness.rights)))
    yield from division("be-row-title", [" ".join(said), ""])


def _units(side: _Side) -> Iterator[tuple[str, Sequence[str]]]:
    return units_of(side.words, side.document, lambda one: _paragraph(side, one), prefix=side.edited.id)


def _row(row: Row, sides: tuple[_Side, _Side], cells: tuple[Mapping[str, Sequence[str]], ...]) -> Iterator[str]:
    """The corresponding paragraphs of both texts; a doubt about the alignment is printed."""
    doubt = " be-doubtful" if row.doubt else ""
    yield f'<div class="be-row{doubt}" markdown="1">'
    yield ""
    for side, lines, names in zip(sides, cells, (row.first, row.second), strict=True):
        yield from _cell(side, [line for name in names for line in lines[name]])
    if row.doubt:
        said = sides[0].words.say(_DOUBTS.get(row.doubt, _UNCERTAIN))
        yield from division("be-doubt", [f"<small>{escaped(said)}</small>", ""])
    yield from ("</div>", "")


def _cell(side: _Side, lines: Sequence[str]) -> Iterator[str]:
    anchor = synopsis_anchor(side.edited.id, "text")
    if not lines:
        nothing = side.words.say("nothing in: {title}", title=called(side.words, side.document.header))
        yield from division("be-cell be-cell-empty", [f"<small>{nothing}</small>", ""])
        return
    attributes = f' data-cell-of="{anchor}"{language_of(side.document)}{disclosure_attribute(side.document)}'
    yield from division(f"be-cell be-text be-{side.document.header.kind}", lines, attributes)


def _paragraph(side: _Side, paragraph: Paragraph) -> str:
    segments = side.edited.woven.paragraphs[paragraph.id].segments
    pieces = [set_segment(list(_cut(side, one)), lambda run: _run(side, run), _mark) for one in segments]
    number = number_elsewhere(side.words, side.page, side.edited.id, paragraph)
    return number + joined(side.words, side.document, paragraph, pieces).replace(*_BELOW_THE_TITLE)


def _cut(side: _Side, segment: Sequence[Run | Mark]) -> Iterator[Run | Mark]:
    """Runs cut where a variant, or tied words, begin or end."""
    tied = side.tied.edges
    for one in segment:
        if not isinstance(one, Run):
            yield one
            continue
        yield from cut_at(one, {*tied, *(edge for span in side.touching(one.span) for edge in (span.start, span.end))})


def _run(side: _Side, run: Run) -> str:
    words = named(run, side.page)
    unit, _, mark = run.wrap.partition(" ")
    if unit == "milestone" and mark in side.marks:
        words = f"<a {side.marks[mark]}>{words}</a>"
    if run.notes:
        words = f'<span class="be-target" data-notes="{in_attribute(" ".join(run.notes))}">{words}</span>'
    held = [variant for variant in side.touching(run.span) if run.span in variant]
    if held:
        more = " be-accidental" if all(variant in side.accidentals for variant in held) else ""
        words = f'<mark class="be-variant{more}">{words}</mark>'
    return side.tied.wrapped(side.words, run, words, is_link="](" in words or "<a " in words)


def _mark(mark: Sign) -> str:
    """The mark of a note; parallels are only shown on a text's own page."""
    return f"[^{mark.note.label}]" if isinstance(mark, NoteMark) else ""


def _variants(words: Words, sides: Sides, both: tuple[Edited, Edited]) -> Iterator[str]:
    """The apparatus of variants: the place, the words of each text, and the kinds of difference.

    Accidentals are in a collapsible list of their own; closing it removes their highlighting in the texts.
    """
    if not sides.variants:
        return
    yield from (f"## {words.say('Variants')} {{: #variants }}", "")
    yield from (words.many(len(sides.variants), "{n} variant.", "{n} variants."), "")
    found = [one for one in sides.variants if not one.is_accidental]
    if found:
        yield from _table_of(words, found, both)
    small = [one for one in sides.variants if one.is_accidental]
    if small:
        says = words.many(
            len(small),
            "{n} only in spelling, capitals, punctuation or the division of words",
            "{n} only in spelling, capitals, punctuation or the division of words",
        )
        yield from behind(says, _table_of(words, small, both), "be-behind be-accidentals", is_open=True)


def _table_of(words: Words, some: Sequence[Variant], both: tuple[Edited, Edited]) -> Iterator[str]:
    heads = (words.say("Where"), *(called(words, one.document.header) for one in both), words.say("Difference"))
    rows = table(heads, (_variant(words, one, both) for one in some))
    yield from division("be-variants be-register", list(rows))


def _variant(words: Words, variant: Variant, both: tuple[Edited, Edited]) -> tuple[str, ...]:
    spans = (variant.first, variant.second)
    held = next((one, span) for one, span in zip(both, spans, strict=True) if len(span))
    paragraph = held[0].document.paragraph_at(held[1].start)
    where = ""
    if paragraph is not None:
        printed = f"¶&nbsp;{paragraph.number}" if paragraph.number else words.say(paragraph.part.replace("_", " "))
        where = f"[{printed}](#{synopsis_anchor(held[0].id, paragraph.id)})"
    read = (span.of(one.document.source.text) for one, span in zip(both, spans, strict=True))
    said = ((" ".join(one.split()), side.document.header.language) for one, side in zip(read, both, strict=True))
    texts = (in_its_language(words, one, code) or f"<i>{words.say('nothing')}</i>" for one, code in said)
    return (where, *texts, kinds_told(words, variant.kinds))
