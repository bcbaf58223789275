"""axe-core on every kind of page: WCAG 2.2 A and AA and its best practices, the theme's own parts included."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import DESK, KINDS, LETTER, PHONE, SPEECH, SYNOPSIS, context_of
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = Axe()


def faults(page: Page) -> list[str]:
    """What axe finds: the rule, the element, the reason; one line each."""
    # what moves in is measured when it has come to rest
    page.evaluate("Promise.all(document.getAnimations().map(one => one.finished.catch(() => {})))")
    options = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
    found: list[dict[str, Any]] = AXE.run(page, options=options).response["violations"]
    return [
        f"{rule['id']}: {node['html'][:160]}: {node.get('failureSummary', '')[:300]}"
        for rule in found
        for node in rule["nodes"]
    ]


@pytest.fixture(params=[("light", DESK), ("dark", PHONE)], ids=["light-desk", "dark-phone"])
def reader(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    scheme, size = request.param
    context = context_of(chromium, size, color_scheme=scheme)
    yield context.new_page()
    context.close()


def is_phone(page: Page) -> bool:
    return (page.viewport_size or {"width": 0})["width"] == PHONE[0]


@pytest.mark.parametrize("path", KINDS)
def test_no_page_has_a_fault(reader: Page, site: str, path: str) -> None:
    reader.goto(site + path)
    reader.wait_for_load_state("networkidle")
    reader.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true })")
    assert faults(reader) == []


def open_note(page: Page) -> None:
    page.locator("#fnref-t-you-asked-him-to-believe a").click()
    page.locator(".be-side-note.be-open, .be-panel:not([hidden])").first.wait_for()


def open_layers(page: Page) -> None:
    page.get_by_role("button", name="Layers").click()
    page.get_by_label("reading text").check()


def open_tools(page: Page) -> None:
    page.locator("#p3 a.be-number").click()
    page.get_by_role("button", name="Cite", exact=True).click()
    expect(page.get_by_role("tabpanel")).to_be_visible()


def open_search(page: Page) -> None:
    page.locator(".be-search-button").click()
    page.keyboard.type("Radek")
    page.locator(".be-hit-title").first.wait_for()


def open_turns(page: Page) -> None:
    page.locator(".be-bar-more" if is_phone(page) else ".be-bar-ask").click()


def open_card(page: Page) -> None:
    name = page.locator("#p1 a.be-name").first
    if is_phone(page):  # there a name is a link and nothing opens
        name.focus()
    else:
        name.hover()
        page.locator(".be-hover").wait_for()


OPENED: dict[str, tuple[str, Callable[[Page], None]]] = {
    "a note": (LETTER + "#p1", open_note),
    "the layers": (LETTER + "#p1", open_layers),
    "the tools of a paragraph": (LETTER + "#p3", open_tools),
    "the search": (LETTER, open_search),
    "the turns": (SPEECH + "#p10", open_turns),
    "a card": (LETTER + "#p1", open_card),
    "hits and facets": ("edition/search/?q=Bukharin&kind=paragraph", lambda page: page.locator(".be-hit-title").first.wait_for()),
    "two passages": (SYNOPSIS + "#parallel-kirov", lambda page: page.get_by_role("button", name="Next parallel").click()),
}  # fmt: skip


@pytest.mark.parametrize("name", OPENED)
def test_nothing_that_opens_has_a_fault(reader: Page, site: str, name: str) -> None:
    path, opens = OPENED[name]
    reader.goto(site + path)
    opens(reader)
    assert faults(reader) == []
