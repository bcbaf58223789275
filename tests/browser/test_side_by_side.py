"""Reading two texts side by side, in real Chromium: on a desk and on a phone, by mouse, keyboard and without JavaScript."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from browsing import Readers, at_any_width, at_rest
from everything import everything
from playwright.sync_api import Page

pytestmark = pytest.mark.browser

DESK, TABLET, PHONE = (1280, 900), (768, 1024), (390, 844)
LETTER, SPEECH = "letter-1936-09-14", "speech-1936-12-04"
SYNOPSIS = f"edition/synopsis/{LETTER}--{SPEECH}/"

HEIGHTS = """() => [...document.querySelectorAll('.be-pane-text')].map(pane => {
  const mark = pane.querySelector('mark.is-here');
  if (!mark) return null;
  const top = mark.getClientRects()[0].top - pane.getBoundingClientRect().top;
  return {id: mark.dataset.passage, top, seen: top >= 0 && top < pane.clientHeight};
})"""
LEVEL = f"""() => {{
  const [a, b] = ({HEIGHTS})();
  return a && b && a.seen && b.seen && Math.abs(a.top - b.top) <= 2;
}}"""


# as level as it goes: the letter is short, and its pane cannot go beyond its beginning and its end
AT_REST = f"""() => {{
  const [a, b] = ({HEIGHTS})();
  const letter = document.getElementById('{LETTER}--text');
  const isAtEnd = letter.scrollTop <= 0 || letter.scrollTop >= letter.scrollHeight - letter.clientHeight - 1;
  return a?.seen && b?.seen && (Math.abs(a.top - b.top) <= 2 || isAtEnd);
}}"""


@pytest.fixture(
    params=[
        pytest.param(DESK, id="desk"),
        pytest.param(TABLET, id="tablet", marks=everything()),  # the panes stand as on a phone
        pytest.param(PHONE, id="phone"),
    ]
)
def page(chromium: Readers, request: pytest.FixtureRequest) -> Iterator[Page]:
    yield from opened(chromium, request.param)


@pytest.fixture
def desk(chromium: Readers) -> Iterator[Page]:
    yield from opened(chromium, DESK)


@pytest.fixture
def phone(chromium: Readers) -> Iterator[Page]:
    yield from opened(chromium, PHONE)


def opened(chromium: Readers, size: tuple[int, int], **more: Any) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": size[0], "height": size[1]}, **more)
    context.set_default_timeout(40_000)  # panes glide, and a slow machine draws every step
    page = context.new_page()
    failed: list[str] = []
    page.on("pageerror", lambda error: failed.append(str(error)))
    yield page
    assert failed == []


def two_texts(page: Page, site: str) -> None:
    """Both texts, with what moves them, which comes after the page."""
    page.goto(site + SYNOPSIS)
    page.locator(".be-synopsis-tools").wait_for(state="attached")


def turned(page: Page) -> None:
    """The wheel was turned and the page has seen it: each turn is a scroll of its own, as a hand's are."""
    page.mouse.wheel(0, 400)
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def here(page: Page) -> list[str]:
    return [one["id"] for one in page.evaluate(HEIGHTS)]


def fragment(page: Page) -> str:
    return str(page.evaluate("location.hash"))


def test_a_sign_brings_both_panes_level_and_its_counterpart_leads_back(page: Page, site: str) -> None:
    two_texts(page, site)
    page.locator(f"a.be-parallel[data-passage='{LETTER}--kirov-1']").click()
    page.wait_for_function(LEVEL)
    page.wait_for_function(f"() => ({HEIGHTS})().map(one => one?.id).join() === '{LETTER}--kirov-1,{SPEECH}--kirov-1'")
    page.wait_for_function(LEVEL)
    assert fragment(page) == "#parallel-kirov"
    assert page.evaluate("document.activeElement.dataset.passage") == f"{SPEECH}--kirov-1"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.dataset.passage") == f"{LETTER}--kirov-1"
    page.wait_for_function(LEVEL)


def test_nothing_moves_under_a_press_while_a_pane_is_still_gliding(page: Page, site: str) -> None:
    two_texts(page, site)
    moved = page.evaluate(
        """async passage => {
          const sign = document.querySelector(`a.be-parallel[data-passage='${passage}']`);
          const other = [...document.querySelectorAll('.be-pane-text')].find(pane => !pane.contains(sign));
          const before = other.scrollTop;
          sign.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
          const pane = sign.closest('.be-pane-text');
          const scrolled = new Promise(done => pane.addEventListener('scroll', done, { once: true }));
          pane.scrollTop += 120;
          await scrolled;
          for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
          return other.scrollTop !== before;
        }""",
        f"{LETTER}--kirov-1",
    )
    assert not moved
    assert page.locator("mark.is-here").count() == 0, "no parallel was taken up"


@at_any_width
def test_there_and_back_by_the_browser(page: Page, site: str) -> None:
    page.goto(site + SYNOPSIS + "#parallel-ties")
    page.wait_for_function(LEVEL)
    page.get_by_role("button", name="Next parallel").click()
    page.wait_for_function(LEVEL)
    assert fragment(page) == "#parallel-own-organization"
    page.go_back()
    page.wait_for_function(LEVEL)
    assert here(page) == [f"{LETTER}--ties-1", f"{SPEECH}--ties-1"]
    assert fragment(page) == "#parallel-ties"


def test_a_shared_address_opens_with_both_passages_in_the_window(page: Page, site: str) -> None:
    page.goto(site + SYNOPSIS + "#parallel-to-the-end")
    page.wait_for_function(LEVEL)
    at_rest(page)
    assert page.evaluate(LEVEL)
    for passage in (f"{LETTER}--to-the-end-1", f"{SPEECH}--to-the-end-1"):
        assert page.locator(f"[id='{passage}']").evaluate(
            "e => { const r = e.getClientRects()[0]; return r.top > 48 && r.bottom < innerHeight }"
        )
    assert page.locator(".be-synopsis-tools").evaluate("e => e.getBoundingClientRect().top >= 47"), (
        "not under the header"
    )


@at_any_width
def test_the_address_of_a_place_opens_at_that_place(page: Page, site: str) -> None:
    page.goto(site + SYNOPSIS + f"#{SPEECH}--ties-3")
    page.wait_for_function(LEVEL)
    assert here(page) == [f"{LETTER}--ties-1", f"{SPEECH}--ties-3"]


@at_any_width
def test_a_passage_with_several_places_is_stepped_through(page: Page, site: str) -> None:
    page.goto(site + SYNOPSIS + "#parallel-ties")
    steps = page.get_by_role("group", name="Places in Speech of 4 December 1936")
    assert steps.get_by_role("button", name="Previous place").is_disabled()
    for index in (2, 3):
        steps.get_by_role("button", name="Next place").click()
        page.wait_for_function(LEVEL)
        assert here(page) == [f"{LETTER}--ties-1", f"{SPEECH}--ties-{index}"]
        assert fragment(page) == f"#{SPEECH}--ties-{index}"
    assert steps.get_by_role("button", name="Next place").is_disabled()
    assert steps.get_by_role("button", name="Previous place").evaluate("e => e === document.activeElement")


def test_passages_near_an_end_of_a_text_stand_level_too(desk: Page, site: str) -> None:
    two_texts(desk, site)
    for parallel in ("ties", "on-the-offensive", "sokolnikov-contested", "addressee", "to-the-end", "tears"):
        desk.locator(f"#parallel-{parallel} a.be-tie-title").click()
        desk.wait_for_function(f"location.hash === '#parallel-{parallel}'")
        desk.wait_for_function(LEVEL)


def test_the_list_shows_the_comment_and_the_way_to_the_claims(desk: Page, site: str) -> None:
    desk.goto(site + SYNOPSIS)
    desk.locator("#parallel-ties a.be-tie-title").click()
    tie = desk.locator("#parallel-ties")
    assert tie.locator("details p").first.is_visible()
    assert tie.locator("a[aria-current=true]").count() == 1
    assert desk.locator(".be-tie details[open]").count() == 1
    tie.get_by_role("link", name="Table of 4 claims").click()
    desk.wait_for_url("**/edition/parallels/#ties")
    desk.get_by_role("link", name="Read in both texts").first.click()
    desk.wait_for_url("**/#parallel-ties")
    desk.wait_for_function(LEVEL)


def test_one_pane_follows_the_other_to_the_parallel_in_view(page: Page, site: str) -> None:
    two_texts(page, site)
    pane = page.locator(f"[id='{SPEECH}--text']")
    pane.scroll_into_view_if_needed()
    pane.hover(position={"x": 100, "y": 100})
    letter = page.locator(f"[id='{LETTER}--text']")
    before = letter.evaluate("e => e.scrollTop")
    for steps in (30, 6, 6, 6):  # a parallel at the very beginning of the letter leaves its pane where it was
        for _ in range(steps):
            turned(page)
        page.wait_for_function(AT_REST)
        if letter.evaluate("e => e.scrollTop") != before:
            break
    assert letter.evaluate("e => e.scrollTop") != before
    page.wait_for_function(f"""() => {{
      const passage = document.querySelector("[id='{SPEECH}--text'] mark.is-here")?.dataset.passage;
      return passage && location.hash === passage.replace('{SPEECH}--', '#parallel-').replace(/-\\d+$/, '');
    }}""")


@at_any_width
def test_following_can_be_switched_off_and_that_is_remembered(page: Page, site: str) -> None:
    page.goto(site + SYNOPSIS)
    switch = page.get_by_role("checkbox")
    assert switch.is_checked()
    switch.uncheck()
    pane = page.locator(f"[id='{SPEECH}--text']")
    pane.hover(position={"x": 100, "y": 100})
    for _ in range(10):
        turned(page)
    assert pane.evaluate("e => e.scrollTop") > 500
    assert page.locator(f"[id='{LETTER}--text']").evaluate("e => e.scrollTop") == 0
    page.reload()
    assert not page.get_by_role("checkbox").is_checked()


def test_who_wants_no_motion_gets_none(chromium: Readers, site: str) -> None:
    for page in opened(chromium, DESK, reduced_motion="reduce"):
        page.goto(site + SYNOPSIS)
        assert not page.get_by_role("checkbox").is_checked()
        page.locator("#parallel-radek a.be-tie-title").click()
        assert page.evaluate(LEVEL), "at once, not on the way"


def test_keys_walk_through_the_parallels_and_only_inside_the_panes(desk: Page, site: str) -> None:
    two_texts(desk, site)
    desk.keyboard.press("j")
    assert fragment(desk) == ""
    desk.locator(f"[id='{LETTER}--text']").focus()
    desk.keyboard.press("j")
    desk.keyboard.press("j")
    desk.wait_for_function(LEVEL)
    assert fragment(desk) == "#parallel-own-organization"
    desk.keyboard.press("k")
    desk.wait_for_function(LEVEL)
    assert fragment(desk) == "#parallel-ties"
    assert desk.locator("#be-live").inner_text().startswith("From “maybe” to “an established fact”. Letter of")
    desk.keyboard.press("Escape")
    assert fragment(desk) == ""
    assert desk.locator("mark.is-chosen").count() == 0
    assert desk.evaluate("document.activeElement.id") == f"{LETTER}--text", "the focus stays"


def test_a_pane_can_be_scrolled_and_left_by_keyboard(desk: Page, site: str) -> None:
    desk.goto(site + SYNOPSIS)
    pane = desk.locator(f"[id='{SPEECH}--text']")
    pane.focus()
    desk.keyboard.press("PageDown")
    desk.wait_for_function(f"() => document.getElementById('{SPEECH}--text').scrollTop > 200")
    desk.keyboard.press("Tab")
    assert not pane.evaluate("e => e === document.activeElement")


def test_on_a_phone_the_panes_stand_one_above_the_other_and_the_list_is_a_select(phone: Page, site: str) -> None:
    phone.goto(site + SYNOPSIS)
    choose = phone.get_by_role("combobox", name="Parallel")
    assert choose.locator("option").count() == 29
    choose.select_option("legality")
    phone.wait_for_function(LEVEL)
    assert fragment(phone) == "#parallel-legality"
    boxes = [one.bounding_box() for one in phone.locator(".be-pane").all()]
    assert boxes[0]
    assert boxes[1]
    assert boxes[0]["y"] + boxes[0]["height"] <= boxes[1]["y"] + 1
    assert boxes[1]["y"] + boxes[1]["height"] <= PHONE[1] + 1, "both in the window"
    assert all(box and box["height"] > 0.3 * PHONE[1] for box in boxes)
    comment = phone.locator("#parallel-legality details")
    comment.locator("summary").click()
    assert comment.get_by_text("In September Kaganovich reports").is_visible()
    phone.get_by_role("button", name="Next parallel").click()
    assert phone.locator("#parallel-pseudonym details").get_attribute("open") is not None, "open stays open"


def test_on_a_desk_both_panes_fill_the_window_side_by_side(desk: Page, site: str) -> None:
    desk.goto(site + SYNOPSIS + "#parallel-ties")
    desk.wait_for_function(LEVEL)
    first, second = (one.bounding_box() for one in desk.locator(".be-pane").all())
    assert first
    assert second
    assert first["x"] + first["width"] <= second["x"]
    assert abs(first["y"] - second["y"]) < 1
    assert first["height"] > 0.8 * DESK[1]
    assert not desk.get_by_role("combobox", name="Parallel").is_visible()


@pytest.mark.parametrize(
    "size",
    [(320, 640), TABLET, DESK, *(pytest.param(one, marks=everything()) for one in (PHONE, (844, 390), (1680, 950)))],
)
def test_nothing_is_wider_than_the_window_and_controls_can_be_hit(
    chromium: Readers, site: str, size: tuple[int, int]
) -> None:
    for page in opened(chromium, size):
        page.goto(site + SYNOPSIS + "#parallel-ties")
        page.wait_for_function(LEVEL)
        assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
        small = page.locator(".be-synopsis :is(button, select, summary, label):visible").evaluate_all(
            "all => all.filter(e => { const r = e.getBoundingClientRect(); return r.width < 24 || r.height < 24 }).length"
        )
        assert small == 0


def test_words_clicked_choose_their_parallel_but_a_name_leads_to_its_entry(desk: Page, site: str) -> None:
    two_texts(desk, site)
    desk.locator(f"mark[data-passage='{SPEECH}--on-the-offensive-1']").first.click()
    desk.wait_for_function(LEVEL)
    assert fragment(desk) == "#parallel-on-the-offensive"
    desk.locator(f"mark[data-passage='{SPEECH}--on-the-offensive-1'] a.be-name").first.click()
    desk.wait_for_url("**/register/persons/**")


@pytest.mark.parametrize("size", [pytest.param(DESK, id="desk"), pytest.param(PHONE, id="phone", marks=everything())])
def test_without_javascript_there_are_two_columns_and_plain_links(
    chromium: Readers, site: str, size: tuple[int, int]
) -> None:
    for page in opened(chromium, size, java_script_enabled=False):
        page.goto(site + SYNOPSIS)
        assert page.locator(".be-tie").count() == 28
        tie = page.locator("#parallel-kirov")
        tie.get_by_role("link", name="¶ 105").click()
        assert page.url.endswith(f"#{SPEECH}--kirov-1")
        assert in_window(page, f"{SPEECH}--kirov-1")
        page.locator(f"a.be-parallel[data-passage='{SPEECH}--kirov-1']").click()
        assert page.url.endswith(f"#{LETTER}--kirov-1")
        assert in_window(page, f"{LETTER}--kirov-1")
        tie.locator("summary").click()
        assert tie.get_by_role("link", name="Table of").is_visible()


def in_window(page: Page, passage: str) -> bool:
    """Whether a passage comes into the window; without JavaScript the page cannot be asked to say when."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        box = page.locator(f"[id='{passage}']").bounding_box()
        if box and page.viewport_size and 0 < box["y"] < page.viewport_size["height"]:
            return True
    return False


def test_the_print_has_both_texts_whole_and_no_controls(chromium: Readers, site: str) -> None:
    for page in opened(chromium, DESK):
        page.goto(site + SYNOPSIS)
        page.emulate_media(media="print")
        assert not page.locator(".be-synopsis-tools").is_visible()
        for name in (LETTER, SPEECH):
            assert page.locator(f"[id='{name}--text']").evaluate("e => e.scrollHeight <= e.clientHeight + 1")
