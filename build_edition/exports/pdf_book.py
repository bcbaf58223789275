"""The markup of the book that Typst sets: the same chapters as the EPUB's, with notes at the foot of the page.

In: an edition. Out: Typst's markup. Promises: every word is a quoted string; a note stands once, at its first call, and
is called again wherever it is called again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from build_edition.exports.noted import signed, with_readings, works
from build_edition.exports.numbered import Noted, noted
from build_edition.exports.statement import edition_line, facts, newest_day, statement
from build_edition.exports.typst_markup import call, inline, prose, quoted, said
from build_edition.exports.variants import sigla, variants_told
from build_edition.ground.languages import is_right_to_left
from build_edition.model.annotations import AnchoredNote
from build_edition.model.documents import Document, Paragraph, Turn
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import NOTHING
from build_edition.model.woven import NoteMark, Run
from build_edition.vocabulary import mqm
from build_edition.words.language import Words

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
    day = date.fromisoformat(newest_day(edition))
    author = edition.imprint.facts.get("responsibility", "")
    moment = f"datetime(year: {day.year}, month: {day.month}, day: {day.day})"
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
    return call("heading", said(words), f"level: {level}")


def _chapter(edited: Edited, edition: Edition) -> Iterator[str]:
    words, document = edition.words, edited.document
    calls = {one.note.id.value: one for one in noted(edited)}
    called = set[str]()
    yield _heading(1, document.header.title)
    yield from _before(edited, edition)
    yield _heading(2, words.say("The text as received"))
    yield from _text(document, lambda one: _received(edited, edition, one, calls, called))
    yield from _variants(edited, edition)
    cited = list(works(edited, edition))
    if cited:
        yield _heading(2, words.say("Works cited"))
        yield from (call("par", said(work)) for _, work in cited)


def _variants(edited: Edited, edition: Edition) -> Iterator[str]:
    """What other texts have, after what their sigla stand for; nothing of a text that is collated with none."""
    told, nothing = list(variants_told(edited, edition)), edition.words.say("nothing")
    language = edited.document.header.language.partition("-")[0]
    spoken = [f"lang: {quoted(language)}"] if language else []
    if told:
        yield _heading(2, edition.words.say("Variants"))
        known = (f"{siglum}: {title}" for siglum, title in sigla(edition.words, edited, edition))
        yield call("par", said(" · ".join(known)))
    for one in told:
        own = call("strong", call("text", said(one.words), *spoken) if one.words else said(nothing))
        others = (
            (call("text", said(words), *spoken) if words else call("emph", said(nothing))) + inline(f" {named}")
            for words, named in one.others
        )
        lemma = inline(f"{one.where} ") + own + inline(f" ] {one.siglum} ".replace("  ", " "))
        yield call("par", lemma + inline("; ").join(others))


def _reading(edited: Edited, edition: Edition) -> Iterator[str]:
    accepted = edited.accepted
    yield _heading(1, edition.words.say("{title}: reading text", title=edited.document.header.title))
    yield call("par", said(edition.words.say(
        "A reading text made by the editors, not a translation: the text as received with their readings put "
        "in, each underlined."
    )))  # fmt: skip
    yield from (call("par", said(sentence)) for sentence in statement(edition.words, edited))
    yield from _text(edited.document, lambda one: _emended(edited, one, accepted))


def _before(edited: Edited, edition: Edition) -> Iterator[str]:
    """Who, when, where; the content note; what the text is worth."""
    items = ", ".join(f"terms.item([{said(label)}], [{said(words)}])" for label, words in facts(edition.words, edited))
    yield f"#terms({items})"
    for sentence in statement(edition.words, edited):
        yield call("block", said(sentence), "stroke: (left: 1pt)", "inset: (left: 8pt)")


def _text(document: Document, write: Callable[[Paragraph], str]) -> Iterator[str]:
    gaps = dict(document.lacunae)
    language = document.header.language
    spoken = [f"lang: {quoted(language.partition('-')[0])}"] if language else []
    runs_left = is_right_to_left(language, document.source.text)
    for division in document.divisions:
        for paragraph in division.paragraphs if isinstance(division, Turn) else (division,):
            if paragraph.id in gaps:
                yield call("par", call("emph", said(f"[{gaps[paragraph.id]}]")))
            number = call("text", said(str(paragraph.number)), "size: 7pt") + " " if paragraph.number else ""
            set_down = call("par", number + call("text", write(paragraph), *spoken))
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
    """A note at its first call; afterwards a call of the same."""
    numbering = f"numbering: (..) => {quoted(one.number)}"
    label = f"<{edited.id}.{one.note.label}>"
    if one.note.label in called:
        return f"#footnote({numbering}, {label});"
    called.add(one.note.label)
    return f"#footnote({numbering})[{_note(edited, edition.words, one)}]{label}"


def _note(edited: Edited, words: Words, one: Noted) -> str:
    note = one.note
    pieces = [call("strong", said(note.selector.exact.value))]
    if note.reading is not None:
        pieces.append(inline(f" {words.say('read {reading}', reading=f'“{note.reading.value.strip()}”')}"))
    if note.category:
        pieces.append(inline(f" ({mqm.name_of(words, note.category)}, {words.say(note.severity)})"))
    pieces += [inline(" "), prose(edited.bodies.get(note.id.value, NOTHING).markdown)]
    told = edited.misleads.get(note.id.value, NOTHING).words
    if told:
        pieces.append(inline(f" {words.say('A reader would wrongly believe:')} {told}"))
    pieces.append(inline(f" ({signed(words, note)})"))
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
