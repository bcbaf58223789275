"""Pictures of the original beside the text: fetched when asked for, served by keys, closed to where one was."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator

import pytest
from browsing import DESK, PHONE, faults
from conftest import TINY, run
from playwright.sync_api import Browser, Page, expect
from test_facsimiles import LETTER, with_pictures

pytestmark = pytest.mark.browser

WIDTHS = "area => [area.firstElementChild.getBoundingClientRect().width, area.clientWidth]"


@pytest.fixture(scope="module")
def letter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a letter on two pages, each with its picture."""
    edition = tmp_path_factory.mktemp("facsimiles") / "edition"
    shutil.copytree(TINY, edition, ignore=shutil.ignore_patterns("edition", "site"))
    config = with_pictures(edition) / "mkdocs.yml"
    script = "extra_javascript:\n  - path: edition/assets/reader/reader.js\n    type: module\n"
    config.write_text(config.read_text() + script)
    ran = run("--root", edition)
    assert ran.code == 0, ran.out + ran.err

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

    handler = functools.partial(Quiet, directory=str(edition / "site"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/edition/{LETTER}/"
    server.shutdown()


@pytest.fixture
def page(browser: Browser, letter: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    width, height = getattr(request, "param", DESK)
    context = browser.new_context(viewport={"width": width, "height": height})
    page = context.new_page()
    page.goto(letter)
    page.locator(".be-bar").first.wait_for(state="attached")
    yield page
    context.close()


@pytest.mark.parametrize("page", [DESK, PHONE], indirect=True, ids=["desk", "phone"])
def test_the_mark_of_a_page_opens_its_picture_and_nothing_was_fetched_before(page: Page) -> None:
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.reload()
    page.locator(".be-bar").first.wait_for(state="attached")
    assert [url for url in fetched if "/facsimiles/" in url] == []
    page.locator("#page-2").click()
    image = page.locator(".be-picture-area img")
    expect(image).to_have_attribute("alt", "A sheet in a clerk's hand; the last line is struck out (2)")
    page.wait_for_function("document.querySelector('.be-picture-area img').naturalWidth === 60")
    expect(page.locator(".be-picture-name")).to_have_text("p. 2")
    assert all(url.startswith(page.url.split("/edition/")[0]) for url in fetched)
    text = page.locator("article.be-text").bounding_box()
    pane = page.locator(".be-picture-pane").bounding_box()
    assert text is not None
    assert pane is not None
    assert text["x"] + text["width"] <= pane["x"] + 1 or pane["y"] > 0, "beside the text, or below what is read of it"
    assert faults(page) == []


def test_keys_enlarge_turn_and_close_and_the_focus_goes_back(page: Page) -> None:
    page.locator("#page-1").focus()
    page.keyboard.press("Enter")
    area = page.locator(".be-picture-area")
    expect(area).to_be_focused()
    wide, room = area.evaluate(WIDTHS)
    assert abs(wide - room) <= 1
    page.keyboard.press("+")
    assert area.evaluate(WIDTHS)[0] > wide * 1.4
    page.keyboard.press("0")
    assert abs(area.evaluate(WIDTHS)[0] - room) <= 20
    page.keyboard.press("PageDown")
    expect(page.locator(".be-picture-name")).to_have_text("p. 2")
    expect(page.get_by_role("button", name="Next picture")).to_be_disabled()
    page.keyboard.press("Escape")
    expect(page.locator(".be-picture-pane")).to_have_count(0)
    expect(page.locator("#page-1")).to_be_focused()


def test_a_picture_that_does_not_come_leaves_its_description(page: Page) -> None:
    page.route("**/*.png", lambda route: route.abort())
    page.locator(".be-facsimile a.be-picture").first.click()
    expect(page.locator(".be-picture-says")).to_contain_text("The picture did not come; this is what it shows: A sheet")
