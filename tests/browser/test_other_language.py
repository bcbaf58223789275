"""The reader's scripts in another language: what they add to a page is said in it.

The catalogue that scripts import is exchanged for one in which every letter has a sign of its own; whatever a script
then shows in plain letters must stand in the page as it was published, or in what it fetched.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

import pytest
from browsing import LETTER, SPEECH, SYNOPSIS, at_rest
from playwright.sync_api import Page, Route, expect
from test_words import pseudo_catalogue

from build_edition.pages.kit.bundle import bundles
from build_edition.words.catalogue import parse_catalogue

pytestmark = pytest.mark.browser

SPOKEN = """() => {
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const parent = walk.currentNode.parentElement;
    if (!parent.closest('script, style, template, noscript, .be-hit-words, .be-hit-title')) found.push(walk.currentNode.data);
  }
  for (const one of document.querySelectorAll('[title], [aria-label], [placeholder]'))
    for (const name of ['title', 'aria-label', 'placeholder']) if (one.getAttribute(name)) found.push(one.getAttribute(name));
  return found;
}"""


@pytest.fixture(scope="module")
def scripts() -> Mapping[str, str]:
    return bundles(parse_catalogue(pseudo_catalogue(), "ru"))


def searched(page: Page) -> None:
    box = page.locator("#be-search input[type=search]").first
    box.fill("train")
    expect(page.locator("#be-search .be-hit").first).to_be_visible()


def proposing(page: Page) -> None:
    page.locator("#p3 a.be-number").click()
    expect(page.locator("[role=dialog]:visible").first).to_contain_text("⟦")


@pytest.mark.parametrize(
    ("address", "act"),
    [(LETTER, proposing), (SPEECH, at_rest), (SYNOPSIS, at_rest), ("edition/search/", searched)],
    ids=["letter", "speech", "side by side", "search"],
)
def test_what_scripts_add_to_a_page_is_said_in_its_language(
    desk: Page, site: str, scripts: Mapping[str, str], address: str, act: Callable[[Page], None]
) -> None:
    said: list[str] = []

    def exchanged(route: Route) -> None:
        name = urlsplit(route.request.url).path.rsplit("/", 1)[1]
        route.fulfill(body=scripts[name], content_type="text/javascript")

    def kept(route: Route) -> None:
        answer = route.fetch()
        if "json" in answer.headers.get("content-type", "") or route.request.resource_type == "document":
            said.append(answer.text())
        route.fulfill(response=answer)

    desk.route("**/*", kept)
    desk.route("**/assets/reader/*", exchanged)
    desk.goto(site + address)
    expect(desk.locator("body")).to_contain_text("⟦")
    act(desk)
    at_rest(desk)
    published = " ".join(" ".join(said).split()).lower()
    stretches = {one for words in desk.evaluate(SPOKEN) for one in re.findall(r"[A-Za-z]{3,}", words)}
    left = sorted(one for one in stretches if one.lower() not in published)
    assert left == []
