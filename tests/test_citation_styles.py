"""Citing in the styles of others: what each says, that none says less than it should, and that a style of one's own serves."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from conftest import TESTS, flagship_result, run
from hypothesis import given, settings
from hypothesis import strategies as st
from test_citations import made

from build_edition.edition import compile_edition
from build_edition.exports.citations import ADDRESS, LOCATOR, SEEN, SLOTS, Reference, document_reference
from build_edition.exports.styled import honest
from build_edition.model.edited import Edition
from build_edition.model.shared import Style
from build_edition.pages.data.citing_styles import styled_citations, write_styled
from build_edition.vocabulary.citation_styles import UnusableStyleError, built_in, parse_style, style_of

HOUSE = TESTS / "diagnostics/N041-unusable-style/near-miss/sources/styles/house.csl"
LETTER = "letter-1851-03-02"
HOSTILE = st.text(max_size=30) | st.sampled_from(
    ["<b>x</b>", "</i>&amp;", "<script>x</script>", "“[@key]”", "27 September 4321", "*x*"]
)


def said(html: str) -> str:
    """The words of a citation, slots spelt out."""
    words = "".join(lxml.html.document_fromstring(f"<p>{html}</p>").itertext())
    for slot, name in SLOTS.items():
        words = words.replace(slot, f"{{{name}}}")
    return words


@pytest.fixture(scope="module")
def letter() -> Reference:
    edition = flagship_result().value
    return replace(document_reference(edition.shared, edition.edited[0]), released="2026-11-28")


def cited(reference: Reference, style: Style, *, is_place: bool = False) -> str:
    (styled,) = write_styled((reference,), style)
    return said(honest(styled.in_place if is_place else styled.whole, reference, is_place=is_place))


def test_each_style_cites_a_letter_as_part_of_the_edition(letter: Reference) -> None:
    found = {name: cited(letter, style_of(name)) for name in built_in()}
    state = "Machine translation, unreviewed; as received."
    assert found == {
        "chicago-author-date": "Kaganovich, Lazar. (1936) 2026. “Kaganovich to Stalin, 14 September 1936.” In Kaganovich on the "
        f"Right, 1936, version 0.1.0, edited by the editors. {{address}}. {state} Accessed {{seen}}.",
        "mla": "Kaganovich, Lazar. “Kaganovich to Stalin, 14 September 1936.” 14 Sept. 1936. Kaganovich on the Right, 1936, "
        f"edited by the editors, Version 0.1.0, 2026, {{address}}. {state} Accessed {{seen}}.",
        "apa": "Kaganovich, L. (2026). Kaganovich to Stalin, 14 September 1936. In the editors (Ed.), Kaganovich on the Right, "
        f"1936 (Version 0.1.0). {{address}} (Original work published 1936) {state} Accessed {{seen}}.",
        "gb-t-7714": "KAGANOVICH L. Kaganovich to Stalin, 14 September 1936[M/OL]//THE EDITORS. Kaganovich on the Right, 1936. "
        f"2026[{{year}}-{{month}}-{{day}}]. {{address}}. Version 0.1.0. {state}",
    }


@pytest.mark.parametrize("name", built_in())
def test_no_style_says_less_than_version_worth_place_address_and_day(letter: Reference, name: str) -> None:
    place = cited(letter, style_of(name), is_place=True)
    for wanted in ("0.1.0", "Machine translation, unreviewed", "{locator}", "{address}"):
        assert wanted in place, wanted
    assert "{seen}" in place or "{day}" in place
    whole = cited(letter, style_of(name))
    assert "{locator}" not in whole
    assert "4321" not in whole + place
    assert "invalid" not in whole + place


@pytest.mark.parametrize("name", built_in())
def test_a_version_without_a_day_is_not_said_to_be_of_the_documents_year(letter: Reference, name: str) -> None:
    words = cited(replace(letter, released=""), style_of(name))
    assert not re.search(r"(?:0\.1\.0, |Right, 1936\. |\()1936[^)]", words), words


@pytest.mark.parametrize("name", built_in())
def test_a_version_without_a_day_takes_no_word_of_the_edition_for_a_month(letter: Reference, name: str) -> None:
    words = cited(replace(letter, released="", container="The Lamps"), style_of(name))
    assert "The Lamps" in words
    assert "4321" not in words


@pytest.mark.parametrize(
    "title", ["Telegram No. 4321 to London", "File [4321], a letter", "Sept. 27, 4321", "Add. MS 4321"]
)
@pytest.mark.parametrize("name", built_in())
def test_a_number_in_a_title_is_no_day_of_access(letter: Reference, name: str, title: str) -> None:
    words, plain = (cited(replace(letter, title=one), style_of(name)) for one in (title, "Telegram"))
    assert words.count("4321") == 1
    for slot in SLOTS.values():
        assert words.count(f"{{{slot}}}") == plain.count(f"{{{slot}}}")


def test_a_long_word_is_searched_for_no_day(letter: Reference) -> None:
    words = "A" + "a" * 40_000  # by which a search that begins anew at each letter would take minutes
    assert cited(replace(letter, title=words), style_of("mla")).count(words) == 1


TOLD_APART = '<choose><if variable="author" disambiguate="true"><text value="One of two"/></if></choose>'
NUMBERED = '<text variable="citation-number" prefix="No. "/>'


def style_of_lists() -> Style:
    """A style that numbers its works and says of two that look alike that they are two."""
    layout = '<layout suffix=".">'
    text = HOUSE.read_text(encoding="utf-8")
    assert layout in text
    return parse_style("lists", text.replace(layout, f"{layout}{NUMBERED}{TOLD_APART}"))


@pytest.mark.parametrize("style", [*map(style_of, built_in()), style_of_lists()], ids=lambda style: style.id)
@pytest.mark.parametrize("title", ["Another", None], ids=["of one year", "alike in all"])
def test_two_works_of_one_author_and_year_are_each_cited_as_if_alone(
    letter: Reference, style: Style, title: str | None
) -> None:
    other = replace(letter, id="other", title=title or letter.title)
    both = write_styled((letter, other), style)
    assert both == (*write_styled((letter,), style), *write_styled((other,), style))
    assert "No." not in both[0].whole


def test_what_tells_one_work_from_another_is_always_said(letter: Reference) -> None:
    (alone,) = write_styled((letter,), style_of("mla"))
    assert said(alone.in_text) == "(Kaganovich, “Letter of 14 September 1936”)"
    (alone,) = write_styled((letter,), style_of_lists())
    assert "One of two" in alone.whole


def test_an_author_and_date_stand_in_the_text_and_a_number_does_not(letter: Reference) -> None:
    in_text = {name: said(write_styled((letter,), style_of(name))[0].in_text_in_place) for name in built_in()}
    assert in_text["chicago-author-date"] == "(Kaganovich [1936] 2026, {locator})"
    assert in_text["apa"] == "(Kaganovich, 1936/2026, {locator})"
    assert in_text["gb-t-7714"] == ""


def test_editors_who_are_named_are_cited_by_name_and_a_doi_is_given(tiny: Path) -> None:
    imprint, people = tiny / "sources/edition.yml", tiny / "sources/contributors.yml"
    people.write_text(people.read_text() + "- id: rose\n  name: Rose Tarn\n  role: editor\n  sort: Tarn, Rose\n")
    imprint.write_text(
        imprint.read_text() + 'editors: [rose]\nreleased: "2026-11-28"\ndoi: https://doi.org/10.1234/lamp.1\n'
    )
    edition = compile_edition(tiny).value
    one = next(document_reference(edition.shared, one) for one in edition.edited if one.id == LETTER)
    assert "edited by Rose Tarn, version 1.0.0, 2026" in str(
        next(p.content for p in edition.pages if p.path == f"cite/{LETTER}.json")
    )
    words = cited(one, style_of("apa"))
    assert "In R. Tarn (Ed.)" in words
    assert "https://doi.org/10.1234/lamp.1" in words
    assert "{address}" in words, "the address of the version, beside the DOI"
    pages = {page.path: str(page.content) for page in edition.pages}
    assert "doi = {10.1234/lamp.1}" in pages[f"cite/{LETTER}.bib"]
    assert "editor = {Tarn, Rose}" in pages[f"cite/{LETTER}.bib"]
    assert "DO  - 10.1234/lamp.1" in pages[f"cite/{LETTER}.ris"]
    (head,) = ["\n".join(page.head) for page in edition.pages if page.path == f"{LETTER}.md"]
    assert '<meta name="citation_editor" content="Tarn, Rose">' in head
    assert '<meta name="citation_doi" content="10.1234/lamp.1">' in head
    said = json.loads(re.search(r"<script[^>]*>(.*?)</script>", head)[1])["isPartOf"]  # type: ignore[index]
    assert (said["editor"][0]["name"], said["datePublished"]) == ("Rose Tarn", "2026-11-28")
    assert said["sameAs"] == "https://doi.org/10.1234/lamp.1"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("editors: [nobody]", "N015"),
        ("doi: the lamp", "N008"),
        ("doi: 10.1/x", "N008"),
        ("citation_styles: [apaa]", "N009"),
        ("citation_styles: [house.csl]", "N009"),
        ("citation_styles: apa", "N008"),
    ],
)
def test_what_cannot_be_is_said_at_its_place(tiny: Path, line: str, code: str) -> None:
    imprint = tiny / "sources/edition.yml"
    imprint.write_text(imprint.read_text() + line + "\n")
    (found,) = [one for one in compile_edition(tiny).diagnostics if one.is_error]
    assert (found.code, found.place.path) == (code, "sources/edition.yml")


@pytest.fixture
def own(tiny: Path) -> Path:
    """An edition with a style of its own, in which everything is cited in notes."""
    (tiny / "sources/styles").mkdir()
    shutil.copy(HOUSE, tiny / "sources/styles/house.csl")
    imprint = tiny / "sources/edition.yml"
    imprint.write_text(imprint.read_text() + "citation_styles: [house.csl]\n")
    return tiny


def test_a_style_of_ones_own_serves(own: Path) -> None:
    edition = compile_edition(own).value
    files = styled_citations(edition)
    assert files.diagnostics == ()
    (page,) = [page for page in files.value if LETTER in page.path]
    (style,) = json.loads(str(page.content))
    assert style["name"] == "The house of lamps"
    place = "".join(
        one if isinstance(one, str) else f"{{{one['slot']}}}" for one in style["layers"]["received"]["place"]
    )
    assert "{locator}; {day} {month-name} {year}." in place
    assert "Version 1.0.0." in place
    assert place.endswith("{address}")


def test_a_style_the_processor_refuses_is_a_finding_and_nothing_is_written(own: Path) -> None:
    style = own / "sources/styles/house.csl"
    style.write_text(style.read_text().replace('<text variable="locator"/>', "<nonsense/>"))
    ran = run("--root", own)
    assert (ran.code, "N041" in ran.out) == (1, True), ran.out
    assert not (own / "site").exists()


@pytest.mark.parametrize(
    "spoilt",
    ["", "no XML", "<style/>", "<a xmlns='http://purl.org/net/xbiblio/csl'/>", "<style xmlns='http://purl.org/net/xbiblio/csl'><citation/></style>",
     "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><style xmlns='http://purl.org/net/xbiblio/csl'>&b;</style>", "\x00"],
)  # fmt: skip
def test_what_is_no_style_is_refused_in_words(spoilt: str) -> None:
    with pytest.raises(UnusableStyleError, match=r"\w"):
        parse_style("x", spoilt)


@settings(max_examples=settings.default.max_examples // 3)
@given(title=HOSTILE, name=HOSTILE)
def test_a_title_is_never_markup(title: str, name: str) -> None:
    one = made(title, name)
    for style in map(style_of, built_in()):
        (styled,) = write_styled((one,), style)
        tags = {str(tag.tag) for tag in lxml.html.fragment_fromstring(styled.whole, create_parent="p").iter()}
        assert tags <= {"p", "i", "b", "a", "sup", "sub"}, styled.whole


def test_the_site_offers_every_style_for_every_document(built_flagship: Path) -> None:
    edition: Edition = flagship_result().value
    for document in edition.documents:
        found: list[dict[str, Any]] = json.loads(
            (built_flagship / f"site/edition/cite/{document.id}.styles.json").read_text()
        )
        assert [one["id"] for one in found] == list(built_in())
        for one in found:
            for layer, state in (("received", "as received"), ("reading", "editors’ readings")):
                assert state in str(one["layers"][layer]["place"])
    assert {ADDRESS, LOCATOR, SEEN} <= set(SLOTS)
