"""Notes where they are read: beside the text, over it, from below; and the layers of the text."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from typing import Any

import pytest
from browsing import EVERY, LETTER, SPEECH, Readers, at_any_width, context_of
from everything import everything
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

NOTE = "#fnref-t-you-asked-him-to-believe a"
OPEN = ".be-side-note.be-open"
FULL = ".be-side-notes:not([data-filling])"  # what is far from the window has come as well
RECTANGLES = """() => [...document.querySelectorAll('.be-side-note')].map(e => {
  const r = e.getBoundingClientRect(); return [r.top, r.bottom, r.left, r.right];
})"""


# presses signs from one on, each scrolled to another part of the window, and gives back those whose note stands elsewhere
ASTRAY = """async ([first, by]) => {
  const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  const signs = [...document.querySelectorAll('article.be-text sup.be-mark:not([data-off])')];
  const astray = [];
  for (let at = first; at < signs.length; at += by) {
    signs[at].scrollIntoView({ block: ['start', 'center', 'end'][Math.floor(at / by) % 3], behavior: 'instant' });
    await frame();
    signs[at].querySelector('a').click();
    await frame();
    const note = document.querySelector('.be-side-note.be-open, .be-panel:not([hidden])');
    const [n, s] = [note?.getBoundingClientRect() ?? new DOMRect(-1), signs[at].getBoundingClientRect()];
    const isSheet = note?.matches('.be-sheet');
    const isIn = n.left >= 0 && n.right <= innerWidth && n.top >= 0 && n.bottom <= innerHeight + 1 && s.top >= 0;
    const isBy = isSheet ? s.bottom <= n.top : Math.abs(n.top - s.top) <= 40;
    if (!isIn || !isBy) astray.push([signs[at].id, s.top, n.top, n.bottom, innerHeight].join(' '));
  }
  return [signs.length, astray];
}"""


def opened(page: Page) -> Any:
    return page.locator(f"{OPEN}, .be-panel:not([hidden])")


def test_a_mark_opens_its_note_by_mouse_and_by_touch(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    page.locator(NOTE).click()
    assert "Stalin was absent" in opened(page).inner_text()
    assert page.url.endswith("#fn-t-you-asked-him-to-believe")
    assert page.locator(NOTE).get_attribute("aria-expanded") == "true"


@at_any_width
def test_a_note_is_opened_walked_and_closed_by_keyboard_and_the_focus_comes_back(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    page.locator(NOTE).focus()
    page.keyboard.press("Enter")
    first = opened(page).inner_text()
    page.keyboard.press("ArrowDown")
    assert opened(page).count() == 1
    assert opened(page).inner_text() != first
    page.keyboard.press("ArrowUp")
    assert opened(page).inner_text() == first
    page.keyboard.press("Escape")
    assert opened(page).count() == 0
    assert page.evaluate("document.activeElement.closest('sup').id") == "fnref-t-you-asked-him-to-believe"
    assert "#fn-" not in page.url


def test_the_open_note_stands_level_with_its_mark(desk: Page, site: str) -> None:
    desk.goto(site + SPEECH)
    desk.locator("#fnref-t-tomsk-protagonist a").click()
    mark = desk.locator("#fnref-t-tomsk-protagonist").bounding_box()
    note = desk.locator(OPEN).bounding_box()
    assert mark is not None
    assert note is not None
    assert abs(mark["y"] - note["y"]) < 12


LAYERS = ("", "?defects=all", "?defects=all&layer=reading", "?explain=hidden")
SHOWN = [(390, LAYERS[1]), (1024, LAYERS[1]), (1280, LAYERS[2]),
         pytest.param(1680, LAYERS[0], marks=everything()), pytest.param(1280, LAYERS[3], marks=everything())]  # fmt: skip


@pytest.mark.parametrize(
    ("width", "layer"), [(width, layer) for width in (390, 1024, 1280, 1680) for layer in LAYERS] if EVERY else SHOWN
)
def test_the_note_of_any_sign_opens_level_with_it_and_inside_the_window(
    chromium: Readers, site: str, width: int, layer: str
) -> None:
    page = context_of(chromium, (width, 900)).new_page()
    for address, first, by in ((LETTER, 0, 7), (SPEECH, width % 41, 41)):
        page.goto(site + address + layer)
        page.locator("article sup.be-mark a[aria-expanded]").first.wait_for(state="attached")
        signs, astray = page.evaluate(ASTRAY, [0, 1] if EVERY else [first, by])
        assert signs > 10
        assert astray == []


# for a page before it is opened: it keeps what is taken out of its place
MOVED = """window.moved = [];
new MutationObserver(seen => window.moved.push(...seen.flatMap(one => [...one.removedNodes]).map(node => node.id ?? '')))
  .observe(document, { childList: true, subtree: true });"""


def test_the_notes_come_beside_a_text_that_stays_in_its_place_and_is_not_laid_out_again(desk: Page, site: str) -> None:
    desk.add_init_script(MOVED)
    desk.goto(site + LETTER)
    expect(desk.locator(FULL)).to_have_count(1)
    assert desk.locator(".be-side-note").count() > 10
    assert "text" not in desk.evaluate("moved")
    desk.evaluate("document.querySelector('#text').after(document.querySelector('#text'))")
    desk.wait_for_function("moved.includes('text')")  # what is moved is seen


def test_another_sign_of_the_open_note_takes_the_note_with_it(desk: Page, site: str) -> None:
    desk.goto(site + SPEECH + "?defects=all")
    label = desk.evaluate("""() => {
      const hrefs = [...document.querySelectorAll('article sup.be-mark a')].map(a => a.getAttribute('href'));
      return hrefs.find((href, at) => hrefs.indexOf(href) !== at);
    }""")
    signs = desk.locator(f'article sup.be-mark a[href="{label}"]')
    for index in (0, 1):
        signs.nth(index).click()
        sign, note = signs.nth(index).bounding_box(), desk.locator(OPEN).bounding_box()
        assert sign is not None
        assert note is not None
        assert abs(sign["y"] - note["y"]) <= 40
    signs.nth(1).click()
    assert desk.locator(OPEN).count() == 0


def test_in_a_full_margin_every_note_is_near_its_sign_and_the_gravest_do_not_give_way(desk: Page, site: str) -> None:
    desk.goto(site + SPEECH + "?defects=all")
    expect(desk.locator(FULL)).to_have_count(1)
    assert desk.locator(".be-side-note").count() > 300
    far, critical, there = desk.evaluate("""() => {
      const signs = new Map([...document.querySelectorAll('article sup.be-mark')].reverse().map(s => [s.textContent.trim(), s]));
      const top = e => e.getBoundingClientRect().top;
      const cards = [...document.querySelectorAll('.be-side-note')];
      const far = cards.filter(card => Math.abs(top(card) - top(signs.get(card.querySelector('.be-side-number').textContent))) > 40);
      return [far.length, document.querySelectorAll('.be-lemma[data-severity=critical]').length,
        document.querySelectorAll('.be-side-critical').length];
    }""")
    assert far == 0
    assert there == critical


def test_the_margin_holds_what_the_notes_say_and_not_the_words_again(desk: Page, site: str) -> None:
    desk.goto(site + SPEECH)
    note = desk.locator(".be-side-note", has_text="rendered as the Siberian city").first
    assert "A protagonist" not in note.inner_text()
    assert note.inner_text().split()[1:3] == ["Tomsky", "The"]
    assert note.evaluate("e => e.getBoundingClientRect().height") > 30


@pytest.mark.parametrize(
    ("width", "first"),
    [(1220, 0), (1680, 1), *(pytest.param(*one, marks=everything()) for one in ((1280, 1), (1440, 2), (1920, 0)))],
)
def test_no_two_notes_stand_on_one_another(chromium: Readers, site: str, width: int, first: int) -> None:
    context = context_of(chromium, (width, 900))
    page = context.new_page()
    page.goto(site + SPEECH + "?defects=all")
    expect(page.locator(FULL)).to_have_count(1)
    height = page.evaluate("document.scrollingElement.scrollHeight")
    marks = page.locator("article.be-text sup.be-mark a")
    for step in range(first, 10, 3):
        page.evaluate("y => scrollTo(0, y)", height * step / 10)
        marks.nth(step * 60).click()
        expect(page.locator(FULL)).to_have_count(1)
        found = sorted(page.evaluate(RECTANGLES))
        assert all(after[0] >= before[1] for before, after in itertools.pairwise(found)), step
        assert all(right <= width for *_, right in found)


def test_a_sheet_on_a_phone_leaves_the_marked_words_in_sight(phone: Page, site: str) -> None:
    phone.goto(site + LETTER)
    phone.locator("#fnref-t-should-be-sought-it-is a").tap()
    sheet = phone.locator(".be-panel.be-sheet")
    assert sheet.is_visible()
    top = sheet.evaluate("e => e.getBoundingClientRect().top")
    bottom = phone.locator(".be-target.be-lit").last.evaluate("e => e.getBoundingClientRect().bottom")
    assert 0 < bottom <= top
    phone.get_by_role("button", name="Close the note").tap()
    assert not sheet.is_visible()


def test_a_link_to_a_note_opens_it_at_its_words_even_when_it_is_filtered_out(page: Page, site: str) -> None:
    page.goto(site + LETTER + "?defects=none#fn-t-shed-a-tear")
    assert "word-for-word rendering" in opened(page).inner_text()
    box = page.locator("#fnref-t-shed-a-tear").bounding_box()
    assert box is not None
    assert 0 < box["y"] < (page.viewport_size or {"height": 0})["height"]


@at_any_width
def test_the_reading_text_is_a_layer_and_its_address_can_be_shared(page: Page, site: str, chromium: Readers) -> None:
    page.goto(site + LETTER + "#p1")
    page.locator(".be-bar").get_by_role("button", name="Layers").click()
    page.get_by_label("reading text").check()
    assert "kept asking Sokolnikov" in page.locator("#p1").inner_text()
    assert "asked all of Sokolnikov" not in page.locator("#p1").inner_text()
    assert "layer=reading" in page.url
    context = chromium.new_context()
    other = context.new_page()
    other.goto(page.url)
    assert "kept asking Sokolnikov" in other.locator("#p1").inner_text()


def test_the_page_says_at_every_moment_which_text_stands_there(page: Page, site: str) -> None:
    page.goto(site + SPEECH + "#p12")
    switch = page.locator(".be-layer-switch")
    paper = "getComputedStyle(document.body).backgroundColor"
    title, received = page.title(), page.evaluate(paper)
    expect(switch).to_be_in_viewport()
    expect(switch).to_have_text("As received")
    switch.click()
    expect(switch).to_be_in_viewport()
    expect(switch).to_have_text("Reading text")
    assert page.title() == f"Reading text: {title}"
    assert page.evaluate(paper) != received
    assert page.evaluate("getComputedStyle(document.querySelector('.be-bar')).backgroundColor") == page.evaluate(paper)
    assert "layer=reading" in page.url
    switch.click()
    assert page.title() == title
    assert page.evaluate(paper) == received


def test_words_copied_from_the_reading_text_say_so_and_words_as_received_are_copied_as_they_are(
    desk: Page, site: str
) -> None:
    desk.goto(site + SPEECH + "#p12")
    copy = """() => {
      getSelection().selectAllChildren(document.getElementById('p10'));
      const carried = new DataTransfer();
      document.getElementById('p10').dispatchEvent(new ClipboardEvent('copy', { clipboardData: carried, bubbles: true, cancelable: true }));
      return carried.getData('text/plain');
    }"""
    assert desk.evaluate(copy) == ""
    desk.locator(".be-layer-switch").click()
    said = desk.evaluate(copy)
    assert said.startswith("What came to light")
    assert "reading text made by the editors, not the text as received" in said
    assert "layer=reading" in said


@at_any_width
def test_in_the_reading_text_unresolved_words_are_marked_and_open_their_note_whatever_is_shown(
    page: Page, site: str
) -> None:
    page.goto(site + SPEECH + "?layer=reading&defects=none#p10")
    words = page.locator(".be-unresolved.be-from:visible").first
    assert words.evaluate("e => getComputedStyle(e, '::before').content") == '"†"'
    assert (words.get_attribute("title") or "").startswith("not resolved")
    words.scroll_into_view_if_needed()
    words.click()
    assert opened(page).count() == 1
    page.keyboard.press("Escape")
    page.locator(".be-layer-switch").click()
    assert (
        page.locator(".be-unresolved.be-from").first.evaluate("e => getComputedStyle(e, '::before').content") == "none"
    )


def test_names_are_bare_until_the_reader_asks_for_them(desk: Page, site: str) -> None:
    desk.goto(site + LETTER + "#p2")
    name, line = desk.locator("#p2 a.be-name").first, "e => getComputedStyle(e).borderBottomColor"
    bare = name.evaluate(line)
    assert bare == "rgba(0, 0, 0, 0)"
    desk.get_by_role("button", name="Layers").click()
    desk.get_by_label("underlined").check()
    assert name.evaluate(line) != bare
    assert "names=shown" in desk.url


@at_any_width
def test_the_layer_of_the_text_as_received_has_every_word_again(page: Page, site: str) -> None:
    page.goto(site + LETTER + "#p1")
    before = page.locator("#p2").inner_text()
    page.locator(".be-bar").get_by_role("button", name="Layers").click()
    page.get_by_label("reading text").check()
    page.get_by_label("as received").check()
    assert page.locator("#p2").inner_text() == before


@at_any_width
def test_layers_choose_the_notes_by_series_severity_type_and_certainty(page: Page, site: str) -> None:
    page.goto(site + SPEECH + "#p1")
    shown = page.locator("article sup.be-mark:not([data-off])")
    usual = shown.count()
    page.locator(".be-bar").get_by_role("button", name="Layers").click()
    page.locator("#be-defects-all").check()
    everything = shown.count()
    page.locator("#be-defects-none").check()
    none = shown.count()
    assert everything > usual > none > 100
    page.locator("#be-defects-all").check()
    page.locator("#be-category").select_option("fluency/punctuation")
    page.locator("#be-explain-hidden").check()
    assert 20 < shown.count() < everything - none
    assert page.evaluate(
        "[...document.querySelectorAll('.be-notes li:not([data-off]) .be-lemma')].every(e => e.dataset.category === 'fluency/punctuation')"
    )


@at_any_width
def test_a_choice_is_remembered_on_the_next_page(page: Page, site: str) -> None:
    page.goto(site + LETTER + "#p1")
    page.locator(".be-bar").get_by_role("button", name="Layers").click()
    page.locator("#be-explain-hidden").check()
    page.goto(site + SPEECH)
    assert page.locator("article sup.be-mark--note:not([data-off])").count() == 0


@at_any_width
def test_escape_closes_the_layers_and_gives_the_focus_back(page: Page, site: str) -> None:
    page.goto(site + LETTER + "#p1")
    button = page.locator(".be-bar").get_by_role("button", name="Layers")
    button.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert button.get_attribute("aria-expanded") == "false"
    assert page.evaluate("document.activeElement.textContent") == "Layers"


def test_the_print_has_every_note_whatever_was_chosen(desk: Page, site: str) -> None:
    desk.goto(site + LETTER + "?defects=none&explain=hidden")
    desk.emulate_media(media="print")
    notes = desk.locator(".be-notes > li")
    assert notes.count() > 80
    assert all(notes.nth(index).is_visible() for index in range(0, notes.count(), 7))
    assert not desk.locator(".be-side-notes").is_visible()


def test_an_opened_note_gives_no_more_of_the_page_its_style_anew_than_it_changes(desk: Page, site: str) -> None:
    """The least of three notes: what the page still does of its own while a note is opened is not the note's doing."""
    desk.goto(site + SPEECH + "?defects=all")
    expect(desk.locator(FULL)).to_have_count(1)
    desk.evaluate("document.fonts.ready.then(() => null)")
    signs = desk.locator("article sup.be-mark--note:not([data-off]) a")
    restyled = [restyled_by(desk, lambda at=at: signs.nth(at).click()) for at in (3, 4, 5)]
    assert 0 < min(restyled) < 600, restyled


def restyled_by(page: Page, act: Callable[[], None]) -> int:
    """How many elements the browser gives their style anew."""
    browser = page.context.browser
    assert browser is not None
    browser.start_tracing(page=page, categories=["devtools.timeline"])
    act()
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    events = json.loads(browser.stop_tracing())["traceEvents"]
    return sum(event["args"].get("elementCount", 0) for event in events if event["name"] == "UpdateLayoutTree")


@at_any_width
def test_the_address_of_a_hidden_sign_opens_its_note_at_that_sign(page: Page, site: str) -> None:
    page.goto(site + SPEECH)
    sign = str(page.locator("sup.be-mark[data-off][id^=fnref2-]").nth(1).get_attribute("id"))
    page.goto("about:blank")
    page.goto(f"{site}{SPEECH}#{sign}")
    expect(page.locator(f"{OPEN}, .be-panel:not([hidden])").first).to_be_visible()
    expect(page.locator(f"#{sign}")).to_be_in_viewport()
