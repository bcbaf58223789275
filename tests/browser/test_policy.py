"""The site under its own Content-Security-Policy: nothing of ours is refused, everything of a stranger's is.

That no kind of page breaks it, `test_every_page.py` says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from browsing import DESK, LETTER, REFUSALS, SPEECH, SYNOPSIS, context_of, quiet
from everything import everything
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

HOSTILE = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>\'"javascript:window.ran=1'


class Watched:
    """A page, and what its browser refused or complained of."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.complaints: list[str] = []
        page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def open(self, address: str) -> None:
        self.page.goto(address)
        quiet(self.page)

    def assert_nothing_refused(self) -> None:
        assert self.page.evaluate("window.refused") == []
        assert self.complaints == []
        assert self.page.evaluate("window.ran") is None


@pytest.fixture
def watched(chromium: Browser) -> Iterator[Watched]:
    context = context_of(chromium, DESK)
    context.add_init_script(REFUSALS)
    yield Watched(context.new_page())
    context.close()


WORD = quote(HOSTILE)
TOGETHER = (f"?q={WORD}&kind={WORD}&severity={WORD}#{WORD}", "?q=%00%FF#__proto__")
APART = (f"#{WORD}", f"?q={WORD}", "?q=%00%FF", "#__proto__")


@pytest.mark.parametrize("ends", [TOGETHER, pytest.param(APART, marks=everything())], ids=["together", "apart"])
@pytest.mark.parametrize("kind", [LETTER, "edition/search/", SYNOPSIS, "edition/notes/"])
def test_a_hostile_address_is_only_words(site: str, watched: Watched, kind: str, ends: tuple[str, ...]) -> None:
    for end in ends:
        watched.open(site + kind + end)
        watched.assert_nothing_refused()
        assert watched.page.locator("main img[src='x']").count() == 0


def test_a_hostile_storage_is_only_words(site: str, watched: Watched) -> None:
    watched.open(site + LETTER)
    names = watched.page.evaluate(
        """value => { for (const key of Object.keys(localStorage)) localStorage.setItem(key, value);
        const scope = new URL(".", location).pathname;
        for (const name of ["__palette", "__tabs"]) localStorage.setItem(`${scope}.${name}`, value);
        return Object.keys(localStorage); }""",
        json.dumps({"color": {"scheme": HOSTILE, "primary": HOSTILE, "media": HOSTILE}}),
    )
    assert names
    watched.open(site + LETTER)
    assert watched.page.evaluate("window.refused") == []
    assert watched.page.evaluate("window.ran") is None
    assert watched.page.locator("img[src='x']").count() == 0


def test_the_search_the_cards_and_the_colours_work_under_the_policy(site: str, watched: Watched) -> None:
    watched.open(site + "edition/search/?q=Tomsky")
    watched.page.locator("main a", has_text="Tomsky").first.wait_for()
    watched.open(site + SPEECH)
    watched.page.locator("a.be-name, .be-text a[href*='register/']").first.hover()
    before = watched.page.locator("body").get_attribute("data-md-color-scheme")
    watched.page.locator("header label[for^='__palette']:visible").first.click()
    assert watched.page.locator("body").get_attribute("data-md-color-scheme") != before
    watched.page.reload()
    quiet(watched.page)
    assert watched.page.locator("body").get_attribute("data-md-color-scheme") != before
    watched.assert_nothing_refused()


def test_a_script_that_got_into_a_page_does_not_run(site: str, watched: Watched) -> None:
    spoilt = "<script>window.ran = 1</script><img src=x onerror='window.ran = 1'></main>"
    watched.page.route(
        "**/" + LETTER,
        lambda route: route.fulfill(
            response=(answer := route.fetch()), body=answer.text().replace("</main>", spoilt, 1)
        ),
    )
    watched.open(site + LETTER)
    assert watched.page.evaluate("window.ran") is None
    assert len(watched.page.evaluate("window.refused")) == 2
