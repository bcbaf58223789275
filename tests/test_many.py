"""Many texts at once: shown first, written whole, resumed, and nobody's words lost between them."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import files_below, run
from hypothesis import given
from hypothesis import strategies as st
from test_take_in import docx

from build_edition.contribute.table import read_table
from build_edition.sources.notes.dates_in_lines import dates_in, is_date_alone
from build_edition.sources.take_in.cutting import pieces

LETTERS = """Letters of the lamp, with a preface

LETTER 1

Anna Keeper to Pim Vale, 3 March 1921

Dear Pim,

The lamp is out.

Yours,

A. Keeper

LETTER 2

3/4/1921

Dear Anna,

Then light it again.

Yours ever,

Pim Vale
LETTER 2

Dear Pim,

No more.
"""


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    folder = tmp_path / "edition"
    assert run("new", "edition", folder, "--yes").code == 0
    return folder


def put(edition: Path, name: str, content: str | bytes) -> Path:
    file = edition.parent / name
    file.parent.mkdir(exist_ok=True, parents=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return file


def corrected(table: Path, change: Callable[[list[dict[str, str]]], None], delimiter: str) -> None:
    """The table as a spreadsheet saves it after an editor's changes."""
    with table.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    change(rows)
    with table.open("w", encoding="utf-8-sig", newline="") as opened:
        writer = csv.DictWriter(opened, rows[0].keys(), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)


def test_what_one_file_holds_is_shown_and_nothing_written(edition: Path) -> None:
    before = files_below(edition)
    ran = run("--root", edition, "new", "documents", put(edition, "lamp.txt", LETTERS), "--cut", "LETTER {n}")
    shown = [line.split() for line in ran.out.splitlines()]
    assert ran.code == 1
    assert shown[0][:2] == ["-", "lamp-before"]
    assert shown[2] == ["+", "lamp-1", "letter", "1921-03-03", "19", "words", "Anna", "Keeper", "→", "Pim", "Vale"]
    assert shown[3] == ["+", "lamp-2", "letter", "?", "13", "words", "Pim", "Vale", "→", "?"]
    assert "“3/4/1921” may be 1921-04-03 or 1921-03-04" in ran.out
    assert "lamp.txt 2 has the id lamp-2, too" in ran.out
    assert "nothing was written" in ran.out
    assert files_below(edition) == before


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_corrected_by_an_editor_is_what_is_written(edition: Path, delimiter: str) -> None:
    call = ("--root", edition, "new", "documents", put(edition, "lamp.txt", LETTERS), "--cut", "LETTER {n}")
    table = edition.parent / "lamp.csv"
    assert run(*call, "--table", table).code == 1

    def change(rows: list[dict[str, str]]) -> None:
        rows[1]["confirmed"] = "yes"
        rows[2]["date"], rows[2]["recipient"] = "1921-04-03", "Anna Keeper; Karl Keeper"
        rows[3]["id"] = "lamp-3"

    corrected(table, change, delimiter)
    ran = run(*call, "--table", table, "--write")
    assert ran.code == 0, ran.out
    assert "3 written, 1 left out" in ran.out
    first, second, third = ((edition / f"sources/lamp-{n}/document.yml").read_text() for n in (1, 2, 3))
    assert "unconfirmed" not in first.replace("under `unconfirmed`", "")
    assert 'date: "1921-04-03"' in second
    assert 'name: "Karl Keeper"' in second
    assert "- of: date" not in second
    assert "- of: sender" in second
    assert 'date: "XXXX"' in third
    assert "- of: title" in third
    assert "- of: sender" not in third
    assert (edition / "sources/received/lamp.txt").read_text() == LETTERS
    texts = [(edition / f"sources/lamp-{n}/text.txt").read_text() for n in (1, 2, 3)]
    assert "".join(["Letters of the lamp, with a preface\n\n", *texts]) == LETTERS
    checked = run("--root", edition, "check", "--received")
    assert checked.code == 0, checked.out
    assert all(code not in checked.out for code in ("T120", "T121", "T122"))


def test_taking_in_goes_on_where_it_was_ended(edition: Path) -> None:
    call = ("--root", edition, "new", "documents", put(edition, "lamp.txt", LETTERS), "--cut", "LETTER {n}", "--write")
    run(*call)
    whole = files_below(edition)
    header = edition / "sources/lamp-2/document.yml"
    shutil.rmtree(header.parent)
    half = edition / "sources/.lamp-2.making/text.txt"
    half.parent.mkdir()
    half.write_text("half of it")
    (edition / "sources/lamp-1/document.yml").write_text("kind: letter # mine\n")
    ran = run(*call)
    assert "1 written, 1 there already" in ran.out
    after = files_below(edition)
    assert after.pop("sources/lamp-1/document.yml") == b"kind: letter # mine\n"
    del whole["sources/lamp-1/document.yml"]
    assert after == whole


def test_a_folder_that_holds_another_text_is_left_alone(edition: Path) -> None:
    put(edition, "edition/sources/lamp-1/text.txt", "Mine.\n")
    ran = run(
        "--root", edition, "new", "documents", put(edition, "lamp.txt", LETTERS), "--cut", "LETTER {n}", "--write"
    )
    assert "sources/lamp-1 is there and holds another text" in ran.out
    assert files_below(edition / "sources/lamp-1") == {"text.txt": b"Mine.\n"}


def test_the_files_of_a_folder_each_become_a_document_or_are_named(edition: Path) -> None:
    put(edition, "in/one.txt", "Moscow, 3 March 1921\n\nDear Pim,\n\nThe lamp is out.\n\nYours,\n\nAnna Keeper\n")
    put(edition, "in/z/two.docx", content := docx())
    put(edition, "in/z/one.txt", "Dear Pim,\n\nAnother of the same name.\n")
    put(edition, "in/.hidden", "x")
    put(edition, "in/old.txt", b"na\xefve caf\xe9 \xe9t\xe9")
    put(edition, "in/empty.txt", b"\n")
    ran = run("--root", edition, "new", "documents", edition.parent / "in", "--write")
    assert ran.code == 1
    first = next(line for line in ran.out.splitlines() if line.startswith("+ one "))
    assert first.endswith("Anna Keeper → ?")
    assert next(line for line in ran.out.splitlines() if line.startswith("+ two ")).endswith("A. Keeper → ?")
    assert "one.txt has the id one, too" in ran.out
    assert "there are no words in it" in ran.out
    assert "say which with --encoding" in ran.out
    assert (edition / "sources/two/received/two.docx").read_bytes() == content


def test_notes_of_the_source_go_with_the_piece_they_stand_in(edition: Path) -> None:
    content = docx()
    whole = run("--root", edition, "new", "document", put(edition, "whole.docx", content))
    assert whole.code == 0, whole.err
    words = (edition / "sources/whole/text.txt").read_text()
    notes = (edition / "sources/whole/annotations/source-notes.yml").read_text()
    line = next(one for one in words.splitlines()[1:] if one.strip())
    ran = run("--root", edition, "new", "documents", put(edition, "p.docx", content), "--cut", line, "--write")
    assert ran.code == 0, ran.out
    files = (edition / "sources").glob("p-*/annotations/source-notes.yml")
    assert sum(one.read_text().count("- id:") for one in files) == notes.count("- id:") - (
        "of them stand on no words" in whole.out
    )
    assert run("--root", edition, "check", "--received").code == 0


def test_a_person_of_the_register_is_named_by_its_id(tiny: Path) -> None:
    name = "Pim Vale"
    register = tiny / "sources/register/persons.yml"
    register.parent.mkdir(exist_ok=True)
    entry = f"- id: the-pilot\n  name: {name}\n  summary: A pilot.\n  body: A pilot.\n"
    register.write_text(entry)
    put(tiny, "in/one.txt", f"To: {name}\n\nDear Pim,\n\nThe lamp is out.\n")
    assert run("--root", tiny, "new", "documents", tiny.parent / "in", "--write").code == 0
    assert "recipient:\n  - id: the-pilot\n" in (tiny / "sources/one/document.yml").read_text()


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("Berlin, den 3. März 1917", ["1917-03-03"]),
        ("Paris, le 1er mai 1871", ["1871-05-01"]),
        ("Москва, 8 марта 1921 г.", ["1921-03-08"]),
        ("Box 12, 3/4/1917", []),
        ("Monday, 3 March", ["XXXX-03-03"]),
        ("May 1921", ["1921-05"]),
        ("1921-02-30", []),
        ("12 men and 3 oars", []),
    ],
)
def test_dates_are_read_where_they_have_one_meaning(line: str, dates: list[str]) -> None:
    assert [edtf for edtf, _ in dates_in(line)] == dates


def test_a_diary_is_cut_at_its_dates_and_not_within_sentences() -> None:
    text = "Monday, 3 March 1851.\n\nOn 4 March 1851 it rained.\n\nTuesday, 4 March.\n\nSun. On 5 March\nwe sailed.\n"
    assert [one.head for one in pieces(text, "{date}")] == ["Monday, 3 March 1851.", "Tuesday, 4 March."]
    assert not is_date_alone("On 4 March 1851")


def test_a_collection_is_cut_at_chinese_numbers() -> None:
    found = pieces("第一封信\n\n一。\n\n第十二封信\n\n二。\n", "第{n}封信")
    assert [one.number for one in found] == ["一", "十二"]


def test_a_table_without_its_columns_is_refused(edition: Path) -> None:
    table = put(edition, "t.csv", "a,b\n1,2\n")
    file = put(edition, "lamp.txt", LETTERS)
    ran = run("--root", edition, "new", "documents", file, "--cut", "LETTER {n}", "--table", table)
    assert (ran.code, "has no column “id”" in ran.err) == (1, True)


def test_a_cell_that_a_spreadsheet_would_take_for_a_formula_comes_back_as_it_was(edition: Path) -> None:
    text = "=1+1 LETTER 1\n\nDear Pim,\n\nNo.\n"
    table = edition.parent / "t.csv"
    run(
        "--root", edition, "new", "documents", put(edition, "l.txt", text), "--cut", "=1+1 LETTER {n}", "--table", table
    )
    assert b",'=1+1 LETTER 1," in table.read_bytes()
    assert read_table(table.read_bytes())["l.txt", "1"]["title"] == "=1+1 LETTER 1"


@given(st.text(st.sampled_from("No. 12\nIVX ab"), max_size=120), st.sampled_from(["No. {n}", "{n}", "No. ...", "ab"]))
def test_pieces_put_together_are_the_text(text: str, pattern: str) -> None:
    found = pieces(text, pattern)
    assert not found or "".join(one.span.of(text) for one in found).lstrip() == text.lstrip()
    assert [one.order for one in found if one.order] == list(
        range(1, len(found) + 1 - (found[:1] != () and not found[0].order))
    )


@pytest.fixture
def in_volumes(edition: Path) -> Path:
    for name in ("early", "late"):
        put(edition, f"edition/sources/{name}/volume.yml", f"title: The {name} letters\n")
    return edition


def test_many_texts_are_put_into_the_volume_that_is_named(in_volumes: Path) -> None:
    file = put(in_volumes, "in/letters.txt", LETTERS)
    asked = ("--root", in_volumes, "--cut", "LETTER {n}", "--volume", "early", "--write")
    assert run("new", "documents", file, *asked).code == 1  # two are called LETTER 2
    assert sorted(path.parent.name for path in (in_volumes / "sources/early").glob("*/text.txt")) == [
        "letters-1", "letters-2",
    ]  # fmt: skip
    again = run("new", "documents", file, *asked)
    assert "2 there already" in again.out
    assert not (in_volumes / "sources/letters-1").exists()


def test_the_table_says_of_each_text_its_volume(in_volumes: Path, tmp_path: Path) -> None:
    file, table = put(in_volumes, "in/letters.txt", LETTERS.rpartition("LETTER 2")[0]), tmp_path / "table.csv"
    asked = (
        "new",
        "documents",
        file,
        "--root",
        in_volumes,
        "--cut",
        "LETTER {n}",
        "--volume",
        "early",
        "--table",
        table,
    )
    assert run(*asked).code == 0
    said = table.read_text(encoding="utf-8-sig")
    table.write_text(said.replace("early", "late", 2).replace("late", "early", 1), encoding="utf-8-sig")
    assert run(*asked, "--write").code == 0
    found = sorted(path.parent.relative_to(in_volumes / "sources").as_posix()
                   for path in (in_volumes / "sources").glob("*/letters-*/text.txt"))  # fmt: skip
    assert len(found) == 2
    assert {path.partition("/")[0] for path in found} == {"early", "late"}


@pytest.mark.parametrize("command", ["document", "documents"])
def test_a_volume_that_is_not_there_is_named_with_those_that_are(in_volumes: Path, command: str) -> None:
    file = put(in_volumes, "in/letters.txt", LETTERS)
    asked = ("--cut", "LETTER {n}") if command == "documents" else ()
    refused = run("new", command, file, *asked, "--root", in_volumes, "--volume", "lost")
    assert refused.code == 2
    assert "there is no volume lost; there are early, late" in refused.err


def test_a_document_of_another_volume_is_not_taken_twice(in_volumes: Path) -> None:
    file = put(in_volumes, "in/letters.txt", LETTERS.rpartition("LETTER 2")[0])
    asked = ("new", "documents", file, "--root", in_volumes, "--cut", "LETTER {n}", "--write", "--volume")
    assert run(*asked, "early").code == 0
    twice = run(*asked, "late")
    assert twice.code == 1
    assert "sources/early/letters-1 is there already" in twice.out


def test_a_table_of_an_edition_without_volumes_has_no_column_for_them(edition: Path, tmp_path: Path) -> None:
    file, table = put(edition, "in/letters.txt", LETTERS), tmp_path / "table.csv"
    run("new", "documents", file, "--root", edition, "--cut", "LETTER {n}", "--table", table)
    assert "volume" not in table.read_text(encoding="utf-8-sig").splitlines()[0]
