"""Reading by keyboard and by screen reader: few stops, ways over the text, turns as headings, the keys told everywhere."""

from __future__ import annotations

import pytest
from browsing import DESK, LETTER, NEAR, PHONE, SPEECH, Readers, at_any_width, at_rest, context_of, faults
from everything import everything
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

MOST_STOPS = 60
STOPS = """holder => {
  const stops = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex]')]
    .filter(one => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }));
  const list = document.querySelector(holder);
  const before = stops.filter(one => list.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING);
  return { before: before.length, inside: stops.filter(one => list.contains(one)).length };
}"""
LANDMARKS = """[...document.querySelectorAll('nav, main, aside, body > header, [role=navigation], [role=complementary], [role=region]')]
  .filter(one => one.checkVisibility()).map(one => one.tagName + ' ' + (one.getAttribute('aria-label') ?? ''))"""


@pytest.mark.parametrize(
    ("size", "path", "notes"),
    [
        (DESK, SPEECH + "?defects=all", ".be-side-notes"),
        (PHONE, SPEECH, ".be-apparatus"),
        (DESK, LETTER, ".be-side-notes"),
    ],
    ids=["speech", "speech on a phone", "letter"],
)
def test_few_stops_come_before_the_notes_and_a_list_of_notes_is_one(
    chromium: Readers, site: str, size: tuple[int, int], path: str, notes: str
) -> None:
    page = context_of(chromium, size).new_page()
    page.goto(site + path)
    page.wait_for_function("() => document.querySelector('.be-notes--alpha [tabindex=\"0\"]')")
    at_rest(page)
    page.keyboard.press("Tab")
    assert page.evaluate(STOPS, "#text")["inside"] == 1
    assert page.evaluate(STOPS, notes)["before"] <= MOST_STOPS
    if size == DESK:
        assert page.evaluate(STOPS, notes)["inside"] == 1
    for kind in ("decimal", "alpha"):
        assert page.evaluate(STOPS, f".be-notes--{kind}")["inside"] == 1


def focus(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id || document.activeElement.closest('[id]').id"))


def test_arrows_go_from_link_to_link_and_from_paragraph_to_paragraph(desk: Page, site: str) -> None:
    desk.goto(site + SPEECH)
    desk.wait_for_function("() => document.querySelector('#text [tabindex=\"0\"]')")
    desk.locator("#p3 a.be-number").focus()
    desk.keyboard.press("ArrowDown")
    assert desk.evaluate("document.activeElement.matches('#p4 a.be-number')")
    desk.keyboard.press("ArrowUp")
    desk.keyboard.press("ArrowRight")
    assert desk.evaluate("document.activeElement.closest('.be-unit').id") == "p3"
    assert desk.evaluate("document.activeElement.matches('a:not(.be-number)')")
    desk.keyboard.press("ArrowLeft")
    assert desk.evaluate("document.activeElement.matches('#p3 a.be-number')")
    desk.keyboard.press("Shift+Tab")
    desk.keyboard.press("Tab")
    assert desk.evaluate("document.activeElement.matches('#p3 a.be-number')"), "the text is entered where it was left"


def test_what_was_the_stop_and_is_hidden_leaves_its_place_to_another(desk: Page, site: str) -> None:
    desk.goto(site + LETTER)
    desk.wait_for_function("() => document.querySelector('#text [tabindex=\"0\"]')")
    sign = desk.locator("#text sup.be-mark--note:visible a").first
    sign.focus()
    desk.locator(".be-layers-button").click()
    desk.get_by_label("hidden").check()
    expect(sign).to_be_hidden()
    desk.keyboard.press("Escape")
    for _ in range(3):
        desk.keyboard.press("Tab")
        if desk.evaluate("document.getElementById('text').contains(document.activeElement)"):
            break
    assert desk.evaluate("document.getElementById('text').contains(document.activeElement)")


def test_arrows_go_from_note_to_note_beside_the_text(desk: Page, site: str) -> None:
    desk.goto(site + LETTER)
    heads = desk.locator(".be-side-head")
    heads.first.focus()
    desk.keyboard.press("ArrowDown")
    expect(heads.nth(1)).to_be_focused()
    desk.keyboard.press("Enter")
    expect(desk.locator(".be-side-note.be-open .be-side-head")).to_be_focused()
    desk.keyboard.press("Escape")
    expect(desk.locator(".be-side-note.be-open")).to_have_count(0)


def test_one_may_go_over_the_text_and_come_back(desk: Page, site: str) -> None:
    desk.goto(site + LETTER)
    for words in ("To the text", "Past the text"):
        way = desk.get_by_role("link", name=words, exact=True)
        assert (way.bounding_box() or {"width": 0})["width"] <= 1
        way.focus()
        expect(way).to_be_in_viewport()
    desk.keyboard.press("Enter")
    desk.keyboard.press("Tab")
    assert desk.evaluate(
        "Boolean(document.activeElement.compareDocumentPosition(document.getElementById('text')) & Node.DOCUMENT_POSITION_PRECEDING)"
    )


@at_any_width
def test_turns_are_headings_and_landmarks_are_few_and_named(page: Page, site: str) -> None:
    page.goto(site + SPEECH)
    at_rest(page)
    turns = page.locator("#text .be-speaker")
    assert turns.count() > 80
    assert page.locator("#text").get_by_role("heading", level=3).count() == turns.count()
    landmarks = page.evaluate(LANDMARKS)
    assert len(landmarks) == len(set(landmarks)) <= 8


@pytest.mark.parametrize("path", ["", SPEECH, pytest.param("edition/register/persons/tomsky/", marks=everything())])
def test_the_question_mark_shows_the_keys_of_any_page(desk: Page, site: str, path: str) -> None:
    desk.goto(site + path)
    opener = desk.locator("main a:visible").first
    opener.focus()
    desk.keyboard.press("?")
    keys = desk.get_by_role("dialog", name="Keys")
    expect(keys).to_contain_text("search the edition")
    assert ("next interruption" in keys.inner_text()) == (path == SPEECH)
    assert faults(desk, NEAR) == []
    desk.keyboard.press("Escape")
    expect(keys).to_have_count(0)
    expect(opener).to_be_focused()


def test_a_question_mark_that_is_written_is_a_question_mark(desk: Page, site: str) -> None:
    desk.goto(site + "edition/search/")
    field = desk.locator("#be-query")
    field.fill("who")
    field.press("?")
    expect(field).to_have_value("who?")
    assert desk.locator("dialog[open]").count() == 0
