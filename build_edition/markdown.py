"""Woven → Page: a document as Markdown on disk.

In: a woven document, its notes' bodies resolved. Out: one Markdown file that
any engine with Python-Markdown's extensions can publish. Promises: no
character of an author's is ever read as markup; every paragraph has its id;
each note is defined once and called at each of its marks. Fifth stage of the
pipeline.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from build_edition import mqm
from build_edition.addresses import entry_page, passage_anchor, synopsis_anchor, way
from build_edition.dates import in_words
from build_edition.diagnostics import clipped
from build_edition.escape import escaped, in_attribute
from build_edition.languages import lang_attribute
from build_edition.model import (
    Annotation,
    Bodies,
    Document,
    Header,
    Mark,
    Page,
    Paragraph,
    Parallel,
    Passage,
    Run,
    Turn,
    Woven,
)

JOIN: Final = (
    '<span class="be-join be-editorial" title="Two paragraphs in the text as received; joined by the editors"></span> '
)
WRAPS: Final = {
    "label": ('<b class="be-speaker">', "</b>"),
    "numbering": ('<span class="be-numbering">', "</span>"),
    "direction": ('<i class="be-direction">', "</i>"),
    "voice": ('<i class="be-direction be-voice">', "</i>"),
}
_FACTS: Final = (
    ("place", "Place"),
    ("occasion", "Occasion"),
    ("archive", "Archive"),
    ("printed", "Printed"),
    ("received_from", "This text"),
    ("received_note", "State of the text"),
)


def head(short_title: str, title: str = "", *, has_contents: bool = True, more: Sequence[str] = ()) -> tuple[str, ...]:
    """The first lines of a page: its name in front matter (with `more` lines after what it hides), and its heading.

    `has_contents` says whether the theme shows a list of headings beside it.
    """
    # the theme puts the title into the page's head as it stands, so it is written as HTML already
    quoted = json.dumps(html.escape(short_title, quote=False).replace("{", "&#123;"), ensure_ascii=False)
    hidden = ("  - navigation",) if has_contents else ("  - navigation", "  - toc")
    front = ("---", f"title: {quoted}", "hide:", *hidden, *more, "---", "")
    return (*front, f"# {escaped(title or short_title)}", "")


def document_page(
    woven: Woven,
    bodies: Bodies,
    parallels: Iterable[Parallel],
    ways_on: Sequence[tuple[str, str]] = (),
    after_text: Sequence[str] = (),
) -> Page:
    """The page of a document; `ways_on` are the pages about it (name and address), `after_text` lines of Markdown."""
    document = woven.document
    by_id = {parallel.id.value: parallel for parallel in parallels}
    lines = [
        *head(document.header.short_title, document.header.title, has_contents=False),
        *_ways_on(ways_on),
        *_introduction(document, bodies.headers.get(document.id, {}), len(woven.notes)),
        (
            f'<article class="be-text be-{document.header.kind}" id="text" data-document="{document.id}"'
            f'{speakers(document)} markdown="1">'
        ),
        "",
        *_text(woven, by_id),
        "</article>",
        "",
        *after_text,
        *_apparatus(woven, bodies.notes),
    ]
    return Page(f"{document.id}.md", "\n".join(lines).rstrip() + "\n", proves=document.id)


def _ways_on(pages: Sequence[tuple[str, str]]) -> Iterator[str]:
    if pages:
        yield " · ".join(f"[{escaped(title)}]({address})" for title, address in pages)
        yield "{: .be-ways }"
        yield ""


def _introduction(document: Document, facts: Mapping[str, str], notes: int) -> Iterator[str]:
    """The content note; who, when, where and how it reached us; what the translation is worth."""
    yield from _box("be-content-note", facts.get("content_note", ""))
    header = document.header
    yield '<div class="be-facts" markdown="1">'
    yield ""
    for label, value in (*_people(document), *((label, facts.get(key, "")) for key, label in _FACTS)):
        if value:
            yield f"{label}\n:   {_indented(value)}\n"
    yield "</div>"
    yield ""
    if facts.get("remarks"):
        yield from ('<div class="be-remarks" markdown="1">', "", facts["remarks"], "", "</div>", "")
    yield from ("## The text as received {: #the-text }", "")
    translation = header.facts.get("translation")
    if translation is not None and translation.value != "none":
        yield from _box(
            "be-banner",
            f"**Translation: {escaped(translation.value)}.** The English below stands exactly as it was received, "
            f"with its errors. It is often wrong and must not be quoted as the author's words. {notes} notes follow "
            "the text: those by number explain, those by letter mark what is wrong with the translation or the text.",
        )


def _box(css: str, words: str) -> Iterator[str]:
    if words:
        yield from (f'<div class="{css}" role="note" markdown="1">', "", words, "", "</div>", "")


def _people(document: Document) -> Iterator[tuple[str, str]]:
    people = document.header.people
    if "sender" in people and "recipient" in people:
        yield "From", f"{escaped(people['sender'].name)} to {escaped(people['recipient'].name)}"
    if "speaker" in people:
        yield "Speaker", escaped(people["speaker"].name)
    yield "Date", escaped(in_words(document.header.date))


def _text(woven: Woven, parallels: Mapping[str, Parallel]) -> Iterator[str]:
    calls: dict[str, int] = {}
    return text_of(woven.document, lambda paragraph: _paragraph(woven, paragraph, parallels, calls))


def text_of(document: Document, set_paragraph: Callable[[Paragraph], str], prefix: str = "") -> Iterator[str]:
    """The paragraphs of a document, each set and with its attributes, and what is known to be missing before one."""
    gaps = dict(document.lacunae)
    for division in document.divisions:
        turn = division if isinstance(division, Turn) else None
        for paragraph in division.paragraphs if isinstance(division, Turn) else (division,):
            if paragraph.id in gaps:
                yield lacuna(gaps[paragraph.id])
            yield set_paragraph(paragraph)
            yield attributes(paragraph, turn, document.header, prefix) + "\n"


def speakers(document: Document) -> str:
    """The attribute that says who the speakers of a text are, by id, as JSON; nothing where nobody speaks."""
    names = {turn.speaker.id: turn.speaker.name for turn in document.turns}
    said = escaped(json.dumps(names, ensure_ascii=False)).replace('"', "&quot;")
    return f' data-speakers="{said}"' if names else ""


def lacuna(description: str) -> str:
    """The editors' word on text that is missing before a paragraph."""
    return f"[{escaped(description)}]\n{{: .be-lacuna .be-editorial }}\n"


def number_link(paragraph: Paragraph) -> str:
    """The printed number of a paragraph, a link to itself; nothing for the parts that have none."""
    number = paragraph.number
    if number is None:
        return ""
    return f'<a class="be-number" href="#{paragraph.id}" aria-label="paragraph {number}">{number}</a> '


def attributes(paragraph: Paragraph, turn: Turn | None, header: Header, prefix: str = "") -> str:
    """The attribute list of a paragraph: its id (after the document's, its `prefix`), the part it plays, who speaks."""
    classes = [f".be-{paragraph.part.replace('_', '-')}", ".be-unit"]
    data = ""
    if turn is not None:
        classes.append(".be-turn" if turn.paragraphs[0] is paragraph else ".be-goes-on")
        data = f' data-speaker="{turn.speaker.id}"'
        speaker = header.people.get("speaker")
        if speaker is not None and turn.speaker.id != speaker.id:
            classes.append(".be-other")
        if turn.run_in and turn.paragraphs[0] is paragraph:
            classes.append(".be-run-in")
    anchor = synopsis_anchor(prefix, paragraph.id) if prefix else paragraph.id
    return f"{{: #{anchor} {' '.join(classes)}{data} }}"


def _paragraph(woven: Woven, paragraph: Paragraph, parallels: Mapping[str, Parallel], calls: dict[str, int]) -> str:
    segments = woven.paragraphs[paragraph.id].segments
    words = (set_segment(segment, _run, lambda mark: _mark(mark, parallels, calls)) for segment in segments)
    return number_link(paragraph) + JOIN.join(words)


def set_segment(segment: Sequence[Run | Mark], set_run: Callable[[Run], str], set_mark: Callable[[Mark], str]) -> str:
    """Runs and marks in order, each stretch of one typographic unit in one element."""
    pieces: list[str] = []
    wrap = ""
    for index, one in enumerate(segment):
        if isinstance(one, Run):
            if one.wrap != wrap:
                pieces.append(WRAPS[wrap][1] if wrap else "")
                pieces.append(WRAPS[one.wrap][0] if one.wrap else "")
                wrap = one.wrap
            pieces.append(set_run(one))
            continue
        following = next((later for later in segment[index:] if isinstance(later, Run)), None)
        if wrap and (following is None or following.wrap != wrap):
            pieces.append(WRAPS[wrap][1])
            wrap = ""
        pieces.append(set_mark(one))
    pieces.append(WRAPS[wrap][1] if wrap else "")
    return "".join(pieces)


def named(run: Run, page: str = "") -> str:
    """The words of a run, a link to the entry they name, as seen from a page."""
    words = escaped(run.text)
    if not run.names or not any(char.isalnum() for char in run.text):
        return words
    keys = html.escape(" ".join(run.names))
    return f'[{words}]({way(page, entry_page(run.names[0]))}){{: .be-name data-entry="{keys}" }}'


def _run(run: Run) -> str:
    words = named(run)
    notes = [target for target in run.targets if not target.startswith("parallel:")]
    if not notes:
        return words
    return f'<span class="be-target" data-notes="{html.escape(" ".join(notes))}">{words}</span>'


def _mark(mark: Mark, parallels: Mapping[str, Parallel], calls: dict[str, int]) -> str:
    target_of = mark.target_of
    if isinstance(target_of, Annotation):
        return f"[^{note_label(target_of)}]"
    return _parallel_mark(target_of, parallels, calls)


def _parallel_mark(passage: Passage, parallels: Mapping[str, Parallel], calls: dict[str, int]) -> str:
    """A link to the parallel; its id lets the parallel lead back to this passage."""
    parallel = passage.of.removeprefix("parallel:")
    calls[parallel] = calls.get(parallel, 0) + 1
    title = in_a_label(parallels[parallel].title.value)
    anchor = passage_anchor(parallel, calls[parallel])
    attributes = f'#{anchor} .be-parallel aria-label="parallel: {title}" title="Parallel: {title}"'
    return f"[∥](parallels.md#{parallel}){{: {attributes} }}"


def in_a_label(title: str) -> str:
    """The words of a title without its signs, as they may stand in an attribute list."""
    return " ".join(re.findall(r"[^\W_]+(?:[’'-][^\W_]+)*", title))


def note_label(note: Annotation) -> str:
    """The footnote label of a note: its series' prefix and its id."""
    return f"{'e' if note.kind == 'explanatory' else 't'}-{note.id.value}"


def _apparatus(woven: Woven, bodies: Mapping[str, str]) -> Iterator[str]:
    lang = lang_attribute(original_language(woven.document))
    for note in woven.notes:
        parts = [_lemma(note, lang), bodies.get(note.id.value, ""), *_misleads(note, bodies), _byline(note)]
        yield f"[^{note_label(note)}]:"
        yield from (f"    {line}".rstrip() for line in "\n\n".join(parts).split("\n"))
        yield ""


def _misleads(note: Annotation, bodies: Mapping[str, str]) -> Iterator[str]:
    """What somebody who has only the text as received would wrongly believe."""
    words = bodies.get(f"{note.id.value}/misleads")
    if words:
        yield f"*A reader would wrongly believe:* {words}\n{{: .be-misleads }}"


def _lemma(note: Annotation, lang: str) -> str:
    """The words the note is on; for a defect also the reading, the type and the original."""
    pieces = [f'<b class="be-lemma"{_facets(note)}>{escaped(clipped(note.selector.exact.value, 90))}</b>']
    if note.reading is not None:
        pieces.append(f'<span class="be-reading">read <q>{escaped(note.reading.value.strip())}</q></span>')
    if note.category:
        name = f"{mqm.NAMES[note.category]}, {note.severity}"
        pieces.append(f'<span class="be-category be-severity-{note.severity}">{escaped(name)}</span>')
    if note.original:
        pieces.append(
            f'<span class="be-original"><i{lang}>{escaped(note.original)}</i> ({note.original_status})</span>'
        )
    return " ".join(pieces)


def _facets(note: Annotation) -> str:
    """What the reader's layers choose by, as attributes; also the reading, where it stands in the reading text."""
    facets = {"kind": note.kind, "category": note.category, "severity": note.severity, "certainty": note.certainty}
    if note.is_accepted and note.reading is not None:
        facets["reading"] = " ".join(note.reading.value.split())
    return "".join(f' data-{name}="{in_attribute(value)}"' for name, value in facets.items() if value)


def _byline(note: Annotation) -> str:
    reviewed = ", ".join(f"reviewed by {review.by}, {review.date}" for review in note.reviewed) or "unreviewed"
    words = f"{', '.join(note.by)}; certainty {note.certainty}; {reviewed}"
    return f'<small class="be-byline">{escaped(words)}</small>'


def original_language(document: Document) -> str:
    """The name of the language a document was translated from; empty when it was not."""
    found = document.header.facts.get("original_language")
    return found.value.strip() if found is not None else ""


def _indented(value: str) -> str:
    return value.strip().replace("\n", "\n    ")
