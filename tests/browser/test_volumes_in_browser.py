"""A search over volumes: each has an index of its own, and they are asked as one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import Readers, served
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

HITS = ".be-hit-title"


@pytest.fixture(scope="module")
def volumes(built_volumes: Path) -> Iterator[str]:
    with served(built_volumes / "site") as address:
        yield address


def test_a_search_finds_what_lies_in_several_volumes_and_can_be_narrowed_to_one(
    chromium: Readers, volumes: str
) -> None:
    page = chromium.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{volumes}edition/search/?q=lamp")
    expect(page.locator(HITS).first).to_be_visible()
    found = addresses(page)
    assert any("letter-1851" in one for one in found), found
    assert any("hearing-1851" in one for one in found), found
    assert any("register/" in one for one in found), found
    assert all("/wasm." not in one or "volumes/" not in one for one in asked)
    page.get_by_role("group", name="Volume").locator("label", has_text="The hearings").click()
    expect(page.locator(HITS, has_text="Letter of")).to_have_count(0)
    narrowed = addresses(page)
    assert set(narrowed) < set(found)
    assert any("hearing-1851" in one for one in narrowed)
    assert "volume=The+hearings" in page.url
    page.locator(HITS, has_text="Hearing of 1 April").first.click()
    page.wait_for_url(re.compile("/hearing-1851-04-01/"))


def test_a_volume_is_found_by_its_title_and_leads_to_its_documents(chromium: Readers, volumes: str) -> None:
    page = chromium.new_page()
    page.goto(f"{volumes}edition/search/?q=hearings&kind=volume")
    expect(page.locator(HITS)).to_have_text(["The hearings"])
    page.locator(HITS).click()
    page.wait_for_url("**/edition/#volume-hearings")
    expect(page.locator("#volume-hearings")).to_have_text("The hearings")
    page.locator(".be-card h3 a", has_text="Hearing of 1 April").click()
    expect(page.locator(".be-line")).to_contain_text("The hearings")


def addresses(page: Page) -> list[str]:
    return [str(one.get_attribute("href")) for one in page.locator(HITS).all()]
