"""The chapters of a book: what a document is, its text as received with its notes, its reading text.

In: an edited document. Out: XHTML files. Promises: the author's words are complete and in order in the chapter of the
text as received; every note is called where its words end and is printed once; a statement about the quality of the
text precedes it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final, NamedTuple

from build_edition.exports.book_html import Html
from build_edition.exports.disclosure import page_disclosure
from build_edition.exports.formats import packing
from build_edition.exports.marked import marked_pieces, works
from build_edition.exports.noted import signed, with_readings
from build_edition.exports.numbered import Noted, noted
from build_edition.exports.spoken import Pieces, Speech, in_html, one_language, speech_of, words_of
from build_edition.exports.statement import edition_line, facts, statement
from build_edition.exports.variants import sigla, variants_told
from build_edition.ground.deflated import Part
from build_edition.ground.json_text import read_dense
from build_edition.ground.languages import is_right_to_left
from build_edition.markup.footnotes import SERIES, heading_of
from build_edition.model.annotations import AnchoredNote
from build_edition.model.documents import Header, Paragraph, Turn
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import NOTHING
from build_edition.model.summary import Summary
from build_edition.model.woven import NoteMark, Run
from build_edition.vocabulary import mqm
from build_edition.vocabulary.documents import MILESTONES

DOCTYPE: Final = "<!DOCTYPE html>"
_WRAPS: Final = {"label": "b", "direction": "i", "voice": "i"}


class Chapter(NamedTuple):
    """A file of a book: its name, its title in the table of contents as pieces by language, its XHTML."""

    name: str
    title: Pieces
    held: bytes | Part

    @property
    def content(self) -> bytes:
        """The XHTML as bytes."""
        return self.held.read() if isinstance(self.held, Part) else self.held


def chapters(edition: Edition) -> Iterator[Chapter]:
    """Title page, then each document in order of date: as received, and as reading text."""
    title = ((edition.imprint.title, ""),)
    yield Chapter("title.xhtml", title, _page(edition, title, _title_page(edition)))
    written = edition.packs("chapters", packing(chapters_of), {one: repr(it) for one, it in edition.variants.items()})
    speech = speech_of(edition)
    for one in edition.by_date:
        for name, part in written[one.id].items():
            of = _title(one, speech) if name == f"{one.id}.xhtml" else _reading_title(one, edition, speech)
            yield Chapter(name, of, part)


def chapters_of(edited: Edited, edition: Edition) -> Mapping[str, bytes]:
    """The chapters of one document, by file name."""
    title = _title(edited.document.header, speech_of(edition))
    of_page = page_disclosure(edited.document, is_edited=bool(edited.woven.notes))
    name, page = f"{edited.id}.xhtml", _page(edition, title, partial(_write_chapter, edited, edition), of_page)
    if not edited.accepted:
        return {name: page}
    reading = _reading_title(edited.document.header, edition, speech_of(edition))
    of_page = page_disclosure(edited.document, is_edited=True)
    of_reading = _page(edition, reading, partial(_write_reading, edited, edition), of_page)
    return {name: page, f"{edited.id}.reading.xhtml": of_reading}


def _title(one: Header | Summary, speech: Speech) -> Pieces:
    return ((one.title, speech.of_title(one)),)


def _reading_title(one: Header | Summary, edition: Edition, speech: Speech) -> Pieces:
    said = edition.words.say("{title}: reading text", title=one.title)
    return speech.pieces(said, {one.title: speech.of_title(one)})


def _page(edition: Edition, title: Pieces, write: Callable[[Html], None], disclosed: str = "") -> bytes:
    html = Html(edition)
    language = edition.words.language
    with html.element("html", {"lang": language, "xml:lang": language}):
        with html.element("head"):
            html.leaf("title", words_of(title), in_html(one_language(title)))
            if disclosed:
                html.leaf("meta", attributes={"name": "ai-disclosure", "content": disclosed})
            html.leaf("link", attributes={"rel": "stylesheet", "type": "text/css", "href": "style.css"})
        with html.element("body"):
            write(html)
    return html.finish(DOCTYPE)


def _title_page(edition: Edition) -> Callable[[Html], None]:
    def write(html: Html) -> None:
        imprint = edition.imprint
        with html.element("section", {"epub:type": "titlepage", "class": "title"}):
            html.leaf("h1", imprint.title)
            for words in (imprint.subtitle, edition_line(edition), imprint.facts.get("text_licence", "")):
                if words:
                    html.leaf("p", words)

    return write


def _write_chapter(edited: Edited, edition: Edition, html: Html) -> None:
    words, title = edition.words, _title(edited.document.header, html.speech)
    calls = {one.note.id.value: one for one in noted(edited)}
    with html.element("section", {"epub:type": "chapter", "role": "doc-chapter", "aria-label": words_of(title)}):
        html.holding("h1", title)
        _head(edited, edition, html)
        html.leaf("h2", words.say("The text as received"))
        _text(edited, html, lambda paragraph: _received(edited, paragraph, calls, html))
        _notes(edited, edition, calls, html)
        _variants(edited, edition, html)
        cited = list(works(edited, edition))
        if cited:
            html.leaf("h2", words.say("Works cited"))
            for _, work in cited:
                html.spoken("p", work, {"class": "work"})


def _write_reading(edited: Edited, edition: Edition, html: Html) -> None:
    words = edition.words
    title = _reading_title(edited.document.header, edition, html.speech)
    with html.element("section", {"epub:type": "chapter", "role": "doc-chapter", "aria-label": words_of(title)}):
        html.holding("h1", title)
        with html.element("div", {"class": "worth"}):
            html.leaf("p", words.say(
                "A reading text made by the editors, not a translation: the text as received with their readings put "
                "in, each underlined."
            ))  # fmt: skip
            for sentence in statement(words, edited):
                html.spoken("p", html.speech.pieces(sentence))
        accepted = edited.accepted
        _text(edited, html, lambda paragraph: _emended(edited, paragraph, accepted, html), "r-")


def _head(edited: Edited, edition: Edition, html: Html) -> None:
    with html.element("dl", {"class": "facts"}):
        for label, said in facts(edition.words, edited):
            html.leaf("dt", label)
            html.spoken("dd", html.speech.pieces(said))
    with html.element("div", {"class": "worth"}):
        html.markdown(edited.fact("content_note"))
        for sentence in statement(edition.words, edited)[1 if edited.fact("content_note") else 0 :]:
            html.spoken("p", html.speech.pieces(sentence))


def _text(edited: Edited, html: Html, write: Callable[[Paragraph], None], prefix: str = "") -> None:
    """Write every paragraph with its number, and before it the note of a known gap."""
    document = edited.document
    gaps = dict(document.lacunae)
    language = document.header.language
    runs = {"dir": "rtl"} if is_right_to_left(language, document.source.text) else {}
    ours = html.speech.own if html.speech.other(language) else ""
    with html.element("div", {"class": "text", "lang": language, "xml:lang": language, **runs}):
        for division in document.divisions:
            for paragraph in division.paragraphs if isinstance(division, Turn) else (division,):
                if paragraph.id in gaps:
                    html.holding("p", ((f"[{gaps[paragraph.id]}]", ours),), {"class": "gap"})
                css = f"{paragraph.part} kept" if paragraph.kept else paragraph.part
                with html.element("p", {"id": prefix + paragraph.id, "class": css}):
                    if paragraph.number:
                        html.leaf("span", str(paragraph.number), {"class": "number"})
                        html.words(" ")
                    write(paragraph)


def _received(edited: Edited, paragraph: Paragraph, calls: Mapping[str, Noted], html: Html) -> None:
    for index, segment in enumerate(edited.woven.paragraphs[paragraph.id].segments):
        html.words(" " if index else "")
        for one in segment:
            if isinstance(one, Run):
                _run(one, html)
            elif isinstance(one, NoteMark):
                _call(calls[one.note.id.value], html)


def _call(one: Noted, html: Html) -> None:
    with html.element("sup"):
        attributes = {"epub:type": "noteref", "role": "doc-noteref", "href": f"#{one.note.label}"}
        html.leaf("a", one.number, attributes)


def _run(run: Run, html: Html, prefix: str = "") -> None:
    unit, _, mark = run.wrap.partition(" ")
    if unit == "milestone" and not prefix:
        number = mark.rpartition("-")[2]
        kind = {"epub:type": "pagebreak", "role": "doc-pagebreak", "aria-label": number} if _is_page(mark) else {}
        html.leaf("span", run.text, {"id": mark, "class": "mark", **kind})
        return
    tag = _WRAPS.get(unit, "")
    if not tag:
        html.run(run)
        return
    with html.element(tag):
        html.run(run)


def _is_page(mark: str) -> bool:
    return mark.startswith(("page-", "folio-"))


def pages_of(edition: Edition) -> Iterator[tuple[str, Pieces]]:
    """Each page of an original that is marked in the text: its address in the book, and how it is cited."""
    written = edition.each("pages of originals", marked_pages)
    for one in edition.by_date:
        yield from ((address, name) for address, name in read_dense(written[one.id]))


def marked_pages(edited: Edited, edition: Edition) -> str:
    """The marked pages of one document, as JSON."""
    header, speech = edited.document.header, speech_of(edition)
    marks = (one for one in edited.document.milestones if one.sort in ("page", "folio"))
    named = ((one.id, edition.words.say(MILESTONES[one.sort], number=one.number)) for one in marks)
    title = (header.short_title, speech.of_title(header))
    return json.dumps([(f"{edited.id}.xhtml#{mark}", (title, (f", {name}", ""))) for mark, name in named])


def _emended(edited: Edited, paragraph: Paragraph, accepted: Sequence[AnchoredNote], html: Html) -> None:
    """Write the paragraph with the accepted readings in place of the words they replace."""
    for one in with_readings(edited, paragraph, accepted):
        if isinstance(one, Run):
            _run(one, html, "r-")
        elif isinstance(one, str):
            html.words(one)
        elif one.note.reading is not None:
            html.leaf("ins", " ".join(one.note.reading.value.split()))


def _notes(edited: Edited, edition: Edition, calls: Mapping[str, Noted], html: Html) -> None:
    of_text = not edited.is_of_translation
    for index, series in enumerate(SERIES):
        of_series = [one for one in calls.values() if one.series == index]
        if of_series:
            with html.element("section", {"epub:type": "footnotes"}):
                html.leaf("h2", edition.words.say(heading_of(series, of_text=of_text)))
                for one in of_series:
                    _note(edited, edition, one, html)


def _variants(edited: Edited, edition: Edition, html: Html) -> None:
    """Write the sigla and the variants of other texts; nothing for a text that is not collated."""
    told, language = list(variants_told(edited, edition)), html.speech.other(edited.document.header.language)
    nothing = edition.words.say("nothing")
    if told:
        html.leaf("h2", edition.words.say("Variants"))
        for siglum in sigla(edition.words, edited, edition):
            html.spoken("p", siglum, {"class": "siglum"})
    for one in told:
        with html.element("p", {"class": "variant"}):
            html.leaf("span", f"{one.where} ", {"class": "number"})
            html.holding("b", ((one.words or nothing, language if one.words else ""),))
            html.words(f" ] {one.siglum} ".replace("  ", " "))
            for at, (other, named) in enumerate(one.others):
                html.words(edition.words.joined(("", "")) if at else "")
                if other:
                    html.leaf("span", other, in_html(language, other))
                else:
                    html.leaf("i", nothing)
                html.words(f" {named}")


def _note(edited: Edited, edition: Edition, one: Noted, html: Html) -> None:
    note, words, language = one.note, edition.words, html.speech.other(edited.document.header.language)
    with html.element("aside", {"epub:type": "footnote", "role": "doc-footnote", "id": note.label}):
        with html.element("p"):
            html.leaf("span", f"{one.number}. ", {"class": "number"})
            lemma = " ".join(note.selector.exact.value.split())
            html.holding("b", ((lemma, language),))
            if note.reading is not None:
                reading = note.reading.value.strip()
                html.words(" ")
                html.inline(
                    html.speech.pieces(words.say("read {reading}", reading=words.quoted(reading)), {reading: language})
                )
            if note.category:
                html.words(f" ({mqm.name_of(words, note.category)}, {words.say(note.severity)})")
        html.markdown(edited.bodies.get(note.id.value, NOTHING).markdown)
        told = marked_pieces(edited.misleads.get(note.id.value, NOTHING).markdown, html.speech.own)
        if told:
            html.spoken("p", ((f"{words.say('A reader would wrongly believe:')} ", ""), *told))
        html.leaf("p", signed(edition, note), {"class": "signed"})
