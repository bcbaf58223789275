"""What a new editor forgets to write is said once, at its line; a new edition says in which language its pages are."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import run


def new(folder: Path, *more: str) -> str:
    ran = run("new", "edition", folder, "--title", "Lamps", "--contact", "keeper@lamps.example", "--yes", *more)
    assert ran.code == 0, ran.err
    return ran.out


def test_starter_pages_and_the_sample_are_said_once_a_version_is_raised(tmp_path: Path) -> None:
    new(tmp_path / "e")
    assert "E222" not in run("--root", tmp_path / "e", "check").out
    text = tmp_path / "lamp.txt"
    text.write_text("Skerry Point, 2 March 1851\n\nDear Sir,\n\nThe lamp is out.\n\nYours,\n\nJ. Marrow\n")
    run("--root", tmp_path / "e", "new", "document", text, "--id", "lamp")
    assert "E222" not in run("--root", tmp_path / "e", "check").out, "it is only begun"
    file = tmp_path / "e/sources/edition.yml"
    file.write_text(file.read_text("utf-8").replace("version: 0.1.0", "version: 1.0.0"), "utf-8")
    out = run("--root", tmp_path / "e", "check").out
    said = [line.partition(":")[0] for line in out.splitlines() if "E222" in line]
    assert said == ["docs/about.md", "docs/index.md", "docs/principles.md", "sources/sample-letter/document.yml"]


@pytest.mark.parametrize(
    ("path", "words", "is_said"),
    [
        ("docs/index.md", "\nTODO: say more.\n", True),
        ("docs/index.md", "\nWrite to you@example.org.\n", True),
        ("docs/index.md", "\nLorem ipsum dolor.\n", True),
        (
            "docs/index.md",
            "\nA `TODO` is a sign. The Todos are a family. Write to lamp@example.org. Your name counts.\n",
            False,
        ),
        ("sources/edition.yml", "original_language: TODO\n", True),
        ("sources/edition.yml", "# TODO: ask the archive\n", False),
        ("sources/contributors.yml", "- id: new\n  name: Your name\n  role: notes\n", True),
    ],
)
def test_signs_of_what_is_to_be_written_are_said_at_their_line(
    path: str, words: str, tiny: Path, *, is_said: bool
) -> None:
    file = tiny / path
    file.write_text(file.read_text("utf-8").rstrip("\n") + "\n" + words, "utf-8")
    out = run("--root", tiny, "check").out
    assert ("E222" in out) is is_said
    assert not is_said or out.count("E222") == 1


@pytest.mark.parametrize(("language", "is_said"), [("German", False), ("Spanish", True), ("English", False)])
def test_an_edition_in_a_language_without_starter_pages_says_that_they_are_english(
    language: str, tmp_path: Path, *, is_said: bool
) -> None:
    assert (f"write the pages in {language}" in new(tmp_path / "e", "--language", language)) is is_said


def test_a_note_with_a_sign_of_what_is_to_be_written_is_said(tiny: Path) -> None:
    notes = tiny / "sources/letter-1851-03-02/annotations/more.yml"
    head = "- id: more\n  kind: explanatory\n  target: {exact: Dear Sir}\n"
    notes.write_text(f"{head}  body: He was TODO.\n  basis: text\n  certainty: high\n  by: [editors]\n")
    assert "more.yml:4:16: warning: E222: “TODO”" in run("--root", tiny, "check").out
