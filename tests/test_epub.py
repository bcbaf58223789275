"""EPUB: the author's words whole in their chapter, every note called and standing, the readings in their own; same bytes."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from conftest import flagship_result, named_edition, put_document
from hypothesis import given
from lxml import etree
from test_weave import annotated

from build_edition.anchor.weave import weave
from build_edition.edition import compile_edition
from build_edition.exports.book_chapters import chapters
from build_edition.exports.epub import book
from build_edition.measures.summarise import summarise
from build_edition.model.annotations import AnchoredNote, Imprint
from build_edition.model.documents import Document
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import SharedTexts
from build_edition.model.shared import Shared

NS = {"h": "http://www.w3.org/1999/xhtml", "epub": "http://www.idpf.org/2007/ops"}
HREF = "{http://www.idpf.org/2007/ops}type"


@pytest.fixture
def edition() -> Edition:
    return named_edition()


def roots_of(edition: Edition) -> dict[str, etree._Element]:
    return {one.name: etree.fromstring(one.content) for one in chapters(edition)}


def words_in(paragraph: etree._Element) -> str:
    """The words of a paragraph without its number and the signs of its notes."""
    return "".join(
        paragraph.xpath(".//text()[not(ancestor::h:sup) and not(ancestor::h:span[@class='number'])]", namespaces=NS)
    ).removeprefix(" ")


def assert_words_are_kept(root: etree._Element, edited: Edited) -> None:
    text = edited.document.source.text
    for paragraph in edited.document.paragraphs:
        (found,) = root.xpath(f".//h:p[@id='{paragraph.id}']", namespaces=NS)
        assert words_in(found) == " ".join(span.of(text) for span in paragraph.spans).removeprefix(" ")


def test_every_paragraph_of_the_text_as_received_is_whole(edition: Edition) -> None:
    roots = roots_of(edition)
    for edited in edition.edited:
        assert_words_are_kept(roots[f"{edited.id}.xhtml"], edited)


def test_so_it_is_in_the_real_edition() -> None:
    roots = roots_of(flagship_result().value)
    for edited in flagship_result().value.edited:
        assert_words_are_kept(roots[f"{edited.id}.xhtml"], edited)


@given(annotated())
def test_whatever_the_notes_the_words_are_kept(case: tuple[Document, tuple[AnchoredNote, ...]]) -> None:
    document, anchored = case
    edited = Edited(weave(document, anchored), (), anchored, (), {}, ())
    edition = Edition(Shared(Imprint("T", "", "1")), SharedTexts(), (edited,), (summarise(edited),))
    assert_words_are_kept(roots_of(edition)["x.xhtml"], edited)


def test_every_note_is_called_and_stands_once(edition: Edition) -> None:
    roots = roots_of(edition)
    for edited in edition.edited:
        root = roots[f"{edited.id}.xhtml"]
        calls = {str(one.get("href"))[1:] for one in root.iterfind(".//h:a[@role='doc-noteref']", NS)}
        notes = [str(one.get("id")) for one in root.iterfind(".//h:aside[@role='doc-footnote']", NS)]
        assert calls == set(notes) == {note.label for note in edited.woven.notes}
        assert len(notes) == len(set(notes))


def test_the_reading_text_has_every_accepted_reading_and_no_word_that_it_replaces(edition: Edition) -> None:
    roots = roots_of(edition)
    edited = next(one for one in edition.edited if one.accepted)
    root = roots[f"{edited.id}.reading.xhtml"]
    put_in = [one.text for one in root.iterfind(".//h:ins", NS)]
    assert put_in == [" ".join(str(one.note.reading).split()) for one in edited.accepted]
    assert [one.id for one in edition.edited if not one.accepted and f"{one.id}.reading.xhtml" in roots] == []


def test_what_the_text_is_worth_stands_in_both_chapters_before_the_text(named: Path) -> None:
    header = named / "sources/letter-1851-03-02/document.yml"
    more = "translation: machine, unreviewed\ncontent_note: The charges were *invented*.\n"
    header.write_text(header.read_text().replace("translation: none\n", more))
    roots = roots_of(compile_edition(named).value)
    for name in ("letter-1851-03-02.xhtml", "letter-1851-03-02.reading.xhtml"):
        said = "".join(map(str, roots[name].itertext())).partition("Dear Sir")[0]
        assert "The charges were invented." in said
        assert "Translation: machine, unreviewed." in said


def test_nothing_is_fetched_and_nothing_runs(edition: Edition) -> None:
    for root in roots_of(edition).values():
        assert not root.xpath(".//h:script | .//h:img | .//h:iframe | .//h:object", namespaces=NS)
        for link in root.iterfind(".//h:a", NS):
            assert str(link.get("href")).startswith(("#", "https://", "http://", "mailto:"))


def test_the_same_edition_is_the_same_book(edition: Edition) -> None:
    assert [*book(edition)] == [*book(edition)]


def test_the_package_comes_first_with_its_type_and_names_all_its_files(edition: Edition) -> None:
    with zipfile.ZipFile(io.BytesIO(b"".join(book(edition)))) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        package = etree.fromstring(archive.read("book/package.opf"))
        listed = {f"book/{one.get('href')}" for one in package.iter("{http://www.idpf.org/2007/opf}item")}
        assert listed == set(archive.namelist()) - {"mimetype", "META-INF/container.xml", "book/package.opf"}
        said = {str(one.get("property")) for one in package.iter("{http://www.idpf.org/2007/opf}meta")}
        assert said >= {"dcterms:modified", "schema:accessMode", "schema:accessibilityHazard"}


def metadata(edition: Edition) -> list[tuple[str, str]]:
    with zipfile.ZipFile(io.BytesIO(b"".join(book(edition)))) as archive:
        package = etree.fromstring(archive.read("book/package.opf"))
    return [(str(one.get("property")), str(one.text)) for one in package.iter("{http://www.idpf.org/2007/opf}meta")]


def test_a_book_with_marks_of_pages_says_so_and_of_what(tiny: Path) -> None:
    assert "pageBreakSource" not in dict(metadata(compile_edition(tiny, is_proved=False).value))
    text = "The lamp [p. 3] was out.\n"
    put_document(
        tiny,
        "marked",
        text,
        'kind: prose\ntitle: The marked one\ndate: "1851"\nmarks: [{as: page, pattern: "[p. {n}]"}]\n',
    )
    said = metadata(compile_edition(tiny, is_proved=False).value)
    assert ("pageBreakSource", "The marked one") in said
    features = {value for key, value in said if key == "schema:accessibilityFeature"}
    assert features >= {"pageBreakMarkers", "pageNavigation"}


@pytest.mark.parametrize(
    ("text", "language", "runs"), [("המנורה כבתה.\n", "Hebrew", "rtl"), ("The lamp was out.\n", "English", None)]
)
def test_a_text_runs_in_the_book_as_its_letters_do(tiny: Path, text: str, language: str, runs: str | None) -> None:
    put_document(
        tiny,
        "written",
        text,
        f'kind: prose\ntitle: Written\ndate: "1851"\nlanguage: {language}\n',
    )
    made = chapters(compile_edition(tiny, is_proved=False).value)
    page = etree.fromstring(next(one.content for one in made if one.name == "written.xhtml"))
    (found,) = page.iterfind(".//{http://www.w3.org/1999/xhtml}div[@class='text']")
    assert found.get("dir") == runs
