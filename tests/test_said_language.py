"""The language that a file says it is in: taken and told, or not taken and told why."""

from __future__ import annotations

import io
import re
import zipfile

import pytest

from build_edition.contribute.scaffold import new_document
from build_edition.contribute.taken import many_in_one
from build_edition.ground.languages import english_name
from build_edition.sources.take_in.received import Received
from build_edition.sources.take_in.take_in import take_in

TEI = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"{of_file}><teiHeader><fileDesc><titleStmt><title>Die Lampe</title></titleStmt>'
    "</fileDesc>{header}</teiHeader><text{of_text}><body>{parts}</body></text></TEI>"
)
WORDS = "<p>Der Turm stand still.</p>"


def tei(of_text: str = "", usage: tuple[str, ...] = (), of_file: str = "", parts: str = WORDS) -> Received:
    """A TEI file whose text, header and root say these languages."""
    listed = "".join(f'<language ident="{one}">{one}</language>' for one in usage)
    header = f"<profileDesc><langUsage>{listed}</langUsage></profileDesc>" if usage else ""
    said = [f' xml:lang="{one}"' if one else "" for one in (of_file, of_text)]
    return take_in(TEI.format(of_file=said[0], of_text=said[1], header=header, parts=parts).encode(), "x.xml")


def told(found: Received) -> str:
    """What the report says of the language."""
    return next((one.removeprefix("language: ") for one in found.steps if one.startswith("language: ")), "")


def test_a_text_of_tei_says_its_own_language_whatever_else_the_file_names() -> None:
    found = tei("de", ("la", "en"), "en")
    assert found.facts["language"] == '"German"'
    assert told(found) == "German, as “xml:lang” of its text says"


def test_without_it_the_one_language_of_the_header_counts() -> None:
    found = tei(usage=("deu",))
    assert found.facts["language"] == '"German"'
    assert told(found) == "German, as “langUsage” of its header says"
    assert any(one.startswith("of the header were read: title, language;") for one in found.steps)
    assert tei(usage=("de", "deu", "de-AT")).facts["language"] == '"German"'  # one language, written thrice


def test_or_that_of_the_whole_file() -> None:
    assert told(tei(of_file="de")) == "German, as “xml:lang” of the file says"


@pytest.mark.parametrize(
    ("of_file", "usage", "parts"),
    [
        ("", ("de", "la"), WORDS),
        ("en", ("de",), WORDS),
        ("", ("de",), f'<div>{WORDS}</div><div xml:lang="en"><p>The tower stood still.</p></div>'),
    ],
)
def test_of_several_none_is_guessed_and_the_editor_is_told(of_file: str, usage: tuple[str, ...], parts: str) -> None:
    found = tei("", usage, of_file, parts)
    assert "language" not in found.facts
    assert re.fullmatch(r"none was taken, because it names several: (?:English, German|German, Latin)", told(found))


TWO = f'<div type="original" xml:lang="de">{WORDS}</div><div type="translation" xml:lang="en"><p>The tower.</p></div>'


@pytest.mark.parametrize("of_text", ["", "de"])
def test_an_original_and_its_translation_in_one_text_are_said_to_be_two(of_text: str) -> None:
    found = tei(of_text, parts=TWO)
    assert ("language" in found.facts) == bool(of_text)
    assert any(
        one.startswith("divisions in English and German stand one after the other in the text") for one in found.steps
    )


def test_divisions_that_all_say_one_language_say_that_of_the_text() -> None:
    part = f'<div xml:lang="de">{WORDS}</div>'
    assert told(tei(parts=part * 2)) == "German, as “xml:lang” of its divisions says"
    assert told(tei(parts=f"{part}<div>{WORDS}</div>")) == ""  # one of them may be a quotation


def test_a_file_that_says_none_is_told_nothing_of() -> None:
    found = tei()
    assert "language" not in found.facts
    assert told(found) == ""


@pytest.mark.parametrize("tag", ["mul", "und", "x-lamp", "gml"])
def test_what_is_no_one_language_that_is_known_is_none(tag: str) -> None:
    assert english_name(tag) == ""
    assert told(tei(tag)) == f"none was taken, because “xml:lang” of its text says “{tag}”"


def test_a_language_that_has_other_letters_than_the_text_is_not_believed() -> None:
    assert told(tei("ru")) == "not Russian, as “xml:lang” of its text says, because its letters are others"
    assert tei("sr", parts="<p>Kula je stajala.</p>").facts["language"] == '"Serbian"'  # which has both


@pytest.mark.parametrize(
    "page", ['<html lang="de-AT"><body>', '<html xml:lang="de"><head><title>L</title></head><body>']
)
def test_a_web_page_says_its_language(page: str) -> None:
    found = take_in(f"<!doctype html>{page}<p>Der Turm stand still.</p></body></html>".encode(), "x.html")
    assert found.facts == {"language": '"German"'}
    assert told(found) == "German, as “lang” of the page says"


def book(*languages: str) -> bytes:
    """A book in EPUB with these languages."""
    said = "".join(f"<dc:language>{one}</dc:language>" for one in languages)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
            '<rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        )
        archive.writestr(
            "a.opf",
            '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i"><metadata '
            f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="i">1</dc:identifier><dc:title>L</dc:title>{said}'
            '</metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
            '<spine><itemref idref="a"/></spine></package>',
        )
        archive.writestr("a.xhtml", '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Der Turm.</p></body></html>')
    return made.getvalue()


def test_a_book_says_its_language_and_one_in_two_gives_none() -> None:
    assert told(take_in(book("de"), "x.epub")) == "German, as the book says"
    assert told(take_in(book("de", "en"), "x.epub")) == "none was taken, because it names several: English, German"


def test_the_document_has_it_and_so_has_each_piece_that_is_cut_of_a_file() -> None:
    page = b'<html lang="de"><body><p>BRIEF 1</p><p>Der Turm.</p><p>BRIEF 2</p><p>Die Lampe.</p></body></html>'
    made = new_document(page, "tower", name="x.html")
    header = next(one for one in made.pages if one.path.endswith("document.yml"))
    assert '\nlanguage: "German"\n' in str(header.content)
    assert "language: German, as “lang” of the page says" in made.report
    whole = many_in_one(page, "x.html", "", "BRIEF {n}")
    assert [whole.taken("tower", one).facts for one in whole.pieces] == [{"language": '"German"'}] * 2
