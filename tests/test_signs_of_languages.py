"""Quotation marks, colons and days as the language of the pages writes them."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml
from conftest import BILINGUAL, SOURCES_ONLY, TINY
from test_words import EXTENSIONS

from build_edition.edition import compile_edition
from build_edition.ground.dates import in_words
from build_edition.markup.quick.page import Quick
from build_edition.markup.render import Renderer
from build_edition.measures.hand_written import check_bar
from build_edition.site.laid_out import lay_out
from build_edition.sources.site_config import CONFIG
from build_edition.words.catalogue import words_of

OF_THE_PROGRAM = ("diagnostics.md", "fields.md")  # its manual, which is in English
NOT_FRENCH = re.compile(r"[“”„]|[^\s\d\u202f\xa0/]+[:;!?»](?=\s|$)|«(?=[^\s\u202f\xa0])")


def in_french(source: Path, root: Path) -> Path:
    """An edition whose pages are in French alone."""
    shutil.copytree(source, root, ignore=SOURCES_ONLY)
    imprint = root / "sources" / "edition.yml"
    lines = imprint.read_text("utf-8").replace("language: English", "language: French", 1).splitlines(keepends=True)
    imprint.write_text("".join(one for one in lines if not one.startswith("languages:")), "utf-8")
    return root


@pytest.mark.parametrize("source", [TINY, BILINGUAL], ids=lambda one: one.name)
def test_what_stands_between_words_on_french_pages_is_written_as_french_does(source: Path, tmp_path: Path) -> None:
    root = in_french(source, tmp_path / "edition")
    sources = [path for path in sorted((root / "sources").rglob("*")) if path.suffix in (".yml", ".txt", ".bib", ".md")]
    own = " ".join(" ".join(path.read_text("utf-8") for path in sources).split())
    renderer, found = Renderer(EXTENSIONS, {}), dict[str, list[str]]()
    for page in compile_edition(root).value.pages:
        if page.path.endswith(".md") and page.path not in OF_THE_PROGRAM:
            html = renderer.render(str(page.content).split("\n---\n", 1)[-1]).html
            words = re.sub(r"<(code|pre)\b.*?</\1>|<[^>]*>", "\n", html, flags=re.DOTALL)
            left = [one[0] for one in NOT_FRENCH.finditer(words) if one[0] not in own]
            found |= {page.path: left} if left else {}
    assert found == {}


DAYS = [
    ("fr", "1851-04-01", "1er avril 1851"), ("fr", "1851-04-11", "11 avril 1851"), ("fr", "1851-04", "avril 1851"),
    ("fr", "0001-01-01", "1er janvier 1"), ("fr", "1851-04-01/1851-05-01", "1er avril 1851 – 1er mai 1851"),
    ("fr", "1851~", "vers 1851"), ("fr", "XXXX-04-01", "1er avril d’une année inconnue"),
    ("de", "1851-04-01", "1. April 1851"), ("ru", "1851-04-01", "1 апреля 1851\u202fг."), ("en", "1851-04-01", "1 April 1851"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "edtf", "said"), DAYS)
def test_the_first_of_a_month_has_the_number_that_the_language_gives_it(language: str, edtf: str, said: str) -> None:
    assert in_words(edtf, words_of(language)) == said


MONTHS = [
    ("en", date(1936, 9, 14), "14 Sep 1936"), ("fr", date(1851, 7, 1), "1er juil. 1851"),
    ("fr", date(1851, 6, 12), "12 juin 1851"), ("de", date(1851, 9, 3), "3. Sept. 1851"),
    ("ru", date(1851, 5, 3), "3 мая 1851"), ("ru", date(1851, 3, 31), "31 мар. 1851"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "day", "short"), MONTHS)
def test_a_month_is_shortened_as_the_language_does(language: str, day: date, short: str) -> None:
    words = words_of(language)
    assert words.in_few_letters(words.day(day)) == short


def test_a_sentence_has_one_stop_though_its_last_word_is_a_short_form() -> None:
    assert words_of("ru").ended("1 апреля 1851 г.") == "1 апреля 1851 г."
    assert words_of("ru").ended("Письмо") == "Письмо."


def test_the_list_of_documents_ends_a_day_with_one_stop(tmp_path: Path) -> None:
    root = in_french(TINY, tmp_path / "edition")
    imprint = root / "sources" / "edition.yml"
    imprint.write_text(imprint.read_text("utf-8").replace("language: French", "language: Russian"), "utf-8")
    (index,) = [str(one.content) for one in compile_edition(root).value.pages if one.path == "index.md"]
    assert "\u202fг." in index
    assert "г.." not in index


def test_what_is_to_be_added_to_the_bar_is_called_as_the_page_is() -> None:
    nav = [{"Notes": "edition/notes.md"}]
    (found,) = check_bar(nav, [], ["notes.md", "parallels.md"], words_of("fr"))
    assert found.hint == "add `- Parallèles: edition/parallels.md` under `nav`"


def test_the_link_of_a_heading_says_what_it_is_in_the_language_of_the_pages(tmp_path: Path) -> None:
    root = in_french(TINY, tmp_path / "edition")
    edition = compile_edition(root).value
    permalinks = replace(edition.config, extensions={**edition.config.extensions, "toc": {"permalink": True}})
    lay_out(root, tmp_path, replace(edition, config=permalinks), lambda text, _: text)
    settings = yaml.safe_load((tmp_path / CONFIG).read_text("utf-8"))
    (toc,) = [one["toc"] for one in settings["markdown_extensions"] if isinstance(one, dict) and "toc" in one]
    assert toc == {"permalink": True, "permalink_title": "Lien permanent"}
    quick = Quick.of({**permalinks.extensions, "toc": toc})
    assert quick is not None
    page = quick.page("# Phare\n\n## Lampe\n", str)
    assert page is not None
    assert page.content.count('title="Lien permanent"') == 2


def test_a_note_is_signed_with_the_names_of_those_who_wrote_and_reviewed_it(tmp_path: Path) -> None:
    root = in_french(TINY, tmp_path / "edition")
    (letter,) = [str(one.content) for one in compile_edition(root).value.pages if one.path == "letter-1851-03-02.md"]
    signed = re.findall(r'<small class="be-byline">([^<]*)', letter)
    assert any("The editors" in one and "relu par A first reader, " in one for one in signed)
    assert not any(re.search(r"\beditors\b(?<!The editors)|\d{4}-\d\d-\d\d", one) for one in signed)
