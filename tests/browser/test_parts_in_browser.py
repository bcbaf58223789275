"""A text on several pages: an address of any place of it leads there, whatever page that stands on now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import DESK, waits_for_the_reader
from playwright.sync_api import Browser, Page, expect
from test_not_found import served

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(long_texts: Path) -> Iterator[str]:
    with served(long_texts / "site", "/lamps/") as found:
        yield f"{found}edition/"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": DESK[0], "height": DESK[1]})
    opened = context.new_page()
    waits_for_the_reader(opened)
    yield opened
    context.close()


def goes(page: Page, address: str, old: str) -> None:
    """From the title page, which goes nowhere by itself, to an address that may go on to another."""
    page.goto(address)
    page.evaluate("there => { location.href = there; }", address + old)


@pytest.mark.parametrize(
    "old",
    [
        "diary/#p38",  # the address that it has for good
        "diary/?layer=received#p38",
        "diary/2/#p38",  # the page on which a former cut had it
        "diary/99/#p38",  # a page that is no more
        "reading/diary/#p38",
    ],
)
def test_an_address_leads_to_where_its_place_stands(page: Page, address: str, old: str) -> None:
    goes(page, address, old)
    expect(page.locator("#p38:target")).to_contain_text("night 38")
    assert ("layer" in old) == ("layer=received" in page.url)


def test_a_note_and_the_marks_of_it_are_found_too(page: Page, address: str) -> None:
    for place in ("fn-e-night-37", "fnref-e-night-37", "parallel-lamps-2"):
        page.goto(f"{address}diary/")
        page.evaluate("there => { location.hash = there; }", place)
        expect(page.locator(f"#{place}:target")).to_have_count(1)


def test_what_is_nowhere_stays_where_it_was_asked(page: Page, address: str) -> None:
    goes(page, address, "diary/2/#nothing")
    page.wait_for_url(f"{address}diary/#nothing")
    expect(page.locator("h1")).to_contain_text("part 1")


def test_one_goes_to_a_paragraph_of_another_page_by_its_number(page: Page, address: str) -> None:
    page.goto(f"{address}diary/")
    page.get_by_label("Go to paragraph").fill("40")
    page.keyboard.press("Enter")
    expect(page.locator("#p40:target")).to_contain_text("night 40")
    expect(page.locator(".be-bar")).to_contain_text("of 40")


def test_what_is_cited_is_the_address_that_stays(page: Page, address: str) -> None:
    page.goto(f"{address}diary/#p40")
    expect(page.locator("#p40:target")).to_have_count(1)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#p40").hover()
    page.locator("#p40 .be-number").click()
    page.get_by_role("button", name="Copy link").or_(page.get_by_role("menuitem", name="Copy link")).click()
    page.wait_for_function("navigator.clipboard.readText().then(text => text.endsWith('#p40'))")
    assert page.evaluate("navigator.clipboard.readText()") == f"{address}diary/#p40"
