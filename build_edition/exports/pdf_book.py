"""The Typst markup of the book: the same chapters as the EPUB, with notes at the foot of the page.

In: an edition. Out: Typst's markup. Promises: every word is a quoted string; a note is printed once, at its first call,
and later calls refer to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from build_edition.exports.days import known_day
from build_edition.exports.marked import marked_pieces, works
from build_edition.exports.noted import signed, with_readings
from build_edition.exports.numbered import Noted, noted
from build_edition.exports.spoken import Pieces, Speech, speech_of
from build_edition.exports.statement import edition_line, facts, statement
from build_edition.exports.typst_markup import call, in_language, inline, prose, quoted, said, spoken
from build_edition.exports.variants import sigla, variants_told
from build_edition.ground.languages import is_right_to_left
from build_edition.model.annotations import AnchoredNote
from build_edition.model.documents import Document, Paragraph, Turn
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import NOTHING
from build_edition.model.woven import NoteMark, Run
from build_edition.vocabulary import mqm

_WRAPS: Final = {"label": "strong", "direction": "emph", "voice": "emph"}
_STYLE: Final = """
#set page(paper: "a4", margin: 25mm, numbering: "1")
#set par(justify: true)
#set footnote.entry(gap: 0.4em)
#show footnote.entry: set text(size: 8pt)
#show heading.where(level: 1): it => { pagebreak(weak: true); it }
"""


def source(edition: Edition) -> str:
    """The whole book."""
    by_id = {one.id: one for one in edition.edited}
    pieces = [_head(edition), _STYLE, *_title_page(edition)]
    for summary in edition.by_date:
        edited = by_id[summary.id]
        pieces += _chapter(edited, edition)
        if edited.accepted:
            pieces += _reading(edited, edition)
    return "\n".join(pieces)


def _head(edition: Edition) -> str:
    known = known_day(edition)
    day = date.fromisoformat(known) if known else None
    author = edition.imprint.facts.get("responsibility", "")
    moment = f"datetime(year: {day.year}, month: {day.month}, day: {day.day})" if day is not None else "none"
    language = edition.words.language.partition("-")[0]
    return (
        f"#set document(title: {quoted(edition.imprint.title)}, author: ({quoted(author)},), date: {moment})\n"
        f'#set text(lang: {quoted(language)}, size: 10.5pt, font: "Libertinus Serif")'
    )


def _title_page(edition: Edition) -> Iterator[str]:
    imprint = edition.imprint
    yield _heading(1, imprint.title)
    for words in (imprint.subtitle, edition_line(edition), imprint.facts.get("text_licence", "")):
        yield call("par", said(words))
    yield f"#outline(title: [{said(edition.words.say('Contents'))}], depth: 1)"


def _heading(level: int, words: str) -> str:
    return _set_heading(level, ((words, ""),))


def _set_heading(level: int, pieces: Pieces) -> str:
    return call("heading", "".join(in_language(said(words), code) for words, code in pieces), f"level: {level}")


def _chapter(edited: Edited, edition: Edition) -> Iterator[str]:
    words, document, speech = edition.words, edited.document, speech_of(edition)
    calls = {one.note.id.value: one for one in noted(edited)}
    called = set[str]()
    yield _set_heading(1, ((document.header.title, speech.of_title(document.header)),))
    yield from _before(edited, edition, speech)
    yield _heading(2, words.say("The text as received"))
    yield from _text(document, speech, lambda one: _received(edited, edition, one, calls, called))
    yield from _variants(edited, edition)
    cited = list(works(edited, edition))
    if cited:
        yield _heading(2, words.say("Works cited"))
        yield from (call("par", spoken(work)) for _, work in cited)


def _variants(edited: Edited, edition: Edition) -> Iterator[str]:
    """The sigla and the variants of other texts; nothing for a text that is not collated."""
    told, nothing = list(variants_told(edited, edition)), edition.words.say("nothing")
    language = speech_of(edition).other(edited.document.header.language)
    if told:
        yield _heading(2, edition.words.say("Variants"))
        yield call("par", inline(" · ").join(map(spoken, sigla(edition.words, edited, edition))))
    for one in told:
        own = call("strong", in_language(said(one.words), language) if one.words else said(nothing))
        others = (
            (in_language(said(words), language) if words else call("emph", said(nothing))) + inline(f" {named}")
            for words, named in one.others
        )
        lemma = inline(f"{one.where} ") + own + inline(f" ] {one.siglum} ".replace("  ", " "))
        yield call("par", lemma + inline(edition.words.joined(("", ""))).join(others))


def _reading(edited: Edited, edition: Edition) -> Iterator[str]:
    accepted, header, speech = edited.accepted, edited.document.header, speech_of(edition)
    title = edition.words.say("{title}: reading text", title=header.title)
    yield _set_heading(1, speech.pieces(title, {header.title: speech.of_title(header)}))
    yield call("par", said(edition.words.say(
        "A reading text made by the editors, not a translation: the text as received with their readings put "
        "in, each underlined."
    )))  # fmt: skip
    yield from (call("par", spoken(speech.pieces(sentence))) for sentence in statement(edition.words, edited))
    yield from _text(edited.document, speech, lambda one: _emended(edited, one, accepted))


def _before(edited: Edited, edition: Edition, speech: Speech) -> Iterator[str]:
    """Who, when, where; the content note; the statement about the quality of the text."""
    told = ((label, spoken(speech.pieces(words))) for label, words in facts(edition.words, edited))
    yield f"#terms({', '.join(f'terms.item([{said(label)}], [{words}])' for label, words in told)})"
    for sentence in statement(edition.words, edited):
        yield call("block", spoken(speech.pieces(sentence)), "stroke: (left: 1pt)", "inset: (left: 8pt)")


def _text(document: Document, speech: Speech, write: Callable[[Paragraph], str]) -> Iterator[str]:
    gaps = dict(document.lacunae)
    language = document.header.language
    runs_left = is_right_to_left(language, document.source.text)
    for division in document.divisions:
        for paragraph in division.paragraphs if isinstance(division, Turn) else (division,):
            if paragraph.id in gaps:
                yield call("par", call("emph", said(f"[{gaps[paragraph.id]}]")))
            number = call("text", said(str(paragraph.number)), "size: 7pt") + " " if paragraph.number else ""
            set_down = call("par", number + in_language(write(paragraph), speech.other(language)))
            yield call("text", set_down, "dir: rtl") if runs_left else set_down


def _received(
    edited: Edited, edition: Edition, paragraph: Paragraph, calls: Mapping[str, Noted], called: set[str]
) -> str:
    pieces: list[str] = []
    for index, segment in enumerate(edited.woven.paragraphs[paragraph.id].segments):
        pieces.append(" " if index else "")
        for one in segment:
            if isinstance(one, Run):
                pieces.append(_run(one))
            elif isinstance(one, NoteMark):
                pieces.append(_footnote(edited, edition, calls[one.note.id.value], called))
    return "".join(pieces)


def _run(run: Run) -> str:
    name = _WRAPS.get(run.wrap.partition(" ")[0], "")
    words = "#linebreak();".join(map(inline, run.text.split("\n"))) if run.is_kept else inline(run.text)
    return call(name, words) if name else words


def _footnote(edited: Edited, edition: Edition, one: Noted, called: set[str]) -> str:
    """A note at its first call; afterwards a reference to it."""
    numbering = f"numbering: (..) => {quoted(one.number)}"
    label = f"<{edited.id}.{one.note.label}>"
    if one.note.label in called:
        return f"#footnote({numbering}, {label});"
    called.add(one.note.label)
    return f"#footnote({numbering})[{_note(edited, edition, one)}]{label}"


def _note(edited: Edited, edition: Edition, one: Noted) -> str:
    """A note; the text around its call is perhaps in another language than it."""
    speech = speech_of(edition)
    is_inside_another = speech.other(edited.document.header.language)
    return in_language(_said_of(edited, edition, one), speech.own if is_inside_another else "")


def _said_of(edited: Edited, edition: Edition, one: Noted) -> str:
    words, speech = edition.words, speech_of(edition)
    note, language = one.note, speech.other(edited.document.header.language)
    pieces = [call("strong", in_language(said(note.selector.exact.value), language))]
    if note.reading is not None:
        reading = note.reading.value.strip()
        told = words.say("read {reading}", reading=words.quoted(reading))
        pieces.append(spoken(speech.pieces(f" {told}", {reading: language})))
    if note.category:
        pieces.append(inline(f" ({mqm.name_of(words, note.category)}, {words.say(note.severity)})"))
    pieces += [inline(" "), prose(edited.bodies.get(note.id.value, NOTHING).markdown, speech.own)]
    misleads = marked_pieces(edited.misleads.get(note.id.value, NOTHING).markdown, speech.own)
    if misleads:
        pieces.append(spoken(((f" {words.say('A reader would wrongly believe:')} ", ""), *misleads)))
    pieces.append(inline(f" ({signed(edition, note)})"))
    return "".join(pieces)


def _emended(edited: Edited, paragraph: Paragraph, accepted: Sequence[AnchoredNote]) -> str:
    """The paragraph with the accepted readings in place of the words they replace."""
    pieces: list[str] = []
    for one in with_readings(edited, paragraph, accepted):
        if isinstance(one, Run):
            pieces.append(_run(one))
        elif isinstance(one, str):
            pieces.append(one)
        elif one.note.reading is not None:
            pieces.append(call("underline", inline(one.note.reading.value)))
    return "".join(pieces)
