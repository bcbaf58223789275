"""Copying from a document: the clipboard holds the author's words alone, however they were selected."""

from __future__ import annotations

import functools
import re

import pytest
from browsing import DESK, LETTER, SPEECH, Readers, at_rest
from conftest import flagship_result
from everything import everything
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

PARAGRAPHS = {
    LETTER: ["salutation", "p1", "p2", "closing", "signature"],
    SPEECH: ["p1", "p3", "p6", "p10", "p17", "p24", "p33", "p41", "p57", "p66"],
}

EACH_TEXT = pytest.mark.parametrize(
    ("address", "layer"),
    [
        (LETTER, "reading"),
        (SPEECH, "received"),
        pytest.param(LETTER, "received", marks=everything()),
        pytest.param(SPEECH, "reading", marks=everything()),
    ],
)


def flat(words: str) -> str:
    return " ".join(words.split())


@functools.cache
def words_of(address: str, *, is_reading: bool) -> dict[str, str]:
    """The words of each paragraph as received, or with every proposed reading in the place of its words."""
    name = address.split("/")[1]
    edited = next(one for one in flagship_result().value.edited if one.id == name)
    text = edited.document.source.text
    found = {}
    for one in edited.document.paragraphs:
        words = ""
        for span in one.spans:
            at, piece = span.start, ""
            changed = sorted(
                (here.span, here.note.reading.value)
                for here in edited.notes
                if here.note.reading is not None and span.start <= here.span.start and here.span.end <= span.end
            )
            for place, reading in changed if is_reading else ():
                piece += text[at : place.start] + reading
                at = place.end
            words += f" {piece}{text[at : span.end]}"
        found[one.id] = flat(words)
    return found


def visitor(chromium: Readers) -> Page:
    context = chromium.new_context(viewport={"width": DESK[0], "height": DESK[1]})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    return context.new_page()


SELECT = """(unit) => {
    unit.scrollIntoView({ block: "center", behavior: "instant" });
    getSelection().selectAllChildren(unit);
}"""


def text_opened(chromium: Readers, address: str, layer: str) -> Page:
    """The page of a text, on which a layer of it is shown."""
    page = visitor(chromium)
    page.goto(f"{address}?layer={layer}")
    expect(page.locator(f"#text[data-layer={layer}]")).to_be_visible()
    return page


def selected(page: Page, paragraph: str) -> None:
    """The whole paragraph selected, as dragging over it does."""
    page.locator(f"#{paragraph}").evaluate(SELECT)


def copied(page: Page) -> str:
    page.keyboard.press("Control+c")
    return flat(str(page.evaluate("navigator.clipboard.readText()")))


# for page.evaluate, with an id: a point on words of the middle of its paragraph that lead nowhere
WORDS = """id => {
    const unit = document.getElementById(id), walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
    unit.scrollIntoView({ block: "center", behavior: "instant" });
    const found = [];
    for (let node; (node = walker.nextNode());) {
        if (node.data.trim().length < 3 || node.parentElement.closest("a, button, sup, aside")) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const { x, y, width, height } = range.getClientRects()[0] ?? { width: 0 };
        if (width > 8 && y > 60 && y + height < innerHeight) found.push([x + width / 2, y + height / 2]);
    }
    return found[Math.floor(found.length / 2)];
}"""


@EACH_TEXT
def test_a_third_press_takes_the_whole_paragraph(chromium: Readers, site: str, address: str, layer: str) -> None:
    page = text_opened(chromium, f"{site}{address}", layer)
    expect(page.locator(".be-bar")).to_be_visible()
    for paragraph in PARAGRAPHS[address]:
        at_rest(page)
        page.mouse.click(*page.evaluate(WORDS, paragraph), click_count=3)
        words = re.sub(r" \[reading text [^\]]*\]$", "", copied(page))
        assert words == words_of(address, is_reading=layer == "reading")[paragraph], paragraph


@EACH_TEXT
def test_a_paragraph_that_is_selected_and_copied_is_its_words(
    chromium: Readers, site: str, address: str, layer: str
) -> None:
    page = text_opened(chromium, f"{site}{address}", layer)
    expect(page.locator(".be-bar")).to_be_visible()
    named = r" \[reading text made by the editors, not the text as received: \S+\]" if layer == "reading" else ""
    for paragraph in PARAGRAPHS[address]:
        page.evaluate("navigator.clipboard.writeText('before')")
        selected(page, paragraph)
        words = words_of(address, is_reading=layer == "reading")[paragraph]
        assert re.fullmatch(re.escape(words) + named, copied(page)), paragraph


@EACH_TEXT
def test_everything_selected_holds_the_text_without_a_sign_between(
    chromium: Readers, site: str, address: str, layer: str
) -> None:
    page = text_opened(chromium, f"{site}{address}", layer)
    page.keyboard.press("Control+a")
    found = copied(page)
    words = words_of(address, is_reading=layer == "reading")
    assert [one for one in PARAGRAPHS[address] if words[one] not in found] == []


def test_one_key_copies_the_selected_words_with_their_citation(chromium: Readers, site: str) -> None:
    page = visitor(chromium)
    page.goto(site + LETTER)
    expect(page.locator(".be-bar")).to_be_visible()
    selected(page, "p3")
    page.keyboard.press("Alt+c")
    expect(page.locator("#be-live")).to_have_text("Words and citation copied")
    found = flat(str(page.evaluate("navigator.clipboard.readText()")))
    assert words_of(LETTER, is_reading=False)["p3"] in found
    assert re.search(r"machine translation", found)
    assert "#p3" in found


def test_the_key_does_nothing_where_nothing_is_selected(chromium: Readers, site: str) -> None:
    page = visitor(chromium)
    page.goto(site + LETTER)
    expect(page.locator(".be-bar")).to_be_visible()
    page.evaluate("navigator.clipboard.writeText('before')")
    page.keyboard.press("Alt+c")
    page.keyboard.press("Alt+c")
    assert page.evaluate("navigator.clipboard.readText()") == "before"
