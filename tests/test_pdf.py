"""PDF: no sign is read as markup, every note stands at the foot of a page, the file says what it is only where it is."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from conftest import named_edition, put_document
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from build_edition.edition import compile_edition
from build_edition.exports.pdf import check, write
from build_edition.exports.pdf_book import source
from build_edition.exports.typst_markup import inline, prose, quoted, said
from build_edition.exports.xml import possible
from build_edition.model.edited import Edition
from build_edition.model.woven import Page

STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
ESCAPES = {"\\n": "\n", "\\r": "\r", "\\t": "\t", '\\"': '"', "\\\\": "\\"}


def read_back(markup: str) -> str:
    """What Typst reads in a quoted string."""
    found = STRING.fullmatch(markup)
    assert found is not None
    return re.sub(r"\\.", lambda match: ESCAPES[match[0]], found[1])


@given(st.text())
def test_whatever_the_words_they_are_one_string(words: str) -> None:
    assert read_back(quoted(words)) == possible(words)
    for markup in (said(words), inline(words)):
        assert markup == "" or re.fullmatch(r'#"(?:[^"\\]|\\.)*";', markup, re.DOTALL)


@pytest.mark.parametrize(
    ("markdown", "markup"),
    [
        ("A *b* c", '#"A ";#emph[#"b";];#" c";'),
        ("[x](https://example.org/#a)", '#link("https://example.org/#a")[#"x";];'),
        ("[x](letter.md#p1)", '#"x";'),
        ("- a\n- b", '#list([#"a";], [#"b";]);'),
        ('`#panic("x")`', '#raw("#panic(\\"x\\")");'),
        ("", ""),
    ],
)
def test_markdown_is_markup_with_its_words_in_strings(markdown: str, markup: str) -> None:
    assert prose(markdown) == markup


@pytest.fixture
def edition() -> Edition:
    return named_edition()


def book_of(edition: Edition) -> Page:
    (page,) = write(edition)
    assert isinstance(page.content, bytes)
    return page


def words_of(page: Page) -> str:
    assert isinstance(page.content, bytes)
    return " ".join(" ".join(one.extract_text() for one in PdfReader(io.BytesIO(page.content)).pages).split())


def test_the_book_has_the_words_and_the_notes_and_is_for_everybody(edition: Edition) -> None:
    page = book_of(edition)
    words = words_of(page)
    assert "wicks {#w} and a `glass` | 1 pane ~~ not two." in words
    assert "The stars are the copyist" in words
    assert list(check(page)) == []


def test_the_same_edition_is_the_same_book(edition: Edition) -> None:
    assert book_of(edition) == book_of(edition)


def test_it_has_a_bookmark_for_every_document(edition: Edition) -> None:
    page = book_of(edition)
    assert isinstance(page.content, bytes)
    titles = {str(one.title) for one in PdfReader(io.BytesIO(page.content)).outline if not isinstance(one, list)}
    assert {one.header.title for one in edition.documents} <= titles


def test_signs_that_no_font_has_leave_a_book_that_does_not_say_it_is_for_everybody(tiny: Path) -> None:
    imprint = tiny / "sources/edition.yml"
    imprint.write_text(imprint.read_text().replace("The lamp of Skerry Point", "The lamp \U0001323f of Skerry Point"))
    page = book_of(compile_edition(tiny).value)
    assert isinstance(page.content, bytes)
    assert b"pdfuaid" in page.content or list(check(page))
    assert list(check(Page("edition.pdf", b"%PDF-1.7 untagged")))


@pytest.mark.parametrize(
    ("text", "language", "runs"), [("המנורה כבתה.\n", "Hebrew", True), ("The lamp was out.\n", "English", False)]
)
def test_a_text_runs_on_the_page_as_its_letters_do(tiny: Path, text: str, language: str, runs: bool) -> None:  # noqa: FBT001
    put_document(
        tiny,
        "written",
        text,
        f'kind: prose\ntitle: Written\ndate: "1851"\nlanguage: {language}\n',
    )
    assert ("dir: rtl" in source(compile_edition(tiny, is_proved=False).value)) == runs
