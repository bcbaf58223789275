"""What a reader does, in real Chromium: on a desk and on a phone, in light and in dark."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from browsing import CONTRAST, DESK, LETTER, PHONE, SPEECH, Readers, at_any_width, at_rest, context_of
from conftest import ROOT
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def test_without_javascript_a_mark_leads_to_its_note_and_the_note_leads_back(chromium: Readers, site: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + SPEECH)
    page.locator("#fnref-t-tomsk-protagonist a").click()
    page.wait_for_url("**/#fn-t-tomsk-protagonist")
    note = page.locator("#fn-t-tomsk-protagonist")
    assert "The surname Tomsky" in note.inner_text()
    note.locator("[role=doc-backlink]").click()
    page.wait_for_url("**/#fnref-t-tomsk-protagonist")


@at_any_width
def test_notes_can_be_reached_by_keyboard_alone(page: Page, site: str) -> None:
    page.goto(site + LETTER + "#p1")
    page.locator("#p1 a.footnote-ref").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/#fn-*")


@at_any_width
def test_a_parallel_leads_there_and_back(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    page.locator("#parallel-legality-1").press("Enter")
    page.wait_for_url("**/parallels/#legality")
    heading = page.locator("#legality")
    assert heading.evaluate("e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight }")
    page.locator("a[href$='speech-1936-12-04/#parallel-legality-1']").first.click()
    page.wait_for_url("**/speech-1936-12-04/#parallel-legality-1")
    assert "You must fight" in page.locator("#p15").inner_text()


@at_any_width
def test_every_paragraph_number_is_a_link_to_its_paragraph(page: Page, site: str) -> None:
    page.goto(site + SPEECH)
    numbers = page.locator("a.be-number")
    assert numbers.count() == 119
    assert numbers.evaluate_all("all => all.every(a => a.closest('p').id === a.hash.slice(1))")


def test_a_shared_paragraph_address_opens_at_the_paragraph(page: Page, site: str) -> None:
    page.goto(site + SPEECH + "#p100")
    at_rest(page)
    assert page.locator("#p100").evaluate(
        "e => { const t = e.getBoundingClientRect().top; return t > 0 && t < innerHeight }"
    )


@at_any_width
def test_search_finds_a_word_of_the_text_and_a_word_in_cyrillic(page: Page, site: str) -> None:
    for words in ("Pyatakov", "показывает"):
        page.goto(site)
        page.locator(".be-search-button").click()
        page.locator(".be-search-dialog input").fill(words)
        page.locator(".be-hit-title").first.wait_for()
        assert page.locator(".be-hit-title").count() > 0


def test_without_javascript_every_note_is_there(chromium: Readers, site: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + SPEECH)
    marks = page.locator("sup.be-mark a")
    assert marks.count() > 100
    assert page.locator(".be-notes > li").count() > 100
    marks.first.click()
    assert "#fn-" in page.url


@at_any_width
def test_a_name_leads_to_its_entry_and_a_mention_leads_back(page: Page, site: str) -> None:
    page.goto(site + SPEECH)
    page.locator("#p10 a.be-name[data-entry='person:tomsky']").first.click()
    page.wait_for_url("**/register/persons/tomsky/")
    assert "Томский" in page.locator(".be-facts").inner_text()
    page.locator(".be-kwic a[href$='#p10']").first.click()
    page.wait_for_url("**/speech-1936-12-04/#p10")


@at_any_width
def test_a_reading_leads_to_the_note_that_gives_the_reason(page: Page, site: str) -> None:
    page.goto(site + "edition/reading/speech-1936-12-04/")
    page.locator("ins.be-emended a[href$='#fn-t-tomsk-protagonist']").click()
    page.wait_for_url("**/speech-1936-12-04/#fn-t-tomsk-protagonist")


@at_any_width
def test_the_same_as_a_table_opens_by_keyboard(page: Page, site: str) -> None:
    page.goto(site + "edition/timeline/")
    summary = page.locator("details.be-behind > summary")
    summary.focus()
    page.keyboard.press("Enter")
    assert page.locator("details.be-behind table").is_visible()


def test_a_wide_picture_scrolls_inside_its_own_region_and_says_so(phone: Page, site: str) -> None:
    phone.goto(site + "edition/named/speech-1936-12-04/")
    region = phone.locator(".be-scroll")
    expect(region).to_have_attribute("tabindex", "0")
    expect(region).to_have_attribute("aria-label", re.compile("; scrolls sideways$"))
    region.evaluate("e => e.scrollTo(e.scrollWidth, 0)")
    assert region.locator(".be-labels text").first.evaluate("e => e.getBoundingClientRect().left >= 0")
    phone.set_viewport_size({"width": 1280, "height": 900})
    expect(region).not_to_have_attribute("tabindex", "0")


SMALL = """() => [...document.querySelectorAll('svg.be-svg')].filter(one => one.checkVisibility()).flatMap(svg => {
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  return [...svg.querySelectorAll('text')].map(one => parseFloat(getComputedStyle(one).fontSize) * scale);
})"""


@pytest.mark.parametrize(
    "path", ["named/speech-1936-12-04", "debate/speech-1936-12-04", "report/speech-1936-12-04", "timeline"]
)
def test_the_words_of_a_picture_can_be_read_on_a_phone(phone: Page, site: str, path: str) -> None:
    phone.goto(f"{site}edition/{path}/")
    assert min(phone.evaluate(SMALL)) >= 9.9


@pytest.mark.parametrize(
    "path", ["register/persons", "register/events", "timeline", "named/speech-1936-12-04", "glossary"]
)
def test_a_table_is_a_card_for_each_row_on_a_phone_and_nothing_of_it_is_out_of_sight(
    phone: Page, site: str, path: str
) -> None:
    phone.goto(f"{site}edition/{path}/")
    for details in phone.locator("details.be-behind").all():
        details.locator("summary").click()
    table = phone.locator(".be-as-cards table").first
    assert table.evaluate("e => getComputedStyle(e.querySelector('td')).display") == "block"
    assert phone.evaluate(
        "[...document.querySelectorAll('.be-as-cards .md-typeset__scrollwrap')].every(e => e.scrollWidth <= e.clientWidth + 1)"
    )
    assert table.locator("tbody tr").first.evaluate("e => e.querySelector('td').innerText.trim().length > 0")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_and_marks_have_contrast(chromium: Readers, site: str, scheme: Any) -> None:
    context = chromium.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(site + SPEECH)
    ratios = page.evaluate(CONTRAST, ["#p9", "sup.be-mark--note a", "sup.be-mark--textual a", "a.be-parallel",
                                      "a.be-number", ".be-byline", ".be-facts dt", ".be-category"])  # fmt: skip
    assert min(ratios.values()) >= 4.5, ratios


def test_the_print_has_every_note_and_no_furniture(chromium: Readers, site: str) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.goto(site + LETTER)
    page.emulate_media(media="print")
    assert not page.locator(".md-header").is_visible()
    assert page.locator(".be-notes > li").last.is_visible()


@pytest.mark.parametrize("address", [LETTER, SPEECH])
@pytest.mark.parametrize(("size", "most"), [((1280, 800), 0.7), (PHONE, 0.85)], ids=["desk", "phone"])
def test_the_first_paragraph_stands_on_the_first_screen(
    chromium: Readers, site: str, size: tuple[int, int], most: float, address: str
) -> None:
    page = context_of(chromium, size).new_page()
    page.goto(site + address)
    at_rest(page)
    place = "e => e.getBoundingClientRect().top / innerHeight"
    assert page.locator("article .be-unit:has(> a.be-number)").first.evaluate(place) < most
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_title_facts_and_text_share_one_edge(page: Page, site: str) -> None:
    page.goto(site + SPEECH)
    at_rest(page)
    words = "e => { const r = new Range(); r.selectNodeContents(e); return Math.round(r.getBoundingClientRect().left) }"
    edges = {one: page.locator(one).first.evaluate(words) for one in ("h1", ".be-line", ".be-ways", ".be-heading")}
    assert max(edges.values()) - min(edges.values()) <= 2, edges


def test_what_stands_before_the_text_unfolds(page: Page, site: str) -> None:
    page.goto(site + SPEECH)
    more = page.locator(".be-boxes").get_by_role("button", name="more", exact=True).first
    expect(more).to_be_visible()
    note = page.locator(".be-content-note")
    low = note.evaluate("e => e.clientHeight")
    more.click()
    assert note.evaluate("e => e.clientHeight") > low
    assert note.evaluate("e => e.scrollHeight <= e.clientHeight + 1")
    facts = page.locator(".be-about .be-facts")
    assert not facts.is_visible()
    page.locator(".be-opening").get_by_text("About this text").click()
    assert facts.is_visible()


def test_without_scripts_and_on_paper_nothing_before_the_text_is_shortened(chromium: Readers, site: str) -> None:
    still = context_of(chromium, DESK, java_script_enabled=False).new_page()
    still.goto(site + SPEECH)
    paper = context_of(chromium, DESK).new_page()
    paper.goto(site + SPEECH)
    paper.emulate_media(media="print")
    for one in (still, paper):
        assert (one.locator(".be-content-note").bounding_box() or {"height": 0})["height"] > 90
    assert paper.locator(".be-about .be-facts").evaluate(
        "e => e.checkVisibility() && e.getBoundingClientRect().height > 50"
    )


@at_any_width
def test_the_document_is_cited_from_beside_its_title(page: Page, site: str) -> None:
    page.goto(site + SPEECH)
    page.locator(".be-opening").get_by_role("link", name="Cite", exact=True).click()
    expect(page.locator(".be-tools")).to_contain_text("The whole document")
    page.keyboard.press("Escape")
    expect(page.locator(".be-opening").get_by_role("link", name="Cite", exact=True)).to_be_focused()


def test_where_the_reader_does_not_come_every_sign_is_shown(phone: Page, site: str) -> None:
    phone.route("**/assets/reader/reader.js*", lambda route: route.abort())
    phone.goto(site + SPEECH)
    quiet = phone.locator("#text sup.be-mark--textual:not(.be-grave)").first
    expect(quiet).to_be_visible()
    phone.unroute("**/assets/reader/reader.js*")
    phone.goto(site + SPEECH)
    expect(quiet).to_be_hidden()


def test_the_title_page_shows_what_the_edition_argues_and_stays_as_it_was_written(
    phone: Page, built_flagship: Path, site: str
) -> None:
    phone.goto(site)
    for part in (".be-frieze svg", ".be-shown-gravest .be-grave-one", ".be-shown-claims td"):
        expect(phone.locator(part).first).to_be_visible()
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert phone.locator(".be-shown a[href*='.md']").count() == 0
    assert (built_flagship / "docs/index.md").read_bytes() == (ROOT / "docs/index.md").read_bytes()


@pytest.mark.parametrize("wish", [{"forced_colors": "active"}, {"contrast": "more"}], ids=["forced", "contrast"])
def test_a_reader_who_asks_for_contrast_sees_the_bars_and_reads_no_grey(
    chromium: Readers, site: str, wish: dict[str, str]
) -> None:
    page = context_of(chromium, DESK, **wish).new_page()
    page.goto(site + SPEECH)
    ink = page.evaluate("getComputedStyle(document.querySelector('h1')).color")
    if "contrast" in wish:
        for quiet in (".be-line", ".be-number", ".be-side-short"):
            assert page.locator(quiet).first.evaluate("one => getComputedStyle(one).color") == ink
        return
    for box in (".be-content-note", ".be-banner"):
        bar = page.locator(box).first.evaluate(
            "one => (s => [s.borderLeftWidth, s.borderLeftColor, s.height])(getComputedStyle(one, '::before'))"
        )
        assert bar[:2] == ["3px", ink]
        assert float(bar[2].removesuffix("px")) > 30
