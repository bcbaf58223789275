"""The edition opened from the disk, without a server: everything a reader does there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import DESK, overhear
from everything import everything
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser
LETTER = "edition/letter-1851-03-02.html"


@pytest.fixture(scope="module")
def opened(browser: Browser) -> Iterator[tuple[Page, list[str]]]:
    context = browser.new_context(viewport={"width": DESK[0], "height": DESK[1]})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page, wrong = context.new_page(), list[str]()
    overhear(page, wrong, ("error", "warning"))
    yield page, wrong
    context.close()


@pytest.fixture
def page(opened: tuple[Page, list[str]]) -> Iterator[Page]:
    opened[1].clear()
    yield opened[0]
    assert opened[1] == []


@pytest.mark.parametrize("pages", ["one of each folder", pytest.param("the others", marks=everything())])
def test_every_page_opens_with_its_styles_and_scripts_and_nothing_goes_wrong(
    page: Page, offline_site: Path, pages: str
) -> None:
    every = sorted(offline_site.rglob("*.html"), key=lambda path: (path.stat().st_size, path))
    firsts = {path.parent: path for path in every if path.parent != offline_site}.values()
    at_the_top = {path for path in every if path.parent in (offline_site, offline_site / "edition")}
    chosen = at_the_top.union(firsts)
    assert len(chosen) > 12
    for path in chosen if pages == "one of each folder" else set(every) - chosen:
        page.goto(path.as_uri())
        if path.name != "404.html":
            expect(page.locator(".be-search-button")).to_be_visible()
            assert page.evaluate("getComputedStyle(document.body).getPropertyValue('--be-measure')") != ""


def test_the_search_finds_and_opens_what_it_found(page: Page, offline_site: Path) -> None:
    page.goto((offline_site / LETTER).as_uri())
    page.locator(".be-search-button").click()
    page.keyboard.type("lamp")
    page.locator("dialog a[href*='hearing-1851']").first.click()
    expect(page).to_have_url(re.compile(r"/hearing-1851-04-01\.html"))
    page.wait_for_function("() => CSS.highlights.size > 0")


def test_the_page_of_the_search_takes_its_question_from_the_address(page: Page, offline_site: Path) -> None:
    page.goto((offline_site / "edition/search.html").as_uri() + "?q=lamp")
    expect(page.locator("main a[href*='highlight=']").first).to_be_visible()
    expect(page.locator("main")).to_contain_text("The hearings")  # the index of each volume is asked, without a server
    expect(page.locator("main")).to_contain_text("11 hits")


def test_a_card_opens_on_who_is_named(page: Page, offline_site: Path) -> None:
    page.goto((offline_site / LETTER).as_uri())
    page.locator("article a[href*='register/persons/']").first.focus()
    expect(page.locator(".be-card-popup, [role=dialog], [role=tooltip]").first).to_be_visible()


def test_what_is_cited_is_the_published_edition(page: Page, offline_site: Path) -> None:
    page.goto((offline_site / LETTER).as_uri())
    page.locator("article.be-text #p1").click(click_count=3)
    page.keyboard.press("Alt+c")
    expect(page.locator("#be-live")).not_to_be_empty()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "https://example.org/lamp/edition/letter-1851-03-02/" in copied


def test_the_page_for_addresses_that_lead_nowhere_searches_and_leads_on(page: Page, offline_site: Path) -> None:
    page.goto((offline_site / "404.html").as_uri())
    page.get_by_role("searchbox").fill("lamp")
    page.keyboard.press("Enter")
    expect(page.locator("main a[href*='highlight=']").first).to_be_visible()


def test_the_same_page_of_a_site_for_the_web_leads_to_files_and_says_what_it_cannot_know(
    page: Page, built_tiny: Path
) -> None:
    page.goto((built_tiny / "site/404.html").as_uri())
    expect(page.get_by_text("cannot know which page was meant")).to_be_visible()
    expect(page.locator("#near")).to_be_hidden()
    ways = page.locator("[data-page]").evaluate_all("all => all.map((one) => one.href ?? one.action)")
    assert len(ways) >= 4
    pages = {path.as_uri() for path in (built_tiny / "site").rglob("*.html")}
    assert set(ways) <= pages
