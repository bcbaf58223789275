"""A note in several languages: each page has the version of its own, and nothing that a note says is lost on the way."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from conftest import BILINGUAL, bilingual_result, named_edition
from lxml import etree

from build_edition.edition import compile_edition
from build_edition.exports import csv_tables
from build_edition.exports.tables.every import tables_of
from build_edition.exports.tei import write_document
from build_edition.exports.tei_ids import TEI
from build_edition.exports.web_annotation import annotations_of
from build_edition.model.edited import Edited, Edition

NOTES = "sources/letter-1851-05-01/annotations/notes.yml"
ORIGINAL = "letter-1851-05-01-de"
GERMAN = "\n  versions:\n    - language: German\n      body: Im Original steht 17; siehe [[letter-1851-05-01-de#p2]].\n"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(scope="module")
def editions() -> tuple[Edition, Edition]:
    """The bilingual edition with pages in English and with pages in German."""
    return bilingual_result().value, compile_edition(BILINGUAL, language="de").value


def test_every_version_is_a_row_of_a_table_that_other_editions_do_not_have(editions: tuple[Edition, Edition]) -> None:
    for edition in editions:
        (table,) = (one for one in tables_of(edition) if one.name == "note_versions")
        written = {(note.document, note.id.value): note.versions for note in edition.annotations if note.versions}
        assert {row[:2] for row in table.rows} == written.keys()
        assert {row[2:4] for row in table.rows} == {
            (o.language, o.body.value) for some in written.values() for o in some
        }
        assert {page.path: str(page.content) for page in csv_tables.write(edition)}["tables/note_versions.csv"]
    assert "note_versions" not in {one.name for one in tables_of(named_edition())}


def original(edition: Edition) -> Edited:
    return next(one for one in edition.edited if one.id == ORIGINAL)


def page(edition: Edition, path: str) -> str:
    return next(str(one.content) for one in edition.pages if one.path == path)


def test_each_page_has_the_version_of_its_language(editions: tuple[Edition, Edition]) -> None:
    english, german = (page(one, f"{ORIGINAL}.md") for one in editions)
    assert "    The bailiff of the district, who paid the keeper." in english
    assert "Der Amtmann" not in english
    assert "    Der Amtmann des Bezirks, der den Wärter *bezahlte*." in german
    assert "The bailiff of the district" not in german


def test_a_note_without_a_version_says_that_it_is_in_the_edition_s_language(editions: tuple[Edition, Edition]) -> None:
    assert '<span lang="en">The original has 17.</span>' in page(editions[1], "letter-1851-05-01.md")


def test_lists_of_notes_begin_with_the_words_of_the_version(editions: tuple[Edition, Edition]) -> None:
    assert [one.notes[0].opening for one in editions[1].summaries if one.id == ORIGINAL] == [
        "Der Amtmann des Bezirks, der den Wärter bezahlte."
    ]


@pytest.mark.parametrize("at", [0, 1])
def test_tei_and_annotations_have_the_note_in_every_language(editions: tuple[Edition, Edition], at: int) -> None:
    edition = editions[at]
    note = etree.fromstring(write_document(original(edition), edition)).find(f".//{{{TEI}}}annotation")
    assert note is not None
    said = {
        (one.get("type"), one.get(LANG)): "".join(map(str, one.itertext())) for one in note.iterfind(f"{{{TEI}}}note")
    }
    assert said["markdown", None] == "The bailiff of the district, who paid the keeper."
    assert said["version", "de"] == "Der Amtmann des Bezirks, der den Wärter *bezahlte*."
    (annotation,) = annotations_of(original(edition), edition)
    (choice,) = [one for one in annotation["body"] if one["type"] == "Choice"]
    assert [(one["format"], one["language"]) for one in choice["items"]] == [
        ("text/markdown", "en"), ("text/plain", ["en", "de"][at]), ("text/markdown", "de"),
    ]  # fmt: skip


def found(root: Path, more: str, path: str = NOTES) -> Sequence[tuple[str, str]]:
    (root / path).write_text((root / path).read_text("utf-8").rstrip("\n") + more, "utf-8")
    return [(one.code, f"{one.place.line} {one.message}") for one in compile_edition(root).diagnostics]


ANOTHER = """
- id: casks
  kind: explanatory
  target: {{exact: two casks}}
  body: Of train oil.
  certainty: low
  basis: text
  by: [editors]
{}"""


def test_what_is_missing_is_said_once_a_document_and_only_where_some_notes_have_versions(bilingual: Path) -> None:
    assert found(bilingual, ANOTHER.format("")) == []
    third = ANOTHER.format("").replace("casks", "boy", 1).replace("two casks", "the boy")
    assert found(bilingual, third + GERMAN.removeprefix("\n")) == [
        ("E408", "1 versions in German are missing for 2 of the 3 notes on letter-1851-05-01, “seventeen” first")
    ]


WRONG = [
    (GERMAN.replace("German", "Klingon"), [("N057", "the note has a version in Klingon")]),
    (GERMAN.replace("German", "French"), [("N057", "the note has a version in French")]),
    (GERMAN.replace("German", "English"), [("N058", "the note has two versions in English")]),
    (GERMAN + GERMAN.split("versions:\n")[1].replace("German", "de"), [("N058", "the note has two versions in de")]),
    (GERMAN.replace("#p2", "#p99"), [("M103", "")]),
    (GERMAN.replace("      body", "      bdoy"), [("N006", "")]),
    (GERMAN, []),
]


@pytest.mark.parametrize(("more", "expected"), WRONG)
def test_a_version_is_checked_like_the_note_it_belongs_to(
    bilingual: Path, more: str, expected: Sequence[tuple[str, str]]
) -> None:
    said = found(bilingual, more)
    assert [code for code, _ in said] == [code for code, _ in expected]
    assert all(words in message for (_, message), (_, words) in zip(said, expected, strict=True))


def test_where_an_entry_lists_notes_their_first_words_say_their_language(named: Path) -> None:
    (named / "sources/edition.yml").open("a").write("languages: [English, German]\n")
    notes = named / "sources/letter-1851-03-09/annotations"
    compiled = compile_edition(named, language="de").value
    line = next(one for one in page(compiled, "register/persons/petrovna.md").split("\n") if "#fn-e-the-carrier" in one)
    assert line.endswith(': <span lang="en">She is meant.</span>')
    file = next(one for one in notes.glob("*.yml") if "the-carrier" in one.read_text("utf-8"))
    entry = "- id: the-carrier\n  versions:\n    - {language: German, body: Sie ist gemeint.}\n"
    file.write_text(file.read_text("utf-8").replace("- id: the-carrier\n", entry), "utf-8")
    compiled = compile_edition(named, language="de").value
    assert "): Sie ist gemeint.\n" in page(compiled, "register/persons/petrovna.md")
