"""Every format says of a text how far a machine made it, and all the same; one that says nothing is named with why."""

from __future__ import annotations

import io
import json
import re
import shutil
import zipfile
from pathlib import Path

import pytest
from conftest import BILINGUAL, SOURCES_ONLY, TINY
from lxml import etree

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


LETTERS = ("letter-1851-03-02", "letter-1851-03-09")
UNREVIEWED, REVIEWED = f"machine, by {ENGINE}, unreviewed", f"machine, by {ENGINE}, read by the editors"
WRONG = "it is often wrong and must not be quoted"
READ = "every paragraph of it has been read against the original"
IN_WORDS = {
    "cmif.xml": "lists letters, and has a note for whoever reads it",
    "docx": "is made of the book by a converter that keeps no such tag",
    "oai.xml": "is Dublin Core, which has no element for it",
    "pdf": "has no field for it",
    "txt": "is words",
}
VALUE = re.compile("ai-autonomous|ai-assisted")


def edition_of(root: Path, states: dict[str, str], of: Path = TINY) -> Edition:
    """An edition in which each of some texts is in a state; whoever has reviewed one has read all of it."""
    shutil.copytree(of, root, ignore=SOURCES_ONLY)
    documents = {one.id: one for one in compile_edition(root, is_proved=False).value.documents}
    for name, translation in states.items():
        header = root / "sources" / name / "document.yml"
        lines = header.read_text("utf-8").splitlines(keepends=True)
        kept = "".join(line for line in lines if not line.startswith("translation:"))
        numbered = [one.id for one in documents[name].paragraphs if one.number]
        review = [{"by": "editors", "date": "2026-01-05", "paragraphs": numbered}] if translation == REVIEWED else []
        said = f"translation: {translation}\n" + (f"reviewed: {json.dumps(review)}\n" if review else "")
        header.write_text(f"{kept}{said}", "utf-8")
    compiled = compile_edition(root, is_proved=False)
    assert [one for one in compiled.diagnostics if one.severity == "error"] == []
    return compiled.value


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    return edition_of(tmp_path_factory.mktemp("said") / "machine", dict.fromkeys(LETTERS, UNREVIEWED))


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    return edition_of(tmp_path_factory.mktemp("said") / "reviewed", dict.fromkeys(LETTERS, REVIEWED))


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """One edition that has a text of which nobody has read a word, one that was read, and texts of people."""
    states = {"letter-1851-05-01": UNREVIEWED, "letter-1851-05-01-printed": REVIEWED}
    return edition_of(tmp_path_factory.mktemp("said") / "both", states, BILINGUAL)


@pytest.fixture(scope="module")
def nobody(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    return edition_of(tmp_path_factory.mktemp("said") / "nobody", dict.fromkeys(LETTERS, "none"))


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


@pytest.mark.parametrize(
    "form", [one for one in edition_formats() if one.ENDING not in SILENT], ids=lambda form: form.ENDING
)
def test_a_format_tells_what_was_read_from_what_was_not(
    form: EditionFormat, machine: Edition, reviewed: Edition, both: Edition, nobody: Edition
) -> None:
    expected = {"machine": (True, False), "reviewed": (False, True), "both": (True, True), "nobody": (False, False)}
    editions = {"machine": machine, "reviewed": reviewed, "both": both, "nobody": nobody}
    said = {name: said_by(form, one) for name, one in editions.items()}
    assert {name: (WRONG in one, READ in one) for name, one in said.items()} == expected
    values = {name: set(VALUE.findall(one)) for name, one in said.items()}
    if form.ENDING in IN_WORDS:
        assert set().union(*values.values()) == set()
    elif form.ENDING != "epub":  # whose tags are those of pages, on which editors speak too
        known = {"ai-autonomous": "machine", "ai-assisted": "reviewed"}
        assert values == {
            "machine": {"ai-autonomous"},
            "reviewed": {"ai-assisted"},
            "both": set(known),
            "nobody": set(),
        }


TAG = re.compile(r'<meta name="ai-disclosure" content="([\w-]+)"')
TEI = "{http://www.tei-c.org/ns/1.0}"


def tags_of(words: str) -> list[str]:
    return TAG.findall(words)


def test_pages_chapters_tables_and_tei_say_the_same_of_each_text(both: Edition, machine: Edition) -> None:
    forms = {one.ENDING: one for one in edition_formats()}
    for edition in (both, machine):
        files = {page.path: page for form in ("json", "tei.xml", "epub") for page in files_of(forms[form], edition)}
        rows = {one["id"]: one for one in json.loads(text_of(files["edition.json"]))["documents"]}
        with zipfile.ZipFile(io.BytesIO(bytes(files["edition.epub"].content))) as book:
            chapters = {name: book.read(name).decode() for name in book.namelist()}
        for one in edition.documents:
            page = next(found for found in edition.pages if found.path == f"{one.id}.md")
            of_text = re.findall(r' ai-disclosure="([\w-]+)"', str(page.content))
            assert [value for value in [rows[one.id]["ai_disclosure"]] if value] == of_text
            tree = etree.fromstring(bytes(files[f"documents/{one.id}.tei.xml"].content))
            assert [code.text for code in tree.iter(f"{TEI}classCode")] == of_text
            assert tags_of(chapters[f"book/{one.id}.xhtml"]) == tags_of("".join(page.head))


SOURCE_TYPES = {
    "ai-autonomous": "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
    "ai-assisted": "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
}


def test_what_the_head_says_in_the_words_of_schema_org_is_the_same(both: Edition, tmp_path: Path) -> None:
    def told(edition: Edition, document: str) -> dict[str, object]:
        head = "".join(next(one for one in edition.pages if one.path == f"{document}.md").head)
        found: dict[str, object] = json.loads(
            re.findall(r'<script type="application/ld\+json">(.*?)</script>', head)[0]
        )
        return {key: found.get(key) for key in ("digitalSourceType", "translator")}

    assert told(both, "letter-1851-05-01") == {"digitalSourceType": SOURCE_TYPES["ai-autonomous"], "translator": None}
    assert told(both, "letter-1851-05-01-printed") == {
        "digitalSourceType": SOURCE_TYPES["ai-assisted"],
        "translator": None,
    }
    assert told(both, "letter-1851-05-01-de") == {"digitalSourceType": None, "translator": None}
    by_hand = edition_of(tmp_path / "by-hand", {LETTERS[0]: "by Ann Pharos, 1912"})
    person = {"@type": "Person", "name": "Ann Pharos"}
    assert told(by_hand, LETTERS[0]) == {"digitalSourceType": None, "translator": person}


def test_what_the_page_says_is_said_of_the_same_texts(machine: Edition, nobody: Edition) -> None:
    for edition, expected in ((machine, True), (nobody, False)):
        page = next(str(one.content) for one in edition.pages if one.path == "letter-1851-03-02.md")
        assert ('ai-disclosure="ai-autonomous"' in page) == expected


def test_no_format_is_excused_that_is_not_there() -> None:
    assert {*SILENT, *IN_WORDS} <= {form.ENDING for form in edition_formats()}
