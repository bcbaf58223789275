"""How the pages of an edition look, from its `edition.yml`: colours, faces, pictures, the foot of every page."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from conftest import TINY, put_contact, run
from hypothesis import given
from hypothesis import strategies as st

from build_edition.edition import compile_edition
from build_edition.ground.addresses import of_contact
from build_edition.ground.colours import NAMES, colour_of, contrast, in_css, ink_on, is_readable, readable
from build_edition.ground.places import Place
from build_edition.measures.look import DARK_PAPERS, PAPERS
from build_edition.model.annotations import Imprint
from build_edition.model.sources import Written
from build_edition.pages.data.look import look

COLOURS = st.tuples(*[st.integers(0, 255)] * 3)
LOOKED_AFTER = """content_note: Storms, and *one* drowning.
theme:
  bar: yellow
  links: "#1f5673"
  text_face: faces/own.woff2
  favicon: icon.ico
"""


def imprint(**theme: str) -> Imprint:
    return Imprint(
        "T", "", "1", theme={name: Written(said, Place("edition.yml", 1, 1)) for name, said in theme.items()}
    )


def css(**theme: str) -> str:
    return "\n".join(look(imprint(**theme)))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    edition = Path(shutil.copytree(TINY, tmp_path_factory.mktemp("look") / "tiny"))
    imprint_of = edition / "sources/edition.yml"
    imprint_of.write_text(imprint_of.read_text() + LOOKED_AFTER)
    put_contact(edition, "keeper@example.org")
    (edition / "docs/faces").mkdir()
    (edition / "docs/faces/own.woff2").write_bytes(b"wOF2")
    (edition / "docs/icon.ico").write_bytes(b"\0\0\1\0")
    config = edition / "mkdocs.yml"
    config.write_text(
        config.read_text().replace("site_name: The lamp of Skerry Point\n", "copyright: After the papers\n")
    )
    ran = run("--root", edition)
    assert ran.code == 0, ran.out
    return edition / "site"


@given(COLOURS)
def test_words_on_a_bar_of_any_colour_can_be_read(colour: tuple[int, int, int]) -> None:
    assert is_readable(ink_on(colour), [colour])


@given(COLOURS, st.sampled_from([PAPERS, DARK_PAPERS]))
def test_the_shade_that_is_offered_can_be_read_and_a_colour_that_can_is_left(
    colour: tuple[int, int, int], papers: tuple[tuple[int, int, int], ...]
) -> None:
    found = readable(colour, papers)
    assert is_readable(found, papers)
    assert (found == colour) == is_readable(colour, papers)


@given(COLOURS)
def test_a_colour_that_is_written_is_read_again(colour: tuple[int, int, int]) -> None:
    assert colour_of(in_css(colour)) == colour


@pytest.mark.parametrize("written", ["", "#", "#12", "#12345", "#1234567", "rgb(0,0,0)", "red;}", "url(x)", "tealish"])
def test_what_is_no_colour_is_none(written: str) -> None:
    assert colour_of(written) is None


def test_contrast_is_that_of_wcag() -> None:
    assert round(contrast((0, 0, 0), (255, 255, 255)), 2) == 21
    assert round(contrast((119, 119, 119), (255, 255, 255)), 2) == 4.48  # the example of WCAG's own guide: #777 fails


def test_the_papers_that_links_are_held_against_are_those_of_the_style_sheet(built_tiny: Path) -> None:
    sheet = (built_tiny / "docs/edition/assets/edition.css").read_text()
    screen = sheet.split("@media print", 1)[0]
    found = {colour_of(one) for one in re.findall(r"--be-(?:reading-)?(?:paper|wash): ?(#\w+)", screen)}
    assert found == {*PAPERS, *DARK_PAPERS}


def test_an_edition_that_says_nothing_of_its_look_has_no_rules_of_its_own() -> None:
    assert css() == ""
    assert css(text_face="serif") == ""


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_bar_named_in_words_is_in_digits_in_the_style_sheet(name: str) -> None:
    assert f"--md-primary-fg-color: {NAMES[name]};" in css(bar=name)


def test_links_on_dark_pages_are_a_shade_that_can_be_read_there_unless_said() -> None:
    found = css(links="#1f5673")
    dark = re.search(r'"slate"\] { --md-typeset-a-color: (#\w+)', found)
    assert dark is not None
    assert is_readable(colour_of(dark[1]) or (0, 0, 0), DARK_PAPERS)
    assert '"slate"] { --md-typeset-a-color: #ffeedd' in css(links="#1f5673", links_dark="#ffeedd")


def test_a_face_of_the_editions_own_is_fetched_from_the_edition() -> None:
    found = css(text_face="faces/it's.woff2")
    assert 'src: url("\\2e \\2e \\2f \\2e \\2e \\2f faces\\2f it\\27 s\\2e woff2")' in found
    assert '"Source Serif 4", serif' in found  # for the signs that it does not have


def test_a_colour_without_quotation_marks_is_told_how_to_be_written(tiny: Path) -> None:
    path = tiny / "sources/edition.yml"
    path.write_text(path.read_text() + "theme:\n  bar: #1f5673\n")
    assert 'hint: write `bar: "#1f5673"`' in run("check", "--root", tiny).out


def test_the_foot_of_every_page_says_licence_version_how_to_cite_and_whom_to_write_to(site: Path) -> None:
    licence = r'<a href="https://creativecommons\.org/publicdomain/zero/1\.0/" rel="license">CC0</a>'
    pages = [site / "index.html", *(site / "edition").rglob("index.html")]
    for page in pages:
        foot = " ".join(page.read_text().split("md-copyright__highlight", 1)[1].split("</div>")[0].split())
        named = re.search(rf'After the papers · {licence} · <a href="([^"#]*)">Version 1\.0\.0</a> · <a href=', foot)
        assert named is not None
        assert (page.parent / named[1]).resolve() == (site / "edition/versions").resolve()
        assert '<a href="mailto:keeper@example.org">Contact</a>' in foot
        way = re.search(r'href="([^"#]*)#cite">How to cite', foot)
        assert way is not None
        assert (page.parent / way[1]).resolve() == (site / "edition").resolve()
    assert 'id="cite"' in (site / "edition/index.html").read_text()


def test_a_site_without_a_name_is_called_as_the_edition_and_its_pages_are_in_its_language(site: Path) -> None:
    page = (site / "index.html").read_text()
    assert "<title>The lamp of Skerry Point</title>" in page
    assert '<html lang="en"' in page


def test_files_of_the_look_are_published(site: Path) -> None:
    assert (site / "faces/own.woff2").read_bytes() == b"wOF2"
    assert "icon.ico" in (site / "index.html").read_text()
    assert (site / "icon.ico").is_file()


def test_the_editions_content_note_stands_on_each_document_that_has_none_of_its_own(tiny: Path) -> None:
    path = tiny / "sources/edition.yml"
    path.write_text(path.read_text() + "content_note: Storms, and *one* drowning.\n")
    edition = compile_edition(tiny).value
    noted = {one.document.id: str(one.fact("content_note")) for one in edition.edited}
    own = {one.document.id for one in compile_edition(TINY).value.edited if one.fact("content_note")}
    assert {name for name, said in noted.items() if "drowning" in said} == set(noted) - own


def test_an_address_of_contact_that_is_none_is_no_link() -> None:
    assert of_contact("javascript:alert(1)") == ""
    assert of_contact('a@b.org" onclick="x') == ""
    assert of_contact("https://example.org/write") == "https://example.org/write"


def test_a_theme_that_is_one_word_is_said_by_its_name(tiny: Path) -> None:
    path = tiny / "sources/edition.yml"
    path.write_text(path.read_text() + "theme: yellow\n")
    assert ": N008: “theme”: expected keys and values\n" in run("check", "--root", tiny).out


@pytest.mark.parametrize("contact", ["nobody", "javascript:alert(1)", "keeper at example.org", "https://"])
def test_a_contact_that_is_no_address_is_said(tiny: Path, contact: str) -> None:
    put_contact(tiny, contact)
    assert run("check", "--root", tiny).out.count(": N008: “contact”: expected an address of mail") == 1


@pytest.mark.parametrize("contact", ["keeper@example.org", "mailto:keeper@example.org", "https://example.org/write"])
def test_a_contact_that_is_an_address_is_a_link(tiny: Path, contact: str) -> None:
    put_contact(tiny, contact)
    assert run("check", "--root", tiny).code == 0
    assert of_contact(contact).endswith(contact.removeprefix("mailto:"))
