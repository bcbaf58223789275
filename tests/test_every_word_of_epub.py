"""Every page of an EPUB book is text, and a note is a note wherever the book keeps it."""

from __future__ import annotations

import pytest
from test_take_in import zipped

from build_edition.sources.take_in.received import Received
from build_edition.sources.take_in.take_in import take_in

PAGE = (
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head>'
    "<title>t</title></head><body>{}</body></html>"
)


def book(*pages: str) -> Received:
    """What is taken of a book of these pages, named `p0.xhtml` and so on."""
    items = "".join(
        f'<item id="p{at}" href="text/p{at}.xhtml" media-type="application/xhtml+xml"/>' for at in range(len(pages))
    )
    order = "".join(f'<itemref idref="p{at}"/>' for at in range(len(pages)))
    return take_in(
        zipped({
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">'
            '<rootfiles><rootfile full-path="OPS/c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
            "OPS/c.opf": '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Book</dc:title></metadata>'
            f"<manifest>{items}</manifest><spine>{order}</spine></package>",
            **{f"OPS/text/p{at}.xhtml": PAGE.format(inside) for at, inside in enumerate(pages)},
        }),
        "a.epub",
    )  # fmt: skip


def missing(found: Received) -> list[str]:
    return [step for step in found.steps if "neither in the text nor in a note" in step]


@pytest.mark.parametrize("kind", ["titlepage", "halftitlepage", "toc", "rearnotes", "endnotes", "cover", "chapter"])
def test_a_page_is_text_whatever_its_book_calls_it(kind: str) -> None:
    found = book(f'<section epub:type="{kind}"><p>Words of it.</p></section>', "<p>x.</p>")
    assert (found.text, missing(found)) == ("Words of it.\n\nx.\n", [])


MARK = '<p>The lamp<a epub:type="noteref" href="{}">1</a> is out.</p>'


@pytest.mark.parametrize(
    "notes",
    [
        '<section epub:type="endnotes"><ol><li id="n1" epub:type="endnote"><p>Of the quay.</p></li></ol></section>',
        '<section epub:type="rearnotes"><ol><li id="n1" epub:type="rearnote"><p>Of the quay.</p></li></ol></section>',
        '<aside id="n1" epub:type="footnote"><p>Of the quay.</p></aside>',
        '<div id="n1" epub:type="footnote">Of the quay.</div>',
        '<p id="n1">Of the quay. <a epub:type="backlink" href="p0.xhtml#r">back</a></p>',
        '<p><a id="n1"/>Of the quay.</p>',
    ],
)
@pytest.mark.parametrize("is_in_another_file", [True, False])
def test_a_note_is_a_note_wherever_it_stands(notes: str, *, is_in_another_file: bool) -> None:
    pages = (MARK.format("p1.xhtml#n1"), notes) if is_in_another_file else (MARK.format("#n1") + notes,)
    found = book(*pages, "<p>End.</p>")
    assert [(one.words, one.at) for one in found.notes] == [("Of the quay.", 8)]
    assert (found.text, missing(found)) == ("The lamp is out.\n\nEnd.\n", [])


def test_a_note_with_two_marks_stands_at_both() -> None:
    found = book(MARK.format("p1.xhtml#n1") * 2, '<div epub:type="footnotes"><p id="n1">Of the quay.</p></div>')
    assert [one.words for one in found.notes] == ["Of the quay.", "Of the quay."]


def test_a_mark_without_a_note_and_a_note_without_a_mark_stay_in_the_text() -> None:
    found = book(MARK.format("#nowhere"), '<aside id="n2" epub:type="footnote"><p>Nobody points here.</p></aside>')
    assert found.text == "The lamp1 is out.\n\nNobody points here.\n"


def test_a_heading_over_notes_stays() -> None:
    notes = '<section epub:type="endnotes"><h2>Notes</h2><ol><li id="n1"><p>Of the quay.</p></li></ol></section>'
    assert book(MARK.format("p1.xhtml#n1"), notes).text == "The lamp is out.\n\nNotes\n"


def test_the_list_of_contents_is_left_out_and_named() -> None:
    contents = '<nav epub:type="toc"><ol><li><a href="p1.xhtml">Day one</a></li></ol></nav>'
    found = book(contents, "<h1>Day one</h1><p>x <ruby>字<rt>ji</rt></ruby>y</p>")
    assert found.text == "Day one\n\nx 字(ji)y\n"
    assert "lists of contents left out: “Day one”" in found.steps
    assert missing(found) == []


@pytest.mark.parametrize("kind", ["page-list", "landmarks", "loi", "toc"])
def test_lists_that_only_lead_to_pages_are_no_text_and_make_no_notes(kind: str) -> None:
    note = '<aside epub:type="footnote" id="n1"><p>Of the quay.</p></aside>'
    leads = f'<nav epub:type="{kind}" hidden="hidden"><h2>Pages</h2><ol><li><a href="p1.xhtml#n1">7</a></li></ol></nav>'
    found = book(leads, MARK.format("#n1") + note)
    assert found.text == "The lamp is out.\n"
    assert [(one.words, one.at) for one in found.notes] == [("Of the quay.", 8)]
    assert "lists of contents left out: “Pages”" in found.steps
