"""Page kinds are found by looking, and no document can take a name that a page has."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from conftest import put_document, run

from build_edition import pages
from build_edition.edition import compile_edition
from build_edition.pages.all_pages import page_kinds, reserved_names
from build_edition.pages.text.document import in_short
from build_edition.sources.repository import repository_page

TOY = '''"""A toy."""

from build_edition.model.woven import Page

TITLE = "Toy"
RESERVED = ("toys",)


def of_document(edited, edition):
    yield Page(f"toys/{edited.id}.md", f"# A toy of {edited.id}\\n")
'''


def test_every_name_that_a_page_takes_is_reserved(named: Path) -> None:
    edition = compile_edition(named).value
    documents = {one.id for one in edition.documents}
    taken = {page.path.split("/")[0].split(".")[0] for page in edition.pages} - documents
    assert taken <= reserved_names()
    assert repository_page(None).path.split(".")[0] in reserved_names()


@pytest.mark.parametrize("name", ["pagefind", "open-questions", "cite", "nul", "com1"])
def test_a_document_with_the_name_of_a_page_or_of_a_device_is_refused(tiny: Path, name: str) -> None:
    (tiny / "sources" / name).mkdir(exist_ok=True)
    (tiny / "sources" / name / "text.txt").write_text("Words.\n")
    (tiny / "sources" / name / "document.yml").write_text("kind: letter\n")
    printed = run("--root", tiny, "check", "--format", "concise").out
    assert "R005" in printed


def test_a_new_page_kind_is_one_file_and_documents_lead_to_it(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "kinds"
    (folder / "lists").mkdir(parents=True)
    (folder / "lists" / "toy_pages.py").write_text(TOY)
    from build_edition.pages import lists  # noqa: PLC0415 - its path is widened here alone

    monkeypatch.setattr(pages, "__path__", [*pages.__path__, str(folder)])
    monkeypatch.setattr(lists, "__path__", [*lists.__path__, str(folder / "lists")])
    page_kinds.cache_clear()
    try:
        assert "toys" in reserved_names()
        edition = compile_edition(tiny).value
    finally:
        page_kinds.cache_clear()
    found = {page.path: str(page.content) for page in edition.pages}
    for document in edition.documents:
        assert found[f"toys/{document.id}.md"] == f"# A toy of {document.id}\n"
        assert f"[Toy](toys/{document.id}.md)" in found[f"{document.id}.md"]


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("Moscow", "Moscow"),
        ("St. Petersburg", "St. Petersburg"),
        ("Perhaps Riga: the sender\nwas there in May", "Perhaps Riga"),
        ("At sea (off Madeira) [Logbook](bibliography.md#log)", "At sea"),
        ("Nice; sent on to Paris", "Nice"),
        ("*Villa Sole*, Nice", "*Villa Sole*, Nice"),
        ("*Villa (Sole)*, Nice", ""),
        ("Sables d&#39;Olonne: a guess", ""),
        ("", ""),
    ],
)
def test_the_line_of_facts_says_the_place_without_what_explains_it(said: str, first: str) -> None:
    assert in_short(said) == first


@pytest.mark.parametrize(
    ("title", "linked"),
    [
        ("Letter of 2 March", "letter of 2 March, ¶ 1"),
        ("Marrow to the Harbour Office", "Marrow to the Harbour Office, ¶ 1"),
        ("Marrow’s letter", "Marrow’s letter, ¶ 1"),
        ("Quay is asked for oil", "Quay is asked for oil, ¶ 1"),
        ("Marked", "Marked, ¶ 1"),
    ],
)
def test_a_title_within_a_sentence_keeps_the_capital_of_a_name(tiny: Path, title: str, linked: str) -> None:
    header = tiny / "sources/letter-1851-03-02/document.yml"
    header.write_text(header.read_text().replace("short_title: Letter of 2 March", f"short_title: {title}"))
    note = tiny / "sources/letter-1851-03-02/annotations/notes.yml"
    note.write_text(note.read_text().replace("In the morning.", "See [[letter-1851-03-02#p1]]."))
    edition = compile_edition(tiny).value
    (page,) = [str(one.content) for one in edition.pages if one.path == "letter-1851-03-02.md"]
    assert f"See [{linked}]" in page


def test_a_list_that_has_nothing_says_so(tmp_path: Path) -> None:
    root = tmp_path / "edition"
    assert run("new", "edition", root, "--yes").code == 0
    shutil.rmtree(root / "sources" / "sample-letter")
    put_document(root, "page", "The lamp is out.\n", 'kind: prose\ntitle: A page\ndate: "1921"\n')
    pages = {page.path: str(page.content) for page in compile_edition(root).value.pages if page.path.endswith(".md")}
    assert "There is no note yet." in pages["notes.md"]
    assert "No work is cited yet." in pages["bibliography.md"]
    assert "There is no parallel yet." in pages["parallels.md"]
