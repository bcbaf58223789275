"""Formats of the edition are found by looking, made by a command and with the site, and listed with what proves them."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import lxml.html
import pytest
from conftest import files_below, run

from build_edition import exports
from build_edition.edition import compile_edition
from build_edition.exports.formats import (
    document_file,
    edition_formats,
    has_documents,
    is_costly,
    published_formats,
    whole_file,
)
from build_edition.pages.all_pages import reserved_names
from build_edition.pages.data import downloads as page_of_downloads
from build_edition.pages.data.downloads import PAGE, downloads
from build_edition.vocabulary.editions import COSTLY

TOY = '''"""A toy."""

from build_edition.exports.formats import document_file, whole_file
from build_edition.model.woven import Page

NAME = "Toy"
SAYS = "For play."
ENDING = "toy"
MIME = "text/x-toy"
HAS_DOCUMENTS = True
{more}

def write(edition):
    for one in edition.edited:
        yield Page(document_file(one.id, ENDING), f"toy of {{one.id}}\\n")
    yield Page(whole_file(ENDING), b"toy of all\\n")


def check(page):
    if isinstance(page.content, bytes):
        yield "is no text"
'''


@pytest.fixture
def toy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[None]:
    (tmp_path / "formats").mkdir()
    (tmp_path / "formats" / "toy_export.py").write_text(TOY.format(more=getattr(request, "param", "")))
    monkeypatch.setattr(exports, "__path__", [*exports.__path__, str(tmp_path / "formats")])
    edition_formats.cache_clear()
    yield
    edition_formats.cache_clear()
    sys.modules.pop(f"{exports.__name__}.toy_export", None)


@pytest.mark.usefixtures("toy")
def test_a_new_format_is_one_file_and_is_published_linked_and_listed(tiny: Path) -> None:
    edition = compile_edition(tiny).value
    made = {page.path: page.content for page in downloads(edition)}
    assert made["downloads/edition.toy"] == b"toy of all\n"
    pages = {page.path: str(page.content) for page in edition.pages}
    for document in edition.documents:
        assert made[f"downloads/documents/{document.id}.toy"] == f"toy of {document.id}\n"
        assert f"[Toy](downloads/documents/{document.id}.toy)" in pages[f"{document.id}.md"]
    assert "(downloads/edition.toy)" in str(made[PAGE])
    assert hashlib.sha256(b"toy of all\n").hexdigest() in str(made[PAGE])


@pytest.mark.parametrize("toy", ["IS_COSTLY = True"], indirect=True)
@pytest.mark.usefixtures("toy")
def test_a_costly_format_is_made_only_where_it_is_asked_for(tiny: Path, tmp_path: Path) -> None:
    edition = compile_edition(tiny).value
    assert [page.path for page in downloads(edition) if page.path.endswith(".toy")] == []
    assert not any("[Toy]" in str(page.content) for page in edition.pages)
    ran = run("--root", tiny, "export", "toy", "--to", tmp_path / "out")
    assert ran.code == 0
    assert (tmp_path / "out/edition.toy").read_bytes() == b"toy of all\n"


@pytest.mark.usefixtures("toy")
def test_the_check_names_each_fault_at_its_file_and_fails(tiny: Path, tmp_path: Path) -> None:
    ran = run("--root", tiny, "export", "toy", "--check", "--to", tmp_path / "out")
    assert ran.code == 1
    assert "edition.toy: is no text" in ran.out
    assert run("--root", tiny, "export", "toy", "--to", tmp_path / "out").code == 0


def test_an_edition_with_errors_is_not_exported(tiny: Path, tmp_path: Path) -> None:
    notes = tiny / "sources/letter-1851-03-02/annotations/notes.yml"
    notes.write_text(notes.read_text().replace("nobody here remembers", "nobody here forgets"))
    ran = run("--root", tiny, "export", "txt", "--to", tmp_path / "out")
    assert ran.code == 1
    assert "A101" in ran.out
    assert not (tmp_path / "out").exists()


def test_without_a_format_they_are_listed(tiny: Path) -> None:
    assert "txt: Plain text. " in run("--root", tiny, "export").out


def test_an_unknown_format_is_a_usage_error_that_names_the_known(tiny: Path) -> None:
    ran = run("--root", tiny, "export", "floppy")
    assert ran.code == 2
    assert "txt" in ran.err


def test_a_second_export_writes_nothing(tiny: Path, tmp_path: Path) -> None:
    assert run("--root", tiny, "export", "txt", "--to", tmp_path / "out").code == 0
    before = files_below(tmp_path / "out")
    ran = run("--root", tiny, "export", "txt", "--to", tmp_path / "out")
    assert "0 written" in ran.out
    assert files_below(tmp_path / "out") == before


def test_no_document_can_take_the_place_of_the_downloads() -> None:
    assert "downloads" in reserved_names()


def test_every_format_writes_what_it_promises(named: Path) -> None:
    edition = compile_edition(named).value
    for form in edition_formats():
        paths = [page.path for page in form.write(edition)]
        assert len(set(paths)) == len(paths), form.ENDING
        assert not has_documents(form) or {document_file(one.id, form.ENDING) for one in edition.documents} <= {*paths}
        assert form in published_formats(edition) or getattr(form, "IS_COSTLY", False)


def test_the_site_has_every_file_and_their_sums_are_right(built_tiny: Path) -> None:
    folder = built_tiny / "site/edition/downloads"
    checked = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=folder, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout
    listed = {line.split("  ")[1] for line in (folder / "SHA256SUMS").read_text().splitlines()}
    assert listed == files_below(folder).keys() - {"SHA256SUMS", "index.html"}
    assert whole_file("txt") in listed


def test_the_page_leads_to_every_file_with_its_size_and_its_sum(built_tiny: Path) -> None:
    folder = built_tiny / "site/edition/downloads"
    page = lxml.html.parse(str(folder / "index.html"))
    links = {str(one.get("href")): one for one in page.xpath("//article//a[@download]")}
    for line in (folder / "SHA256SUMS").read_text().splitlines():
        fingerprint, path = line.split("  ")
        item = links[path].getparent()
        assert item is not None
        words = str(item.text_content())
        assert fingerprint in words
        size = re.search(r"([\d,.]+) (kB|bytes?)", words)
        assert size is not None
        assert (
            abs(float(size[1].replace(",", "")) * (1000 if size[2] == "kB" else 1) - (folder / path).stat().st_size)
            <= 50
        )


def test_an_edition_names_the_costly_formats_that_its_site_has(tiny: Path) -> None:
    imprint = tiny / "sources/edition.yml"
    imprint.write_text(imprint.read_text() + "downloads: [docx]\n")
    paths = {page.path for page in downloads(compile_edition(tiny).value)}
    assert {"downloads/edition.docx", "downloads/edition.epub"} <= paths
    assert "downloads/edition.pdf" not in paths


def test_a_format_that_is_none_of_them_is_a_finding(tiny: Path) -> None:
    imprint = tiny / "sources/edition.yml"
    imprint.write_text(imprint.read_text() + "downloads: [floppy]\n")
    assert "N009" in run("--root", tiny, "check", "--format", "concise").out


def test_the_costly_formats_are_those_that_can_be_asked_for() -> None:
    assert tuple(one.ENDING for one in edition_formats() if is_costly(one)) == COSTLY


def test_a_page_that_would_list_too_many_files_of_documents_says_where_they_are(
    monkeypatch: pytest.MonkeyPatch, tiny: Path
) -> None:
    edition = compile_edition(tiny).value
    (listed,) = (str(page.content) for page in downloads(edition) if page.path == PAGE)
    monkeypatch.setattr(page_of_downloads, "_MOST", 1)
    (few,) = (str(page.content) for page in downloads(edition) if page.path == PAGE)
    assert "downloads/documents/letter" in listed
    assert "downloads/documents/" not in few
    assert "files of single documents: the page of each document leads to its own" in few
    assert "downloads/edition.tei.xml" in few
