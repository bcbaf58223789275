"""Distributed Text Services as files: whatever the templates expand to is there, and says what it must."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from conftest import TESTS, TINY, flagship_result
from lxml import etree

from build_edition.edition import compile_edition
from build_edition.exports.dts import WRAPPER, write
from build_edition.exports.plain_text import words_of_paragraph
from build_edition.exports.tei_ids import TEI
from build_edition.model.edited import Edition

OPERATORS = {"/": lambda _, value: f"/{value}", ";": lambda name, value: f";{name}={value}"}
ANSWERS = jsonschema.Draft202012Validator(json.loads((TESTS / "schemas/dts.schema.json").read_text(encoding="utf-8")))


def expanded(template: str, **values: str) -> str:
    """A template with its values, by RFC 6570: what has no value is left out."""

    def one(found: re.Match[str]) -> str:
        operator = OPERATORS[found[1]]
        return "".join(operator(name, values[name]) for name in found[2].split(",") if name in values)

    return re.sub(r"\{([/;])([\w,]+)\}", one, template)


class Client:
    """Asks as a client of DTS does: of the entry point it knows the address, of all else the templates."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.files = {page.path: page.content for page in write(edition)}
        self.entry = json.loads(self.files["dts/index.json"])

    def ask(self, endpoint: str, **values: str) -> Any:
        address = expanded(self.entry[endpoint], **values)
        content = self.files["dts/" + address.partition("/downloads/dts/")[2]]
        return etree.fromstring(content) if isinstance(content, bytes) else json.loads(content)


@pytest.fixture(scope="module", params=["tiny", "flagship"])
def client(request: pytest.FixtureRequest) -> Client:
    return Client(flagship_result().value if request.param == "flagship" else compile_edition(TINY).value)


def test_every_text_is_found_from_the_entry_point(client: Client) -> None:
    root = client.ask("collection")
    assert root == client.ask("collection", id=root["@id"])
    assert [one["@id"] for one in root["member"]] == [one.id for one in client.edition.edited]
    assert root["totalChildren"] == len(root["member"])
    for one in root["member"]:
        found = client.ask("collection", id=one["@id"])
        assert {key: found[key] for key in one} == one
        (parent,) = client.ask("collection", id=one["@id"], nav="parents")["member"]
        assert parent["@id"] == root["@id"]


def test_every_passage_is_found_from_the_navigation_with_its_words(client: Client) -> None:
    for edited in client.edition.edited:
        units = client.ask("navigation", resource=edited.id, down="1")["member"]
        assert client.ask("navigation", resource=edited.id, down="-1")["member"] == units
        assert [one["identifier"] for one in units] == [one.id for one in edited.document.paragraphs]
        for paragraph, unit in zip(edited.document.paragraphs, units, strict=True):
            assert client.ask("navigation", resource=edited.id, ref=paragraph.id)["ref"] == unit
            passage = client.ask("document", resource=edited.id, ref=paragraph.id)
            assert passage.tag == f"{{{TEI}}}TEI"
            (wrapper,) = passage
            assert wrapper.tag == f"{{{WRAPPER}}}wrapper"
            words = "".join(wrapper.itertext()).split()
            said = words_of_paragraph(edited.document, paragraph).split()
            assert words
            assert words == said[len(said) - len(words) :] or paragraph.label is not None or len(paragraph.spans) > 1
        assert client.ask("document", resource=edited.id).tag == f"{{{TEI}}}TEI"


def test_every_answer_is_as_the_specification_has_it(client: Client) -> None:
    for path, content in client.files.items():
        if path.endswith(".json"):
            assert [one.message for one in ANSWERS.iter_errors(json.loads(content))] == [], path


@pytest.mark.parametrize("key", ["@id", "@type", "dtsVersion", "collection"])
def test_an_answer_that_lacks_something_or_says_more_is_seen(named: Path, key: str) -> None:
    entry = Client(compile_edition(named).value).entry
    assert not ANSWERS.is_valid({other: value for other, value in entry.items() if other != key})
    assert not ANSWERS.is_valid({**entry, "more": "x"})


def test_a_text_is_given_with_what_it_is_worth() -> None:
    for one in Client(flagship_result().value).ask("collection")["member"]:
        assert "must not be quoted as the author’s words" in one["description"]


def test_addresses_are_those_of_the_site(named: Path) -> None:
    config = named / "mkdocs.yml"
    config.write_text("site_url: https://lamps.example.org/skerry/\n" + config.read_text())
    entry = Client(compile_edition(named).value).entry
    address = "https://lamps.example.org/skerry/edition/downloads/dts/document/letter-1851-03-02/p1/index.xml"
    assert expanded(entry["document"], resource="letter-1851-03-02", ref="p1") == address
