"""The day that files of an edition are of: the version's, else what is truly known, and never a document's."""

from __future__ import annotations

import gzip
import json
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from conftest import run
from lxml import etree

from build_edition.edition import compile_edition
from build_edition.exports import beacon, cmif, crate, epub, oai, pdf_book
from build_edition.exports.days import earliest_day, known_day
from build_edition.model.edited import Edition
from build_edition.model.woven import Page

REVIEWED = "2026-01-05"  # the newest review in the tiny edition, whose documents are of 1851
SENTENCE = "The edition does not say when this version came out"


@pytest.fixture(autouse=True)
def _no_moment_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def of(root: Path, released: str = "") -> Edition:
    imprint = root / "sources/edition.yml"
    config = root / "mkdocs.yml"
    config.write_text("site_url: https://lamps.example.org/\n" + config.read_text())
    imprint.write_text(imprint.read_text() + (f'released: "{released}"\n' if released else ""))
    found = compile_edition(root)
    assert not found.has_errors, found.diagnostics
    return found.value


def words_of(form: object, edition: Edition) -> str:
    """The first file of a format."""
    page: Page = next(iter(form.write(edition)))  # type: ignore[attr-defined]
    return b"".join(page.parts).decode()


def described(edition: Edition) -> dict[str, str]:
    (page,) = crate.write(edition)
    with zipfile.ZipFile(BytesIO(b"".join(page.parts))) as archive:
        graph = json.loads(archive.read(crate.METADATA))["@graph"]
    found: dict[str, str] = next(one for one in graph if one["@id"] == "./")
    return found


def said_by_each(edition: Edition) -> dict[str, str]:
    """What each format says of the day."""
    repository = etree.fromstring(words_of(oai, edition).encode())
    letters = etree.fromstring(words_of(cmif, edition).encode()).find(".//{*}publicationStmt/{*}date")
    assert letters is not None
    links = [line for line in words_of(beacon, edition).splitlines() if line.startswith("#TIMESTAMP")]
    with zipfile.ZipFile(BytesIO(b"".join(epub.book(edition)))) as archive:
        book = etree.fromstring(archive.read("book/package.opf"))
    return {
        "RO-Crate": described(edition)["datePublished"],
        "OAI-PMH": ",".join({str(one.text) for one in repository.iter("{*}datestamp", "{*}earliestDatestamp")}),
        "CMIF": " ".join(f"{name} {value}" for name, value in letters.attrib.items()),
        "BEACON": links[0].removeprefix("#TIMESTAMP: ") if links else "",
        "EPUB": next(str(one.text) for one in book.iter("{*}meta") if one.get("property") == "dcterms:modified"),
        "PDF": pdf_book.source(edition).partition("date: ")[2].partition(")\n")[0],
    }


def test_the_day_of_the_version_is_the_day_of_every_format(named: Path) -> None:
    edition = of(named, "2026-11-28")
    assert said_by_each(edition) == {
        "RO-Crate": "2026-11-28",
        "OAI-PMH": "2026-11-28",
        "CMIF": "when 2026-11-28",
        "BEACON": "2026-11-28",
        "EPUB": "2026-11-28T00:00:00Z",
        "PDF": "datetime(year: 2026, month: 11, day: 28)",
    }
    assert SENTENCE not in described(edition)["description"]


def test_where_no_day_is_known_none_is_said_or_a_bound_that_holds(named: Path) -> None:
    edition = of(named)
    assert said_by_each(edition) == {
        "RO-Crate": REVIEWED,
        "OAI-PMH": REVIEWED,
        "CMIF": f"notBefore {REVIEWED}",
        "BEACON": "",
        "EPUB": f"{REVIEWED}T00:00:00Z",
        "PDF": "none",
    }
    assert f"{SENTENCE}; 5 January 2026 is a day before which it did not." in described(edition)["description"]


@pytest.mark.parametrize(
    ("released", "known", "published"),
    [
        ("2026", "2026-01-01", "2026"),
        ("2026-11", "2026-11-01", "2026-11"),
        ("2026-11-28~", "2026-11-28", "2026-11-28"),
        ("2026/2027", "2026-01-01", "2026-01-01"),
        ("2026/..", "", REVIEWED),
    ],
)
def test_a_day_of_a_version_that_is_not_exact_is_said_no_more_exactly_than_a_format_must(
    named: Path, released: str, known: str, published: str
) -> None:
    edition = of(named, released)
    assert (known_day(edition), described(edition)["datePublished"]) == (known, published)


def test_the_moment_that_a_build_is_given_is_the_day_where_the_edition_names_none(
    named: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795824000")
    edition = of(named)
    assert said_by_each(edition)["BEACON"] == "2026-11-28"
    for nothing in ("", "-1", "now", "9" * 30):
        assert known_day(edition, {"SOURCE_DATE_EPOCH": nothing}) == ""
        assert earliest_day(edition, {"SOURCE_DATE_EPOCH": nothing}) == REVIEWED


@pytest.mark.parametrize("released", ["", "2026-11-28"])
def test_the_list_for_search_engines_says_no_day_that_nobody_knows(named: Path, released: str) -> None:
    of(named, released)
    assert run("--root", named).code == 0
    listed = (named / "site/sitemap.xml").read_bytes()
    assert gzip.decompress((named / "site/sitemap.xml.gz").read_bytes()) == listed
    assert listed.count(b"<lastmod>2026-11-28</lastmod>") == (listed.count(b"<loc>") if released else 0)
    assert (b"lastmod" in listed) == bool(released)
