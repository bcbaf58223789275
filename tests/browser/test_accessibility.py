"""axe-core on what opens: WCAG 2.2 A and AA and its best practices.

The pages themselves are in `test_every_page`: here of a long text only what stands in the window is looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from browsing import DESK, EVERY, LETTER, NARROW, NEAR, PHONE, SPEECH, SYNOPSIS, Readers, context_of, faults
from everything import everything
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


READERS: dict[str, tuple[tuple[int, int], dict[str, Any]]] = {
    "light-desk": (DESK, {"color_scheme": "light"}),
    "dark-phone": (PHONE, {"color_scheme": "dark", "has_touch": True}),
}
MORE: dict[str, tuple[tuple[int, int], dict[str, Any]]] = {
    "dark-desk": (DESK, {"color_scheme": "dark"}),
    "narrow": (NARROW, {"has_touch": True}),
    "forced": (DESK, {"forced_colors": "active"}),
}


def is_phone(page: Page) -> bool:
    return (page.viewport_size or {"width": 0})["width"] <= PHONE[0]


def open_note(page: Page) -> None:
    page.locator("#fnref-t-you-asked-him-to-believe a").click()
    page.locator(".be-side-note.be-open, .be-panel:not([hidden])").first.wait_for()


def open_layers(page: Page) -> None:
    page.get_by_role("button", name="Layers").click()
    page.get_by_label("reading text").check()


def open_tools(page: Page) -> None:
    page.locator("#p3 a.be-number").click()
    expect(page.get_by_role("tabpanel")).to_be_visible()


def open_search(page: Page) -> None:
    page.locator(".be-search-button").click()
    page.keyboard.type("Radek")
    page.locator(".be-hit-title").first.wait_for()


def open_turns(page: Page) -> None:
    page.locator(".be-bar-more" if is_phone(page) else ".be-bar-ask").click()


def open_card(page: Page) -> None:
    name = page.locator("#p1 a.be-name").first
    if is_phone(page):
        name.tap()
        page.locator(".be-sheet").get_by_role("link", name="Open the page").wait_for()
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


OTHERWISE_ON_A_PHONE = ("a note", "the turns", "a card")  # a sheet from below, a bar at the foot


@pytest.mark.parametrize(
    ("reader", "name"),
    [
        pytest.param(one, name, marks=[] if one == "light-desk" or name in OTHERWISE_ON_A_PHONE else everything())
        for one in (READERS | MORE if EVERY else READERS)
        for name in OPENED
    ],
)
def test_nothing_that_opens_has_a_fault(chromium: Readers, site: str, reader: str, name: str) -> None:
    size, options = (READERS | MORE)[reader]
    page = context_of(chromium, size, **options).new_page()
    path, opens = OPENED[name]
    page.goto(site + path)
    opens(page)
    assert faults(page, NEAR) == []
