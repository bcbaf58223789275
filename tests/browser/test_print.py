"""Printing a document from the browser: every word and every note, and nothing of the site around them."""

from __future__ import annotations

import io
import re
from typing import Any

import pytest
from browsing import LETTER, SPEECH
from everything import everything
from playwright.sync_api import Page
from pypdf import PageObject, PdfReader

pytestmark = pytest.mark.browser


def squeezed(words: str) -> str:
    """Letters and digits alone: line ends and ligatures are the paper's; the font's single quotes come back as letters."""
    return re.sub(r"[\W_ʻʼ]+", "", words.replace("ﬁ", "fi").replace("ﬂ", "fl")).casefold()


# of what Chromium draws on a sheet: the choice of a font, letters of it, the end of a run of letters, other ways to letters
DRAWN = re.compile(rb"/(\w+) [\d.]+ Tf\b|<([0-9A-F]+)> Tj\b|\b(ET)\b|(\bTJ\b|\bDo\b|\) Tj\b)")
MEANT = re.compile(rb"<(\w+)> (?:<(\w+)> )?<(\w+)>")  # in the table of a font: codes from, to, the letters of the first


def printed(page: Page) -> list[str]:
    """The text of each printed page."""
    return [*map(drawn, PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages)]


def drawn(sheet: PageObject) -> str:
    """The words of a sheet in the order in which Chromium drew them, with a space between its runs of letters.

    `extract_text` of pypdf looks where each letter stands, and takes twenty times as long.
    """
    fonts = {name: letters_of(font) for name, font in sheet["/Resources"]["/Font"].items()}  # type: ignore[index]
    letters: dict[str, str] = {}
    words = ""
    for font, codes, end, otherwise in DRAWN.findall(sheet.get_contents().get_data()):  # type: ignore[union-attr]
        assert not otherwise, "words are drawn in a way that is not read here"
        letters = fonts[f"/{font.decode()}"] if font else letters
        width = len(next(iter(letters)))
        words += "".join(letters[codes[at : at + width].decode()] for at in range(0, len(codes), width)) + " " * bool(
            end
        )
    return " ".join(words.split())


def letters_of(font: Any) -> dict[str, str]:
    """What each code of a font means."""
    found: dict[str, str] = {}
    for first, last, meant in MEANT.findall(font["/ToUnicode"].get_data().partition(b"endcodespacerange")[2]):
        begin = bytes.fromhex(meant.decode()).decode("utf-16-be")
        for at in range(int(last or first, 16) - int(first, 16) + 1):
            found[f"{int(first, 16) + at:0{len(first)}X}"] = begin[:-1] + chr(ord(begin[-1]) + at)
    return found


@pytest.mark.parametrize(
    ("path", "title"),
    [
        (LETTER, "Letter of 14 September 1936"),
        pytest.param(SPEECH, "Speech of 4 December 1936", marks=everything()),
    ],
)
def test_the_print_has_every_note_and_paragraph_whatever_is_hidden_on_the_screen(
    desk: Page, site: str, path: str, title: str
) -> None:
    desk.goto(site + path + "?defects=none")
    desk.locator(".be-bar").wait_for(state="attached")
    notes = desk.locator(".be-notes > li").evaluate_all(
        "all => all.flatMap(note => [...note.querySelectorAll('p:not(:has(.be-byline))')].map(p => p.textContent))"
    )
    sheets = printed(desk)
    words = squeezed(
        " ".join(sheet.replace(title, "").replace("Kaganovich on the Right, 1936", "") for sheet in sheets)
    )
    assert len(notes) > 80
    missing = [note for note in notes if squeezed(note)[:40] not in words]
    assert missing == []
    on_paper = set(re.findall(r"\w+", " ".join(sheets)))
    assert set(desk.locator("a.be-number").all_text_contents()) <= on_paper
    for sheet in sheets[1:]:
        assert title in sheet
        assert f"/ {len(sheets)}" in sheet


def test_the_first_sheet_says_what_the_text_is_and_the_last_how_to_cite_it(desk: Page, site: str) -> None:
    desk.goto(site + LETTER)
    sheets = printed(desk)
    assert squeezed("The charges were fabricated") in squeezed(sheets[0])
    assert squeezed("Translation: machine, unreviewed") in squeezed(sheets[0])
    whole = squeezed(" ".join(sheets))
    assert squeezed("Cite this document") in whole
    fingerprint = desk.locator(".be-fingerprint code").text_content()
    assert fingerprint
    assert len(fingerprint) == 64
    assert squeezed(fingerprint) in whole
    for furniture in ("Skip to content", "Copy link", "Layers"):
        assert squeezed(furniture) not in whole


@pytest.mark.parametrize("path", ["edition/timeline/", "edition/debate/speech-1936-12-04/"])
def test_no_sheet_is_empty_but_for_what_did_not_fit_and_none_has_a_control(desk: Page, site: str, path: str) -> None:
    desk.goto(site + path)
    sheets = printed(desk)
    assert len(sheets) > 1
    assert min(len(sheet) for sheet in sheets) > 400
    assert not any("The same as a table" in sheet for sheet in sheets)


def test_a_work_is_printed_with_its_address_once(desk: Page, site: str) -> None:
    desk.goto(site + "edition/bibliography/")
    desk.emulate_media(media="print")
    after = "all => all.map(one => getComputedStyle(one, '::after').content).filter(one => one !== 'none' && one !== 'normal')"
    assert desk.locator(".be-works a[href^='http']").count() > 50
    assert desk.locator(".be-works a[href^='http']").evaluate_all(after) == []


def test_what_was_searched_for_is_printed_above_what_was_found(desk: Page, site: str) -> None:
    desk.goto(site + "edition/search/?q=Radek")
    desk.locator(".be-hit-title").first.wait_for()
    desk.emulate_media(media="print")
    assert desk.locator("#be-query").evaluate("one => one.checkVisibility() && one.value") == "Radek"
    assert not desk.locator(".be-query-form label").is_visible()


def test_facts_stand_below_the_line_that_names_the_text(desk: Page, site: str) -> None:
    desk.goto(site + LETTER)
    desk.evaluate("""() => {
      document.querySelectorAll('.be-about :is(dl > :nth-child(n + 3), .be-remarks)').forEach(one => one.remove());
      document.querySelectorAll('.be-about dd, .be-opening .be-line').forEach(one => { one.textContent = '1936'; });
    }""")
    desk.emulate_media(media="print")
    line, facts = (desk.locator(one).bounding_box() for one in (".be-opening .be-line", ".be-about .be-facts"))
    assert line
    assert facts
    assert facts["y"] >= line["y"] + line["height"]
