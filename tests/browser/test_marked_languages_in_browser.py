"""What scripts make of words in many languages says in which they are: hits of the search, and cards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import Readers, served
from everything import everything
from many_languages import FRENCH, GERMAN, HEBREW, RIGHT_TO_LEFT, WORD, language_of, many_languages
from playwright.sync_api import Page, expect

__all__ = ("many_languages",)
pytestmark = pytest.mark.browser

# but what a screen reader hears of a card at once, which is plain words
SEEN = ".be-hover:not([hidden]) > :not(.be-hidden)"
# each piece of text below what a selector finds: its words, the nearest language, and which way it runs
PIECES = """(selector) => [...document.querySelectorAll(selector)].flatMap((root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), found = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    found.push([walker.currentNode.data, parent.closest("[lang]").lang, getComputedStyle(parent).direction]);
  }
  return found;
})"""


@pytest.fixture(scope="module")
def spoken(many_languages: Path) -> Iterator[str]:
    with served(many_languages / "site") as address:
        yield address


def said_below(page: Page, selector: str) -> list[tuple[str, str, str]]:
    """The words that tell their language by their form, below what a selector finds, each with what it says."""
    expect(page.locator(selector).first).to_be_visible()
    return [(word, *says) for words, *says in page.evaluate(PIECES, selector) for word in WORD.findall(words)]


def should(word: str) -> tuple[str, str]:
    return language_of(word), "rtl" if language_of(word) in RIGHT_TO_LEFT else "ltr"


@pytest.mark.parametrize(
    "asked", ["Lampeixde", "éteinteixfr", "המנורה", "المصباح", pytest.param("zweimalixde", marks=everything())]
)
def test_hits_of_a_search_say_the_languages_of_their_titles_and_words(
    chromium: Readers, spoken: str, asked: str
) -> None:
    page = chromium.new_page()
    page.goto(f"{spoken}edition/search/?q={asked}&kind=paragraph")
    said = said_below(page, ".be-hit-title, .be-hit-words")
    assert asked in {word for word, *_ in said}
    assert [one for one in said if one[1:] != should(one[0])] == []


def test_cards_say_the_languages_of_titles_names_and_passages(chromium: Readers, spoken: str) -> None:
    page = chromium.new_page()
    seen: set[str] = set()
    for path, link in (
        (f"{GERMAN}/", ".be-text a.be-parallel"),
        (f"{FRENCH}/", ".be-text a.be-name[data-entry^='term']"),
        (f"{HEBREW}/", ".be-text a.be-name[data-entry^='person']"),
        ("introductions/words/", "article a[href*='ref-russkij1851']"),
        ("introductions/words/", "article a[href*='ref-deutsch1850']"),
    ):
        page.goto(f"{spoken}edition/{path}")
        page.locator(link).first.hover()
        said = said_below(page, SEEN)
        assert [one for one in said if one[1:] != should(one[0])] == [], link
        seen |= {language_of(word) for word, *_ in said}
    assert seen == {"en", "de", "fr", "he", "ar", "ru"}


def test_a_citation_that_is_shown_and_copied_says_the_languages_of_titles_and_names(
    chromium: Readers, spoken: str
) -> None:
    page = chromium.new_page()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    for document in (HEBREW, FRENCH):
        page.goto(f"{spoken}edition/{document}/")
        page.locator(".be-cite-button").click()
        expect(page.locator(".be-tools-tabs [role=tab]").first).to_be_visible()
        ways = page.locator(
            ".be-tools-tabs [role=tab]:not([data-format=bib]):not([data-format=ris]):not([data-format=csl])"
        )
        assert ways.count() == 5
        for way in ways.all():
            way.click()
            expect(way).to_have_attribute("aria-selected", "true")
            said = said_below(page, "#be-tools-text")
            foreign = [one for one in said if language_of(one[0]) != "en"]
            assert foreign, way.get_attribute("data-format")
            assert [one for one in said if one[1] != language_of(one[0])] == [], way.get_attribute("data-format")
        page.locator(".be-tools-cite").get_by_role("button", name="Copy", exact=True).click()
        expect(page.locator("#be-live")).to_contain_text("copied")
        html = str(page.evaluate(
            "navigator.clipboard.read().then(async ([one]) => (await one.getType('text/html')).text())"
        ))  # fmt: skip
        assert f'<span lang="{language_of(foreign[0][0])}"' in html
