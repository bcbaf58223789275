"""Pictures of the original beside the text: fetched when asked for, served by keys, closed to where one was."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator

import pytest
from archive import Archive, archive, service_3
from browsing import DESK, PHONE, faults
from conftest import TINY, run
from playwright.sync_api import Browser, Page, expect
from test_facsimiles import LETTER, png, shown_from, with_pictures

pytestmark = pytest.mark.browser

ALT = "A sheet in a clerk's hand; the last line is struck out"
# for page.evaluate: what is drawn, once it has been the same for ten frames
DRAWN = "() => document.querySelector('.be-picture-view canvas').toDataURL()"
STILL = """async () => {
  const frame = () => new Promise(done => requestAnimationFrame(done));
  const drawn = () => document.querySelector('.be-picture-view canvas')?.toDataURL() ?? Math.random();
  for (let same = 0, before = drawn(); same < 10;) {
    await frame();
    same = drawn() === before ? same + 1 : 0;
    before = drawn();
  }
}"""
WIDTHS = "area => [area.firstElementChild.getBoundingClientRect().width, area.clientWidth]"


@pytest.fixture(scope="module")
def held() -> Iterator[Archive]:
    """An archive with an image service of one picture."""
    tiles = [{"width": 512, "scaleFactors": [1]}]
    info = service_3("a", 0, width=60, height=80, tiles=tiles)
    with archive({"/3/a/info.json": info, "/3/a/full/max/0/default.jpg": png(60, 80)}) as found:
        yield found


@pytest.fixture(scope="module")
def letter(tmp_path_factory: pytest.TempPathFactory, held: Archive) -> Iterator[str]:
    """The address of a letter on two pages, each with its picture; a third picture lies in an archive."""
    edition = tmp_path_factory.mktemp("facsimiles") / "edition"
    shutil.copytree(TINY, edition, ignore=shutil.ignore_patterns("edition", "site"))
    config = with_pictures(edition) / "mkdocs.yml"
    script = "extra_javascript:\n  - path: edition/assets/reader/reader.js\n    type: module\n"
    config.write_text(config.read_text() + script)
    shown_from(edition, held.origin)
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
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(letter)
    page.locator(".be-bar").first.wait_for(state="attached")
    yield page
    context.close()


def stands_still(page: Page) -> None:
    page.evaluate(STILL)


def drawn(page: Page) -> str:
    return str(page.evaluate(DRAWN))


@pytest.mark.parametrize("page", [DESK, PHONE], indirect=True, ids=["desk", "phone"])
def test_the_mark_of_a_page_opens_its_picture_and_nothing_was_fetched_before(page: Page) -> None:
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.reload()
    page.locator(".be-bar").first.wait_for(state="attached")
    assert [url for url in fetched if "/facsimiles/" in url or "/viewer/" in url] == []
    page.locator("#page-2").click()
    expect(page.locator(".be-picture-view")).to_have_attribute("aria-label", f"{ALT} (2)")
    expect(page.locator(".be-picture-view canvas")).not_to_have_count(0)
    expect(page.locator(".be-picture-name")).to_have_text("p. 2")
    assert all(url.startswith(page.url.split("/edition/")[0]) for url in fetched)
    text = page.locator("article.be-text").bounding_box()
    pane = page.locator(".be-picture-pane").bounding_box()
    assert text is not None
    assert pane is not None
    assert text["x"] + text["width"] <= pane["x"] + 1 or pane["y"] > 0, "beside the text, or below what is read of it"
    assert faults(page) == []


def test_beside_a_picture_the_header_is_whole_and_notes_open_over_the_text(page: Page) -> None:
    sign = page.locator(".be-text sup.be-mark:visible a").first
    edges = "all => all.map(one => one.getBoundingClientRect().right)"
    page.locator("#page-2").click()
    pane = page.locator(".be-picture-pane")
    beside = pane.evaluate("one => one.getBoundingClientRect().left")
    assert beside > 0
    assert max(page.locator(".md-header, .md-header .be-search-open, .md-header button").evaluate_all(edges)) <= beside
    sign.click()
    note = page.locator(".be-panel")
    expect(note).to_be_visible()
    assert note.evaluate("one => one.getBoundingClientRect().right") <= beside
    expect(page.locator(".be-picture-says")).to_have_attribute("tabindex", "0")  # a long description can be scrolled
    margin = page.locator(".be-milestone a[data-locator]").evaluate_all(
        "all => all.map(one => getComputedStyle(one, '::before').content)"
    )
    assert set(margin) == {"none"}, "no mark stands under the edge of the window"
    page.keyboard.press("Escape")
    page.locator(".be-picture-bar button").last.click()
    sign.click()
    expect(page.locator(".be-side-note.be-open")).to_be_visible()


def test_pictures_are_listed_behind_the_edge_of_the_text(page: Page) -> None:
    left = page.locator("h1, .be-facsimiles").evaluate_all("all => all.map(one => one.getBoundingClientRect().left)")
    assert len(left) == 2
    assert abs(left[0] - left[1]) < 1


@pytest.mark.parametrize("page", [PHONE], indirect=True)
def test_the_mark_of_a_page_is_broken_over_no_two_lines(page: Page) -> None:
    marks = page.locator(".be-milestone a")
    for width in range(320, 460, 10):
        page.set_viewport_size({"width": width, "height": 800})
        assert set(marks.evaluate_all("all => all.map(one => one.getClientRects().length)")) == {1}


def test_keys_enlarge_turn_and_close_and_the_focus_goes_back(page: Page) -> None:
    page.locator("#page-1").focus()
    page.keyboard.press("Enter")
    area = page.locator(".be-picture-area")
    expect(area).to_be_focused()
    expect(area.get_by_role("img")).to_have_attribute("aria-label", f"{ALT} (1)")
    expect(area.locator("canvas")).not_to_have_count(0)
    stands_still(page)
    whole = drawn(page)
    page.keyboard.press("+")
    stands_still(page)
    assert drawn(page) != whole
    page.keyboard.press("ArrowDown")
    page.keyboard.press("0")
    stands_still(page)
    assert drawn(page) == whole
    page.keyboard.press("PageDown")
    expect(page.locator(".be-picture-name")).to_have_text("p. 2")
    page.keyboard.press("PageDown")
    expect(page.get_by_role("button", name="Next picture")).to_be_disabled()
    assert page.url.endswith("/"), "an arrow in the picture turns no page of the text"
    page.keyboard.press("Escape")
    expect(page.locator(".be-picture-pane")).to_have_count(0)
    expect(page.locator("#page-1")).to_be_focused()


def test_where_the_viewer_does_not_come_the_picture_is_an_image_that_scrolls(page: Page) -> None:
    page.route("**/viewer/openseadragon.min.js", lambda route: route.abort())
    page.locator("#page-1").focus()
    page.keyboard.press("Enter")
    area = page.locator(".be-picture-area")
    expect(area.locator("img")).to_have_attribute("alt", f"{ALT} (1)")
    wide, room = area.evaluate(WIDTHS)
    assert abs(wide - room) <= 1
    page.keyboard.press("+")
    assert area.evaluate(WIDTHS)[0] > wide * 1.4
    page.keyboard.press("0")
    assert abs(area.evaluate(WIDTHS)[0] - room) <= 20
    assert faults(page) == []


def test_a_picture_elsewhere_is_asked_for_once_it_is_opened_and_the_page_says_so(page: Page, held: Archive) -> None:
    page.reload()
    held.asked.clear()
    host = held.origin.partition("://")[2]
    expect(page.locator(".be-asks")).to_have_text(
        f"When you open a picture, your browser asks another host for it: {host}."
    )
    assert held.asked == []
    with page.expect_response("**/default.jpg") as answer:
        page.locator("a.be-picture").nth(2).click()
    assert answer.value.ok
    expect(page.locator(".be-picture-view canvas")).not_to_have_count(0)
    assert held.asked == ["/3/a/info.json", "/3/a/full/max/0/default.jpg"]
    assert "did not come" not in page.locator(".be-picture-says").inner_text()
    other = page.url.replace(LETTER, "letter-1851-03-09")
    assert host not in page.request.get(other).text(), "no other page may ask that host"


def test_a_picture_that_does_not_come_leaves_its_description(page: Page) -> None:
    page.route("**/*.png", lambda route: route.abort())
    page.locator(".be-facsimile a.be-picture").first.click()
    expect(page.locator(".be-picture-says")).to_contain_text("The picture did not come; this is what it shows: A sheet")


@pytest.mark.parametrize("page", [PHONE], indirect=True)
def test_the_bar_under_a_picture_has_no_stop_of_the_keyboard(page: Page) -> None:
    expect(page.locator(".be-bar")).to_be_visible()
    page.locator(".be-facsimile a.be-picture").first.click()
    expect(page.locator(".be-picture-pane")).to_be_visible()
    expect(page.locator(".be-bar")).to_be_hidden()
    page.keyboard.press("Escape")
    expect(page.locator(".be-bar")).to_be_visible()
