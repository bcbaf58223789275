"""Texts with few notes, none of them grave: what there is is shown, and nothing has a heading or a choice without it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from browsing import at_any_width, served
from conftest import TINY, run
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

HEADS = ".be-apparatus > h2"
MINOR = "letter-1851-03-02"  # its one note on translation and text is minor


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the tiny edition with the reader."""
    edition = tmp_path_factory.mktemp("few") / "edition"
    shutil.copytree(TINY, edition, ignore=shutil.ignore_patterns("edition", "site"))
    with (edition / "mkdocs.yml").open("a") as config:
        config.write("extra_javascript:\n  - path: edition/assets/reader/reader.js\n    type: module\n")
    ran = run("--root", edition)
    assert ran.code == 0, ran.out + ran.err
    with served(edition / "site") as address:
        yield address


@at_any_width
def test_where_no_note_is_grave_all_of_them_are_shown(page: Page, root: str) -> None:
    page.goto(f"{root}edition/{MINOR}/#p1")
    expect(page.locator("article sup.be-mark--textual").first).to_be_visible()
    page.locator(".be-bar").get_by_role("button", name="Layers").click()
    expect(page.locator("#be-defects-all")).to_be_checked()
    expect(page.locator("#be-defects-grave")).to_have_count(0)
    assert "defects" not in page.url


@at_any_width
def test_a_series_that_is_hidden_has_no_heading_at_the_foot(page: Page, root: str) -> None:
    page.goto(f"{root}edition/{MINOR}/#p1")
    defects = page.locator(HEADS, has_text="Notes on the translation and the text")
    expect(defects).to_be_visible()
    page.locator(".be-bar").get_by_role("button", name="Layers").click()
    page.locator("#be-defects-none").check()
    expect(defects).to_be_hidden()
    expect(page.locator(HEADS, has_text="Explanatory notes")).to_be_visible()
    page.locator("#be-defects-all").check()
    expect(defects).to_be_visible()


@at_any_width
def test_what_is_hidden_on_the_screen_has_its_heading_on_paper(page: Page, root: str) -> None:
    page.goto(f"{root}edition/{MINOR}/?defects=none#p1")
    page.emulate_media(media="print")
    expect(page.locator(HEADS, has_text="Notes on the translation and the text")).to_be_visible()


@at_any_width
def test_the_layers_name_the_notes_as_the_foot_of_the_page_does(page: Page, root: str) -> None:
    for name, heading in (
        (MINOR, "Notes on the translation and the text"),
        ("hearing-1851-04-01", "Notes on the text"),
    ):
        page.goto(f"{root}edition/{name}/#p1")
        page.locator(".be-bar").get_by_role("button", name="Layers").click()
        expect(page.locator("#be-layers").get_by_role("group", name=heading, exact=True)).to_be_visible()
