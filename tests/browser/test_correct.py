"""Saying what is wrong with a note that stands in the edition: on GitHub, by mail, in its file, or on the clipboard."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import DESK, LETTER, PHONE, Readers, at_any_width
from conftest import flagship_result
from everything import everything
from playwright.sync_api import Locator, Page, Route, expect
from test_propose import OURS, opened

pytestmark = pytest.mark.browser

KEEPER = {"said": "keeper@example.org", "address": "mailto:keeper@example.org"}
OPEN_NOTE = ".be-side-note.be-open, .be-panel:not([hidden])"
NAME = "Correct this note"


@pytest.fixture(params=[DESK, PHONE], ids=["desk", "phone"])
def page(chromium: Readers, request: pytest.FixtureRequest) -> Iterator[Page]:
    made = opened(chromium, request.param)
    failed: list[str] = []
    made.on("pageerror", lambda error: failed.append(str(error)))
    yield made
    assert failed == []


def first_of_the_letter() -> Any:
    notes = flagship_result().value.annotations
    return next(one for one in notes if one.document == "letter-1936-09-14" and one.kind == "explanatory")


def correcting(page: Page, site: str) -> Locator:
    """The panel, opened on the first note of the letter."""
    at_the_note(page, site)
    page.locator(OPEN_NOTE).get_by_role("button", name=NAME).click()
    panel = page.get_by_role("dialog", name=NAME)
    expect(panel).to_be_visible()
    return panel


def at_the_note(page: Page, site: str) -> None:
    name = first_of_the_letter().id.value
    page.goto(f"{site}{LETTER}#fn-e-{name}")
    expect(page.locator(OPEN_NOTE)).to_be_visible()


def with_contact(page: Page, contact: dict[str, str]) -> None:
    def told(route: Route) -> None:
        route.fulfill(json={**json.loads(route.fetch().text()), "contact": contact})

    page.route("**/edition/propose.json", told)


def query_of(link: Locator) -> dict[str, str]:
    return {key: values[0] for key, values in parse_qs(urlsplit(str(link.get_attribute("href"))).query).items()}


@at_any_width
def test_what_is_wrong_with_an_open_note_goes_to_its_repository_with_its_words_its_address_and_its_file(
    page: Page, site: str
) -> None:
    panel, place = correcting(page, site), first_of_the_letter().id.place
    words = panel.locator("blockquote").inner_text()
    tell = panel.get_by_role("link", name="Tell it on GitHub")
    tell.click()
    expect(panel.locator(".be-propose-said")).to_have_text("Write first what is wrong with it.")
    assert page.evaluate("document.activeElement.matches('#be-propose-wrong')")
    panel.get_by_label("What is wrong with it?").fill("She was born a year later: Ńot & so, p. 4.")
    assert str(tell.get_attribute("href")).startswith(f"{OURS['address']}/issues/new?title=")
    said = query_of(tell)
    assert said["title"].endswith(words)
    assert said["body"].startswith("She was born a year later: Ńot & so, p. 4.\n")
    assert page.url in said["body"].splitlines()
    assert said["body"].endswith(f"{place.path}:{place.line}")
    file = panel.get_by_role("link", name="Edit its file").get_attribute("href")
    assert file == f"{OURS['address']}/edit/a%20branch/1/docs/two%20words/{place.path}"


def test_on_a_desk_the_note_stays_in_sight(chromium: Readers, site: str) -> None:
    page = opened(chromium, DESK)
    panel = correcting(page, site).bounding_box()
    note = page.locator(OPEN_NOTE).bounding_box()
    assert panel is not None
    assert note is not None
    assert panel["x"] + panel["width"] <= note["x"] or panel["y"] >= note["y"] + note["height"]


def test_escape_closes_the_panel_and_not_the_note_and_what_was_typed_waits(page: Page, site: str) -> None:
    panel = correcting(page, site)
    panel.get_by_label("What is wrong with it?").fill("The year.")
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)
    expect(page.locator("#be-live")).to_contain_text("kept")
    button = page.locator(OPEN_NOTE).get_by_role("button", name=NAME)
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    expect(panel.get_by_label("What is wrong with it?")).to_have_value("The year.")


@pytest.mark.parametrize(
    ("contact", "said", "links"),
    [
        (KEEPER, "", ["mailto:keeper@example.org?subject="]),
        pytest.param(
            {"said": "https://example.org/w", "address": "https://example.org/w"}, "Send it to the editors: https://example.org/w",
            ["https://example.org/w"], marks=everything()),
        ({"said": "the reading room", "address": ""}, "Send it to the editors: the reading room", []),
        ({"said": "", "address": ""}, "This edition does not say whom to write to.", []),
    ],
    ids=["mail", "web", "words", "nobody"],
)  # fmt: skip
def test_without_a_repository_it_goes_to_whom_the_edition_names(
    chromium: Readers, site: str, contact: dict[str, str], said: str, links: list[str]
) -> None:
    page = opened(chromium, DESK, None)
    with_contact(page, contact)
    panel = correcting(page, site)
    panel.get_by_label("What is wrong with it?").fill("The year.")
    assert (panel.locator(".be-propose-to").all_inner_texts() or [""]) == [said]
    found = panel.locator("a").evaluate_all("links => links.map(one => one.getAttribute('href'))")
    assert [href[: len(start)] for href, start in zip(found, links, strict=True)] == links
    panel.get_by_role("button", name="Copy").click()
    expect(panel.locator(".be-propose-said")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("The year.\n")
    assert page.url in copied


def test_what_an_address_cannot_carry_goes_to_the_clipboard(chromium: Readers, site: str) -> None:
    page = opened(chromium, DESK, None)
    with_contact(page, KEEPER)
    panel = correcting(page, site)
    panel.get_by_label("What is wrong with it?").fill("ж" * 400)
    link = panel.get_by_role("link", name="Write a mail")
    assert list(query_of(link)) == ["subject"]
    link.evaluate("e => e.addEventListener('click', event => event.preventDefault())")
    link.click()
    expect(panel.locator(".be-propose-said")).to_have_text("What you wrote is on the clipboard: paste it there.")
    assert "ж" * 400 in page.evaluate("navigator.clipboard.readText()")


@at_any_width
def test_what_cannot_be_loaded_is_said(page: Page, site: str) -> None:
    page.route("**/edition/propose.json", lambda route: route.abort())
    at_the_note(page, site)
    page.locator(OPEN_NOTE).get_by_role("button", name=NAME).click()
    expect(page.locator(".be-propose-word")).to_have_text("What is needed for a note could not be loaded.")


@pytest.mark.parametrize(
    ("size", "scheme"),
    [pytest.param(DESK, "light", id="desk", marks=everything()), pytest.param(PHONE, "dark", id="phone")],
)
def test_the_panel_and_its_button_are_accessible(
    chromium: Readers, site: str, size: tuple[int, int], scheme: Any
) -> None:
    page = opened(chromium, size, color_scheme=scheme)
    correcting(page, site)
    for part in (".be-propose", OPEN_NOTE):
        found = Axe().run(page, part, {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
        assert found.response["violations"] == []
    sizes = page.locator(f".be-propose :is(button, a, textarea):visible, {OPEN_NOTE} .be-correct").evaluate_all(
        "all => all.map(e => e.getBoundingClientRect()).map(r => Math.min(r.width, r.height))"
    )
    assert len(sizes) >= 5
    assert min(sizes) >= 24
