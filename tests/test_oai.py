"""The static repository: what the specification wants, in its order; a record for each document."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import TESTS, flagship_result, put_contact
from lxml import etree

from build_edition.edition import compile_edition
from build_edition.exports.oai import STATIC, write
from build_edition.model.edited import Edition

NS = {
    "r": STATIC,
    "o": "http://www.openarchives.org/OAI/2.0/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "oai_dc": "http://www.openarchives.org/OAI/2.0/oai_dc/",
}


def repository(edition: Edition) -> etree._Element:
    (page,) = write(edition)
    assert isinstance(page.content, bytes)
    return etree.fromstring(page.content)


def names(element: etree._Element) -> list[str]:
    return [etree.QName(child).localname for child in element]


@pytest.mark.parametrize("is_real", [False, True])
def test_the_parts_stand_in_the_order_of_the_specification(named: Path, is_real: bool) -> None:  # noqa: FBT001
    root = repository(flagship_result().value if is_real else compile_edition(named).value)
    assert names(root) == ["Identify", "ListMetadataFormats", "ListRecords"]
    assert names(root[0]) == [
        "repositoryName", "baseURL", "protocolVersion", "adminEmail", "earliestDatestamp", "deletedRecord", "granularity",
    ]  # fmt: skip
    assert names(root[1][0]) == ["metadataPrefix", "schema", "metadataNamespace"]
    assert root[2].get("metadataPrefix") == "oai_dc"
    for record in root[2]:
        assert names(record) == ["header", "metadata"]
        assert names(record[0]) == ["identifier", "datestamp"]
        assert record.xpath("count(o:metadata/oai_dc:dc) = 1", namespaces=NS)


def test_each_document_has_a_record_with_what_its_text_is_worth() -> None:
    edition = flagship_result().value
    records = repository(edition).findall(".//o:record", NS)
    assert len(records) == len(edition.documents)
    for record, edited in zip(records, edition.edited, strict=True):
        assert record.findtext(".//dc:title", namespaces=NS) == edited.document.header.title
        said = " ".join(one.text or "" for one in record.findall(".//dc:description", NS))
        assert "must not be quoted as the author’s words" in said


def test_identifiers_are_by_the_domain_of_the_site_where_there_is_one(named: Path) -> None:
    config = named / "mkdocs.yml"
    config.write_text("site_url: https://lamps.example.org/skerry/\n" + config.read_text())
    root = repository(compile_edition(named).value)
    found = [one.text for one in root.findall(".//o:identifier", NS)]
    assert found[0] == "oai:lamps.example.org:hearing-1851-04-01"
    assert len(set(found)) == len(found)
    assert (
        root.findtext(".//o:baseURL", namespaces=NS)
        == "https://lamps.example.org/skerry/edition/downloads/edition.oai.xml"
    )


@pytest.mark.parametrize(
    ("contact", "mail"),
    [
        ("keeper@lamps.example", "keeper@lamps.example"),
        ("mailto:keeper@lamps.example", "keeper@lamps.example"),
        ("https://lamps.example/contact", "nobody@example.invalid"),
    ],
)
def test_the_address_of_mail_is_the_editions_contact(named: Path, contact: str, mail: str) -> None:
    put_contact(named, contact)
    assert repository(compile_edition(named).value).findtext(".//o:adminEmail", namespaces=NS) == mail


def test_the_day_is_the_newest_that_the_edition_names(tiny: Path) -> None:
    notes = tiny / "sources/letter-1851-03-02/annotations/notes.yml"
    assert "2026-01-05" in notes.read_text()
    notes.write_text(notes.read_text().replace("2026-01-05", "2026-02-07"))
    days = {one.text for one in repository(compile_edition(tiny).value).iter("{*}datestamp")}
    assert days == {"2026-02-07"}


GRAMMAR = etree.RelaxNG(etree.parse(str(TESTS / "schemas/oai-static.rng")))


@pytest.mark.parametrize("is_real", [False, True])
def test_the_file_follows_the_grammar_of_static_repositories(named: Path, is_real: bool) -> None:  # noqa: FBT001
    root = repository(flagship_result().value if is_real else compile_edition(named).value)
    assert GRAMMAR.validate(root), str(GRAMMAR.error_log)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (".//o:adminEmail", "nobody"), (".//o:earliestDatestamp", "1936"), (".//o:granularity", "day"),
        (".//o:header/o:identifier", "letter"), (".//o:header/o:datestamp", "2026-13-01"), (".//o:protocolVersion", "1.1"),
    ],
)  # fmt: skip
def test_the_grammar_sees_what_is_wrong(named: Path, path: str, words: str) -> None:
    root = repository(compile_edition(named).value)
    found = root.find(path, NS)
    assert found is not None
    found.text = words
    assert not GRAMMAR.validate(root)
