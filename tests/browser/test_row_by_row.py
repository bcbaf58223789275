"""A text and its original beside each other, as a reader has them: side by side, one above the other, with their notes."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import DESK, PHONE
from conftest import TESTS, run
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

LETTERS = "edition/witnesses/letter-1851-05-01-de--letter-1851-05-01/"
TOPS = (
    """rows => rows.map(row => [...row.querySelectorAll('.be-cell')].map(cell => cell.getBoundingClientRect().top))"""
)


@pytest.fixture(scope="module")
def bilingual(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the built bilingual edition."""
    edition = Path(shutil.copytree(TESTS / "editions" / "bilingual", tmp_path_factory.mktemp("bilingual") / "edition"))
    ran = run("--root", edition)
    assert ran.code == 0, ran.out + ran.err

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(edition / "site"))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def opened(browser: Browser, address: str, size: tuple[int, int]) -> Page:
    page = browser.new_context(viewport={"width": size[0], "height": size[1]}).new_page()
    page.goto(address)
    return page


def tops(page: Page) -> list[list[float]]:
    return page.locator(".be-row:not(.be-row-head)").evaluate_all(TOPS)


def test_on_a_desk_each_paragraph_stands_level_with_its_counterpart(browser: Browser, bilingual: str) -> None:
    page = opened(browser, bilingual + LETTERS, DESK)
    assert tops(page)
    assert all(first == second for first, second in tops(page))


def test_a_reader_may_have_them_one_above_the_other(browser: Browser, bilingual: str) -> None:
    page = opened(browser, bilingual + LETTERS, DESK)
    page.get_by_text("Each paragraph above its counterpart").click()
    assert all(first < second for first, second in tops(page))


@pytest.mark.parametrize("size", [PHONE, (768, 1024)])
def test_on_a_small_screen_each_paragraph_stands_above_its_counterpart(
    browser: Browser, bilingual: str, size: tuple[int, int]
) -> None:
    page = opened(browser, bilingual + LETTERS, size)
    assert all(first < second for first, second in tops(page))
    right = "cells => Math.max(...cells.map(cell => cell.getBoundingClientRect().right))"
    assert page.locator(".be-cell").evaluate_all(right) <= size[0]


@pytest.mark.parametrize("label", ["e-amtmann", "t-seventeen"])
def test_a_note_of_either_text_opens_over_both_and_leads_back(browser: Browser, bilingual: str, label: str) -> None:
    page = opened(browser, bilingual + LETTERS, DESK)
    sign = page.locator(f"#fnref-{label} a")
    sign.click()
    note = page.locator(f"#fn-{label}")
    box = note.bounding_box()
    assert note.evaluate("one => getComputedStyle(one).position") == "fixed"
    assert box is not None
    assert 0 <= box["y"] <= box["y"] + box["height"] <= DESK[1]
    note.locator(".footnote-backref").click()
    assert note.evaluate("one => getComputedStyle(one).position") != "fixed"
    assert sign.is_visible()


def test_the_language_of_the_original_is_marked(browser: Browser, bilingual: str) -> None:
    page = opened(browser, bilingual + LETTERS, DESK)
    assert page.locator("#letter-1851-05-01-de--p1").evaluate("one => one.closest('[lang]').lang") == "de"
    assert page.locator("#letter-1851-05-01--p1").evaluate("one => one.closest('[lang]').lang") == "en"


def test_both_texts_are_printed_beside_each_other(browser: Browser, bilingual: str) -> None:
    page = opened(browser, bilingual + LETTERS, DESK)
    page.emulate_media(media="print")
    assert all(first == second for first, second in tops(page))
