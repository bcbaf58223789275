"""What contributors write in registers and beside readings: nothing of it is lost, and what is right is not refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import run

from build_edition.edition import compile_edition
from build_edition.ground.coordinates import coordinates_of
from build_edition.ground.edtf import ends_of
from build_edition.ground.fold import as_seen, fold, words_as_seen
from build_edition.model.sources import Source
from build_edition.model.woven import NoteMark
from build_edition.sources.notes.annotations import parse_annotations
from build_edition.sources.notes.parallels import parse_parallels
from build_edition.sources.notes.registers import parse_register
from build_edition.sources.read import read_source

NOTES = "sources/letter-1851-03-02/annotations/slip.yml"


def reading(name: str, exact: str, words: str, more: str = "") -> str:
    """The lines of a note with a reading."""
    return (
        f"- id: {name}\n  kind: textual\n  target:\n    exact: {exact}\n  category: fluency/punctuation\n"
        f"  severity: minor\n  reading: {words}\n{more}  body: A note.\n  certainty: high\n  by: [editors]\n"
    )


@pytest.mark.parametrize("more", ["  held_back: true\n", ""])
def test_a_reading_that_is_not_in_the_reading_text_may_stand_inside_another(tiny: Path, more: str) -> None:
    whole = reading("whole", "Send it in tins", "Send all of it in tins")
    (tiny / NOTES).write_text(whole + reading("part", "it in tins", "them in tins", more))
    ran = run("--root", tiny, "check")
    assert ("A105" in ran.out) == (not more), ran.out


@pytest.mark.parametrize(
    ("words", "is_refused"), [('"a\\n\\nb"', True), ('"a\\n \\n b"', True), ('"a\\nb"', False), ("|\n    a\n", False)]
)
def test_a_reading_with_a_blank_line_is_refused(tiny: Path, words: str, *, is_refused: bool) -> None:
    (tiny / NOTES).write_text(reading("lines", "Send it in tins", words))
    ran = run("--root", tiny, "check")
    assert ("A106" in ran.out) == is_refused, ran.out


def test_a_name_is_found_under_signs_that_nobody_sees(tiny: Path) -> None:
    text = tiny / "sources/letter-1851-03-09/text.txt"
    text.write_text(text.read_text().replace("Mr. Marrow", "Mr. Mar\u00adrow of the ﬁrst Λόγος, Rene\u0301\u00a0Pane"))
    forms = '["ﬁrst", Mar\u00adrow, Λόγοσ, René Pane]'.replace("ﬁrst", "first Λόγος")
    (tiny / "sources/register").mkdir()
    (tiny / "sources/register/terms.yml").write_text(
        f"- id: lamp\n  name: Lamp\n  forms: {forms}\n  summary: A lamp.\n  body: It burns.\n  by: [editors]\n"
    )
    ran = run("--root", tiny, "check")
    assert "E107" not in ran.out
    assert "E106" not in ran.out
    assert "E105: “Pane" not in ran.out
    assert "E105: “Rene" not in ran.out


def test_what_is_seen_is_folded_and_keeps_its_places() -> None:
    folded = as_seen(fold("a ﬁne neces\u00adsary ς"))
    assert folded.text == "a fine necessary σ"
    assert folded.span(2, 4) is not None
    assert folded.span(2, 3) is None  # half a ligature
    assert folded.starts[folded.text.index("sary")] == len("a ﬁne neces\u00ad")
    assert words_as_seen(" ﬁne\u00ad ") == "fine"
    plain = fold("a plain one")
    assert as_seen(plain) is plain


def test_notes_on_the_same_words_stand_in_the_order_of_their_numbers(tiny: Path) -> None:
    names = ("n10", "n2", "n1")
    (tiny / NOTES).write_text(
        "".join(
            f"- id: {name}\n  kind: explanatory\n  target:\n    exact: 1 pane\n  body: Note.\n  certainty: high\n"
            "  by: [editors]\n"
            for name in names
        )
    )
    edition = compile_edition(tiny).value
    (edited,) = (one for one in edition.edited if one.id == "letter-1851-03-02")
    runs = [one for it in edited.woven.paragraphs.values() for segment in it.segments for one in segment]
    marks = [one.note.id.value for one in runs if isinstance(one, NoteMark)]
    assert [one for one in marks if one in names] == ["n1", "n2", "n10"]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("59.12345678, 10.1234567", "59.123457, 10.123457"),
        ("59.123456, -10.5", "59.123456, -10.5"),
        ("-0.00000001, 10", "0, 10"),
        ("56.43, -2.39", "56.43, -2.39"),
    ],
)
def test_coordinates_may_be_as_exact_as_programs_write_them(words: str, shown: str) -> None:
    assert str(coordinates_of(words)) == shown


@pytest.mark.parametrize(
    ("born", "died", "is_said"),
    [
        ("-0040", "-0050", True),
        ("-0050", "-0040", False),
        ("0010", "-0010", True),
        ("-0010", "0010", False),
        ("-005X", "-0055", False),
        ("-0040~", "-0041-03", True),
        ("-0040/", "-0050", False),
        ("Y-17000", "Y-18000", True),
    ],
)
def test_a_death_before_the_birth_is_said_of_years_before_christ(born: str, died: str, *, is_said: bool) -> None:
    text = f'- id: a\n  name: A\n  born: "{born}"\n  died: "{died}"\n'
    found = parse_register(Source("sources/register/persons.yml", text, ""), "person", None).diagnostics
    assert any(one.code == "N065" for one in found) == is_said


def test_ends_of_what_has_none() -> None:
    assert ends_of("..") is None
    assert ends_of("soon") is None
    assert ends_of("1851-03") == ((1851, 3, 1), (1851, 3, 31))


@pytest.mark.parametrize(("count", "said"), [(3, 3), (4, 1), (40, 1)])
def test_many_control_characters_are_one_finding_with_their_number(tmp_path: Path, count: int, said: int) -> None:
    path = tmp_path / "slip.yml"
    path.write_bytes(b"a: b" + b"\x07\x1b"[:2] * (count // 2) + b"\x07" * (count % 2) + b"\n")
    found = [one for one in read_source(path, "sources/slip.yml").diagnostics if one.code == "R002"]
    assert len(found) == said
    assert [one.place.column for one in found][0] == 5  # noqa: RUF015 - the first of all
    assert (f"take out all {count} control characters of the file (U+0007, U+001B)" in found[0].hint) == (said == 1)


def test_words_in_place_of_an_entry_are_told_what_an_entry_is() -> None:
    (found,) = parse_annotations(Source("sources/a/annotations/a.yml", "- a note\n", ""), "a", None).diagnostics
    assert found.code == "N008"
    assert found.hint.startswith("an entry begins with `- id: …` and has `kind`, `target`")


@pytest.mark.parametrize(
    ("forms", "rests"),
    [
        ("[Marrow, A.]", ["A."]),
        ("[Marrow, A. B., Quay, T.-S.]", ["A. B.", "T.-S."]),
        ("[Marrow, A]", ["A"]),
        ("[Марроу, А. Б.]", ["А. Б."]),
        ("[Marrow, Prof. Dr. A. von]", ["Prof. Dr. A. von"]),
        ("[Marrow, Jr.]", ["Jr."]),
        ("[Marrow, de la]", []),
        ("[Marrow, de]", ["de"]),
        ("[Lamp & Co., Ltd.]", ["Ltd."]),
        ("[Marrow, Anna]", ["Anna"]),
        ("[Marrow, the keeper, Keeper Marrow]", []),
        ("[A., B., C.]", []),
        ("[K, M]", []),
        ('[Marrow, "A."]', []),
        ('["Marrow, A."]', []),
        ("[\n    Marrow,\n    A.]", ["A."]),
    ],
)
def test_a_name_that_a_comma_takes_apart_is_said(forms: str, rests: list[str]) -> None:
    text = f"- id: a\n  name: Marrow, Anna\n  forms: {forms}\n"
    found = parse_register(Source("sources/register/persons.yml", text, ""), "person", None).diagnostics
    said = [one.message for one in found if one.code == "N067"]
    assert len(said) == len(rests)
    assert all(f"“{rest}”" in one for rest, one in zip(rests, said, strict=True))


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        (
            "  passages: [three tins]",
            "an entry begins with `- document: …` and has `exact` on a line of its own below it",
        ),
        ("  passages:\n    - {document: a-letter#p2, exact: tins}", "write `document: a-letter`"),
        (
            "  claims: [words]",
            "an entry begins with `- claim: …` and has `record` and `stances` on lines of their own below it",
        ),
    ],
)
def test_parts_of_a_parallel_that_are_none_are_told_what_they_are(written: str, hint: str) -> None:
    text = f"- id: a\n  title: A\n  strength: strong\n{written}\n  comment: C.\n  by: [editors]\n"
    found = parse_parallels(Source("sources/parallels/a.yml", text, ""), None).diagnostics
    assert hint in [one.hint for one in found]


PERSON = (
    "- id: marrow\n  name: {name}\n  forms: [Marrow]\n  summary: {summary}\n  body: {body}\n"
    "  identification: {{certainty: high, reason: He signs.}}\n  by: [editors]\n"
)


@pytest.mark.parametrize(
    ("said", "code", "column"),
    [
        ({"name": "First Last"}, "N070", "2:9"),
        ({"summary": '"???"'}, "N070", "4:13"),
        ({"body": "TODO find out more."}, "E222", "5:9"),
        ({"name": "MÃ¼ller"}, "T124", "2:9"),
        ({"summary": "None is known.", "body": "What is to be done is not told."}, "", ""),
    ],
)
def test_what_a_template_or_a_wrong_encoding_left_is_said_of_registers(
    tiny: Path, said: dict[str, str], code: str, column: str
) -> None:
    register = tiny / "sources/register"
    register.mkdir()
    words = {"name": "Marrow", "summary": "Keeper.", "body": "Keeper.", **said}
    (register / "persons.yml").write_text(PERSON.format(**words), "utf-8")
    (register / "terms.yml").write_text(
        "- {id: sender, name: Sender, forms: [oil], summary: Who sends., body: Who sends., by: [editors]}\n", "utf-8"
    )
    lines = run("--root", tiny, "check", "--format", "concise").out.splitlines()
    found = [line for line in lines if any(one in line for one in ("N070", "E222", "T124"))]
    start = f"sources/register/persons.yml:{column}: warning: {code}"
    assert len(found) == bool(code), found
    assert all(line.startswith(start) for line in found)
