"""Notes that came with a text: a series of their own, with own marks, wherever the edition's notes are."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from conftest import run
from lxml import etree
from test_take_in import COMMENT, NOTE, docx

from build_edition.edition import compile_edition
from build_edition.exports import epub, pdf_book, plain_text, tei, web_annotation
from build_edition.markup.note_numbers import numeral
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.search.index import search_records

OURS = """- id: our-own
  kind: explanatory
  target:
    exact: keeper
    prefix: The
  body: What the editors say.
  basis: text
  certainty: high
  by: [EDITOR]
"""
TEI = "{http://www.tei-c.org/ns/1.0}"


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """A Word file with a footnote and a comment, and one note of the editors' on the same sentence."""
    root = tmp_path_factory.mktemp("source-notes") / "edition"
    assert run("new", "edition", root, "--yes").code == 0
    file = root.parent / "lamp.docx"
    file.write_bytes(docx())
    assert run("--root", root, "new", "document", file).code == 0
    name = re.search(r"id: (\S+)", (root / "sources/contributors.yml").read_text())
    assert name is not None
    (root / "sources/lamp/annotations/ours.yml").write_text(OURS.replace("EDITOR", name[1]))
    found = compile_edition(root)
    assert not found.has_errors, found.diagnostics
    return found.value


def whole(pages: Sequence[Page], name: str) -> str:
    content = next(page.content for page in pages if page.path.endswith(name))
    return content if isinstance(content, str) else content.decode()


def test_marks_of_the_source_are_none_of_the_editors() -> None:
    assert [numeral(n, style) for n, style in ((1, "decimal"), (28, "alpha"), (3, "asterisk"))] == ["1", "ab", "*3"]


def test_in_the_page_they_are_signed_by_nobody_and_say_only_what_they_said(edition: Edition) -> None:
    page = whole(edition.pages, "lamp.md")
    own = page[page.index("[^s-lamp-source-1]:\n") :].split("\n[^", 1)[0]
    assert 'data-kind="source"' in own
    assert "note of the source, not of the editors" in own
    assert "certainty" not in own.replace("data-certainty", "")
    assert "[^e-our-own]:" in page
    index = whole(edition.pages, "notes.md")
    assert "{: #lamp-source }" in index
    assert index.index("{: #lamp-explanatory }") < index.index("{: #lamp-source }")


def test_no_measure_takes_them_for_the_editors_work(edition: Edition) -> None:
    summary = next(one for one in edition.summaries if one.id == "lamp")
    assert [note.kind for note in summary.notes].count("source") == 2
    assert any("2 notes of the source" in str(page.content) for page in edition.pages)
    assert all(not note.is_on_defect and not note.is_unresolved for note in edition.annotations if note.is_of_source)


def test_every_format_tells_them_from_the_editors(edition: Edition) -> None:
    text = whole(list(plain_text.write(edition)), "lamp.txt")
    assert text.index("Explanatory notes\n---") < text.index("Notes of the source\n---") < text.index(f"{NOTE}")
    assert re.search(r"^\*1\. ", text, re.MULTILINE)
    with zipfile.ZipFile(io.BytesIO(b"".join(epub.book(edition)))) as book:
        chapter = next(book.read(name).decode() for name in book.namelist() if name.endswith("lamp.xhtml"))
    assert re.search(r'role="doc-noteref" href="#s-lamp-source-1">\*1<', chapter)
    assert "<h2>Notes of the source</h2>" in chapter
    assert '"*1"' in pdf_book.source(edition)


def test_tei_lists_them_apart_and_makes_nobody_responsible(edition: Edition) -> None:
    pages = [page for page in tei.write(edition) if "lamp" in page.path]
    root = etree.fromstring(pages[0].content if isinstance(pages[0].content, bytes) else pages[0].content.encode())
    lists = {one.get("type"): one for one in root.iter(f"{TEI}listAnnotation")}
    found = list(lists["source-notes"].iter(f"{TEI}annotation"))
    assert [one.get("resp") for one in found] == [None, None]
    said = " ".join(lists["source-notes"].itertext())
    assert NOTE in said
    assert COMMENT in said
    assert "What the editors say." not in said
    assert "What the editors say." in " ".join(lists["notes"].itertext())


def test_annotations_of_the_web_have_no_creator_among_the_editors(edition: Edition) -> None:
    pages = [page for page in web_annotation.write(edition) if "lamp" in page.path and '"items"' in str(page.content)]
    items = [item for page in pages for item in json.loads(str(page.content))["items"]]
    of_source = [item for item in items if any("kind: source" in str(body.get("value")) for body in item["body"])]
    assert [item["creator"] for item in of_source] == [[], []]
    assert all(item["motivation"] == ["commenting"] for item in of_source)


def test_the_search_names_them_for_what_they_are(edition: Edition) -> None:
    found = [one for one in search_records(edition) if NOTE.split(".")[0] in str(one)]
    assert "source note" in {one.kind for one in found}


def test_a_note_signed_by_the_source_alone_is_the_sources(tmp_path: Path, tiny: Path) -> None:
    del tmp_path
    folder = next((tiny / "sources").glob("*/annotations"))
    word = next(w for w in (folder.parent / "text.txt").read_text().split() if len(w) > 7)
    (folder / "more.yml").write_text(
        f"- id: old-form\n  kind: explanatory\n  target:\n    exact: {word}\n  body: It was there.\n  basis: text\n"
        "  certainty: high\n  by: [source]\n"
    )
    notes = compile_edition(tiny).value.annotations
    assert next(one for one in notes if one.id.value == "old-form").label == "s-old-form"
