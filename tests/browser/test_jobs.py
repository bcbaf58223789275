"""Ten things readers come for, done with their hand: how often it presses, against how often it had to before."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from browsing import DESK, LETTER, PHONE, SPEECH, Readers, context_of
from everything import everything
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser


class Hand:
    """A reader's hand on a page: what it presses, scrolls to and types is counted; what is typed into a field is not."""

    def __init__(self, page: Page, site: str) -> None:
        self.page, self.site, self.acts = page, site, 0

    def press(self, what: Locator) -> None:
        """Press what stands in the window already."""
        expect(what).to_be_in_viewport()
        self.acts += 1
        what.tap() if self.page.viewport_size == {"width": PHONE[0], "height": PHONE[1]} else what.click()

    def scroll(self, to: Locator) -> None:
        self.acts += 1
        to.evaluate("e => e.scrollIntoView({ block: 'center', behavior: 'instant' })")

    def key(self, name: str) -> None:
        self.acts += 1
        self.page.keyboard.press(name)


def who_is_tomsky(hand: Hand) -> None:
    hand.press(hand.page.locator(".be-search-button"))
    hand.page.keyboard.type("Tomsky")
    hand.press(hand.page.locator(".be-hit-title").first)
    expect(hand.page.get_by_role("heading", level=1)).to_contain_text("Tomsky")
    expect(hand.page.locator(".be-facts")).to_contain_text("Томский")


def the_gravest_mistranslation(hand: Hand) -> None:
    hand.scroll(hand.page.get_by_role("heading", name="What a reader would wrongly believe"))
    gravest = hand.page.locator(".be-shown-gravest .be-grave-one").first
    expect(gravest).to_contain_text("As received")
    expect(gravest).to_be_in_viewport()


def paragraph_17_in_chicago(hand: Hand) -> None:
    number = hand.page.locator("#p17 a.be-number")
    hand.scroll(number)
    hand.press(number)
    chicago = hand.page.get_by_role("tabpanel", name="Chicago", exact=True)
    expect(chicago).to_contain_text(", ¶ 17, accessed ")
    expect(chicago).to_be_in_viewport(ratio=1)


def share_the_reading_text(hand: Hand) -> None:
    hand.press(hand.page.locator(".be-layer-switch"))
    address = hand.page.url
    hand.page.goto(hand.site)
    hand.page.evaluate("localStorage.clear()")  # whoever gets the address has never been here
    hand.page.goto(address)
    expect(hand.page.locator(".be-layer-switch")).to_have_text("Reading text")


WHOLE = """notes => notes.filter(note => note.checkVisibility() && note.scrollHeight <= note.clientHeight + 1
  && note.textContent.trim().length > 40).length"""


def all_notes_of_the_letter(hand: Hand) -> None:
    hand.press(hand.page.get_by_role("button", name="Layers"))
    hand.press(hand.page.locator("#be-defects-all"))
    notes = hand.page.locator(".be-notes > li")
    hand.scroll(notes.first)
    assert notes.evaluate_all(WHOLE) == notes.count() > 46


def what_the_first_note_says(hand: Hand) -> None:
    hand.scroll(hand.page.locator("#p3"))
    note = hand.page.locator(".be-side-text").filter(has_text="Pyatakov").first
    expect(note).to_be_in_viewport()
    assert len(note.inner_text()) > 60


def who_is_named_under_a_finger(hand: Hand) -> None:
    hand.scroll(hand.page.locator("#p10"))
    place = hand.page.url
    hand.press(hand.page.locator("#p10 a.be-name[data-entry='person:tomsky']").first)
    expect(hand.page.get_by_role("dialog")).to_contain_text("Mikhail Tomsky")
    assert hand.page.url == place


def both_sides_of_a_parallel_under_a_finger(hand: Hand) -> None:
    sign = hand.page.locator("a.be-parallel").first
    hand.scroll(sign)
    hand.press(sign)
    sheet = hand.page.get_by_role("dialog")
    expect(sheet.locator("q").first).to_be_visible()
    expect(sheet).to_contain_text("Letter")


def the_whole_document_cited(hand: Hand) -> None:
    hand.press(hand.page.get_by_role("link", name="Cite", exact=True))
    expect(hand.page.get_by_role("tabpanel")).to_contain_text("4 December 1936")


def the_notes_by_keyboard(hand: Hand) -> None:
    hand.page.wait_for_function("() => document.querySelector('.be-notes--alpha [tabindex=\"0\"]')")
    for _ in range(60):
        hand.key("Tab")
        if hand.page.evaluate("document.activeElement.closest('.be-side-notes, .be-apparatus') !== null"):
            return
    raise AssertionError("the notes are not reached")


# for each: where one is when one begins, with which screen, and how many acts it took before
JOBS: dict[str, tuple[Callable[[Hand], None], str, tuple[int, int], int]] = {
    "who Tomsky is": (who_is_tomsky, "", DESK, 3),
    "the gravest mistranslation": (the_gravest_mistranslation, "", DESK, 19),
    "cite paragraph 17 in Chicago": (paragraph_17_in_chicago, SPEECH, DESK, 3),
    "share the reading text": (share_the_reading_text, SPEECH, DESK, 3),
    "read all notes of the letter": (all_notes_of_the_letter, LETTER, DESK, 46),
    "what a note says": (what_the_first_note_says, LETTER, DESK, 2),
    "who is named, on a phone": (who_is_named_under_a_finger, SPEECH, PHONE, 3),
    "both sides of a parallel, on a phone": (both_sides_of_a_parallel_under_a_finger, SPEECH, PHONE, 3),
    "cite the document": (the_whole_document_cited, SPEECH, DESK, 2),
    "to the notes by keyboard": (the_notes_by_keyboard, SPEECH, DESK, 1956),
}  # fmt: skip


# what these do is tried, act by act, where cards, tools and layers are
ELSEWHERE = ("who Tomsky is", "cite paragraph 17 in Chicago", "share the reading text", "cite the document")


@pytest.mark.parametrize("job", [pytest.param(one, marks=everything() if one in ELSEWHERE else []) for one in JOBS])
def test_a_reader_s_job_takes_fewer_acts_than_it_took(chromium: Readers, site: str, job: str) -> None:
    does, path, size, before = JOBS[job]
    page = context_of(chromium, size, has_touch=size == PHONE).new_page()
    hand = Hand(page, site)
    page.goto(site + path)
    does(hand)
    assert hand.acts < before
