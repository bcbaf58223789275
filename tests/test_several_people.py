"""A letter of several people: each is a name of its own wherever letters are told to other programs."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from conftest import run
from lxml import etree

from build_edition.edition import compile_edition
from build_edition.exports import biblatex, cmif, coins, meta_tags, plain_text, ris, schema_org, tei
from build_edition.exports.citations import Reference, document_reference
from build_edition.exports.csl import to_csl
from build_edition.model.edited import Edition

TEXT = "Kielrode, den 3. März 1917\n\nLieber Onkel,\n\nwir sind da.\n\nDeine\n\nJosef und Anna\n\nP.S. Es schneit.\n"
HEADER = """kind: letter
title: Brief aus Kielrode
date: "1917-03-03"
date_received: "1917-03-09"
language: German
sender: [{id: josef-kell, name: Josef Kell}, {id: anna-kell, name: Anna Kell}]
recipient: [{id: otto-brand, name: Otto Brand}, {id: ida-brand, name: Ida Brand}]
"""
NS = {"t": "http://www.tei-c.org/ns/1.0"}
SENDERS = ["Josef Kell", "Anna Kell"]
RECIPIENTS = ["Otto Brand", "Ida Brand"]


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The letter in an edition of its own."""
    root: Path = tmp_path_factory.mktemp("several") / "edition"
    assert run("new", "edition", root, "--yes").code == 0
    folder = root / "sources/brief"
    folder.mkdir()
    (folder / "text.txt").write_text(TEXT)
    sha256 = hashlib.sha256(TEXT.encode()).hexdigest()
    (folder / "document.yml").write_text(f"{HEADER}received: {{sha256: {sha256}}}\n")
    found = compile_edition(root)
    assert not found.has_errors, found.diagnostics
    return found.value


@pytest.fixture(scope="module")
def reference(edition: Edition) -> Reference:
    return document_reference(edition.shared, next(one for one in edition.edited if one.id == "brief"))


@pytest.mark.parametrize("where", ["tei", "cmif"])
def test_the_exchange_of_letters_names_each_and_when_it_came(edition: Edition, where: str) -> None:
    pages = list((cmif if where == "cmif" else tei).write(edition))
    page = next(one for one in pages if where == "cmif" or "brief" in one.path)
    root = etree.fromstring(page.content if isinstance(page.content, bytes) else page.content.encode())
    (letter,) = (one for one in root.iterfind(".//t:correspDesc", NS) if "Josef" in "".join(one.itertext()))
    sent, received = letter.findall("t:correspAction", NS)
    assert [one.text for one in sent.findall("t:persName", NS)] == SENDERS
    assert [one.text for one in received.findall("t:persName", NS)] == RECIPIENTS
    assert [one.find("t:date", NS).get("when") for one in (sent, received)] == ["1917-03-03", "1917-03-09"]
    assert where == "tei" or list(cmif.check(page)) == []


def test_citations_name_each(reference: Reference) -> None:
    assert [name["literal"] for name in to_csl(reference)["author"]] == SENDERS
    assert [name["literal"] for name in to_csl(reference)["recipient"]] == RECIPIENTS
    assert "author = {{Josef Kell} and {Anna Kell}}" in biblatex.write_reference(reference)
    lines = ris.write_reference(reference).split("\r\n")
    assert [line for line in lines if line[:2] in ("AU", "A2")] == [
        *(f"AU  - {name}" for name in SENDERS),
        *(f"A2  - {name}" for name in RECIPIENTS),
    ]
    assert coins.write_coins(reference).count("rft.au=") == 2


def test_heads_of_pages_name_each(reference: Reference) -> None:
    said = schema_org.work(reference, lambda _: "")
    assert [one["name"] for one in said["sender"]] == SENDERS
    assert [one["name"] for one in said["recipient"]] == RECIPIENTS
    assert said["dateReceived"] == "1917-03-09"
    tags = [value for name, value in meta_tags._named(reference, "") if name == "citation_author"]  # noqa: SLF001
    assert tags == SENDERS


def test_readers_see_each_and_when_it_came(edition: Edition) -> None:
    page = next(str(one.content) for one in edition.pages if one.path == "brief.md")
    assert "Josef Kell and Anna Kell to Otto Brand and Ida Brand" in page
    assert "9 March 1917" in page
    text = next(str(one.content) for one in plain_text.write(edition) if "brief" in one.path)
    assert "Josef Kell and Anna Kell to Otto Brand and Ida Brand" in text
    assert "Received: 9 March 1917" in text
    parts = next(one for one in edition.edited if one.id == "brief").document.paragraphs
    assert [one.part for one in parts][-3:] == ["closing", "signature", "postscript"]
