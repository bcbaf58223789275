"""Cards beside names, parallels and citations, and the way through a transcript: what a reader does, in real Chromium."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import pytest
from browsing import NEAR, Readers, at_rest, faults, quiet
from everything import everything
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser

DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
LETTER, SPEECH = "edition/letter-1936-09-14/", "edition/speech-1936-12-04/"
TOMSKY = "#p10 a.be-name[data-entry='person:tomsky']"
HIM = "#text a.be-name[data-entry='person:tomsky']"  # in the letter, which is shorter
PSEUDONYM = "#parallel-pseudonym-1"
AWAY = (1200, 880)
LONG_ENOUGH = 800  # for a card to open or to close, in milliseconds


def visited(chromium: Readers, **device: Any) -> Iterator[Page]:
    """A page of a new visitor; what a script fails in fails the test."""
    context = chromium.new_context(**device)
    context.set_default_timeout(15_000)
    page = context.new_page()
    failures: list[str] = []
    page.on("pageerror", lambda error: failures.append(str(error)))
    yield page
    assert failures == []


@pytest.fixture
def desk(chromium: Readers) -> Iterator[Page]:
    yield from visited(chromium, viewport=DESK)


@pytest.fixture
def clocked(chromium: Readers) -> Iterator[Page]:
    """A desk whose clock the test can turn on; it stays with its context, which nobody uses again."""
    for page in visited(chromium, viewport=DESK):
        page.clock.install()
        yield page
        page.context.close()


@pytest.fixture
def phone(chromium: Readers) -> Iterator[Page]:
    yield from visited(chromium, viewport=PHONE, has_touch=True, is_mobile=True)


def card(page: Page) -> Locator:
    return page.locator(".be-hover:not([hidden])")


def pointed_at(page: Page, site: str, path: str, selector: str) -> Locator:
    """The card of a link the mouse rests on, the page scrolled so that there is room all round."""
    page.goto(site + path)
    page.locator(selector).first.evaluate("e => e.scrollIntoView({block: 'center'})")
    at_rest(page)
    page.locator(selector).first.hover()
    card(page).wait_for()
    return card(page)


def focused_on(page: Page, selector: str) -> Locator:
    """The card of a link of a text, reached by key from the link before it."""
    page.wait_for_function("() => document.querySelector('#text a[tabindex=\"-1\"]')")
    page.locator(selector).first.evaluate(
        """e => { const all = [...document.querySelectorAll('#text a[href]')].filter(a => a.offsetParent); all[all.indexOf(e) - 1].focus(); }"""
    )
    page.keyboard.press("ArrowRight")
    card(page).wait_for()
    return card(page)


def overlaps(one: Any, other: Any) -> bool:
    return bool(
        one["x"] < other["x"] + other["width"]
        and other["x"] < one["x"] + one["width"]
        and one["y"] < other["y"] + other["height"]
        and other["y"] < one["y"] + one["height"]
    )


# --- cards ---------------------------------------------------------------------------------------------


def test_a_name_shows_who_it_is_in_both_scripts(desk: Page, site: str) -> None:
    words = pointed_at(desk, site, SPEECH, TOMSKY).inner_text()
    assert "Mikhail Tomsky" in words
    assert "Михаил Павлович Томский" in words
    assert "born 31 October 1880, died 22 August 1936" in words
    assert "shot himself" in words
    assert "70 mentions" in words
    assert card(desk).locator("[lang=ru]").count() == 1


def test_what_did_not_exist_says_so(desk: Page, site: str) -> None:
    words = pointed_at(desk, site, SPEECH, ".be-text a.be-name[data-entry='organisation:right-centre']").inner_text()
    assert "fabricated" in words
    assert "It did not exist" in words


def test_a_parallel_shows_the_words_of_the_other_document_and_leads_to_them(desk: Page, site: str) -> None:
    found = pointed_at(desk, site, LETTER, "#parallel-admitted-1")  # on the same line as that of legality
    assert "Speech of 4 December 1936" in found.inner_text()
    assert "You must fight for your legality. I prove this to Rykov as well." in found.inner_text()
    assert "Letter of" not in found.inner_text()
    found.locator("a[href$='/#parallel-legality-1']").click()
    desk.wait_for_url("**/speech-1936-12-04/#parallel-legality-1")


def test_parallels_are_signs_in_the_margin_of_a_desk_and_of_a_line_one_shows_all(desk: Page, site: str) -> None:
    desk.goto(site + LETTER)
    first, *signs = desk.locator("#p2 > a.be-parallel").evaluate_all(
        """signs => [document.querySelector('#p2').getBoundingClientRect().left, ...signs.map(sign => {
          const { left, top } = sign.getBoundingClientRect();
          return { left, top, key: new URL(sign.href).hash.slice(1) };
        })]"""
    )
    assert all(sign["left"] < first for sign in signs)
    one, other = next(pair for pair in itertools.pairwise(signs) if abs(pair[0]["top"] - pair[1]["top"]) < 3)
    found = pointed_at(desk, site, LETTER, f"#p2 > a.be-parallel[href$='#{other['key']}']")
    assert found.locator(".be-hover-name a").evaluate_all("links => links.map(link => link.hash.slice(1))") == [
        other["key"],
        one["key"],
    ]


def test_a_citation_in_a_note_shows_the_whole_reference(desk: Page, site: str) -> None:
    words = pointed_at(desk, site, SPEECH, ".be-notes a[href*='bibliography/#ref-vi1995']").inner_text()
    assert "Фрагменты стенограммы декабрьского пленума ЦК" in words
    assert "Вопросы истории, no. 1" in words


@pytest.mark.parametrize(
    ("path", "selector", "words"),
    [
        (SPEECH, ".be-notes a[href$='register/persons/vyshinsky/']", "Vyshinsky"),
        pytest.param(SPEECH, ".be-notes a[href*='parallels/#']", "Letter of 14 September", marks=everything()),
        ("edition/parallels/", ".be-evidence a", "Event"),
        pytest.param("edition/register/persons/", "main td a", "Person", marks=everything()),
        ("edition/register/persons/tomsky/", ".md-content a[href*='bibliography/#ref-']", ""),
        pytest.param(
            "edition/introductions/between/", ".md-content a[href*='bibliography/#ref-']", "", marks=everything()
        ),
        ("edition/timeline/", ".md-content figure a, .md-content td a", "Event"),
    ],
)
def test_cards_come_on_every_kind_of_page(desk: Page, site: str, path: str, selector: str, words: str) -> None:
    desk.goto(site + path)
    desk.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true })")
    link = desk.locator(selector).first
    link.evaluate("e => e.scrollIntoView({block: 'center'})")
    at_rest(desk)
    link.hover()
    card(desk).wait_for()
    assert card(desk).inner_text().strip()
    assert words in card(desk).inner_text()


def test_several_entries_named_by_the_same_words_are_all_shown(desk: Page, site: str) -> None:
    found = pointed_at(desk, site, SPEECH, "#p15 a.be-name[data-entry='term:confrontation event:confrontation-1936']")
    assert found.locator(".be-hover-part").count() == 2
    found.locator("a").nth(1).click()
    desk.wait_for_url("**/register/events/confrontation-1936/")


def test_a_card_can_be_entered_and_stays_until_it_is_left(clocked: Page, site: str) -> None:
    desk = clocked
    found = pointed_at(desk, site, LETTER, HIM)
    box = found.bounding_box()
    assert box
    desk.mouse.move(box["x"] + 40, box["y"] + 20, steps=8)
    desk.clock.run_for(LONG_ENOUGH)
    assert found.is_visible()
    desk.mouse.move(*AWAY, steps=4)
    found.wait_for(state="detached")


def test_escape_closes_a_card_and_nothing_else_moves(clocked: Page, site: str) -> None:
    desk = clocked
    found = pointed_at(desk, site, LETTER, HIM)
    before = desk.evaluate("[scrollY, document.activeElement.tagName]")
    desk.keyboard.press("Escape")
    found.wait_for(state="detached")
    desk.clock.run_for(LONG_ENOUGH)
    assert card(desk).count() == 0, "it does not come back while the pointer rests"
    assert desk.evaluate("[scrollY, document.activeElement.tagName]") == before
    desk.mouse.move(*AWAY)
    desk.locator(HIM).first.hover()
    card(desk).wait_for()


@pytest.mark.parametrize("first", [0, *(pytest.param(one, marks=everything()) for one in (1, 2))])
def test_a_card_never_covers_its_words_and_stays_on_the_screen(desk: Page, site: str, first: int) -> None:
    desk.goto(site + SPEECH)
    names = desk.locator("#text a.be-name")
    for index in range(0, names.count(), names.count() // 12)[first::3]:
        for block in ("center", "end"):
            name = names.nth(index)
            name.evaluate("(e, block) => e.scrollIntoView({block})", block)
            at_rest(desk)
            line = name.evaluate(
                "e => { const r = e.getClientRects()[0]; return [r.x + r.width / 2, r.y + r.height / 2] }"
            )
            desk.mouse.move(*line)
            card(desk).wait_for()
            box, words = card(desk).bounding_box(), name.bounding_box()
            assert box
            assert words
            assert not overlaps(box, words), name.inner_text()
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= DESK["width"]
            assert box["y"] >= 48, "not under the theme's header"
            assert box["y"] + box["height"] <= DESK["height"]
            desk.mouse.move(*AWAY)
            card(desk).wait_for(state="detached")


def test_by_keyboard_a_card_comes_with_the_focus_and_is_described(desk: Page, site: str) -> None:
    desk.goto(site + LETTER)
    found = focused_on(desk, HIM)
    name = desk.locator(HIM).first
    described = name.get_attribute("aria-describedby")
    assert described == found.get_attribute("id")
    assert found.get_attribute("role") == "tooltip"
    desk.keyboard.press("Escape")
    found.wait_for(state="detached")
    assert name.evaluate("e => e === document.activeElement")
    assert name.get_attribute("aria-describedby") is None


def test_by_keyboard_a_card_goes_when_the_focus_goes(clocked: Page, site: str) -> None:
    desk = clocked
    desk.goto(site + LETTER)
    found = focused_on(desk, HIM)
    desk.mouse.move(*AWAY)
    desk.clock.run_for(LONG_ENOUGH)
    assert found.is_visible(), "a pointer elsewhere does not close it"
    desk.keyboard.press("Shift+Tab")
    expect(desk.locator(".be-hover").filter(has_text="Mikhail Tomsky")).to_have_count(0)


def test_by_keyboard_the_links_of_a_card_are_reached_and_left_again(desk: Page, site: str) -> None:
    desk.goto(site + LETTER)
    found = focused_on(desk, PSEUDONYM)
    brief = desk.locator(f"#{desk.locator(PSEUDONYM).get_attribute('aria-describedby')}").text_content()
    assert brief
    assert all(words in brief for words in found.locator("q").all_text_contents())
    links = found.locator("a")
    count = links.count()
    assert count > 1
    for index in range(count):
        desk.keyboard.press("Tab")
        assert links.nth(index).evaluate("e => e === document.activeElement")
    desk.keyboard.press("Shift+Tab")
    desk.keyboard.press("Tab")
    desk.keyboard.press("Tab")
    found.wait_for(state="detached")
    after = "e => document.activeElement !== e && !!(e.compareDocumentPosition(document.activeElement) & 4)"
    assert desk.locator(PSEUDONYM).evaluate(after)
    focused_on(desk, PSEUDONYM)
    desk.keyboard.press("Tab")
    desk.keyboard.press("Escape")
    assert desk.locator(PSEUDONYM).evaluate("e => e === document.activeElement"), "Escape returns to the mark"
    assert card(desk).count() == 0


def test_under_a_finger_a_name_opens_a_sheet_with_the_way_to_its_page(phone: Page, site: str) -> None:
    phone.goto(site + SPEECH + "#p10")
    name = phone.locator(TOMSKY).first
    name.tap()
    sheet = phone.get_by_role("dialog", name="Tomsk")  # as the text has it
    expect(sheet).to_contain_text("Mikhail Tomsky")
    expect(sheet).to_be_focused()
    expect(name).to_be_in_viewport()
    assert phone.locator(".be-hover").count() == 0
    box, seen = sheet.bounding_box(), name.bounding_box()
    assert box is not None
    assert seen is not None
    assert seen["y"] + seen["height"] <= box["y"], "the words stay in sight"
    phone.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    expect(name).to_be_focused()
    name.tap()
    sheet.get_by_role("link", name="Open the page").tap()
    phone.wait_for_url("**/register/persons/tomsky/")


def test_under_a_finger_a_parallel_opens_a_sheet_and_a_press_elsewhere_closes_it(phone: Page, site: str) -> None:
    phone.goto(site + SPEECH + "#p10")
    sign = phone.locator("#text a.be-parallel").first
    sign.scroll_into_view_if_needed()
    sign.tap()
    sheet = phone.locator(".be-sheet[role=dialog]:visible")
    expect(sheet.get_by_role("link", name="Open the page")).to_be_visible()
    assert faults(phone, NEAR) == []
    phone.locator("#text .be-unit").first.dispatch_event("pointerdown", {"pointerType": "touch", "bubbles": True})
    expect(sheet).to_have_count(0)


def test_where_the_cards_cannot_be_had_a_finger_follows_the_link(phone: Page, site: str) -> None:
    phone.route("**/cards.json", lambda route: route.abort())
    phone.goto(site + LETTER)
    phone.locator(HIM).first.tap()
    phone.wait_for_url("**/register/persons/tomsky/")


def test_the_cards_are_fetched_when_one_is_wanted_and_once(desk: Page, site: str) -> None:
    asked: list[str] = []
    desk.on("request", lambda request: asked.append(request.url))
    desk.goto(site + LETTER)
    quiet(desk)
    assert not [url for url in asked if url.endswith("cards.json")]
    for name in (HIM, "#text a.be-name[data-entry='person:sokolnikov']"):
        desk.locator(name).first.hover()
        card(desk).wait_for()
        desk.mouse.move(*AWAY)
        card(desk).wait_for(state="detached")
    assert len([url for url in asked if url.endswith("cards.json")]) == 1


def test_passing_over_a_name_opens_nothing(clocked: Page, site: str) -> None:
    desk = clocked
    desk.goto(site + LETTER)
    desk.locator(HIM).first.scroll_into_view_if_needed()
    at_rest(desk)
    desk.clock.pause_at(desk.evaluate("Date.now() + 1000"))
    desk.locator(HIM).first.hover()
    desk.clock.run_for(100)
    desk.mouse.move(*AWAY)
    desk.clock.run_for(LONG_ENOUGH)
    assert desk.locator(".be-hover").count() == 0


# --- the reading position and the outline of turns ------------------------------------------------------------


def bar(page: Page) -> Locator:
    """Looked through for a button in less time than a page with a thousand of them."""
    return page.locator(".be-bar")


def chosen(page: Page, speaker: str) -> None:
    page.locator("select.be-bar-speaker").select_option(speaker)


def at(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id"))


def is_at_the_top(page: Page, paragraph: str) -> bool:
    script = "e => { const t = e.getBoundingClientRect().top; return t > 40 && t < innerHeight / 3 }"
    return bool(page.locator(f"#{paragraph}").evaluate(script))


def test_the_menu_counts_the_turns_of_each_speaker(desk: Page, site: str) -> None:
    desk.goto(site + SPEECH)
    options = desk.locator("select.be-bar-speaker option").all_inner_texts()
    assert options[0] == "All turns (83)"
    assert {"Joseph Stalin (5)", "Lazar Kaganovich (36)", "A voice from the floor (5)"} <= set(options)


def test_next_turn_of_stalin_leads_from_turn_to_turn(desk: Page, site: str) -> None:
    desk.goto(site + SPEECH)
    chosen(desk, "stalin")
    following = bar(desk).get_by_role("button", name="Next turn")
    for paragraph in ("p37", "p40", "p42"):
        following.click()
        assert at(desk) == paragraph
        assert is_at_the_top(desk, paragraph)
        expect(desk.locator(".be-bar-where")).to_have_text(f"¶ {paragraph[1:]} of 119, Joseph Stalin")
    bar(desk).get_by_role("button", name="Previous turn").click()
    assert at(desk) == "p40"
    expect(desk.locator("#be-live")).to_have_text("Paragraph 40 of 119, Joseph Stalin; turn 2 of 5")
    assert desk.locator("#p37").get_attribute("tabindex") is None, "what is left is as it was"


def test_where_no_turn_follows_the_bar_says_so_and_stays(desk: Page, site: str) -> None:
    desk.goto(site + SPEECH + "#p100")
    chosen(desk, "voroshilov")
    bar(desk).get_by_role("button", name="Next turn").click()
    expect(desk.locator(".be-bar-where")).to_contain_text("No later turn of Kliment Voroshilov")
    expect(desk.locator("#be-live")).to_have_text("No later turn of Kliment Voroshilov")


def test_next_interruption_from_where_one_reads(desk: Page, site: str) -> None:
    desk.goto(site + SPEECH)
    desk.locator("#p9").evaluate("e => e.scrollIntoView()")
    bar(desk).get_by_role("button", name="Next interruption").click()
    assert at(desk) == "p19"
    bar(desk).get_by_role("button", name="Next interruption").click()
    assert at(desk) == "p21"
    bar(desk).get_by_role("button", name="Previous interruption").click()
    bar(desk).get_by_role("button", name="Previous interruption").click()
    assert at(desk) == "p8"


def test_keys_lead_on_not_in_a_field_and_not_when_turned_off(desk: Page, site: str) -> None:
    desk.goto(site + SPEECH)
    chosen(desk, "stalin")
    desk.locator("select.be-bar-speaker").evaluate("e => e.blur()")
    for key, paragraph in (("]", "p37"), ("]", "p40"), ("[", "p37"), ("}", "p40"), ("{", "p37")):
        desk.keyboard.press(key)
        assert at(desk) == paragraph, key
    desk.keyboard.press("Control+]")
    assert at(desk) == "p37"
    bar(desk).get_by_role("button", name="Layers").click()
    desk.locator("#be-certainty").focus()
    desk.keyboard.press("]")
    assert at(desk) != "p40"
    desk.keyboard.press("Escape")
    bar(desk).get_by_role("button", name="Keys").click()
    bar(desk).get_by_label("Use these keys").uncheck()
    desk.keyboard.press("Escape")
    expect(bar(desk).get_by_role("button", name="Keys")).to_be_focused()
    assert not desk.locator(".be-bar-help").is_visible()
    desk.reload()
    desk.locator("body").press("]")
    assert at(desk) == "", "remembered"


def test_the_bar_says_where_one_is_while_one_scrolls(desk: Page, site: str) -> None:
    desk.goto(site + SPEECH)
    where = desk.locator(".be-bar-where")
    expect(where).to_have_text("119 paragraphs")
    shares = []
    for paragraph, name in (("p17", "Lazar Kaganovich"), ("p80", "Nikolai Bukharin")):
        desk.locator(f"#{paragraph}").evaluate("e => e.scrollIntoView()")
        expect(where).to_have_text(f"¶ {paragraph[1:]} of 119, {name}")
        shares.append(desk.locator(".be-bar-line").bounding_box()["width"])  # type: ignore[index]
        assert where.bounding_box()["y"] < 100  # type: ignore[index]
    assert shares[0] < shares[1]
    desk.locator(".be-notes li").nth(40).evaluate("e => e.scrollIntoView()")
    expect(where).to_have_text("Notes")


def test_a_letter_has_a_position_and_no_turns(desk: Page, site: str) -> None:
    desk.goto(site + LETTER + "#p2")
    expect(desk.locator(".be-bar-where")).to_contain_text("¶ 2 of ")
    assert desk.locator(".be-bar-step, .be-bar-speaker").count() == 0


SIZES = {"desk": DESK, "tablet": {"width": 768, "height": 1000}, "phone": PHONE}
PATHS = (LETTER, "edition/reading/speech-1936-12-04/", SPEECH)


@pytest.mark.parametrize(
    ("size", "path"),
    [  # each size and each path once; the others wait
        pytest.param(SIZES[size], path, id=f"{size}-{path}", marks=[] if number == at else everything())
        for number, size in enumerate(SIZES)
        for at, path in enumerate(PATHS)
    ],
)
def test_nothing_moves_when_the_bar_appears(chromium: Readers, site: str, path: str, size: Any) -> None:
    context = chromium.new_context(viewport=size)
    page = context.new_page()
    page.route(
        "**/*.woff2", lambda route: route.abort()
    )  # a font may come in time or not; here it is the bar that counts
    page.route("**/reader/reader.js*", lambda route: route.abort())
    page.goto(site + path)
    before = page.locator("#text").bounding_box()
    page.unroute("**/reader/reader.js*")
    page.goto(site + path)
    page.locator(".be-bar").wait_for(state="attached")
    after = page.locator("#text").bounding_box()
    assert {**after, "height": 0} == {**before, "height": 0}, "its height depends on the notes that are shown"
    if size != PHONE:
        over, text = bar(page).bounding_box(), page.locator("#text").bounding_box()
        assert over
        assert text
        assert not overlaps(over, text), "in its place it covers nothing"


def test_on_a_phone_the_bar_is_at_the_foot_and_its_panel_leads_on(phone: Page, site: str) -> None:
    phone.goto(site + SPEECH + "#p17")
    there = bar(phone)
    expect(there.locator(".be-bar-where")).to_have_text("¶ 17 of 119, Lazar Kaganovich")
    box = there.bounding_box()
    assert box
    assert abs(box["y"] + box["height"] - PHONE["height"]) < 1
    more = bar(phone).get_by_role("button", name="Turns")
    more.tap()
    assert more.get_attribute("aria-expanded") == "true"
    chosen(phone, "stalin")
    bar(phone).get_by_role("button", name="Next turn").tap()
    assert at(phone) == "p37"
    bar(phone).get_by_role("button", name="Next turn").tap()
    assert at(phone) == "p40"
    assert is_at_the_top(phone, "p40")
    for button in phone.locator(".be-bar button:visible").all():
        size = button.bounding_box()
        assert size
        assert min(size["width"], size["height"]) >= 24
    phone.keyboard.press("Escape")
    assert not phone.locator(".be-bar-panel").is_visible()
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_bar_lends_a_place_to_other_features(desk: Page, site: str) -> None:
    desk.goto(site + LETTER)
    expect(desk.locator(".be-bar .be-bar-slot .be-layers-button")).to_be_visible()
    desk.goto(site + "edition/notes/")
    desk.locator(".be-search-button").wait_for()
    assert desk.locator(".be-bar").count() == 0


def test_nothing_of_it_is_printed(desk: Page, site: str) -> None:
    found = pointed_at(desk, site, LETTER, HIM)
    desk.emulate_media(media="print")
    assert not found.is_visible()
    assert not desk.locator(".be-bar").is_visible()
