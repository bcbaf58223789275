"""A text, its original and the pictures of that beside each other, as a reader has them on every screen and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import DESK, PHONE, faults, served
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

LETTERS = "edition/witnesses/letter-1851-05-01-de--letter-1851-05-01/"
HEARING = "edition/witnesses/hearing-1851-05-20-de--hearing-1851-05-20/"
PRINTINGS = "edition/witnesses/letter-1851-05-01--letter-1851-05-01-printed/"
TABLET = (768, 1024)
PAPER, NO_PAPER = "one => getComputedStyle(one).backgroundColor", "rgba(0, 0, 0, 0)"
TOPS = (
    """rows => rows.map(row => [...row.querySelectorAll('.be-cell')].map(cell => cell.getBoundingClientRect().top))"""
)
RIGHT = "cells => Math.max(...cells.map(cell => cell.getBoundingClientRect().right))"


@pytest.fixture(scope="module")
def bilingual(built_bilingual: Path) -> Iterator[str]:
    """The address of the built bilingual edition."""
    with served(built_bilingual / "site") as address:
        yield address


@pytest.fixture(scope="module")
def visitor(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


@pytest.fixture
def letters(visitor: Page, bilingual: str) -> Page:
    """The letter beside its original on a desk, opened anew."""
    return opened(visitor, bilingual + LETTERS, DESK)


def opened(page: Page, address: str, size: tuple[int, int]) -> Page:
    page.goto("about:blank")
    page.emulate_media(media="screen", color_scheme="light")
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(address)
    return page


def tops(page: Page) -> list[list[float]]:
    return page.locator(".be-row:not(.be-row-head)").evaluate_all(TOPS)


def are_level(page: Page) -> bool:
    """Whether each paragraph stands level with its counterpart, and not all above each other."""
    found = tops(page)
    assert found
    assert all(first <= second for first, second in found)
    return all(first == second for first, second in found)


@pytest.mark.parametrize("address", [LETTERS, HEARING])
def test_paragraphs_stand_level_on_a_desk_and_above_each_other_where_it_is_narrow(
    visitor: Page, bilingual: str, address: str
) -> None:
    page = opened(visitor, bilingual + address, DESK)
    for width, height in (DESK, TABLET, PHONE):
        page.set_viewport_size({"width": width, "height": height})
        assert are_level(page) == (width == DESK[0])
        assert page.locator(".be-cell").evaluate_all(RIGHT) <= width


def test_what_each_text_is_stands_above_the_rows(visitor: Page, bilingual: str) -> None:
    page = opened(visitor, bilingual + LETTERS, DESK)
    for width, height in (DESK, TABLET, PHONE):
        page.set_viewport_size({"width": width, "height": height})
        expect(page.get_by_role("link", name="Brief vom 1. Mai (original, German)")).to_be_visible()
        expect(page.locator(".be-row-head").get_by_text("Rights: CC0.")).to_be_visible()


def test_it_is_printed_as_the_reader_set_it_beside_each_other_and_above_each_other(letters: Page) -> None:
    letters.emulate_media(media="print")
    letters.set_viewport_size({"width": 640, "height": 900})  # a sheet of A4 within its margins
    assert are_level(letters)
    expect(letters.locator(".be-layout")).to_be_hidden()
    letters.emulate_media(media="screen")
    letters.set_viewport_size({"width": 1280, "height": 900})
    letters.get_by_text("Each paragraph beside its counterpart").click()
    assert not are_level(letters)
    letters.evaluate("dispatchEvent(new Event('beforeprint'))")
    letters.emulate_media(media="print")
    assert not are_level(letters)


def test_differences_only_in_signs_can_be_put_out_and_the_apparatus_is_printed(visitor: Page, bilingual: str) -> None:
    page = opened(visitor, bilingual + PRINTINGS, DESK)
    small, other = page.locator("mark.be-accidental"), page.locator("mark.be-variant:not(.be-accidental)")
    heading = page.locator(".be-accidentals > summary")
    assert {one.evaluate(PAPER) for one in small.all()}.isdisjoint({NO_PAPER})
    heading.click()
    assert {one.evaluate(PAPER) for one in small.all()} == {NO_PAPER}
    assert {one.evaluate(PAPER) for one in other.all()}.isdisjoint({NO_PAPER})
    heading.click()
    page.emulate_media(media="print")
    assert all(one.is_visible() for one in page.locator(".be-variants td").all())
    assert heading.is_visible(), "a table on the next sheet says what is in it"
    heading.evaluate("one => { one.parentElement.open = false }")
    assert page.locator(".be-accidentals").is_hidden(), "and of one that is closed no line is left"


@pytest.mark.parametrize("label", ["e-amtmann", "t-seventeen"])
def test_a_note_of_either_text_opens_over_both_and_leads_back(letters: Page, label: str) -> None:
    sign = letters.locator(f"#fnref-{label} a")
    sign.click()
    note = letters.locator(f"#fn-{label}")
    box = note.bounding_box()
    assert note.evaluate("one => getComputedStyle(one).position") == "fixed"
    assert box is not None
    assert 0 <= box["y"] <= box["y"] + box["height"] <= DESK[1]
    note.locator(".footnote-backref").click()
    assert note.evaluate("one => getComputedStyle(one).position") != "fixed"
    assert sign.is_visible()


def test_the_sign_that_folds_the_rows_stands_beside_its_words(letters: Page) -> None:
    room, sign = letters.locator(".be-layout > summary").evaluate(
        "one => [getComputedStyle(one).paddingLeft, getComputedStyle(one, '::before').width].map(parseFloat)"
    )
    assert room > sign


def test_a_text_from_right_to_left_has_its_numbers_and_its_edge_at_the_right(letters: Page) -> None:
    cells = letters.locator(".be-cell:has(.be-number)")
    cells.evaluate_all("all => all.forEach(one => { one.dir = 'rtl' })")
    for size in (DESK, PHONE):
        letters.set_viewport_size({"width": size[0], "height": size[1]})
        cell, number, words = cells.nth(1).evaluate(
            """one => [one, one.querySelector('.be-number'), one.querySelector('p')].map(it => it.getBoundingClientRect())
                 .map(({ left, right }) => [left, right])"""
        )
        assert words[0] < number[0]
        assert number[1] <= cell[1]
    heights = letters.locator(".be-row-title a").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().height)"
    )
    assert min(heights) >= 24, "a finger meets the links at the head"
    bar = cells.nth(1).evaluate("one => getComputedStyle(one, '::before').right")
    assert bar == "0px", "the bar of the second text stands where its lines begin"


def test_the_mark_of_a_page_opens_its_picture_beside_both_texts(letters: Page) -> None:
    letters.locator(".be-cell .be-milestone a").nth(1).click()
    expect(letters.locator(".be-picture-name")).to_have_text("f. 1v")
    pane = letters.locator(".be-picture-pane").bounding_box()
    assert pane is not None
    assert letters.locator(".be-cell").evaluate_all(RIGHT) <= pane["x"]
    assert are_level(letters)
    letters.keyboard.press("Escape")
    expect(letters.locator(".be-picture-pane")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_fault_in_three_things_beside_each_other(letters: Page, scheme: str) -> None:
    letters.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    letters.locator(".be-cell .be-milestone a").first.click()
    assert faults(letters) == []


def test_the_language_of_the_original_is_marked(letters: Page) -> None:
    assert letters.locator("#letter-1851-05-01-de--p1").evaluate("one => one.closest('[lang]').lang") == "de"
    assert letters.locator("#letter-1851-05-01--p1").evaluate("one => one.closest('[lang]').lang") == "en"


VARIANTS = "sup.be-mark--variant:visible"


@pytest.mark.parametrize("size", [DESK, PHONE])
def test_variants_are_a_layer_of_the_text_itself(visitor: Page, bilingual: str, size: tuple[int, int]) -> None:
    page = opened(visitor, bilingual + "edition/letter-1851-05-01/?variants=words", size)
    expect(page.locator(VARIANTS)).to_have_text(["v1", "v3", "v4", "v5"])  # v2 is a comma
    page.locator("sup.be-mark--variant:visible a").nth(1).press("Enter")
    said = page.locator(".be-side-note.be-open, .be-panel").filter(visible=True)
    expect(said).to_contain_text("17 P")
    expect(page.get_by_role("button", name="Correct this note")).to_have_count(0)  # nobody wrote a variant
    lines = said.locator(".be-note-body > p").evaluate_all("all => all.map(one => one.getClientRects().item(0).top)")
    assert max(lines) - min(lines) < 10, "lemma, reading and siglum are one line"
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Layers").click()
    variants = page.get_by_role("group", name="Variants")
    variants.get_by_label("all (5)").check()
    expect(page.locator(VARIANTS)).to_have_count(5)
    variants.get_by_label("none").check()
    expect(page.locator(VARIANTS)).to_have_count(0)
    assert page.url.endswith("?variants=none")
    assert page.locator("sup.be-mark--textual:visible").count() == 1
    page.emulate_media(media="print")
    expect(page.locator(".be-notes--variant > li").filter(visible=True)).to_have_count(5)


def test_signs_of_variants_stand_in_the_text_without_scripts_and_on_paper(browser: Browser, bilingual: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(bilingual + "edition/letter-1851-05-01-printed/")
    page.emulate_media(media="print")
    expect(page.locator(VARIANTS)).to_have_count(5)
    expect(page.get_by_role("heading", name="Variants")).to_be_visible()
    context.close()


def test_a_text_that_is_not_collated_has_no_variants_to_choose(visitor: Page, bilingual: str) -> None:
    page = opened(visitor, bilingual + "edition/letter-1851-05-01-de/", DESK)
    page.get_by_role("button", name="Layers").click()
    expect(page.get_by_role("group", name="Layers")).to_be_visible()
    expect(page.get_by_role("group", name="Variants")).to_have_count(0)


def lit(page: Page) -> list[str]:
    return page.locator(".be-tied.be-lit").all_inner_texts()


def test_words_that_are_tied_light_up_on_both_sides_and_lead_to_each_other(letters: Page) -> None:
    german, english = "schicken Sie sie bald", "send them soon"
    letters.get_by_role("link", name=german).hover()
    assert lit(letters) == [german, english]
    letters.locator(".be-row-head").hover()
    assert lit(letters) == []
    letters.get_by_role("link", name=english).focus()
    assert lit(letters) == [german, english]
    letters.keyboard.press("Enter")
    assert letters.url.endswith("#letter-1851-05-01-de--w2")
    expect(letters.get_by_role("link", name=german)).to_be_focused()


def test_words_that_are_tied_lead_to_each_other_without_scripts(browser: Browser, bilingual: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(bilingual + LETTERS)
    page.get_by_role("link", name="Der Wind").click()
    assert page.locator("a.be-tied:target").inner_text() == "The wind"
    context.close()
