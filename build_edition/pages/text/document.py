"""Edited → Page: a document as Markdown on disk, with its notes.

In: an edited document. Out: one Markdown file that any engine with Python-Markdown's extensions can publish. Promises:
no character by an author is ever read as markup; every paragraph has its id; each note is defined once and called at
each of its marks.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from build_edition.exports.disclosure import disclosure_attribute, worth
from build_edition.exports.statement import FACTS, people
from build_edition.ground.addresses import further_page, passage_anchor, relative_links
from build_edition.ground.dates import in_words
from build_edition.ground.languages import code_of, name_in
from build_edition.ground.plain_text import without_stop
from build_edition.markup.escape import escaped
from build_edition.markup.other_script import marked
from build_edition.markup.titles import language_of_title
from build_edition.measures.facsimiles import shown_at
from build_edition.model.documents import Document, Paragraph
from build_edition.model.edited import Edited, Edition
from build_edition.model.sources import Passage
from build_edition.model.woven import Mark, NoteMark, Page, Run, Sign, VariantMark
from build_edition.pages.kit.apparatus import apparatus, notes_language
from build_edition.pages.kit.called import short_title_line
from build_edition.pages.kit.defects import Defects, defects_of
from build_edition.pages.kit.heads import document_head
from build_edition.pages.kit.languages import in_its_language
from build_edition.pages.kit.parts import Shown, further, list_of_parts, shown, titled_part, ways_between
from build_edition.pages.kit.pictures import hosts_of, mark_attributes
from build_edition.pages.kit.tables import behind, division, terms
from build_edition.pages.kit.text import (
    head,
    in_a_label,
    joined,
    language_of,
    named,
    number_link,
    original_language,
    parallel_labels,
    set_segment,
    skip,
    speakers,
    text_of,
)
from build_edition.pages.kit.variants import Variants
from build_edition.pages.kit.volumes import way_to_volume
from build_edition.pages.kit.ways_on import ways_on
from build_edition.words.language import Words

NEEDS_WAYS: Final = True
AFTER: Final = "after-the-text"
_EXPLAINS: Final = re.compile(r"\s*[:;(\[]")
_MARKUP: Final = re.compile(r"[*_`<\[\]&\\]")


def of_document(edited: Edited, edition: Edition) -> Iterator[Page]:
    """The page of a document: what it is, its text, what other page kinds add to it, its notes.

    A text that is too long for one page continues on others, each with the notes that are called on it.
    """
    for one in shown(edited, edition.imprint.page_length):
        yield _page(one, edition)


def _page(one: Shown, edition: Edition) -> Page:
    document, path = one.edited.document, f"{one.edited.id}.md"
    here = further_page(path, one.at)
    text = "\n".join(_lines(one, edition, path)).rstrip() + "\n"
    words = text if one.is_first else relative_links(here, text)  # the lines are written as seen from the first page
    lines = "\n".join((*_head(one, edition), words))
    return Page(
        here, lines, proves=document.id, head=document_head(one.edited, edition, path, stands_at=here),
        hosts=hosts_of(document), part=one.number, further=further(one),
    )  # fmt: skip


def _head(one: Shown, edition: Edition) -> Sequence[str]:
    header, words = one.edited.document.header, edition.words
    own, code = edition.imprint.language_to_say, language_of_title(header)
    heading = titled_part(words, in_its_language(words, header.title, code or own), one)
    plain, more = titled_part(words, header.short_title, one), short_title_line(words, header)
    return head(plain, has_contents=False, more=more, heading=heading)


def _lines(one: Shown, edition: Edition, path: str) -> Iterator[str]:
    """Everything below the heading; statements about the whole document are on the first page."""
    words, edited, document = edition.words, one.edited, one.edited.document
    yield from skip(words.say("To the text"), "the-text")
    volume = way_to_volume(edition, document.volume, path)
    ways = edition.ways.get(document.id, ())
    yield from _opening(words, edited, ways, volume) if one.is_first else _going_on(words, path, volume)
    yield from list_of_parts(words, one, path, path)
    yield from (f"## {words.say('The text as received')} {{: #the-text }}", "")
    yield from skip(words.say("Past the text"), AFTER)
    yield (
        f'<article class="be-text be-{document.header.kind}" id="text" data-document="{document.id}"'
        f'{speakers(words, document)}{disclosure_attribute(document)}{language_of(document)}{one.counted} markdown="1">'
    )
    yield ""
    yield from one.goes_on(words)
    collated = edition.variants.get(document.id)
    variants = Variants(document, collated) if collated is not None else None
    yield from _text(words, one, {it.id.value: it.title.value for it in edition.parallels}, variants)
    yield from ("</article>", "")
    yield from ways_between(words, one, path, path)
    yield from skip(words.say("Back to the text"), "the-text", AFTER)
    if one.is_first and document.id in edition.sections:
        yield edition.sections[document.id]
    yield from notes_language(words, (edited,), has_others=variants is not None)
    yield from one.numbering(variants.count_in(one.ids_before) if variants is not None else 0)
    yield from apparatus(edition, edited, edition.besides.get(document.id), one.labels)
    yield from variants.notes(words, one.ids) if variants is not None else ()


def _opening(words: Words, edited: Edited, ways: Sequence[tuple[str, str]], volume: str) -> Iterator[str]:
    """One line of facts, the volume first, with the others collapsed, and *cite*; links; content note, translation."""
    document = edited.document
    people = tuple((label, _said(words, document, value)) for label, value in _people(words, document))
    line = [volume, *(value for _, value in people)]
    line.append(in_short(edited.fact("place")))
    yield from ('<div class="be-opening" markdown="1">', "")
    yield f"{' · '.join(filter(None, (' '.join(one.split()) for one in line)))}\n{{: .be-line }}"
    yield ""
    yield f"[{words.say('Cite')}](#cite){{: .be-cite-way }}\n{{: .be-beside }}"
    yield ""
    yield from behind(words.say("About this text"), _about(words, edited, people), "be-behind be-about")
    yield from ("</div>", "")
    yield from ways_on(words, ways, "{: .be-ways }")
    boxes = (
        *_box("be-content-note be-short", edited.fact("content_note")),
        *_box("be-banner be-short", _worth(words, edited)),
    )
    yield from division("be-boxes", boxes) if boxes else ()
    yield from _box("be-banner be-unconfirmed", _unconfirmed(words, document))


def _going_on(words: Words, first: str, volume: str) -> Iterator[str]:
    """The head of a further part: the link to the facts about the whole document, and *cite*."""
    about = f"[{words.say('About this text')}]({first})"
    whole = f"{' · '.join(filter(None, (volume, about)))}\n{{: .be-line }}"
    cite = f"[{words.say('Cite')}]({first}#cite){{: .be-cite-way }}\n{{: .be-beside }}"
    yield from division("be-opening", (whole, "", cite, ""))


def in_short(fact: str) -> str:
    """The first part of a fact, without its explanation; empty if that would cut through markup."""
    said = _EXPLAINS.split(" ".join(fact.split()), maxsplit=1)[0]
    return said if said == " ".join(fact.split()) or not _MARKUP.search(said) else ""


def _about(words: Words, edited: Edited, people: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Who, when, where and how the text was transmitted, and the editors' remarks."""
    facts = ((words.say(label), edited.fact(key)) for key, label in FACTS.items())
    yield from division("be-facts", terms((*people, *facts)))
    if edited.fact("remarks"):
        yield from division("be-remarks", [edited.fact("remarks"), ""])


def _unconfirmed(words: Words, document: Document) -> str:
    """Which parts of the text's structure were proposed by a program and not yet confirmed; empty if none."""
    of = [words.say(one.of) for one in document.header.unconfirmed]
    if not of:
        return ""
    return words.say(
        "How this text is divided was proposed by a program, and no editor has confirmed it yet: {what}.",
        what=", ".join(of),
    )


def _worth(words: Words, edited: Edited) -> str:
    """The quality of a translation and in which notes it is discussed; empty for a text that is none."""
    header = edited.document.header
    state = header.facts.get("translation")
    if state is None or state.value == "none":
        return ""
    said = [words.say("**Translation: {state}.**", state=escaped(without_stop(state.value)))]
    language = escaped(name_in(words, header.facts["language"].value)) if "language" in header.facts else ""
    if language:
        said.append(words.say("The {language} below stands exactly as it was received, with its errors.",
                              language=language))  # fmt: skip
    else:
        said.append(words.say("The text below stands exactly as it was received, with its errors."))
    said += worth(words, edited.document)
    notes = len(edited.woven.notes)
    if notes:
        said.append(words.many(
            notes,
            "{n} note follows the text: one with a number explains, one with a letter marks what is wrong with the "
            "translation or the text.",
            "{n} notes follow the text: those by number explain, those by letter mark what is wrong with the "
            "translation or the text.",
        ))  # fmt: skip
    return " ".join(said)


def _box(css: str, words: str) -> Iterator[str]:
    if words:
        yield from (f'<div class="{css}" role="note" markdown="1">', "", words, "", "</div>", "")


def _said(words: Words, document: Document, names: str) -> str:
    """Names in a sentence of ours, marked with the language of the text, or of its original, by their script."""
    for code in (document.header.language, code_of(original_language(document))):
        names = marked(names, code, words.language)
    return names


def _people(words: Words, document: Document) -> Iterator[tuple[str, str]]:
    yield from people(words, document.header, escaped)
    yield words.say("Date"), escaped(in_words(document.header.date, words))
    if document.header.date_received:
        yield words.say("Received"), escaped(in_words(document.header.date_received, words))


def _text(words: Words, one: Shown, titles: Mapping[str, str], variants: Variants | None) -> Iterator[str]:
    edited, calls = one.edited, Counter(one.parallels_before)
    defects, pictures = defects_of(edited), shown_at(edited.document)
    marks = {one.id: mark_attributes(words, one, pictures) for one in edited.document.milestones}

    def paragraph(one: Paragraph) -> str:
        segments = edited.woven.paragraphs[one.id].segments
        signed = segments if variants is None else tuple(variants.segments(one, segments))
        pieces = [set_segment(it, run, mark) for it in signed]
        return number_link(words, one) + joined(words, edited.document, one, pieces)

    def run(one: Run) -> str:
        return _run(one, defects, marks)

    def mark(one: Sign) -> str:
        return one.markdown if isinstance(one, VariantMark) else _mark(words, one, titles, calls)

    return text_of(words, edited.document, paragraph, only=one.ids)


def _run(run: Run, defects: Defects, marks: Mapping[str, str]) -> str:
    said = named(run)
    unit, _, mark = run.wrap.partition(" ")
    if unit == "milestone":
        said = f"<a {marks[mark]}>{said}</a>"
    if not run.notes:
        return said
    css = " ".join(("be-target", *defects.classes(run)))
    return f'<span class="{css}" data-notes="{html.escape(" ".join(run.notes))}">{said}</span>'


def _mark(words: Words, mark: Mark, titles: Mapping[str, str], calls: Counter[str]) -> str:
    if not isinstance(mark, NoteMark):
        return _parallel_mark(words, mark.passage, titles, calls)
    return f"[^{mark.note.label}]" + ("{: .be-grave}" if mark.note.is_grave else "")


def _parallel_mark(words: Words, passage: Passage, titles: Mapping[str, str], calls: Counter[str]) -> str:
    """A link to the parallel; its id is the target of the link back from the parallel."""
    parallel = passage.of.id
    calls[parallel] += 1
    title = in_a_label(titles[parallel])
    anchor = passage_anchor(parallel, calls[parallel])
    attributes = f"#{anchor} .be-parallel {parallel_labels(words, title)}"
    return f"[∥](parallels.md#{parallel}){{: {attributes} }}"
