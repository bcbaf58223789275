"""Windows that are low or narrow, as enlarged text makes them: what opens is whole in them, and nothing is cut in silence."""

from __future__ import annotations

import pytest
from browsing import LETTER, PHONE, SPEECH, Readers, at_rest, context_of
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

ENLARGED = (320, 256)  # a window of 1280 by 1024, at 400 %
LYING = (844, 390)  # a phone on its side
# for page.evaluate: whether the first line of what is open, and its last, can be pressed
IS_WHOLE = """selector => {
  const open = [...document.querySelectorAll(selector)].find(one => one.checkVisibility());
  const { left, top, bottom } = open.getBoundingClientRect();
  return [top + 6, bottom - 6].map(y => open.contains(document.elementFromPoint(left + 12, y)));
}"""


@pytest.mark.parametrize("size", [ENLARGED, LYING], ids=["enlarged", "lying"])
def test_the_layers_are_whole_and_scroll(chromium: Readers, site: str, size: tuple[int, int]) -> None:
    page = context_of(chromium, size).new_page()
    page.goto(site + SPEECH + "#p12")
    at_rest(page)
    page.get_by_role("button", name="Layers").click()
    assert page.evaluate(IS_WHOLE, ".be-layers") == [True, True]
    last = page.locator(".be-layers :is(input, select)").last
    last.focus()
    expect(last).to_be_in_viewport()


def test_the_place_in_a_text_is_read_whole(chromium: Readers, site: str) -> None:
    page = context_of(chromium, ENLARGED).new_page()
    page.goto(site + SPEECH + "#p112")
    at_rest(page)
    where = page.locator(".be-bar-number")
    expect(where).to_have_text("¶ 112 of 119")
    assert page.locator(".be-bar-where").evaluate("one => one.scrollWidth <= one.clientWidth + 1")


def shortest(page: Page) -> None:
    """The content note fits in its two lines."""
    page.evaluate("""() => {
      const box = document.querySelector('.be-content-note');
      box.querySelector('button')?.remove();
      box.querySelector('p').textContent = 'They were killed, and all of it was false.';
    }""")
    at_rest(page)


def test_what_no_longer_fits_in_two_lines_can_be_unfolded(desk: Page, site: str) -> None:
    desk.goto(site + LETTER)
    at_rest(desk)
    shortest(desk)
    more = desk.locator(".be-content-note .be-short-more")
    expect(more).to_have_count(0)
    desk.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    desk.evaluate("document.querySelector('.be-content-note').style.width = '7rem'")
    more.focus()
    desk.keyboard.press("Enter")
    expect(more).to_have_count(0)
    expect(desk.locator(".be-content-note")).to_be_focused()
    assert desk.locator(".be-content-note").evaluate("one => one.scrollHeight <= one.clientHeight + 1")


def test_no_stop_of_the_keyboard_lies_under_the_bar(chromium: Readers, site: str) -> None:
    page = context_of(chromium, (640, 400)).new_page()
    page.goto(site + LETTER)
    at_rest(page)
    page.locator(".be-downloads a, #cite ~ p a").first.focus()
    page.keyboard.press("Shift+Tab")
    for _ in range(8):
        page.keyboard.press("Tab")
        at_rest(page)
        assert page.evaluate("""() => {
          const { left, top, width, height } = document.activeElement.getClientRects()[0];
          const there = document.elementFromPoint(left + width / 2, top + height / 2);
          return document.activeElement.contains(there) || there?.contains(document.activeElement) && !there.closest('.be-bar');
        }"""), page.evaluate("document.activeElement.outerHTML")


def test_a_heading_that_nobody_sees_has_no_link_to_stop_at(desk: Page, site: str) -> None:
    desk.goto(site + LETTER)
    at_rest(desk)
    expect(desk.get_by_role("heading", name="The text as received")).to_have_count(1)
    expect(desk.locator("#the-text .headerlink")).to_be_hidden()
