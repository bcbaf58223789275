"""CMIF: letters for indexes of letters, valid against the format's own schema."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from conftest import flagship_result
from lxml import etree

from build_edition.edition import compile_edition
from build_edition.exports.cmif import check, write
from build_edition.exports.tei_ids import TEI
from build_edition.model.edited import Edition
from build_edition.model.woven import Page

NS = {"t": TEI}


def file_of(edition: Edition) -> etree._Element:
    (page,) = write(edition)
    assert isinstance(page.content, bytes)
    root = etree.fromstring(page.content)
    assert list(check(page)) == []
    return root


@pytest.mark.parametrize("site", ["", "site_url: https://example.org/lamp/\n"])
def test_every_letter_says_who_wrote_to_whom_and_when(named: Path, site: str) -> None:
    config = named / "mkdocs.yml"
    config.write_text(site + config.read_text())
    root = file_of(compile_edition(named).value)
    letters = root.findall(".//t:correspDesc", NS)
    assert len(letters) == 2
    sent, received = letters[0].findall("t:correspAction", NS)
    assert (sent.findtext("t:persName", namespaces=NS), received.findtext("t:persName", namespaces=NS)) == (
        "J. Marrow",
        "T. Quay",
    )
    assert [one.get("when") for one in letters[0].iterfind(".//t:date", NS)] == ["1851-03-02"]


def test_who_is_named_in_a_letter_stands_with_it(named: Path) -> None:
    root = file_of(compile_edition(named).value)
    assert {one.get("type") for one in root.iterfind(".//t:correspDesc/t:note/t:ref", NS)} >= {"cmif:mentionsPerson"}


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("1851~", {"notBefore": "1851-01-01", "notAfter": "1851-12-31", "cert": "low"}),
        ("1851-03/1851-04", {"notBefore": "1851-03-01", "notAfter": "1851-04-30"}),
        ("-0044-03-15", None),
    ],
)
def test_a_date_that_is_no_day_is_limits_and_one_no_calendar_knows_is_left_out(
    named: Path, edtf: str, said: dict[str, str] | None
) -> None:
    header = named / "sources/letter-1851-03-02/document.yml"
    header.write_text(header.read_text().replace('"1851-03-02"', f'"{edtf}"'))
    root = file_of(compile_edition(named).value)
    found = [one for one in root.iterfind(".//t:correspDesc", NS) if "03-02" in str(one.get("ref"))]
    dates = [dict(one.attrib) for one in found[0].iterfind(".//t:date", NS)]
    assert dates == ([said] if said is not None else [])


def test_an_edition_without_letters_has_no_such_file(tiny: Path) -> None:
    for name in ("letter-1851-03-02", "letter-1851-03-09"):
        shutil.rmtree(tiny / "sources" / name)
    shutil.rmtree(tiny / "sources/parallels")
    assert list(write(compile_edition(tiny).value)) == []


def test_the_check_sees_what_is_wrong(named: Path) -> None:
    (page,) = write(compile_edition(named).value)
    assert isinstance(page.content, bytes)
    found, *_ = check(Page(page.path, page.content.replace(b'type="sent"', b'type="posted"', 1)))
    assert found.startswith("line ")


def test_the_real_edition_is_valid() -> None:
    assert len(file_of(flagship_result().value).findall(".//t:correspDesc", NS)) == 1
