"""An edition whose pages are given in several languages: a page for each, and a switch that leads from one to the other."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import lxml.html
import pytest
from conftest import files_below, run
from hypothesis import given
from hypothesis import strategies as st

from build_edition.edition import compile_edition
from build_edition.markup.render import Renderer
from build_edition.markup.spoken import in_language
from build_edition.site import early
from build_edition.site.job import Job
from build_edition.site.settings import settings_of
from build_edition.site.switch import with_languages
from build_edition.site.ways import Way
from build_edition.sources.versions import versions


def pages_of(site: Path) -> Iterator[tuple[str, lxml.html.HtmlElement]]:
    """Every page of a site but that for addresses which lead nowhere, by its path."""
    for path in sorted(site.rglob("*.html")):
        if path.name != "404.html":
            yield path.relative_to(site).as_posix(), lxml.html.document_fromstring(path.read_bytes())


@pytest.fixture(scope="module")
def pages(built_bilingual: Path) -> dict[str, lxml.html.HtmlElement]:
    return dict(pages_of(built_bilingual / "site"))


def test_every_page_is_there_in_each_language_and_says_in_which_it_is(pages: dict[str, lxml.html.HtmlElement]) -> None:
    german = {path.removeprefix("de/") for path in pages if path.startswith("de/")}
    assert german == {path for path in pages if not path.startswith("de/")}
    assert {page.get("lang") for path, page in pages.items() if path.startswith("de/")} == {"de"}
    assert {page.get("lang") for path, page in pages.items() if not path.startswith("de/")} == {"en"}


def test_the_foot_says_with_what_a_page_was_made_in_its_language(pages: dict[str, lxml.html.HtmlElement]) -> None:
    for path, page in pages.items():
        (foot,) = page.find_class("md-copyright")
        said, name = " ".join(foot.text_content().split()), foot.xpath(".//a[contains(@href, 'mkdocs-material')]")
        assert [one.text_content().strip() for one in name] == ["Material for MkDocs"], path
        assert said.endswith(
            "Erstellt mit Material for MkDocs" if path.startswith("de/") else "Made with Material for MkDocs"
        )
        assert ("Made with" in said) == (not path.startswith("de/"))


@pytest.mark.parametrize("is_on", [True, False])
def test_a_host_that_turned_that_off_has_it_on_no_page(tiny: Path, *, is_on: bool) -> None:
    if not is_on:
        with (tiny / "mkdocs.yml").open("a", encoding="utf-8") as config:
            config.write("extra: {generator: false}\n")
    edition = compile_edition(tiny, language="de").value
    said = settings_of(edition, "")
    assert said["extra"]["generator"] is False
    assert ("Erstellt mit" in said["copyright"]) == is_on


def leads_to(path: str, address: str) -> str:
    """The file of the site that a relative address leads to."""
    parts = [part for part in path.split("/")[:-1] if part]
    for part in address.split("/"):
        if part == "..":
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join((*parts, "index.html"))


def test_the_switch_and_the_head_lead_to_the_same_page_in_the_other_language(
    pages: dict[str, lxml.html.HtmlElement],
) -> None:
    for path, page in pages.items():
        english = path.removeprefix("de/")
        german, here = f"de/{english}", "de" if path != english else "en"
        (way,) = page.xpath("//header//*[@class='be-languages']/a")
        assert leads_to(path, way.get("href")) == ({german, english} - {path}).pop()
        assert way.get("lang") == way.get("hreflang") == ({"de", "en"} - {here}).pop()
        told = {one.get("hreflang"): leads_to(path, one.get("href")) for one in page.xpath("//head/link[@hreflang]")}
        assert told == {"en": english, "de": german, "x-default": english}


def test_a_page_written_by_hand_is_its_version_or_says_that_it_is_in_the_edition_s_language(
    pages: dict[str, lxml.html.HtmlElement],
) -> None:
    assert "Das Licht von Norderend" in pages["de/index.html"].xpath("string(//h1)")
    assert "The light at Norderend" in pages["index.html"].xpath("string(//h1)")
    assert pages["de/index.html"].xpath("//article[@lang]") == []
    assert pages["de/about/index.html"].xpath("//article/@lang") == ["en"]
    assert pages["about/index.html"].xpath("//article[@lang]") == []
    assert not [path for path in pages if "index.de" in path]


def test_notes_say_their_language_where_the_page_has_another(pages: dict[str, lxml.html.HtmlElement]) -> None:
    letter = "edition/letter-1851-05-01/index.html"
    (words,) = pages[f"de/{letter}"].xpath("//li[@id='fn-t-seventeen']//*[text()='The original has 17.']")
    assert words.get("lang") == "en"
    assert pages[f"de/{letter}"].xpath("//h1/span/@lang") == ["en"]
    assert pages[letter].xpath("//li[@id='fn-t-seventeen']//p/span[@lang='en']") == []


TITLES = {
    "de": ("Brief vom 1. Mai", "Oltmann an den Amtmann", "Verhör vom 20. Mai"),
    "en": ("Letter of 1 May", "Oltmann to the bailiff", "Hearing of 20 May"),
}
# what is said of a whole picture, in which words of several languages cannot be told apart
ELSEWHERE = "ancestor::script or ancestor::svg"


@pytest.mark.parametrize("language", TITLES)
def test_a_title_says_its_language_wherever_it_stands(pages: dict[str, lxml.html.HtmlElement], language: str) -> None:
    found = [
        (path, str(piece).strip(), language_at(piece))
        for path, page in pages.items()
        for piece in page.xpath(f"//body//text()[not({ELSEWHERE})]")
        if any(title in piece for title in TITLES[language])
    ]
    assert len(found) > 40
    assert [one for one in found if one[2] != language] == []


def language_at(piece: Any) -> str:
    """The language that is said of words by the nearest element they stand in."""
    parent = piece.getparent().getparent() if piece.is_tail else piece.getparent()
    return next((str(one.get("lang")) for one in (parent, *parent.iterancestors()) if one.get("lang")), "")


def test_pages_in_another_language_have_an_address_of_their_own(tiny: Path) -> None:
    config = tiny / "mkdocs.yml"
    config.write_text(f"site_url: https://edition.example/lamp/\n{config.read_text()}")
    compiled = compile_edition(tiny, language="de")
    assert compiled.value.config.settings["site_url"] == "https://edition.example/lamp/de/"


def test_with_one_language_no_page_and_no_file_has_a_trace_of_others(built_tiny: Path) -> None:
    site = built_tiny / "site"
    assert not (site / "de").exists()
    for path in (*site.rglob("*.html"), *site.rglob("*.css"), *site.rglob("*.js")):
        content = path.read_bytes()
        assert b"hreflang" not in content, path
        assert b"be-languages" not in content, path


ANOTHER = "---\ntitle: {}\nabout: [letter-1851-03-02]\nby: [editors]\n---\n\n{}\n"


def said_by(edition: Path, old: str, new: str) -> list[tuple[str, str]]:
    path = edition / "sources/edition.yml"
    path.write_text(path.read_text().replace(old, new))
    return [(one.code, one.hint) for one in compile_edition(edition).diagnostics]


def test_a_language_that_no_page_can_speak_is_said_with_those_that_there_are(tiny: Path) -> None:
    found = said_by(tiny, "language: English", "language: English\nlanguages: [English, Klingon]")
    assert found == [("N009", "choose `English`, `French`, `German`, `Russian`")]


def test_an_introduction_is_its_version_where_it_has_one(named: Path) -> None:
    path = named / "sources/edition.yml"
    path.write_text(path.read_text().replace("language: English", "language: English\nlanguages: [German]"))
    (named / "sources/introductions/another.md").write_text(ANOTHER.format("Another", "Words."))
    (named / "sources/introductions/another.de.md").write_text(ANOTHER.format("Eine andere", "Worte."))
    compiled = compile_edition(named, language="de")
    assert compiled.diagnostics == ()
    pages = {one.path: str(one.content) for one in compiled.value.pages}
    assert '<div class="be-introduction" lang="en"' in pages["introductions/the-lamp.md"]
    assert "# Eine andere" in pages["introductions/another.md"]
    assert "be-introduction" not in pages["introductions/another.md"]


def test_a_version_is_taken_for_its_name_and_a_code_that_is_no_language_is_a_part_of_it() -> None:
    files = ["a.md", "a.de.md", "b.fr.md", "c.md", "d.it.md"]
    assert versions(files, ("en", "de", "fr"), "de") == {"a.md": "a.de.md", "c.md": "c.md", "d.it.md": "d.it.md"}
    assert versions(files, ("en",), "en") == {one: one for one in files}


EXTENSIONS = ["attr_list", "def_list", "md_in_html", "tables", "build_edition.footnotes"]
SAID = [
    "One paragraph.", "Two.\n\nParagraphs, *the second* with [a link](x.md).", "- one\n- two\n  and more", "1. one\n2. two",
    "## A head\n\nand words", "> quoted\n\nsaid", "    code\n\nsaid", "| a | b |\n|---|---|\n| c | d |", "a\nb  \nc",
    "```\ncode\n\nmore\n```", "* * *", "<q>Said</q> so.",
]  # fmt: skip


@pytest.mark.parametrize("markdown", SAID)
def test_what_says_its_language_is_set_as_it_was(markdown: str) -> None:
    renderer = Renderer(EXTENSIONS, {})
    said = renderer.render(in_language(markdown, "en")).html
    assert re.sub(r'<span lang="en">|</span>', "", said) == renderer.render(markdown).html


@given(st.text(alphabet="ab *-#>|`\n1._", max_size=60))
def test_nothing_is_lost_of_what_says_its_language(markdown: str) -> None:
    said = in_language(markdown, "en")
    assert said.replace('<span lang="en">', "").replace("</span>", "") == markdown
    assert in_language(markdown, "") == markdown


def test_what_is_made_beside_us_in_a_further_language_is_what_is_made_here(
    built_bilingual: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again = tmp_path / "again"
    shutil.copytree(built_bilingual, again, ignore=shutil.ignore_patterns("edition", "site", ".build-edition"))
    monkeypatch.setattr(early, "_FEW", 0)  # as if these were many
    assert run("--root", again, "--jobs", "3").code == 0
    assert files_below(again / "site") == files_below(built_bilingual / "site")


def test_where_the_theme_s_script_stays_it_is_shown_no_alternate_of_which_it_would_ask_a_sitemap() -> None:
    """It looks for `rel="alternate"` as it stands; in HTML the attribute is a list of words, and a space ends one."""
    ways = (Way("en", "English", "", is_here=True), Way("de", "Deutsch", "de", is_here=False))
    job = SimpleNamespace(ways=ways, within="")
    page = '<html><head><title>x</title></head><nav class="md-header__inner"></nav>{}'
    plain = with_languages(page.format(""), "a/", cast("Job", job), "")
    themed = with_languages(
        page.format('<script src="assets/javascripts/bundle.js"></script>'), "a/", cast("Job", job), ""
    )
    assert plain.count('rel="alternate"') == themed.count('rel="alternate "') == 3
    assert 'rel="alternate"' not in themed
