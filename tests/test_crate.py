"""RO-Crate: every file of the zip is described, everything described is there, and nothing leads nowhere."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import flagship_result, named_edition

from build_edition.edition import compile_edition
from build_edition.exports.crate import METADATA, write
from build_edition.model.edited import Edition


@pytest.fixture(params=["named", "flagship"])
def edition(request: pytest.FixtureRequest) -> Edition:
    return flagship_result().value if request.param == "flagship" else named_edition()


def opened(edition: Edition) -> zipfile.ZipFile:
    (page,) = write(edition)
    assert isinstance(page.content, bytes)
    return zipfile.ZipFile(io.BytesIO(page.content))


def pointers(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (str(one) for key, one in value.items() if key == "@id" and len(value) == 1)
        for inner in value.values():
            yield from pointers(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from pointers(inner)


def test_each_file_is_described_once_and_nothing_else(edition: Edition) -> None:
    crate = opened(edition)
    graph: list[dict[str, Any]] = json.loads(crate.read(METADATA))["@graph"]
    entities = {one["@id"]: one for one in graph}
    assert len(entities) == len(graph)
    files = {name for name, one in entities.items() if one["@type"] == "File"}
    assert files == set(crate.namelist()) - {METADATA}
    assert {one["@id"] for one in entities["./"]["hasPart"]} == files
    assert all(int(entities[name]["contentSize"]) == crate.getinfo(name).file_size for name in files)
    assert set(pointers(graph)) <= entities.keys()


def test_the_crate_says_what_the_texts_are_worth_and_whose_they_are() -> None:
    graph = json.loads(opened(flagship_result().value).read(METADATA))["@graph"]
    root = next(one for one in graph if one["@id"] == "./")
    assert "must not be quoted as the author’s words" in root["description"]
    assert root["license"]["@id"].startswith("https://creativecommons.org/licenses/")


def test_the_crate_is_the_same_bytes_each_time(named: Path) -> None:
    edition = compile_edition(named).value
    (first,), (second,) = write(edition), write(edition)
    assert first.content == second.content
