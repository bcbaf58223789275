"""Weaving: whatever the notes, the author's words remain, on the page as in the model."""

from __future__ import annotations

import string
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from build_edition.anchor.weave import weave, words
from build_edition.ground.places import Place, Span
from build_edition.markup.prove import differences, panes_of, prove, words_by_part
from build_edition.markup.render import Renderer
from build_edition.measures.parts import cut
from build_edition.model.annotations import AnchoredNote, Annotation, Imprint
from build_edition.model.documents import Document, Header, Paragraph, Speaker, Turn
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import SharedTexts
from build_edition.model.shared import Shared
from build_edition.model.sources import Selector, Source, StageDirection, Written
from build_edition.model.woven import NoteMark, Run
from build_edition.pages.text.document import of_document

NOWHERE = Place("x.yml")
NOTHING_SHARED = Edition(Shared(Imprint("", "", "")), SharedTexts(), (), ())
RENDERER = Renderer(["attr_list", "def_list", "md_in_html", "tables", "build_edition.footnotes"], {})
HOSTILE = st.text(alphabet=string.ascii_letters + string.punctuation + " \u00a0äЖ1234567890", min_size=1, max_size=80)
MARKDOWN = st.sampled_from([
    "5) I informed you", "1794. A year", "1. One", "# Head", "> quoted", "- item", "* item", "+ item", "    code",
    "[^1] and [^1]: note", "[TOC]", "{: #id .class onclick=x }", "{{ macro }}", "{% if %}", "<b>bold</b>", "a & b &amp;",
    "https://example.org/_x_", "*[abbr]: Abbreviation", "| a | b |\n|---|---|", "===", "---", "```", "~~~", "$x$", "`x`",
    "\\*not\\*", "![i](x.png)", "[[note:x]]", "[@key]", "term\n:   definition", "a  \nb", "!!! note", "--8<-- 'x'", ":smile:",
    "^sup^ ~sub~ ==mark== ++ins++", "<!-- c -->", "&#42;", "\u200f\u202eרע", "ʼ’‘", "**", "__init__", "x_y_z", "(c) (tm)",
])  # fmt: skip
TEXTS = st.one_of(HOSTILE, MARKDOWN, st.tuples(MARKDOWN, HOSTILE, MARKDOWN).map(" ".join)).filter(str.strip)


def document_of(paragraphs: list[str]) -> Document:
    """A document of the given paragraphs, with a label, a number and a direction where there is room."""
    text = "\n\n".join(paragraphs)
    found, at = [], 0
    for number, words_ in enumerate(paragraphs, start=1):
        start = at + len(words_) - len(words_.lstrip())
        end = at + len(words_.rstrip())
        middle = (start + end) // 2
        label = Span(start, middle) if number % 3 == 0 and middle > start else None
        numbering = Span(start, middle) if number % 3 == 1 and middle > start else None
        directions = (StageDirection(Span(middle, end)),) if number % 2 and middle < end else ()
        found.append(Paragraph(f"p{number}", "paragraph", (Span(start, end),), number, label, numbering, directions))
        at += len(words_) + 2
    header = Header("x", NOWHERE, "transcript", "X", "X", "1900", Written("", NOWHERE))
    return Document(header, Source("x.txt", text, ""), tuple(found), ())


def note(index: int, kind: str) -> Annotation:
    name = Written(f"n{index}", NOWHERE)
    return Annotation(name, "x", kind, Selector(name), Written("Body.", NOWHERE), certainty="high")  # type: ignore[arg-type]


@st.composite
def annotated(draw: st.DrawFn) -> tuple[Document, tuple[AnchoredNote, ...]]:
    document = document_of(draw(st.lists(TEXTS, min_size=1, max_size=4)))
    length = len(document.source.text)
    anchored = []
    for index in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, length - 1))
        end = draw(st.integers(start + 1, length))
        kind = draw(st.sampled_from(["explanatory", "translation", "textual"]))
        anchored.append(AnchoredNote(note(index, kind), Span(start, end)))
    return document, tuple(anchored)


def in_turns(case: tuple[Document, tuple[AnchoredNote, ...]]) -> tuple[Document, tuple[AnchoredNote, ...]]:
    """The same document, two paragraphs a turn: whoever says the first has its label."""
    document, anchored = case
    paragraphs = tuple(document.paragraphs)
    pairs = [paragraphs[at : at + 2] for at in range(0, len(paragraphs), 2)]
    turns = tuple(Turn(Speaker(f"s{at}", "Somebody", ()), pair) for at, pair in enumerate(pairs))
    return replace(document, divisions=turns), anchored


@given(annotated())
def test_the_words_of_the_runs_are_the_words_of_the_text(case: tuple[Document, tuple[AnchoredNote, ...]]) -> None:
    document, anchored = case
    woven = weave(document, anchored)
    for paragraph in document.paragraphs:
        expected = " ".join(span.of(document.source.text) for span in paragraph.spans)
        assert words(woven.paragraphs[paragraph.id]) == expected


@given(annotated())
def test_no_author_can_write_markdown_by_accident(case: tuple[Document, tuple[AnchoredNote, ...]]) -> None:
    document, anchored = case
    (page,) = of_document(Edited(weave(document, anchored), (), anchored, (), {}, ()), NOTHING_SHARED)
    assert isinstance(page.content, str)
    assert prove(RENDERER.render(page.content.split("\n---\n", 1)[1]).html, document) is None


@given(annotated())
def test_nor_where_every_paragraph_stands_on_a_page_of_its_own(case: tuple[Document, tuple[AnchoredNote, ...]]) -> None:
    document, anchored = case
    edited = Edited(weave(document, anchored), (), anchored, (), {}, ())
    pages = [*of_document(edited, Edition(Shared(Imprint("", "", "", page_length=1)), SharedTexts(), (), ()))]
    assert len(pages) == max(1, sum(1 for _ in document.paragraphs))
    words = words_by_part(document, cut(edited, 1))
    for page in pages:
        assert isinstance(page.content, str)
        html = RENDERER.render(page.content.split("\n---\n", 1)[1]).html
        assert [*differences(html, panes_of(page), words)] == []


@given(annotated())
def test_every_note_that_ends_in_a_paragraph_leaves_one_mark(case: tuple[Document, tuple[AnchoredNote, ...]]) -> None:
    document, anchored = case
    woven = weave(document, anchored)
    marks = [
        mark.note.id.value
        for paragraph in woven.paragraphs.values()
        for segment in paragraph.segments
        for mark in segment
        if isinstance(mark, NoteMark)
    ]
    ending = [one for one in anchored if any(p.start < one.span.end <= p.end for p in document.paragraphs)]
    assert sorted(marks) == sorted(one.note.id.value for one in ending)


def test_overlapping_targets_share_their_run() -> None:
    document = document_of(["abcdef"])
    first, second = AnchoredNote(note(1, "explanatory"), Span(0, 4)), AnchoredNote(note(2, "textual"), Span(2, 6))
    woven = weave(document, [first, second])
    runs = [run for run in woven.paragraphs["p1"].segments[0] if isinstance(run, Run)]
    assert [(run.text, run.notes) for run in runs if "n2" in run.notes and "n1" in run.notes] == [
        ("c", ("n1", "n2")),
        ("d", ("n1", "n2")),
    ]
