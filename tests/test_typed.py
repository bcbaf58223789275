"""What people type: words quoted without the signs of the text, slips in YAML, dates, capitals of German nouns."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest
from conftest import run

from build_edition.model.record import Record
from build_edition.search import index_part

TEXT = (
    "Riga, 3 March 1921\n\nDear Sir,\n\nThe bor\u00adrowing of lanterns is neces-\nsary, the \ufb01rst of all; Фёдоров said so. "
    "Złoty and smørrebrød are dear. Ticket 17 is well-\u200bknown, and ticket 18.\n\nYours,\n\nA. Keeper\n"
)
NOTE = "  body: A note.\n  certainty: high\n  by: [editors]\n"
HEAD = "- id: n-one\n  kind: explanatory\n  target:\n"


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    root = tmp_path / "edition"
    assert run("new", "edition", root, "--yes").code == 0
    file = tmp_path / "letter.txt"
    file.write_text(TEXT, encoding="utf-8")
    assert run("--root", root, "new", "document", file, "--id", "doc-one").code == 0
    return root


def noted(edition: Path, text: str) -> str:
    """What `check` says of a file of notes."""
    path = edition / "sources/doc-one/annotations/notes.yml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return "\n".join(block for block in run("--root", edition, "check").out.split("sources/") if "notes.yml" in block)


@pytest.mark.parametrize(
    "typed",
    [
        "borrowing",
        "necessary",
        "is necessary, the",
        "first of all",
        "Федоров",
        "фёдоров",
        "ZLOTY",
        "smorrebrod",
        "well-known",
    ],
)
def test_words_are_quoted_as_somebody_types_them(edition: Path, typed: str) -> None:
    ran = run("--root", edition, "quote", "doc-one", typed)
    assert (ran.code, ran.err) == (0, "")
    entry = ran.out.replace("Write the note here, and cite what it rests on.", "A note.")
    assert "notes.yml" not in noted(edition, entry), "and check takes what was printed as it is"


def test_words_that_stand_twice_are_quoted_twice(edition: Path) -> None:
    ran = run("--root", edition, "quote", "doc-one", "TICKET")
    assert ran.out.count("- id:") == 2


def test_the_nearest_words_are_named_where_none_agree(edition: Path) -> None:
    ran = run("--root", edition, "quote", "doc-one", "the burrowing of lantern")
    assert (ran.code, ran.out) == (1, "")
    assert "these words do not occur in doc-one; line 5 has “The bor" in ran.err
    assert run("--root", edition, "quote", "doc-one", "zzzzzz qqqq").err.endswith("do not occur in doc-one\n")


@pytest.mark.parametrize(
    ("slip", "place", "hint"),
    [
        (f"{HEAD}    exact: “Ticket 17”\n{NOTE}", "4:12", 'write `exact: "Ticket 17"`'),
        (f"{HEAD}    exact: „Ticket 17“\n{NOTE}", "4:12", 'write `exact: "Ticket 17"`'),
        (f"id: n-one\n  kind: explanatory\n  target:\n    exact: Dear Sir\n{NOTE}", "1:1", "write `- id: n-one`"),
        (f"# mine\n\n{HEAD}    exact: Dear Sir\n{NOTE}\nid: n-two\n  kind: explanatory\n", "11:1", "write `- id: n-two`"),
        ("id: n-one\nkind: explanatory\nbody: A note.\n", "1:1", "begin the entry with a hyphen and a space, `- id: …`"),
        (f"{HEAD}    exact: Ticket 17\n  body: A note.\n  certainty: high\n  by: editors\n", "7:7", "write `by: [editors]`"),
        (f"{HEAD}    exact: Ticket 17\n  reviewed:\n    - by: editors\n      date: 3. März 2021\n{NOTE}", "7:13",
         'write `date: "2021-03-03"`'),
    ],
)  # fmt: skip
def test_a_slip_is_said_at_its_place_with_what_to_write(edition: Path, slip: str, place: str, hint: str) -> None:
    said = noted(edition, slip)
    assert f"notes.yml:{place}: error" in said
    assert f"hint: {hint}" in said
    assert "in the words of the YAML reader" not in said


def test_the_search_is_given_words_with_accents_as_somebody_types_them() -> None:
    record = Record("a.md#p1", "A", "paragraph", "Łódź, Ærø and Öl; Łódź and Фёдоров")
    page = index_part._staged((record,), "en")  # noqa: SLF001 - what the engine is given
    assert "lodz aero ol" in page
    assert page.count("lodz") == 1


GERMAN = "Der alte Wärter sagte, dass die Lampe im Turm auf der Insel ohne Öl und ohne Docht geblieben sei und das Schiff den Hafen in der Nacht nicht mehr gefunden habe, obwohl der Mond über dem Wasser stand und die Küste ganz nah war.\n"
ENGLISH = (
    GERMAN
    and "The old keeper said that the lamp in the tower on the island had been left without oil, and that the ship did not find Harbour Nord in the night, although the moon stood over the water and the coast was very near to it.\n"
)


@pytest.mark.parametrize(
    ("text", "header", "count"),
    [
        (GERMAN, "language: German\n", 0),
        (GERMAN, "", 0),
        (GERMAN, "language: German\nnames: capitals\n", 1),
        (ENGLISH, "language: English\n", 1),
        (ENGLISH, "", 1),
        (ENGLISH, "names: unchecked\n", 0),
    ],
)  # fmt: skip
def test_nouns_with_capitals_are_no_names(tiny: Path, text: str, header: str, count: int) -> None:
    folder = tiny / "sources/report-1900"
    folder.mkdir()
    (folder / "text.txt").write_text(text, encoding="utf-8")
    fingerprint = hashlib.sha256(text.encode()).hexdigest()
    (folder / "document.yml").write_text(
        f'kind: letter\ntitle: A report\ndate: "1900"\nreceived: {{sha256: {fingerprint}}}\n{header}'
    )
    (tiny / "sources/register").mkdir(exist_ok=True)
    (tiny / "sources/register/terms.yml").write_text(
        "- id: docht\n  name: Docht\n  summary: A wick.\n  body: Burns.\n  forms: [Docht]\n  by: [editors]\n"
    )
    said = run("--root", tiny, "check").out
    found = [line for line in said.splitlines() if "report-1900/text.txt" in line and "E105" in line]
    assert (len(found) >= 1) is bool(count), said
    assert not found or "`names: unchecked`" in said


@pytest.mark.parametrize(("wrong", "right"), [("titel", "title"), ("dat", "date"), ("recevied", "received")])
def test_a_required_key_with_a_slip_of_the_pen_is_said_once(tiny: Path, wrong: str, right: str) -> None:
    header = tiny / "sources/letter-1851-03-02/document.yml"
    header.write_text(re.sub(rf"^{right}:", f"{wrong}:", header.read_text(), flags=re.MULTILINE))
    out = run("--root", tiny, "check").out
    assert re.findall(r": error: ([NTR]\d+):", out) == ["N006"]
    assert f"hint: write `{right}`" in out
