"""Memory, as a reader meets it: an address of a version, what is gone, a citation that is pasted to be checked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import DESK, PHONE, Readers, at_rest, context_of, faults, quiet, served
from everything import everything
from playwright.sync_api import Page, expect
from versioned import LETTER

pytestmark = pytest.mark.browser

PAGE = f"edition/{LETTER}/"
GONE = "edition/letter-1851-03-09/"
KEPT, CHANGED = "p1", "p2"


@pytest.fixture(scope="module")
def remembering(with_versions: Path) -> Iterator[str]:
    """The address, below a folder of its host, of an edition with versions 1.0.0 and 1.1.0: see `with_two_versions`."""
    with served(with_versions) as address:
        yield f"{address}site/"


def notice(page: Page) -> str:
    """What is said at the foot of the window."""
    aside = page.get_by_role("complementary", name="Since you cited this")
    expect(aside).to_be_visible()
    return aside.inner_text()


def silent(page: Page, address: str) -> bool:
    """Whether nothing is said when the page has all it asked for."""
    page.goto(address)
    quiet(page)
    return page.locator(".be-memory").count() == 0


def test_the_old_address_of_a_changed_paragraph_shows_what_changed(desk: Page, remembering: str) -> None:
    desk.goto(f"{remembering}{PAGE}?v=1.0.0#{CHANGED}")
    assert "This has changed since version 1.0.0: where it stands now" in notice(desk)
    expect(desk.locator(".be-memory ins")).to_have_text("much more")
    expect(desk.locator(".be-memory del")).to_have_count(0)
    expect(desk.locator("#be-live")).to_contain_text("This has changed since version 1.0.0")
    desk.get_by_role("complementary", name="Since you cited this").get_by_role("button", name="close").click()
    expect(desk.locator(".be-memory")).to_have_count(0)


def test_that_of_an_unchanged_one_and_of_today_is_silent_and_without_a_version_nothing_is_asked(
    desk: Page, remembering: str
) -> None:
    asked: list[str] = []
    desk.on("request", lambda request: asked.append(request.url))
    assert silent(desk, f"{remembering}{PAGE}#{CHANGED}")
    assert [one for one in asked if "/memory/" in one and one.endswith(".json")] == []
    assert silent(desk, f"{remembering}{PAGE}?v=1.0.0#{KEPT}")
    assert [one.partition("/memory/")[2] for one in asked if one.endswith("versions.json")], "it was asked"
    assert silent(desk, f"{remembering}{PAGE}?v=1.1.0#{CHANGED}")
    assert silent(desk, f"{remembering}{PAGE}?v=7.7.7#{CHANGED}")
    assert silent(desk, f"{remembering}edition/hearing-1851-04-01/?v=1.0.0")


@pytest.mark.parametrize("version", ["?v=1.0.0", ""])
def test_a_removed_note_has_its_tombstone(desk: Page, remembering: str, version: str) -> None:
    desk.goto(f"{remembering}{PAGE}{version}#fn-e-three-o-clock")
    said = notice(desk)
    assert "This was in version 1.0.0 and is no longer in the edition." in said
    assert "In the morning." in said


def test_a_changed_note_and_a_whole_document_say_so(desk: Page, remembering: str) -> None:
    desk.goto(f"{remembering}{PAGE}?v=1.0.0#fn-t-send")
    expect(desk.locator(".be-memory del")).to_have_text("order, not a request.")
    desk.goto(f"{remembering}{PAGE}?v=1.0.0")
    assert "3 paragraphs and notes of it have changed since version 1.0.0, or are gone." in notice(desk)
    desk.get_by_role("link", name="What changed").click()
    expect(desk.get_by_role("heading", name="What changed", level=1)).to_be_visible()
    desk.get_by_role("link", name="From 1.0.0 to 1.1.0").click()
    desk.get_by_text("changes").first.click()
    expect(desk.locator("ins", has_text="much more").first).to_be_visible()


def test_a_document_and_an_entry_that_are_gone_have_a_page(desk: Page, remembering: str) -> None:
    desk.goto(f"{remembering}{GONE}?v=1.0.0#p1")
    expect(desk.get_by_role("heading", level=1)).to_contain_text("No longer in the edition: Quay to Marrow")
    assert "is no longer in the edition" in notice(desk)
    desk.goto(f"{remembering}edition/register/places/wick/?v=1.0.0")
    expect(desk.get_by_role("heading", level=1)).to_contain_text("No longer in the edition: Wick")
    assert "A town." in notice(desk)


def check(page: Page, site: str, citation: str) -> str:
    page.goto(f"{site}edition/check-citation/")
    page.get_by_label("The citation or the address").fill(citation)
    page.get_by_role("button", name="Check", exact=True).click()
    answer = page.locator(".be-memory-answer")
    expect(answer).not_to_be_empty()
    return answer.inner_text()


def test_a_pasted_citation_is_checked(desk: Page, remembering: str) -> None:
    at = f"https://lamps.example/{PAGE}"
    for citation, wanted in (
        (f"A. Marrow, in The lamp, version 1.0.0, ¶ 1, accessed 1 May 2026, {at}?v=1.0.0#{KEPT}.", "Unchanged since version 1.0.0."),
        (f"“the lamp went out at 5 o’clock,” Marrow, {at}?v=1.0.0#{KEPT}", "did not stand there"),
        (f"{at}?v=1.0.0#{CHANGED}", "This has changed since version 1.0.0"),
        (f"url = {{{at}?v=1.1.0#{CHANGED}}},", "Unchanged since version 1.1.0."),
        (f"version 1.0.0, {at}#{CHANGED}", "This has changed"),
        (f"{at}#{CHANGED}", "It names no version"),
        (f"{at}?v=8.0#{CHANGED}", "The edition has had no version 8.0."),
        (f"{at}?v=1.0.0#p99", "Version 1.0.0 had nothing at this place."),
        ("A. Marrow, in The lamp", "No address of an edition was found in it."),
    ):  # fmt: skip
        assert wanted in check(desk, remembering, citation), citation


def test_a_citation_of_a_version_leads_to_where_it_stands_for_good(desk: Page, remembering: str) -> None:
    desk.goto(f"{remembering}{PAGE}#{CHANGED}")
    desk.locator(f"#{CHANGED} a.be-number").click()
    desk.get_by_role("button", name="Cite", exact=True).click()
    pinned = f"{remembering}v1.1.0/{PAGE}#{CHANGED}"
    expect(desk.locator("#be-tools-text")).to_contain_text(pinned)
    desk.goto(pinned)
    expect(desk.locator(".be-former")).to_contain_text("You read version 1.1.0 of")
    desk.locator(f"#{CHANGED} a.be-number").click()
    desk.get_by_role("button", name="Cite", exact=True).click()
    expect(desk.locator("#be-tools-text")).to_contain_text(f"{pinned}")
    expect(desk.locator("#be-tools-text")).not_to_contain_text("?v=")


def test_a_former_version_leads_from_a_place_to_what_has_become_of_it(desk: Page, remembering: str) -> None:
    old = f"{remembering}v1.0.0/{PAGE}#{CHANGED}"
    assert silent(desk, old), "a version does not change"
    expect(desk.locator(f"#{CHANGED}")).not_to_contain_text("much more")
    desk.get_by_role("link", name="This page as it is today").click()
    assert desk.url == f"{remembering}{PAGE}?v=1.0.0#{CHANGED}"
    assert "This has changed since version 1.0.0" in notice(desk)
    desk.get_by_role("link", name="as it stood in version 1.0.0").click()
    assert desk.url == old
    expect(desk.locator(".be-former")).to_contain_text("The newest is 1.1.0.")
    assert check(desk, remembering, f"Marrow, https://lamps.example/v1.0.0/{PAGE}#{KEPT}").startswith("https://")
    expect(desk.get_by_role("link", name="as it stood in version 1.0.0")).to_have_attribute(
        "href", f"{remembering}v1.0.0/{PAGE}#{KEPT}"
    )


def test_what_is_gone_can_be_read_where_it_stood(desk: Page, remembering: str) -> None:
    for address, there in (
        (f"{PAGE}#fn-e-three-o-clock", f"v1.0.0/{PAGE}#fn-e-three-o-clock"),
        (f"{GONE}?v=1.0.0#p1", f"v1.0.0/{GONE}#p1"),
        ("edition/register/places/wick/?v=1.0.0", "v1.0.0/edition/register/places/wick/"),
    ):
        desk.goto(remembering + address)
        notice(desk)
        desk.get_by_role("link", name="as it stood in version 1.0.0").click()
        assert desk.url == remembering + there
        expect(desk.locator(".be-former")).to_be_visible()
    expect(desk.get_by_role("heading", level=1)).to_have_text("Wick")


def test_the_list_of_versions_leads_to_each_and_the_search_of_one_stays_in_it(desk: Page, remembering: str) -> None:
    desk.goto(remembering + PAGE)
    desk.get_by_role("contentinfo").get_by_role("link", name="Version 1.1.0").click()
    desk.get_by_role("link", name="1.0.0", exact=True).click()
    assert desk.url == f"{remembering}v1.0.0/"
    expect(desk.locator(".be-former")).to_be_visible()
    desk.goto(f"{remembering}v1.0.0/edition/search/?q=English")
    found = desk.locator("main a[href*='letter-1851-03-09']").first
    expect(found).to_be_visible()
    found.click()
    assert desk.url.startswith(f"{remembering}v1.0.0/{GONE}")


def test_words_copied_with_their_citation_are_known_again(desk: Page, remembering: str) -> None:
    desk.context.grant_permissions(["clipboard-read", "clipboard-write"])
    desk.goto(remembering + PAGE)
    desk.locator(f"#{CHANGED} a.be-number").click()
    desk.get_by_role("button", name="Copy the paragraph with citation").click()
    expect(desk.locator("#be-live")).to_have_text("Words and citation copied")
    copied = desk.evaluate("navigator.clipboard.readText()")
    assert "Send much more oil" in copied
    said = check(desk, remembering, copied)
    assert "Unchanged since version 1.1.0." in said
    assert re.search(r"The words “[^”]*Send much more oil.*” stood there\.", said, re.DOTALL), said
    old = check(desk, remembering, copied.replace("/v1.1.0/", "/v1.0.0/"))
    assert "did not stand there" in old


@pytest.mark.parametrize(
    ("size", "scheme"),
    [pytest.param(PHONE, "dark", id="phone"), pytest.param(DESK, "light", id="desk", marks=everything())],
)
def test_what_is_said_can_be_read_by_everybody(
    chromium: Readers, remembering: str, size: tuple[int, int], scheme: str
) -> None:
    page = context_of(chromium, size, color_scheme=scheme).new_page()
    page.goto(f"{remembering}{PAGE}?v=1.0.0#{CHANGED}")
    notice(page)
    box = page.locator(".be-memory").bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= size[0]
    assert box["height"] <= size[1] / 2
    assert faults(page) == []
    check(page, remembering, f"https://lamps.example/{PAGE}?v=1.0.0#{CHANGED}")
    assert faults(page) == []
    page.emulate_media(media="print")
    expect(page.locator("#be-check-citation")).to_be_hidden()
    page.emulate_media(media="screen")
    page.goto(f"{remembering}v1.0.0/{PAGE}#{CHANGED}")
    at_rest(page)
    expect(page.locator(".be-former")).to_be_in_viewport(ratio=1)
    is_seen = "one => one.contains(document.elementFromPoint(one.getBoundingClientRect().x + 60, one.getBoundingClientRect().y + 4))"
    assert page.locator(f"#{CHANGED}").evaluate(is_seen), "what was cited is not below what says the version"
    assert faults(page) == []


def test_without_the_files_of_memory_the_page_is_as_it_is(desk: Page, remembering: str) -> None:
    failed: list[str] = []
    desk.on("pageerror", lambda error: failed.append(str(error)))
    desk.route("**/memory/**/*.json", lambda route: route.fulfill(status=503))
    desk.route("**/memory/versions.json", lambda route: route.fulfill(status=503))
    assert silent(desk, f"{remembering}{PAGE}?v=1.0.0#{CHANGED}")
    assert "could not be loaded" in check(desk, remembering, f"https://lamps.example/{PAGE}?v=1.0.0#{CHANGED}")
    assert failed == []


def test_on_a_phone_it_stands_above_the_bar(phone: Page, remembering: str) -> None:
    phone.goto(f"{remembering}{PAGE}?v=1.0.0#{CHANGED}")
    notice(phone)
    said, bar = phone.locator(".be-memory").bounding_box(), phone.locator(".be-bar").bounding_box()
    assert said
    assert bar
    assert said["y"] + said["height"] <= bar["y"]


def test_only_who_has_no_scripts_reads_that_checking_needs_them(
    chromium: Readers, desk: Page, remembering: str
) -> None:
    address = f"{remembering}edition/check-citation/"
    still = context_of(chromium, DESK, java_script_enabled=False).new_page()
    still.goto(address)
    expect(still.locator("#be-check-citation")).to_contain_text("This needs JavaScript.")
    expect(still.locator("#be-check-citation").get_by_role("link", name="What changed")).to_be_visible()
    desk.goto(address)
    expect(desk.get_by_label("The citation or the address")).to_be_visible()
    expect(desk.locator("main")).not_to_contain_text("JavaScript")
