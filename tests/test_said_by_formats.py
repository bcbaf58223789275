"""Every format that says something of a text says that a machine translated it; one that does not is named with why."""

from __future__ import annotations

import io
import shutil
import zipfile
from pathlib import Path

import pytest
from conftest import TINY

from build_edition.edition import compile_edition
from build_edition.exports.formats import EditionFormat, edition_formats, files_of
from build_edition.exports.pdf_book import source
from build_edition.model.edited import Edition
from build_edition.model.woven import Page

ENGINE = "Zorbat"  # found nowhere but where the state of a translation is told
SILENT = {
    "beacon.txt": "names the identifiers of persons and the address of the edition, nothing of a text",
    "jsonld": "has the notes, each by an address of the words it stands on; the page there says what they are",
    "manifest.json": "has the pictures of the original, which is no translation",
    "received.txt": "is the file that was received, byte for byte",
}


def edition_of(root: Path, translation: str) -> Edition:
    shutil.copytree(TINY, root)
    for name in ("letter-1851-03-02", "letter-1851-03-09"):
        header = root / "sources" / name / "document.yml"
        text = header.read_text("utf-8")
        kept = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("translation:"))
        header.write_text(f"{kept}translation: {translation}\n", "utf-8")
    return compile_edition(root, is_proved=False).value


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    return edition_of(tmp_path_factory.mktemp("said") / "machine", f"machine, by {ENGINE}, unreviewed")


@pytest.fixture(scope="module")
def nobody(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    return edition_of(tmp_path_factory.mktemp("said") / "nobody", "none")


def text_of(page: Page) -> str:
    if isinstance(page.content, str):
        return page.content
    content = bytes(page.content)
    if not content.startswith(b"PK"):
        return content.decode("utf-8", "ignore")
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return "\n".join(packed.read(name).decode("utf-8", "ignore") for name in packed.namelist())


def said_by(form: EditionFormat, edition: Edition) -> str:
    """Everything in the files of a format; of the PDF, whose words are packed, what it is set from."""
    if form.ENDING == "pdf":
        return source(edition).lower()
    return "\n".join(text_of(page) for page in files_of(form, edition)).lower()


@pytest.mark.parametrize("form", edition_formats(), ids=lambda form: form.ENDING)
def test_a_format_says_that_nobody_reviewed_what_a_machine_translated_or_why_it_cannot(
    form: EditionFormat, machine: Edition, nobody: Edition
) -> None:
    assert (ENGINE.lower() in said_by(form, machine)) == (form.ENDING not in SILENT)
    assert ENGINE.lower() not in said_by(form, nobody)


def test_what_the_page_says_is_said_of_the_same_texts(machine: Edition, nobody: Edition) -> None:
    for edition, expected in ((machine, True), (nobody, False)):
        page = next(str(one.content) for one in edition.pages if one.path == "letter-1851-03-02.md")
        assert ('ai-disclosure="ai-autonomous"' in page) == expected


def test_no_format_is_excused_that_is_not_there() -> None:
    assert set(SILENT) <= {form.ENDING for form in edition_formats()}
