"""Edited → Page: a document as Markdown on disk, with its notes.

In: an edited document. Out: one Markdown file that any engine with Python-Markdown's extensions can publish.
Promises: no character of an author's is ever read as markup; every paragraph has its id; each note is defined once and
called at each of its marks.
"""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from build_edition.ground.addresses import passage_anchor
from build_edition.ground.dates import in_words
from build_edition.ground.languages import lang_attribute
from build_edition.ground.plain_text import clipped
from build_edition.markup.escape import escaped, in_attribute
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Document, Paragraph
from build_edition.model.edited import NOTHING, Edited, Edition
from build_edition.model.sources import Passage
from build_edition.model.woven import Mark, NoteMark, Page, Run
from build_edition.pages.kit.text import (
    JOIN,
    head,
    in_a_label,
    named,
    number_link,
    original_language,
    set_segment,
    speakers,
    text_of,
)
from build_edition.vocabulary import mqm

_FACTS: Final = (
    ("place", "Place"),
    ("occasion", "Occasion"),
    ("archive", "Archive"),
    ("printed", "Printed"),
    ("received_from", "This text"),
    ("received_note", "State of the text"),
)


NEEDS_WAYS: Final = True


def of_document(edited: Edited, edition: Edition) -> Iterator[Page]:
    """The page of a document: what it is, its text, what other page kinds add to it, its notes."""
    yield document_page(edited, edition)


def document_page(edited: Edited, edition: Edition) -> Page:
    """The page itself."""
    document = edited.document
    lines = [
        *head(document.header.short_title, document.header.title, has_contents=False),
        *_ways_on(edition.ways.get(document.id, ())),
        *_introduction(edited),
        (
            f'<article class="be-text be-{document.header.kind}" id="text" data-document="{document.id}"'
            f'{speakers(document)} markdown="1">'
        ),
        "",
        *_text(edited, {one.id.value: one.title.value for one in edition.parallels}),
        "</article>",
        "",
        *edition.sections.get(document.id, ()),
        *_apparatus(edited),
    ]
    return Page(f"{document.id}.md", "\n".join(lines).rstrip() + "\n", proves=document.id)


def _ways_on(pages: Sequence[tuple[str, str]]) -> Iterator[str]:
    if pages:
        yield " · ".join(f"[{escaped(title)}]({address})" for title, address in pages)
        yield "{: .be-ways }"
        yield ""


def _introduction(edited: Edited) -> Iterator[str]:
    """The content note; who, when, where and how it reached us; what the translation is worth."""
    yield from _box("be-content-note", edited.fact("content_note"))
    document, header, notes = edited.document, edited.document.header, len(edited.woven.notes)
    yield '<div class="be-facts" markdown="1">'
    yield ""
    for label, value in (*_people(document), *((label, edited.fact(key)) for key, label in _FACTS)):
        if value:
            yield f"{label}\n:   {_indented(value)}\n"
    yield "</div>"
    yield ""
    if edited.fact("remarks"):
        yield from ('<div class="be-remarks" markdown="1">', "", edited.fact("remarks"), "", "</div>", "")
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


def _text(edited: Edited, titles: Mapping[str, str]) -> Iterator[str]:
    calls = Counter[str]()
    return text_of(edited.document, lambda paragraph: _paragraph(edited, paragraph, titles, calls))


def _paragraph(edited: Edited, paragraph: Paragraph, titles: Mapping[str, str], calls: Counter[str]) -> str:
    segments = edited.woven.paragraphs[paragraph.id].segments
    words = (set_segment(segment, _run, lambda mark: _mark(mark, titles, calls)) for segment in segments)
    return number_link(paragraph) + JOIN.join(words)


def _run(run: Run) -> str:
    words = named(run)
    return (
        f'<span class="be-target" data-notes="{html.escape(" ".join(run.notes))}">{words}</span>'
        if run.notes
        else words
    )


def _mark(mark: Mark, titles: Mapping[str, str], calls: Counter[str]) -> str:
    return f"[^{mark.note.label}]" if isinstance(mark, NoteMark) else _parallel_mark(mark.passage, titles, calls)


def _parallel_mark(passage: Passage, titles: Mapping[str, str], calls: Counter[str]) -> str:
    """A link to the parallel; its id lets the parallel lead back to this passage."""
    parallel = passage.of.id
    calls[parallel] += 1
    title = in_a_label(titles[parallel])
    anchor = passage_anchor(parallel, calls[parallel])
    attributes = f'#{anchor} .be-parallel aria-label="parallel: {title}" title="Parallel: {title}"'
    return f"[∥](parallels.md#{parallel}){{: {attributes} }}"


def _apparatus(edited: Edited) -> Iterator[str]:
    lang = lang_attribute(original_language(edited.document))
    for note in edited.woven.notes:
        parts = [_lemma(note, lang), edited.bodies.get(note.id.value, NOTHING).markdown, _byline(note)]
        yield f"[^{note.label}]:"
        yield from (f"    {line}".rstrip() for line in "\n\n".join(parts).split("\n"))
        yield ""


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


def _indented(value: str) -> str:
    return value.strip().replace("\n", "\n    ")
