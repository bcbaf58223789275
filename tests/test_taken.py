"""A file taken into an edition: it builds, keeps what came with it, and can be made again."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from conftest import run
from everything import everything
from test_take_in import COMMENT, MAKERS, NOTE, PARAGRAPHS, WRITTEN, docx

from build_edition.edition import compile_edition


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    folder = tmp_path / "edition"
    assert run("new", "edition", folder).code == 0
    return folder


def taken_in(edition: Path, name: str, content: bytes, *options: str) -> Path:
    """The folder of the document made of a file of that name."""
    file = edition.parent / name
    file.write_bytes(content)
    ran = run("--root", edition, "new", "document", file, "--id", "doc-one", *options)
    assert ran.code == 0, ran.err
    return edition / "sources/doc-one"


BUILT = ("letter.docx", "letter.html", "letter.xml")  # what is read of each format is tried in test_take_in


@pytest.mark.parametrize("name", [pytest.param(one, marks=[] if one in BUILT else everything()) for one in MAKERS])
def test_what_is_taken_in_is_built_and_can_be_made_again(edition: Path, name: str) -> None:
    content = MAKERS[name]()
    folder = taken_in(edition, name, content)
    assert (folder / "received" / name).read_bytes() == content
    header = (folder / "document.yml").read_text()
    assert f"file: received/{name}\n" in header
    assert f"file_sha256: {hashlib.sha256(content).hexdigest()}\n" in header
    ran = run("--root", edition, "check", "--received")
    said = [line for line in ran.out.splitlines() if "doc-one/" in line and "T111" not in line]
    assert (ran.code, said) == (0, []), ran.out
    built = run("--root", edition, "--pages-only")
    assert built.code == 0, built.out
    page = (edition / "docs/edition/doc-one.md").read_text()
    assert "A. Keeper" in page.replace("&#46;", ".")


@pytest.mark.parametrize("code_page", ["cp1251", "koi8_r", "utf-16", "utf-8-sig"])
def test_a_text_of_any_encoding_is_built(edition: Path, code_page: str) -> None:
    folder = taken_in(edition, "letter.txt", WRITTEN["russian"][0].encode(code_page))
    assert (folder / "text.txt").read_text() == WRITTEN["russian"][0]
    assert run("--root", edition, "check", "--received").code == 0
    assert "decoded as" in (folder / "document.yml").read_text()


def test_an_encoding_that_was_said_is_kept_to_make_the_text_again(edition: Path) -> None:
    folder = taken_in(edition, "letter.txt", "naïve words".encode("cp1252"), "--encoding", "windows-1252")
    assert 'encoding: "windows-1252"\n' in (folder / "document.yml").read_text()
    assert run("--root", edition, "check", "--received").code == 0


def test_what_was_done_is_printed_and_kept(edition: Path) -> None:
    file = edition.parent / "letter.docx"
    file.write_bytes(docx())
    ran = run("--root", edition, "new", "document", file)
    for step in ("read as a Word file with pandoc", "1 stretch in italics", "2 notes that came with the text"):
        assert step in ran.out
        assert step in (edition / "sources/letter/document.yml").read_text()


def test_notes_that_came_with_the_text_are_the_sources_own(edition: Path) -> None:
    taken_in(edition, "letter.docx", docx())
    assert run("--root", edition, "--pages-only").code == 0
    notes = {note.id.value: note for note in compile_edition(edition).value.annotations if note.document == "doc-one"}
    footnote, comment = notes["doc-one-source-1"], notes["doc-one-source-2"]
    assert (footnote.by, footnote.selector.exact.value) == (("source",), "keeper,")
    assert footnote.body.value.strip().endswith(NOTE)
    assert COMMENT in comment.body.value
    assert "by B. Berg" in comment.body.value.replace("&#46;", ".")
    page = (edition / "docs/edition/doc-one.md").read_text()
    assert page.count("note of the source, not of the editors") == 2
    assert "unreviewed" not in page


def test_a_note_of_hostile_words_is_words(edition: Path) -> None:
    hostile = "<script>x</script> [[x]] [@y] {{ z }} *a* # b\u202e 1. c [^1]"
    taken_in(edition, "letter.docx", docx(files={"word/footnotes.xml": _footnote(hostile)}))
    ran = run("--root", edition, "--pages-only")
    assert ran.code == 0, ran.out
    assert "<script>" not in (edition / "docs/edition/doc-one.md").read_text()


def _footnote(words: str) -> str:
    escaped = words.replace("&", "&amp;").replace("<", "&lt;")
    return (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">'
        f"<w:p><w:r><w:t>{escaped}</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )


def test_a_changed_file_and_a_changed_text_are_found(edition: Path) -> None:
    folder = taken_in(edition, "letter.docx", docx())
    file, text = folder / "received/letter.docx", folder / "text.txt"
    changed = text.read_text().replace("is out", "is lit")
    header = folder / "document.yml"
    before = header.read_text()
    header.write_text(
        before.replace(hashlib.sha256(text.read_bytes()).hexdigest(), hashlib.sha256(changed.encode()).hexdigest())
    )
    text.write_text(changed)
    ran = run("--root", edition, "check", "--received")
    assert (ran.code, "T121" in ran.out, "text.txt:5:1: note: differs first here" in ran.out) == (0, True, True)
    file.write_bytes(docx(PARAGRAPHS[:-1]))
    assert "T120" in run("--root", edition, "check", "--received").out
    file.unlink()
    assert "T122" in run("--root", edition, "check", "--received").out
    assert "T12" not in run("--root", edition, "check").out, "only when asked"


@pytest.mark.parametrize("path", ["../../../secret", "/etc/passwd", "received/../../x", "text.txt", "received"])
def test_a_received_file_elsewhere_is_not_looked_at(edition: Path, path: str) -> None:
    folder = taken_in(edition, "letter.docx", docx())
    header = folder / "document.yml"
    header.write_text(header.read_text().replace("received/letter.docx", path))
    ran = run("--root", edition, "check", "--received")
    assert (ran.code, "T122" in ran.out) == (1, True)


def test_nothing_is_written_where_nothing_can_be_taken_in(edition: Path) -> None:
    file = edition.parent / "letter.docx"
    file.write_bytes(b"PK\x03\x04")
    ran = run("--root", edition, "new", "document", file)
    assert (ran.code, "damaged archive" in ran.err) == (1, True)
    assert not (edition / "sources/letter").exists()
