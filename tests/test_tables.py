"""The edition as tables: no row twice, every reference leads somewhere, and CSV, JSON and SQLite say the same."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import jsonschema
import pytest
from conftest import flagship_result, named_edition

from build_edition.edition import compile_edition
from build_edition.exports import csv_tables, json_tables, sqlite_file
from build_edition.exports.tables.every import tables_of
from build_edition.exports.tables.shapes import SEPARATOR, Cell, Table, listed
from build_edition.model.edited import Edition

EDITIONS: list[Callable[[], Edition]] = [named_edition, lambda: flagship_result().value]


@pytest.fixture(params=EDITIONS, ids=["named", "flagship"])
def edition(request: pytest.FixtureRequest) -> Edition:
    found = request.param()
    assert isinstance(found, Edition)
    return found


def table(edition: Edition, name: str) -> Table:
    return next(one for one in tables_of(edition) if one.name == name)


def cells(found: Table, names: tuple[str, ...]) -> list[tuple[Cell, ...]]:
    return [tuple(record[name] for name in names) for record in found.records]


def test_the_key_of_a_row_is_its_own(edition: Edition) -> None:
    for one in tables_of(edition):
        keys = cells(one, one.key)
        assert len(set(keys)) == len(keys), one.name


def test_every_reference_leads_to_a_row(edition: Edition) -> None:
    tables = {one.name: one for one in tables_of(edition)}
    for one in tables.values():
        for reference in one.references:
            known = set(cells(tables[reference.table], reference.to))
            assert {key for key in cells(one, reference.columns) if None not in key} <= known, one.name


def test_what_may_not_lack_is_there_and_every_cell_is_of_its_sort(edition: Edition) -> None:
    sorts = {"words": str, "number": int, "flag": bool, "list": tuple, "address": str}
    for one in tables_of(edition):
        for record in one.records:
            for column in one.columns:
                cell = record[column.name]
                assert (column.may_lack and cell is None) or type(cell) is sorts[column.sort], (one.name, column.name)


def test_the_words_at_a_position_are_those_of_the_text(edition: Edition) -> None:
    texts = {one.id: one.source.text for one in edition.documents}
    for name in ("mentions", "passages"):
        for record in table(edition, name).records:
            assert texts[str(record["document"])][record["start"] : record["end"]] == record["words"]
    for record in table(edition, "paragraphs").records:
        assert str(record["text"]).split() != []
        assert texts[str(record["document"])][record["start"]] == str(record["text"])[0]


def test_every_note_mention_defect_claim_and_entry_of_the_edition_is_in_them(edition: Edition) -> None:
    counts = {one.name: len(one.rows) for one in tables_of(edition)}
    notes = [note for one in edition.edited for note in one.woven.notes]
    assert counts["notes"] == len(notes)
    assert counts["defects"] == sum(note.kind != "explanatory" for note in notes)
    assert counts["note_places"] == sum(len(one.notes) for one in edition.edited)
    assert counts["mentions"] == sum(len(mention.entries) for one in edition.edited for mention in one.mentions)
    assert counts["claims"] == sum(len(one.claims) for one in edition.parallels)
    assert counts["stances"] == sum(len(claim.stances) for one in edition.parallels for claim in one.claims)
    assert counts["entries"] == len(edition.entries)
    assert counts["paragraphs"] == sum(1 for one in edition.documents for _ in one.paragraphs)


def test_a_text_is_given_with_what_is_to_be_known_before_it_is_read() -> None:
    for record in table(flagship_result().value, "documents").records:
        assert "must not be quoted as the author’s words" in str(record["statement"])


def test_csv_gives_every_cell_back(edition: Edition) -> None:
    files = {page.path: str(page.content) for page in csv_tables.write(edition)}
    for one in tables_of(edition):
        head, *rows = csv.reader(io.StringIO(files[f"tables/{one.name}.csv"], newline=""))
        assert head == [column.name for column in one.columns]
        assert [tuple(row) for row in rows] == [tuple(_as_csv(cell) for cell in row) for row in one.rows]


def _as_csv(cell: Cell) -> str:
    said = listed(cell)
    return "" if said is None else str(said).lower() if isinstance(said, bool) else str(said)


def test_csv_is_described_column_for_column(edition: Edition) -> None:
    files = {page.path: str(page.content) for page in csv_tables.write(edition)}
    described = json.loads(files[csv_tables.METADATA])
    assert {f"tables/{one['url']}" for one in described["tables"]} == files.keys() - {csv_tables.METADATA}
    for found, one in zip(described["tables"], tables_of(edition), strict=True):
        assert [column["name"] for column in found["tableSchema"]["columns"]] == [column.name for column in one.columns]
        assert all(column["dc:description"] for column in found["tableSchema"]["columns"])


@pytest.mark.parametrize(
    "members", [(), ("Marrow",), ("J. Marrow", "MARROW"), ("a; b", "c | d"), ("over\ntwo  lines", "e")]
)
def test_the_members_of_a_list_are_told_apart_whatever_they_are(members: tuple[str, ...]) -> None:
    said = str(listed(members))
    assert [one for one in said.split(SEPARATOR) if one] == [" ".join(one.split()) for one in members]


def test_json_keeps_its_schema_and_gives_every_cell_back(edition: Edition) -> None:
    written = {page.path: json.loads(str(page.content)) for page in json_tables.write(edition)}
    schema, found = written["edition.schema.json"], written["edition.json"]
    jsonschema.Draft202012Validator.check_schema(schema)
    assert list(jsonschema.Draft202012Validator(schema).iter_errors(found)) == []
    for one in tables_of(edition):
        assert found[one.name] == json.loads(json.dumps(list(one.records)))


def test_the_schema_sees_what_is_wrong(named: Path) -> None:
    written = {page.path: json.loads(str(page.content)) for page in json_tables.write(compile_edition(named).value)}
    found = written["edition.json"]
    found["notes"][0]["exact"] = None
    found["entries"][0]["shoe_size"] = 44
    assert len(list(jsonschema.Draft202012Validator(written["edition.schema.json"]).iter_errors(found))) == 2


def database(edition: Edition) -> contextlib.closing[sqlite3.Connection]:
    (page,) = sqlite_file.write(edition)
    assert isinstance(page.content, bytes)
    opened = sqlite3.connect(":memory:")
    opened.deserialize(page.content)
    return contextlib.closing(opened)


def test_sqlite_gives_every_cell_back_and_is_sound(edition: Edition) -> None:
    with database(edition) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert opened.execute("PRAGMA foreign_key_check").fetchall() == []
        for one in tables_of(edition):
            names = ", ".join(f'"{column.name}"' for column in one.columns)
            found = opened.execute(f'SELECT {names} FROM "{one.name}"').fetchall()  # noqa: S608
            assert sorted(map(repr, found)) == sorted(repr(tuple(map(_as_sql, row))) for row in one.rows), one.name


def _as_sql(cell: Cell) -> str | int | None:
    said = listed(cell)
    return int(said) if isinstance(said, bool) else said


def test_the_database_answers_a_question(named: Path) -> None:
    with database(compile_edition(named).value) as opened:
        asked = """SELECT e.name, count(*) FROM mentions m JOIN entries e ON e.key = m.entry
                   WHERE m.document = 'letter-1851-03-02' GROUP BY e.key ORDER BY 1"""
        assert ("John Marrow", 1) in opened.execute(asked).fetchall()
        says = opened.execute("SELECT says FROM about WHERE name = 'mentions.entry'").fetchone()
        assert says == ("what is named, as kind:id",)


def test_the_database_is_the_same_bytes_in_another_process_and_says_no_version_of_the_library(named: Path) -> None:
    command = [sys.executable, "-m", "build_edition", "-q", "--root", named, "export", "sqlite", "--to"]
    subprocess.run([*command, named / "out"], check=True, env={"PATH": "", "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"})
    (page,) = sqlite_file.write(compile_edition(named).value)
    assert (named / "out/edition.sqlite").read_bytes() == page.content
    assert page.content[96:100] == bytes(4)


def test_what_stands_twice_in_the_sources_stands_in_no_way_of_a_key(named: Path) -> None:
    parallel = named / "sources/parallels/tins.yml"
    said = parallel.read_text()
    passage = "    - document: letter-1851-03-09\n      exact: We send three tins\n"
    parallel.write_text(said.replace(passage, passage + passage, 1))
    header = named / "sources/letter-1851-03-02/document.yml"
    one = "{id: marrow, name: J. Marrow}"
    header.write_text(header.read_text().replace(f"sender: {one}", f"sender: [{one}, {one}]"))
    result = compile_edition(named)
    for found in _written(result.value):
        assert found


def _written(edition: Edition) -> Iterator[str | bytes]:
    for form in (csv_tables, json_tables, sqlite_file):
        yield from (page.content for page in form.write(edition))


def test_what_the_sources_say_of_documents_places_parallels_and_introductions_stands_in_the_tables(named: Path) -> None:
    sources = named / "sources"
    added = {
        "letter-1851-03-09/document.yml": 'date_received: "1851-03-11"\n',
        "register/places.yml": '  coordinates: "56.43, -2.39"\n',
    }
    for path, words in added.items():
        file = sources / path
        file.write_text(file.read_text("utf-8").rstrip() + "\n" + words, "utf-8")
    settings = named / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8") + "  - toc:\n      permalink: true\n", "utf-8")
    introduction = next((sources / "introductions").glob("*.md"))
    introduction.write_text(introduction.read_text("utf-8").rstrip() + "\n\n## Why\n\nBecause.\n", "utf-8")
    edition = compile_edition(named).value
    received = {one["id"]: one["date_received"] for one in table(edition, "documents").records}
    assert received["letter-1851-03-09"] == "1851-03-11"
    lies = {one["id"]: one["coordinates"] for one in table(edition, "entries").records}
    assert lies["skerry-point"] == "56.43, -2.39"
    assert [one["events"] for one in table(edition, "parallels").records] == [("hearing",)]
    (said,) = [str(one["words"]) for one in table(edition, "introductions").records]
    assert said.endswith("Why Because.")
