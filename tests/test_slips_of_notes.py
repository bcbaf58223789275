"""What contributors write wrongly in notes: each is said where it stands, and no page is made of it that cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import put_document, run

from build_edition.ground.coordinates import coordinates_within
from build_edition.model.sources import Source
from build_edition.sources.notes.introductions import parse_introduction
from build_edition.sources.notes.registers import parse_register
from build_edition.sources.read import read_source

NOTES = "sources/letter-1851-03-02/annotations/slip.yml"


def note(name: str, exact: str, kind: str = "explanatory", more: str = "") -> str:
    """The lines of one note."""
    return (
        f"- id: {name}\n  kind: {kind}\n  target:\n    exact: {exact}\n{more}"
        "  body: A note [@general-knowledge].\n  certainty: high\n  by: [editors]\n"
    )


@pytest.mark.parametrize(
    ("kind", "more", "code"),
    [
        ("translation", "  category: accuracy/mistranslation\n  severity: serious\n", "N009"),
        ("translation", "  category: accuracy/mistranslation\n", "N007"),
        ("explanatory", "  category: accuracy/mistranslation\n", "N016"),
        ("textual", "  severity: minor\n  reading: Bring oil\n", "N007"),
    ],
)
def test_a_defect_without_its_severity_or_category_is_a_finding(tiny: Path, kind: str, more: str, code: str) -> None:
    (tiny / NOTES).write_text(note("slip", "Send oil", kind, more))
    ran = run("--root", tiny, "check")
    assert ran.code == 1, ran.err
    assert f"error: {code}" in ran.out


@pytest.mark.parametrize(
    ("begins", "hint"),
    [
        ("---\ntitle: Lamps\n\nWords.\n", "close the front matter with another line of three hyphens"),
        ("\n---\ntitle: Lamps\n---\nWords.\n", "remove what stands above the first line of three hyphens"),
        ("----\ntitle: Lamps\n----\nWords.\n", "write three hyphens and no more"),
        ("---\n---\nWords.\n", "write `title`, `about` and `by` between the two lines of three hyphens"),
        ("Words.\n", ""),
    ],
)
def test_front_matter_that_is_none_is_told_what_it_lacks(begins: str, hint: str) -> None:
    (found,) = parse_introduction(Source("sources/introductions/lamps.md", begins, ""), None).diagnostics
    assert (found.code, found.hint) == ("N025", hint)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"])
def test_a_file_in_another_encoding_is_one_finding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "slip.yml"
    path.write_bytes(note("slip", "Send oil").encode(encoding))
    (found,) = read_source(path, "slip.yml").diagnostics
    assert found.code in ("R001", "R002")
    assert found.hint.startswith("save the file as UTF-8; it is UTF-16")


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("59.93; 30.31", "59.93, 30.31"),
        ("59.93N, 30.31W", "59.93, -30.31"),
        ("S59.93 E30.31", "-59.93, 30.31"),
        ("59.93°, 30.31°", "59.93, 30.31"),
        ("−56.43, −2.39", "-56.43, -2.39"),
        ("٥٩.٩٣, ٣٠.٣١", "59.93, 30.31"),
        (" 59.93,30.31", "59.93, 30.31"),
        ("59.93N 30.31O", ""),
        ("59.93N 30.31", ""),
        ("120.5, 30", ""),
        ("30.31 59.93", ""),
    ],
)
def test_coordinates_in_other_signs_are_shown_as_they_are_written_here(words: str, hint: str) -> None:
    found = coordinates_within(words)
    assert (str(found) if found is not None else "") == hint


@pytest.mark.parametrize(("reading", "is_said"), [("Pe\u0300re", True), ("Pere", False)])
def test_a_reading_that_differs_only_in_how_its_letters_are_composed_changes_nothing(
    tiny: Path, reading: str, *, is_said: bool
) -> None:
    put_document(tiny, "letter-1851-03-20", "Père is well.\n", 'kind: letter\ntitle: L\ndate: "1851-03-20"\n')
    more = f"  category: accuracy/mistranslation\n  severity: minor\n  reading: {reading}\n"
    path = tiny / "sources/letter-1851-03-20/annotations/slip.yml"
    path.parent.mkdir()
    path.write_text(note("slip", "Père", "translation", more), encoding="utf-8")
    assert ("error: N018" in run("--root", tiny, "check").out) == is_said


def test_forms_without_a_letter_are_said_to_be_none() -> None:
    entry = "- id: lamp\n  name: Lamp\n  forms: ['.*', '']\n  summary: A.\n  body: A.\n  by: [editors]\n"
    found = parse_register(Source("f", entry, ""), "term", None).diagnostics
    said = [(one.code, one.place.column, one.message) for one in found]
    assert said == [
        ("N008", 12, "“forms”: expected words with a letter or a digit in them"),
        ("N013", 18, "“forms” is empty"),
    ]


def test_an_entry_without_its_hyphen_is_said_once_where_it_begins(tiny: Path) -> None:
    (tiny / NOTES).write_text(note("slip", "Send oil") + note("after", "in tins").replace("- id", "  id"))
    ran = run("--root", tiny, "check")
    assert ran.out.count("error: N005") == 1
    assert f"{NOTES}:8:3: error: N005" in ran.out
    assert "hint: write `- id: after`" in ran.out


@pytest.mark.parametrize("sign", ["：", " = ", ":\N{NO-BREAK SPACE}", ":", " ： "])
def test_another_sign_behind_a_key_is_told_which_is_meant(tiny: Path, sign: str) -> None:
    (tiny / NOTES).write_text(note("slip", "Send oil").replace("exact: ", f"exact{sign}"))
    assert "hint: write `exact: Send oil`" in run("--root", tiny, "check").out


def test_words_set_out_of_a_note_before_the_next_key_are_said_in_plain_words(tiny: Path) -> None:
    body = "body: |\n      One line\n  and one at the margin"
    (tiny / NOTES).write_text(note("slip", "Send oil").replace("body: A note [@general-knowledge].", body))
    ran = run("--root", tiny, "check")
    assert f"{NOTES}:7:3: error: N001: this is not YAML: these words belong to “body”" in ran.out


def test_a_footnote_within_a_note_is_one_finding_that_says_what_to_do(tiny: Path) -> None:
    body = "body: |\n    A note[^x].\n\n    [^x]: And its note."
    (tiny / NOTES).write_text(note("slip", "Send oil").replace("body: A note [@general-knowledge].", body))
    ran = run("--root", tiny, "check")
    assert "M107: a footnote is not allowed in a note" in ran.out
    assert "M105" not in ran.out
    assert "M106" not in ran.out


@pytest.mark.parametrize("language", ["Danish", "English", "Dutch"])
def test_nouns_of_an_old_text_are_no_names(tiny: Path, language: str) -> None:
    words = (
        "he saw the Lamp and the Oil of the House, and brought a Letter by the Coach to the Town for his Brother.\n\n"
    )
    header = f"kind: prose\ntitle: Lamps\ndate: '1751'\nlanguage: {language}\n"
    put_document(tiny, "lamps-1751", words * 8, header)
    assert "E105" not in run("--root", tiny, "check").out
