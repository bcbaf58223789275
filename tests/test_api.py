"""The static API: every answer is what its description says, and whatever has an id stands under it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from conftest import flagship_result, named_edition
from everything import everything

from build_edition.edition import compile_edition
from build_edition.exports.api import DESCRIPTION, write
from build_edition.exports.tables.every import tables_of
from build_edition.model.edited import Edition


@pytest.fixture(params=["named", pytest.param("flagship", marks=everything())])
def edition(request: pytest.FixtureRequest) -> Edition:
    return flagship_result().value if request.param == "flagship" else named_edition()


def answers(edition: Edition) -> dict[str, Any]:
    return {page.path: json.loads(str(page.content)) for page in write(edition)}


def described(description: dict[str, Any], path: str) -> dict[str, Any]:
    """The operation of an address, found as a client finds it."""
    for template, item in description["paths"].items():
        if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", template.replace(".", r"\.")), f"/{path}"):
            return dict(item["get"])
    raise AssertionError(f"{path} is not described")


def schema_of(description: dict[str, Any], path: str) -> jsonschema.Draft202012Validator:
    wanted = described(description, path)["responses"]["200"]["content"]["application/json"]["schema"]
    return jsonschema.Draft202012Validator({**wanted, "components": description["components"]})


def test_every_answer_is_as_it_is_described(edition: Edition) -> None:
    found = answers(edition)
    description = found.pop(DESCRIPTION)
    for path, answer in found.items():
        assert [one.message for one in schema_of(description, path).iter_errors(answer)] == [], path


def test_the_description_sees_what_is_wrong(named: Path) -> None:
    found = answers(compile_edition(named).value)
    document = found["documents/letter-1851-03-02.api.json"]
    document["paragraphs"]["p1"]["position"] = "first"
    next(iter(document["notes"].values()))["exact"] = 7
    found_wrong = list(schema_of(found[DESCRIPTION], "documents/letter-1851-03-02.api.json").iter_errors(document))
    assert {str(one.absolute_path[0]) for one in found_wrong} == {"notes", "paragraphs"}


def test_what_has_an_id_stands_under_it(edition: Edition) -> None:
    found = answers(edition)
    for one in edition.edited:
        document = found[f"documents/{one.id}.api.json"]
        assert list(document["paragraphs"]) == [paragraph.id for paragraph in one.document.paragraphs]
        assert list(document["notes"]) == [note.id.value for note in one.woven.notes]
        for note in one.woven.notes:
            said = document["notes"][note.id.value]
            spans = [(place["start"], place["end"]) for place in said["places"]]
            assert spans == [(span.start, span.end) for span in one.spans_of(note.id.value)]
            assert (said["defect"] is not None) == bool(note.category)
    for entry in edition.entries:
        assert found[f"registers/{entry.kind}.api.json"]["entries"][entry.id.value]["name"] == entry.name


def test_the_first_file_leads_to_every_other(edition: Edition) -> None:
    found = answers(edition)
    first = found["edition.api.json"]
    led = {first["description"], first["parallels"], *first["registers"].values()}
    led |= {one["file"] for one in first["documents"].values()}
    assert led == found.keys() - {"edition.api.json"}


def test_no_record_of_the_tables_is_left_out(edition: Edition) -> None:
    found = answers(edition)
    tables = {one.name: len(one.rows) for one in tables_of(edition)}
    documents = [answer for path, answer in found.items() if path.startswith("documents/")]
    for name in ("people", "speakers", "paragraphs", "milestones", "notes", "mentions", "passages"):
        assert sum(len(one[name]) for one in documents) == tables[name]
    parallels = found["parallels.api.json"]["parallels"].values()
    claims = [claim for one in parallels for claim in one["claims"].values()]
    assert (len(parallels), len(claims)) == (tables["parallels"], tables["claims"])
    assert sum(len(one["stances"]) for one in claims) == tables["stances"]
    assert sum(len(one["passages"]) for one in parallels) == tables["passages"]


def test_the_description_names_the_documents_that_there_are(named: Path) -> None:
    edition = compile_edition(named).value
    operation = described(answers(edition)[DESCRIPTION], "documents/letter-1851-03-02.api.json")
    assert operation["parameters"][0]["schema"]["enum"] == [one.id for one in edition.edited]
