"""A book of the edition keeps what the page keeps: lines of verse, and the pages of the original."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from conftest import put_document, run
from lxml import etree

from build_edition.edition import compile_edition
from build_edition.exports import epub, pdf_book, plain_text
from build_edition.model.edited import Edition

POEM = "O lamp, O lamp,\n  that burns at night,\ngive us light.\n\n[PAGE 2]\n\nThe sea is\nblack [PAGE 3] and wide.\n"
X = "{http://www.w3.org/1999/xhtml}"
EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """A poem with marks of pages."""
    root = tmp_path_factory.mktemp("verse") / "edition"
    assert run("new", "edition", root, "--yes").code == 0
    put_document(
        root,
        "poem",
        POEM,
        'kind: verse\ntitle: The lamp\ndate: "1851"\nmarks:\n  - {as: page, pattern: "[PAGE {n}]"}\n',
    )
    found = compile_edition(root)
    assert not found.has_errors, found.diagnostics
    return found.value


@pytest.fixture(scope="module")
def book(edition: Edition) -> dict[str, etree._Element]:
    with zipfile.ZipFile(io.BytesIO(b"".join(epub.book(edition)))) as packed:
        return {name: etree.fromstring(packed.read(name)) for name in packed.namelist() if name.endswith(".xhtml")}


def test_every_line_of_verse_ends_where_it_ended(book: dict[str, etree._Element]) -> None:
    stanzas = [one for one in book["book/poem.xhtml"].iter(f"{X}p") if "kept" in (one.get("class") or "")]
    lines = ["".join(stanzas[0].itertext()).removeprefix("1 ")]
    for line_end in stanzas[0].iter(f"{X}br"):
        before, after = lines[-1].split(str(line_end.tail), 1)
        lines[-1:] = [before, str(line_end.tail) + after]
    assert lines == ["O lamp, O lamp,", "  that burns at night,", "give us light."]


def test_the_pages_of_the_original_are_listed_and_lead_to_their_places(book: dict[str, etree._Element]) -> None:
    nav = next(one for one in book["book/nav.xhtml"].iter(f"{X}nav") if one.get(EPUB_TYPE) == "page-list")
    links = [(one.text, one.get("href")) for one in nav.iter(f"{X}a")]
    assert links == [("The lamp, p. 2", "poem.xhtml#page-2"), ("The lamp, p. 3", "poem.xhtml#page-3")]
    breaks = [one for one in book["book/poem.xhtml"].iter(f"{X}span") if one.get(EPUB_TYPE) == "pagebreak"]
    assert [(one.get("id"), one.get("aria-label"), one.text) for one in breaks] == [
        ("page-2", "2", "[PAGE 2]"),
        ("page-3", "3", "[PAGE 3]"),
    ]


def test_plain_text_and_print_keep_the_lines_too(edition: Edition) -> None:
    text = next(page.content for page in plain_text.write(edition) if page.path.endswith("poem.txt"))
    assert "O lamp, O lamp,\n  that burns at night,\ngive us light." in str(text)
    assert '"O lamp, O lamp,";#linebreak();' in pdf_book.source(edition)


def test_an_edition_without_marks_of_pages_has_no_list_of_them(tiny: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(b"".join(epub.book(compile_edition(tiny).value)))) as packed:
        assert b"page-list" not in packed.read("book/nav.xhtml")
