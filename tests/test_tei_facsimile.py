"""Pictures in TEI: a surface each, to which the marks of the pages lead; and back again, from TEI of ours and of others."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from conftest import bilingual_result, run
from corpus import corpus
from lxml import etree
from test_facsimiles import ALT, LETTER, shown_from, with_pictures

from build_edition.contribute.taken import taken
from build_edition.contribute.taken_edition import taken_edition
from build_edition.edition import compile_edition
from build_edition.exports.grammar import faults_of
from build_edition.exports.tei import write_document
from build_edition.model.documents import Document
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.sources.take_in.take_in import take_in

T = "{http://www.tei-c.org/ns/1.0}"
SERVICE = "https://iiif.archive.example"


def written(edition: Edition, document: str) -> bytes:
    return write_document(edition.finder()(document), edition)


def surfaces(tei: bytes) -> list[etree._Element]:
    return etree.fromstring(tei).findall(f"{T}facsimile/{T}surface")


def breaks(tei: bytes) -> list[Mapping[str, str]]:
    return [dict(one.attrib) for one in etree.fromstring(tei).iter(f"{T}pb", f"{T}milestone")]


@pytest.fixture(scope="module")
def bilingual() -> Edition:
    return bilingual_result().value


def test_a_picture_is_a_surface_to_which_the_mark_of_its_page_leads(bilingual: Edition) -> None:
    tei = written(bilingual, "letter-1851-05-01-de")
    assert list(faults_of("tei_all", tei)) == []
    front, back = surfaces(tei)
    graphic = front.find(f"{T}graphic")
    assert (front.get("n"), back.get("n")) == ("1r", "1v")
    assert graphic is not None
    assert (graphic.get("width"), graphic.get("mimeType")) == ("600px", "image/jpeg")
    assert "a word before “schicken” is struck out" in "".join(graphic.itertext())
    assert front.findtext(f"{T}note[@type='rights']") == "Made for the tests of this program, CC0"
    xml_id = "{http://www.w3.org/XML/1998/namespace}id"
    assert [one.get("facs") for one in breaks(tei)] == [f"#{one.get(xml_id)}" for one in (front, back)]


def test_the_whole_edition_has_them_too_and_is_valid(bilingual: Edition) -> None:
    tei = corpus(bilingual)
    assert list(faults_of("tei_all", tei)) == []
    assert len(etree.fromstring(tei).findall(f"{T}TEI/{T}facsimile")) == len(
        {one.path.split("/")[1] for one in bilingual.images.values()}
    )
    assert any(b"facsimiles:" in page.content for page in _pages(tei) if page.path.endswith("-de/document.yml"))


def _pages(tei: bytes) -> Iterator[Page]:
    for page in taken_edition(tei, ()).pages:
        yield Page(page.path, page.content if isinstance(page.content, bytes) else page.content.encode())


@pytest.mark.parametrize("site", ["", "https://lamp.example/letters/"])
def test_a_picture_is_named_by_where_it_lies(tiny: Path, site: str) -> None:
    with_pictures(tiny)
    config = tiny / "mkdocs.yml"
    config.write_text(re.sub(r"(?m)^site_url:.*\n", "", config.read_text()) + (f"site_url: {site}\n" if site else ""))
    tei = written(compile_edition(tiny).value, LETTER)
    assert list(faults_of("tei_all", tei)) == []
    (url, _) = (str(one.find(f"{T}graphic").get("url")) for one in surfaces(tei))
    assert url == f"{site}edition/facsimiles/{LETTER}/page-1.png" if site else f"../../facsimiles/{LETTER}/page-1.png"


def test_a_picture_of_an_archive_is_named_by_its_address_and_its_service(tiny: Path) -> None:
    shown_from(tiny, SERVICE)
    tei = written(compile_edition(tiny).value, LETTER)
    assert list(faults_of("tei_all", tei)) == []
    (graphic,) = (one.find(f"{T}graphic") for one in surfaces(tei))
    assert graphic is not None
    assert (graphic.get("url"), graphic.get("source")) == (
        f"{SERVICE}/3/a/full/max/0/default.jpg", f"{SERVICE}/3/a/info.json",
    )  # fmt: skip
    assert f'from: "{SERVICE}/3/a/info.json"' in "\n".join(taken(tei, LETTER, "x.xml").pictures)


def test_what_has_no_picture_has_no_trace_of_any(tiny: Path) -> None:
    edition = compile_edition(tiny).value
    assert b"facs" not in corpus(edition)
    assert [one.pictures for one in (taken(written(edition, LETTER), LETTER, "x.xml"),)] == [()]


def test_pictures_come_back_with_their_pages_descriptions_and_rights(tiny: Path, tmp_path: Path) -> None:
    edition = compile_edition(with_pictures(tiny)).value
    file = tmp_path / "letter.tei.xml"
    file.write_bytes(written(edition, LETTER))
    ran = run("--root", tiny, "new", "document", file, "--id", "again")
    assert ran.code == 0, ran.out
    assert "2 pictures told of" in ran.out
    shutil.rmtree(tiny / "sources/again/annotations", ignore_errors=True)
    shutil.copytree(tiny / "sources" / LETTER / "facsimile", tiny / "sources/again/facsimile")
    result = compile_edition(tiny)
    assert [one for one in result.diagnostics if one.is_error] == []
    again, before = (result.value.finder()(one).document for one in ("again", LETTER))

    def said(document: Document) -> list[tuple[str, str, str, str]]:
        return [(one.path, one.described, str(one.page), one.rights) for one in document.header.facsimiles]

    assert [one[:2] + one[3:] for one in said(again)] == [one[:2] + one[3:] for one in said(before)]
    assert [one.page.value for one in again.header.facsimiles if one.page] == ["1", "2"]
    assert [one.number for one in again.milestones] == [one.number for one in before.milestones]


FOREIGN = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A letter</title></titleStmt>
<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>{facsimile}<text><body>
<pb n="1" facs="{first}"/><p>The lamp is out.</p><p>The keeper <pb n="2" facs="{second}"/>was asleep.</p></body></text></TEI>"""
ON_SURFACES = """<facsimile><surface xml:id="s1"><graphic url="https://a.example/i/1/full/full/0/default.jpg"/><graphic
 url="https://a.example/small.jpg"/></surface><surface xml:id="s2"><graphic url="https://a.example/i/2/full/full/0/default.jpg"/>
</surface></facsimile>"""
BARE = """<facsimile><graphic xml:id="g1" url="scan 1.tif"/><graphic xml:id="g2" url="scans/2.JPG"/></facsimile>"""


@pytest.mark.parametrize(
    ("facsimile", "breaks", "said"),
    [
        (ON_SURFACES, ("#s1", "#s2"), ["facsimile/picture-1.jpg", "https://a.example/i/2/full/full/0/default.jpg"]),
        (BARE, ("#g1", "#g2"), ["facsimile/2.JPG"]),
        (BARE, ("scan1.tif", "scans/2.JPG"), ["facsimile/2.JPG"]),
    ],
)
def test_of_foreign_tei_pages_with_pictures_are_marks_and_the_pictures_a_remark(
    tiny: Path, tmp_path: Path, facsimile: str, breaks: tuple[str, str], said: list[str]
) -> None:
    file = tmp_path / "foreign.xml"
    file.write_text(FOREIGN.format(facsimile=facsimile, first=breaks[0], second=breaks[1]))
    ran = run("--root", tiny, "new", "document", file, "--id", "foreign")
    assert ran.code == 0, ran.out
    assert "2 page breaks kept as marks, with their pictures" in ran.out
    header = (tiny / "sources/foreign/document.yml").read_text()
    remarks = [line for line in header.splitlines() if line.startswith("#") and "page:" in line]
    assert [line.split("page: ")[1] for line in remarks] == ['"1"', '"2"']
    assert all(words in header for words in said)
    found = compile_edition(tiny)
    assert [one for one in found.diagnostics if one.is_error] == []
    marks = found.value.finder()("foreign").document.milestones
    assert [(one.sort, one.number) for one in marks] == [("page", "1"), ("page", "2")]


def test_page_breaks_without_a_picture_are_counted_as_before() -> None:
    file = FOREIGN.format(facsimile="", first="#s1", second="#s2").encode()
    found = take_in(file, "x.xml")
    assert found.text == "The lamp is out.\n\nThe keeper was asleep.\n"
    assert "2 page breaks not shown" in found.steps
    assert found.pictures == ()


def test_pictures_that_somebody_described_are_named_at_once() -> None:
    described = ON_SURFACES.replace('.jpg"/></surface>', f'.jpg"><desc>{ALT}</desc></graphic></surface>')
    described = described.replace('0/default.jpg"/><', f'0/default.jpg"><desc>{ALT}</desc></graphic><')
    described = re.sub(r'jpg"/>\s*</surface>', f'jpg"><desc>{ALT}</desc></graphic></surface>', described)
    found = take_in(FOREIGN.format(facsimile=described, first="#s1", second="#s2").encode(), "x.xml")
    assert found.pictures[0] == "facsimiles:"
    assert sum(ALT in line for line in found.pictures) == 2
