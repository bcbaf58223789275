"""Identifiers of authority files: told from slips, and led to from pages and exports."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from build_edition.edition import compile_edition
from build_edition.exports import beacon, cmif, tei
from build_edition.exports.tei_ids import TEI
from build_edition.ground.identifiers import AUTHORITIES, authorities_of
from build_edition.model.edited import Edition
from build_edition.model.registers import REGISTERS

NS = {"t": TEI}
RIGHT = [
    ("wikidata", "Q33391"), ("gnd", "118540238"), ("gnd", "4021477-1"), ("gnd", "2024315-7"), ("gnd", "36187-2"),
    ("gnd", "1047605287"), ("viaf", "24602065"), ("lcnaf", "n79003362"), ("lcnaf", "nb2001012345"),
    ("isni", "0000 0001 2099 9104"), ("isni", "0000000120999104"), ("orcid", "0000-0002-1825-0097"),
    ("orcid", "0000-0002-1694-233X"), ("geonames", "2950159"),
]  # fmt: skip
WRONG = [
    ("wikidata", "Q0"), ("wikidata", "q33391"), ("wikidata", "Q1x"), ("wikidata", "P31"), ("wikidata", ""),
    ("gnd", "11854023"), ("gnd", "4021477-12"), ("gnd", "Goethe"), ("viaf", "0123"), ("viaf", "1"),
    ("lcnaf", "79003362"), ("lcnaf", "n 79003362"), ("isni", "0000 0001 2099"), ("orcid", "0000000218250097"),
    ("geonames", "berlin"), ("geonames", "2950159\n"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "words"), RIGHT)
def test_an_identifier_as_its_authority_writes_it_is_right(key: str, words: str) -> None:
    assert AUTHORITIES[key].fault(words) == ""


@pytest.mark.parametrize(("key", "words"), WRONG)
def test_what_has_another_form_is_none(key: str, words: str) -> None:
    assert AUTHORITIES[key].fault(words) == "form"


@given(st.sampled_from([one for one in RIGHT if one[0] in ("gnd", "isni", "orcid")]), st.data())
def test_one_digit_mistaken_or_two_exchanged_is_seen(right: tuple[str, str], data: st.DataObject) -> None:
    key, words = right
    places = [at for at, sign in enumerate(words) if sign.isdigit()]
    at = data.draw(st.sampled_from(places))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != words[at]]))
    assert AUTHORITIES[key].fault(words[:at] + other + words[at + 1 :]) != ""
    pairs = [at for at in places if at + 1 in places and words[at] != words[at + 1]]
    at = data.draw(st.sampled_from(pairs))
    assert AUTHORITIES[key].fault(words[:at] + words[at + 1] + words[at] + words[at + 2 :]) != ""


@pytest.mark.parametrize(
    ("key", "pasted", "meant"),
    [
        ("gnd", "https://d-nb.info/gnd/118540238", "118540238"),
        ("gnd", "(DE-588)118540238", "118540238"),
        ("wikidata", "http://www.wikidata.org/entity/Q33391", "Q33391"),
        ("wikidata", "q33391", "Q33391"),
        ("geonames", "https://www.geonames.org/2950159/berlin.html", "2950159"),
        ("lcnaf", "n 79003362", "n79003362"),
        ("orcid", "0000 0002 1825 0097", "0000-0002-1825-0097"),
        ("orcid", "https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"),
        ("viaf", "24602065 or 32002165", ""),
        ("gnd", "https://d-nb.info/gnd/118540239", ""),
    ],
)
def test_the_one_identifier_in_what_was_pasted_is_found_and_none_among_two(key: str, pasted: str, meant: str) -> None:
    assert AUTHORITIES[key].within(pasted) == meant


@pytest.mark.parametrize("one", AUTHORITIES.values(), ids=lambda one: one.key)
def test_the_example_that_editors_are_shown_is_right(one: object) -> None:
    authority = AUTHORITIES[getattr(one, "key", "")]
    assert authority.fault(authority.example) == ""


def test_only_a_place_has_a_number_at_geonames_and_only_a_person_an_orcid() -> None:
    assert [kind for kind in REGISTERS.values() if "geonames" in keys(kind)] == ["place"]
    assert [kind for kind in REGISTERS.values() if "orcid" in keys(kind)] == ["person"]


def keys(kind: str) -> list[str]:
    return [one.key for one in authorities_of(kind)]


@pytest.fixture
def identified(named: Path) -> Edition:
    """Marrow and Skerry Point with identifiers, the league that never was with one too, on a site with an address."""
    config = named / "mkdocs.yml"
    config.write_text("site_url: https://example.org/lamp/\n" + config.read_text())
    for name, after, lines in (
        ("persons", "sort: Marrow, John", "gnd: 118540238\n  viaf: 24602065\n  isni: 0000 0001 2099 9104"),
        ("places", "name: Skerry Point", "geonames: 2950159\n  wikidata: Q64"),
        ("organisations", "status: fabricated", "gnd: 2024315-7"),
    ):
        path = named / f"sources/register/{name}.yml"
        path.write_text(path.read_text().replace(after, f"{after}\n  {lines}"))
    result = compile_edition(named)
    assert result.diagnostics == ()
    return result.value


def test_the_page_of_an_entry_leads_to_each_authority(identified: Edition) -> None:
    pages = {page.path: page for page in identified.pages}
    person = pages["register/persons/marrow.md"]
    assert "[118540238](https://d-nb.info/gnd/118540238)" in str(person.content)
    assert "[0000 0001 2099 9104](https://isni.org/isni/0000000120999104)" in str(person.content)
    data = json.loads(person.head[0].partition(">")[2].removesuffix("</script>"))
    assert data["sameAs"] == [
        "https://d-nb.info/gnd/118540238", "http://viaf.org/viaf/24602065", "https://isni.org/isni/0000000120999104",
    ]  # fmt: skip
    assert "https://www.geonames.org/2950159" in str(pages["register/places/skerry-point.md"].content)


def test_tei_and_cmif_name_who_is_meant(identified: Edition) -> None:
    page = next(page for page in tei.write(identified) if page.path == "documents/letter-1851-03-02.tei.xml")
    assert list(tei.check(page)) == []
    names = etree.fromstring(bytes(page.content, "utf-8") if isinstance(page.content, str) else page.content)
    assert {(one.get("subtype"), one.text) for one in names.iterfind(".//t:idno[@subtype]", NS)} >= {
        ("gnd", "https://d-nb.info/gnd/118540238"), ("geonames", "https://sws.geonames.org/2950159"),
    }  # fmt: skip
    (letters,) = cmif.write(identified)
    assert list(cmif.check(letters)) == []
    assert b'ref="https://d-nb.info/gnd/118540238"' in bytes(letters.content)
    assert b'target="https://sws.geonames.org/2950159"' in bytes(letters.content)


def test_a_beacon_has_a_line_for_each_entry_and_none_for_what_was_invented(identified: Edition) -> None:
    files = {page.path: str(page.content) for page in beacon.write(identified)}
    assert set(files) == {f"{key}.beacon.txt" for key in ("gnd", "viaf", "isni", "geonames", "wikidata")}
    head, _, links = files["gnd.beacon.txt"].partition("\n\n")
    assert links == "118540238|https://example.org/lamp/edition/register/persons/marrow/\n"
    assert head.splitlines()[:2] == ["#FORMAT: BEACON", "#PREFIX: https://d-nb.info/gnd/"]
    assert "#FEED: https://example.org/lamp/edition/downloads/gnd.beacon.txt" in head
    assert all(re.fullmatch(r"#[A-Z]+: \S.*", line) for line in head.splitlines())


def test_without_an_address_or_without_identifiers_there_is_no_beacon(named: Path) -> None:
    persons = named / "sources/register/persons.yml"
    assert list(beacon.write(compile_edition(named).value)) == []
    config = named / "mkdocs.yml"
    config.write_text("site_url: https://example.org/lamp/\n" + config.read_text())
    persons.write_text(persons.read_text().replace("  wikidata: Q1\n", ""))
    assert list(beacon.write(compile_edition(named).value)) == []


def test_a_contributors_orcid_is_checked_like_every_other(tiny: Path) -> None:
    people = tiny / "sources/contributors.yml"
    people.write_text(people.read_text() + "- id: n-n\n  name: N. N.\n  role: notes\n  orcid: 0000-0002-1825-0079\n")
    (found,) = (one for one in compile_edition(tiny).diagnostics if one.code == "N052")
    assert "ORCID" in found.message
