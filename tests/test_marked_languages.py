"""Every title, name and quotation says its language: an edition of words that tell by their form in which they are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import lxml.html
import pytest
from lxml.html import HtmlElement
from many_languages import ARABIC, FRENCH, GERMAN, HEBREW, RIGHT_TO_LEFT, TITLES, WORD, language_of, many_languages

__all__ = ("many_languages",)

# what is plain words for programs, in which no element can stand, and why
PLAIN = {
    "title": "the title of a page or of a picture is plain words: ours and those of a text in one; they stand on the "
    "page too, in a table below each picture, where each says its language",
    "script": "the address of a file or plain JSON",
}


class Said(NamedTuple):
    """A word where it stands on a page: the language and direction it says, and those it should."""

    page: str
    word: str
    stands_in: str
    says: tuple[str, str]
    should: tuple[str, str]


def near(element: HtmlElement, name: str, otherwise: str) -> str:
    """What the nearest element says by an attribute."""
    return next((str(one.get(name)) for one in (element, *element.iterancestors()) if one.get(name)), otherwise)


def pages_of(site: Path) -> Iterator[tuple[str, HtmlElement]]:
    for path in sorted(site.rglob("*.html")):
        yield path.relative_to(site).as_posix(), lxml.html.document_fromstring(path.read_bytes())


def said_on(page: str, tree: HtmlElement) -> Iterator[Said]:
    for piece in tree.xpath("//text()"):
        parent = piece.getparent().getparent() if piece.is_tail else piece.getparent()
        if parent.tag in PLAIN:
            continue
        for word in WORD.findall(piece):
            code = language_of(word)
            # letters of a picture run as they do by nature: what stands before and after them is no text
            runs = "ltr" if parent.tag in ("text", "tspan") or code not in RIGHT_TO_LEFT else "rtl"
            says = (near(parent, "lang", ""), near(parent, "dir", "ltr"))
            yield Said(page, word, f"{parent.tag}.{parent.get('class', '')}", says, (code, runs))


@pytest.fixture(scope="module")
def said(many_languages: Path) -> list[Said]:
    return [one for page, tree in pages_of(many_languages / "site") for one in said_on(page, tree)]


def test_each_word_of_each_page_says_its_language_and_direction(said: list[Said]) -> None:
    assert [one for one in said if one.says != one.should] == []
    assert len(said) > 1_200


def test_words_of_every_language_stand_on_every_kind_of_page(said: list[Said]) -> None:
    kinds = {one.page.split("/")[1] for one in said if one.page.startswith("edition/") and one.page.count("/") > 2}
    assert kinds >= {
        "debate", "gravest", "introductions", "named", "reading", "register", "report", "synopsis", "witnesses"
    }  # fmt: skip
    assert {one.should[0] for one in said} == {"en", "de", "fr", "ru", "he", "ar"}
    whole = " ".join(one.word for one in said)
    assert [title for titles in TITLES.values() for title in titles[1].split() if title not in whole] == []


def test_a_citation_that_is_copied_says_the_languages_of_titles_and_names(many_languages: Path) -> None:
    def copied(document: str) -> str:
        path = many_languages / "site" / "edition" / "cite" / f"{document}.json"
        layers = json.loads(path.read_text("utf-8"))["layers"]
        return "".join(one for one in layers["received"]["chicago_html"]["document"] if isinstance(one, str))

    assert f'<span lang="fr" dir="ltr">{TITLES[FRENCH][0]}</span>' in copied(FRENCH)
    assert '<span lang="he" dir="rtl">שמואל</span> to Bailiffixen' in copied(HEBREW)
    assert '<span lang="ar" dir="rtl">سليم</span>' in copied(ARABIC)
    assert "<span lang" not in copied(GERMAN)  # a letter between persons whose names are in the letters of the pages


def test_an_edition_in_one_language_tells_the_reader_nothing_of_languages(built_tiny: Path) -> None:
    edition = built_tiny / "site" / "edition"
    assert set(json.loads((edition / "pagefind" / "names.json").read_text())) == {"original", "of"}
    assert '"speaks"' not in (edition / "cards.json").read_text()
    assert "lang=" not in (edition / "cite" / "hearing-1851-04-01.json").read_text()
