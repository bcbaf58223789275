"""The tools of a paragraph, as a reader uses them: link, cite in every format, copy with citation, share."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browsing import CONTRAST, DESK, LETTER, PHONE, Readers, at_any_width
from conftest import ROOT
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

READING = "edition/reading/letter-1936-09-14/"
SCHEMA = ROOT.parent / "shared" / "schemas" / "csl-data.json"


@pytest.fixture(params=[DESK, PHONE], ids=["desk", "phone"])
def page(chromium: Readers, request: pytest.FixtureRequest) -> Iterator[Page]:
    is_phone = request.param == PHONE
    context = chromium.new_context(viewport={"width": request.param[0], "height": request.param[1]}, has_touch=is_phone)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.set_default_timeout(15_000)
    opened = context.new_page()
    failed: list[str] = []
    opened.on("pageerror", lambda error: failed.append(str(error)))
    yield opened
    assert failed == []


def press_number(page: Page, paragraph: str = "p3") -> None:
    number = page.locator(f"#{paragraph} a.be-number")
    if page.viewport_size == {"width": PHONE[0], "height": PHONE[1]}:
        number.tap()
    else:
        number.click()
    expect(page.locator(".be-tools")).to_be_visible()


def clipboard(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


COPIED = """async text => {
  const plain = words => words.replace(/\\s+/g, " ").trim();
  return plain(await navigator.clipboard.readText()) === plain(text);
}"""


def spoken(page: Page, words: str) -> None:
    expect(page.locator("#be-live")).to_have_text(words)


def focused(page: Page, selector: str) -> bool:
    return bool(page.evaluate("selector => document.activeElement.matches(selector)", selector))


def test_a_number_sets_the_address_and_opens_its_tools_inside_the_window(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    press_number(page)
    assert page.url.endswith("/letter-1936-09-14/#p3")
    panel = page.get_by_role("dialog", name="Paragraph 3")
    panel.evaluate("e => Promise.all(e.getAnimations().map(one => one.finished))")
    box = panel.bounding_box()
    number = page.locator("#p3 a.be-number").bounding_box()
    assert box
    assert number
    width, height = page.viewport_size["width"], page.viewport_size["height"]  # type: ignore[index]
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert box["y"] + box["height"] <= height + 1
    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
    if width == PHONE[0]:
        assert abs(box["y"] + box["height"] - height) < 2, "a sheet from below"
        assert number["y"] + number["height"] < box["y"], "which leaves the paragraph's number in sight"
    else:
        assert 0 <= box["y"] - (number["y"] + number["height"]) < 12, "beside the number"


def test_a_second_press_escape_and_a_press_elsewhere_close_it(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    for shut in (
        lambda: page.locator("#p3 a.be-number").click(),
        lambda: page.keyboard.press("Escape"),
        lambda: page.get_by_role("button", name="close", exact=True).click(),
        lambda: page.locator("#p2").click(position={"x": 100, "y": 5}),
    ):
        press_number(page)
        shut()
        expect(page.locator(".be-tools")).to_have_count(0)


@at_any_width
def test_the_link_is_copied_and_said(page: Page, site: str) -> None:
    page.goto(site + LETTER + "?h=Radek")
    press_number(page)
    page.get_by_role("button", name="Copy link").click()
    spoken(page, "Link copied")
    assert clipboard(page) == f"{site}{LETTER}#p3"
    expect(page.locator(".be-tools-said")).to_have_text("Link copied")


@at_any_width
def test_a_paragraph_is_cited_in_each_format(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    press_number(page)
    address = f"{site}{LETTER}?v=0.1.0#p3"
    seen = page.evaluate("new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })")
    state = "Machine translation, unreviewed; as received."
    wanted = {
        "Chicago": [
            "Lazar Kaganovich to Joseph Stalin, 14 September 1936, in Kaganovich on the Right, 1936",
            f"version 0.1.0, 2026 (machine translation, unreviewed; as received), ¶ 3, accessed {seen}, {address}.",
        ],
        "Chicago (author, date)": [
            "Kaganovich, Lazar. (1936) 2026.",
            address,
            f"Place cited: ¶ 3. {state} Accessed {seen}.",
        ],
        "MLA": ["Version 0.1.0", address, f"Place cited: ¶ 3. {state} Accessed {seen}."],
        "APA": ["Kaganovich, L. (2026).", "(Version 0.1.0)", address, state],
        "GB/T 7714": ["KAGANOVICH L.", "[M/OL]", address, state],
        "BibTeX": ["@letter{letter-1936-09-14-p3,", "addendum = {¶ 3}", f"url = {{{address}}}", "version = {0.1.0}"],
        "RIS": ["TY  - PCOMM", "Place cited: ¶ 3", f"UR  - {address}", "N1  - Machine translation, unreviewed"],
        "CSL-JSON": ['"locator": "¶ 3"', f'"URL": "{address}"', '"id": "letter-1936-09-14-p3"'],
    }
    for name, pieces in wanted.items():
        page.get_by_role("tab", name=name, exact=True).click()
        text = page.get_by_role("tabpanel", name=name, exact=True).inner_text()
        page.get_by_role("button", name="Copy", exact=True).click()
        page.wait_for_function(COPIED, arg=text)
        spoken(page, "Citation copied")
        for piece in pieces:
            assert piece in text
        assert not re.search(r"slot|undefined|null|[\ufdd0-\ufdef]", text)
    (item,) = json.loads(clipboard(page))
    if SCHEMA.exists():
        assert set(item) <= set(json.loads(SCHEMA.read_text())["items"]["properties"])


@at_any_width
def test_a_citation_is_copied_as_rich_text_and_says_what_stands_in_the_text(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    press_number(page)
    page.get_by_role("tab", name="APA").click()
    expect(page.locator(".be-tools-in-text")).to_contain_text("In the text: (Kaganovich, ")
    page.get_by_role("button", name="Copy", exact=True).click()
    spoken(page, "Citation copied")
    html = page.evaluate("async () => (await (await navigator.clipboard.read())[0].getType('text/html')).text()")
    assert "<i>Kaganovich on the Right, 1936</i>" in html
    assert f'href="{site}{LETTER}?v=0.1.0#p3"' in html
    assert "<" not in clipboard(page)
    page.get_by_role("tab", name="RIS").click()
    expect(page.locator(".be-tools-in-text")).to_be_hidden()


@at_any_width
def test_without_the_edition_s_styles_the_others_are_offered(page: Page, site: str) -> None:
    page.route("**/cite/*.styles.json", lambda route: route.fulfill(status=503))
    page.goto(site + LETTER)
    press_number(page)
    expect(page.get_by_role("tab")).to_have_text(["Chicago", "BibTeX", "RIS", "CSL-JSON"])


@at_any_width
def test_a_citation_is_downloaded_under_its_own_name(page: Page, site: str, tmp_path: Path) -> None:
    page.goto(site + LETTER)
    press_number(page)
    for name, ending in {"Chicago": "txt", "BibTeX": "bib", "RIS": "ris", "CSL-JSON": "csl.json"}.items():
        page.get_by_role("tab", name=name, exact=True).click()
        with page.expect_download() as waiting:
            page.get_by_role("button", name="Download").click()
        assert waiting.value.suggested_filename == f"letter-1936-09-14-p3.{ending}"
        waiting.value.save_as(tmp_path / ending)
        content = (tmp_path / ending).read_bytes().decode()
        assert "#p3" in content
        assert (ending != "ris") or content.endswith("\r\nER  - \r\n")


@at_any_width
def test_the_tools_work_by_keyboard_alone(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    page.locator("#p3 a.be-number").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".be-tools")).to_be_visible()
    assert page.url.endswith("#p3")
    assert focused(page, "[data-tool=link]")
    expect(page.get_by_role("tablist")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("tablist")).to_be_hidden()
    page.keyboard.press("Enter")
    expect(page.get_by_role("tablist")).to_be_visible()
    assert page.locator("[data-tool=cite]").get_attribute("aria-expanded") == "true"
    page.locator("[role=tab][aria-selected=true]").focus()
    for name in ("Chicago (author, date)", "MLA", "APA", "GB/T 7714", "BibTeX", "RIS", "CSL-JSON", "Chicago"):
        page.keyboard.press("ArrowRight")
        assert page.locator("[role=tab][aria-selected=true]").inner_text() == name
        assert focused(page, "[role=tab][aria-selected=true]")
    page.keyboard.press("Tab")
    assert focused(page, "[role=tabpanel]")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    spoken(page, "Citation copied")
    page.keyboard.press("Escape")
    expect(page.locator(".be-tools")).to_have_count(0)
    assert focused(page, "#p3 a.be-number")


@at_any_width
def test_tab_past_the_end_goes_on_after_the_text_and_is_no_trap(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    page.locator(".be-text [tabindex='-1']").first.wait_for(state="attached")
    page.locator("#p3 a.be-number").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".be-tools")).to_be_visible()
    page.keyboard.press("Shift+Tab")  # to the button that closes
    page.keyboard.press("Shift+Tab")  # and back to the number
    expect(page.locator(".be-tools")).to_have_count(0)
    assert focused(page, "#p3 a.be-number")
    page.keyboard.press("Enter")
    expect(page.locator("[data-tool=link]")).to_be_focused()  # the panel comes a moment after the press
    expect(page.get_by_role("tablist")).to_be_visible()
    for _ in range(page.locator(".be-tools-list button").count() + 4):  # the chosen tab, the citation, its two buttons
        page.keyboard.press("Tab")
    expect(page.locator(".be-tools")).to_have_count(0)
    follows = "document.querySelector('#p3 a.be-number').compareDocumentPosition(document.activeElement) & 4"
    assert page.evaluate(follows), "what comes after the text, which is one stop"


@at_any_width
def test_a_paragraph_is_copied_with_its_layer_number_and_citation_and_without_marks(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    press_number(page)
    page.get_by_role("button", name="Copy the paragraph with citation").click()
    spoken(page, "Words and citation copied")
    words, citation = clipboard(page).strip().split("\n— ")
    assert words == (
        "Pyatakov does not yet give testimony. The confrontation will be arranged both for him and for Radek. It's a good "
        "thing that we slaughter all these Trotskyite-Zinoviev scoundrels to the end."
    )
    assert citation == (
        "Kaganovich to Stalin, 14 September 1936, ¶ 3 (machine translation, unreviewed; as received), in Kaganovich on "
        f"the Right, 1936, version 0.1.0, {site}{LETTER}?v=0.1.0#p3"
    )


SELECT = """([from, to]) => {
  const texts = id => [...document.querySelectorAll(`#${id}`)].flatMap(unit => {
    const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT), found = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('a.be-number, sup')) found.push(walker.currentNode);
    return found.filter(node => node.data.trim());
  });
  const last = texts(to).at(-1);
  getSelection().setBaseAndExtent(texts(from)[0], 0, last, last.data.length);
}"""


@at_any_width
def test_selected_words_are_copied_with_their_citation(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    page.evaluate(SELECT, ["p3", "p4"])
    press_number(page, "p3")
    page.get_by_role("button", name="Copy the selected words with citation").click()
    spoken(page, "Words and citation copied")
    copied = clipboard(page)
    assert copied.startswith("Pyatakov does not yet")
    assert "\n\n5) I informed you about Spanish affairs by phone" in copied
    assert "¶¶ 3–4 (machine" in copied


@at_any_width
def test_a_note_and_the_whole_document_can_be_cited(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    page.get_by_role("button", name="cite note 4", exact=True).click()
    expect(page.get_by_role("tabpanel")).to_contain_text(", note 4, ")
    expect(page.get_by_role("tabpanel")).to_contain_text("#fn-e-rykovs-question")
    page.keyboard.press("Escape")
    assert focused(page, "button.be-cite-note")
    page.get_by_role("button", name="Cite with the address").click()
    expect(page.get_by_role("tabpanel")).to_contain_text(f", {site}{LETTER}?v=0.1.0.")


@at_any_width
def test_the_reading_text_is_cited_as_what_it_is(page: Page, site: str) -> None:
    page.goto(site + READING)
    press_number(page)
    expect(page.get_by_role("tabpanel")).to_contain_text("with the editors’ readings), ¶ 3, ")
    expect(page.get_by_role("tabpanel")).to_contain_text(f"{site}{READING}?v=0.1.0#p3.")


@at_any_width
def test_the_chosen_format_is_remembered(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    press_number(page)
    page.get_by_role("tab", name="RIS").click()
    page.reload()
    press_number(page)
    assert page.get_by_role("tab", name="RIS").get_attribute("aria-selected") == "true"


@at_any_width
def test_an_address_cannot_break_out_of_a_format(page: Page, site: str) -> None:
    page.goto(site + LETTER + '?x=}},evil={"y\\')
    press_number(page)
    page.get_by_role("tab", name="BibTeX").click()
    text = page.get_by_role("tabpanel").inner_text()
    assert text.count("{") == text.count("}")
    assert "evil={" not in text
    page.get_by_role("tab", name="CSL-JSON").click()
    assert json.loads(page.get_by_role("tabpanel").inner_text())[0]["URL"].endswith("#p3")


@at_any_width
def test_share_hands_over_the_address_where_there_is_somebody_to_share_with(page: Page, site: str) -> None:
    page.add_init_script("navigator.share = async what => { window.shared = what; }")
    page.goto(site + LETTER)
    press_number(page)
    page.get_by_role("button", name="Share", exact=True).click()
    page.wait_for_function("window.shared")
    assert page.evaluate("window.shared.url") == f"{site}{LETTER}#p3"


@at_any_width
def test_a_citation_that_cannot_be_loaded_is_said(page: Page, site: str) -> None:
    page.route("**/cite/*.json", lambda route: route.fulfill(status=503))
    page.goto(site + LETTER)
    press_number(page)
    spoken(page, "The citation could not be loaded")
    expect(page.get_by_role("tab")).to_have_count(0)


def test_without_javascript_the_citation_and_its_files_are_there(chromium: Readers, site: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + LETTER)
    section = page.locator(".be-cite-document")
    assert "version 0.1.0, 2026 (machine translation, unreviewed; as received)." in section.inner_text()
    addresses = section.locator(".be-cite-files a").evaluate_all("all => all.map(a => a.href)")
    begins = {".bib": "@letter{", ".ris": "TY  - PCOMM", ".json": "["}
    assert sorted(Path(address).suffix for address in addresses) == sorted(begins)
    for address in addresses:
        assert page.request.get(address).text().startswith(begins[Path(address).suffix])
    assert section.locator("button").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_controls_are_large_and_have_contrast(chromium: Readers, site: str, scheme: Any) -> None:
    context = chromium.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(site + LETTER)
    press_number(page)
    expect(page.get_by_role("tabpanel")).to_be_visible()
    sizes = page.locator(".be-tools button, .be-cite-note, .be-cite-button").evaluate_all(
        "all => all.map(e => e.getBoundingClientRect()).filter(r => r.width).map(r => Math.min(r.width, r.height))"
    )
    assert len(sizes) > 20
    assert min(sizes) >= 24
    ratios = page.evaluate(CONTRAST, [".be-tools-head > span", ".be-tools-close", ".be-tools-text", ".be-tools-tabs button",
                                      ".be-cite-note", ".be-cite-files", "[data-tool=cite]"])  # fmt: skip
    assert min(ratios.values()) >= 4.5, ratios


@at_any_width
def test_the_print_has_the_citation_and_none_of_the_controls(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    press_number(page)
    page.emulate_media(media="print")
    for control in (".be-tools", ".be-cite-note", ".be-cite-button"):
        assert not page.locator(control).first.is_visible()
    assert page.locator(".be-citation").is_visible()


def test_a_paragraph_is_gone_to_by_its_number_from_beside_the_title_and_by_a_key(page: Page, site: str) -> None:
    page.goto(site + LETTER)
    field = page.get_by_label("Go to paragraph")
    expect(field).to_be_visible()
    page.keyboard.press("g")
    assert focused(page, ".be-go input")
    page.keyboard.type("3")
    page.keyboard.press("Enter")
    page.wait_for_url("**/#p3")
    assert focused(page, "#p3")
    assert page.locator("#p3").evaluate(
        "e => { const t = e.getBoundingClientRect().top; return t > 0 && t < innerHeight }"
    )
    page.keyboard.press("g")
    page.keyboard.type("99")
    page.keyboard.press("Enter")
    assert page.url.endswith("#p3")
    assert field.evaluate("e => e.validationMessage") == "The paragraphs of this text are numbered 1 to 4."
    page.keyboard.type("g")
    assert field.input_value() == "99g"
