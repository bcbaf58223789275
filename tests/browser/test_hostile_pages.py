"""Hostile values in every field, published and read: nothing runs, nothing leaves the tree, nothing outside it is read."""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Iterator
from urllib.parse import quote, urlsplit

import pytest
from browsing import DESK, context_of, kinds, served
from conftest import TESTS, files_below, run
from playwright.sync_api import Browser, Error, Page, Route

from build_edition.markup.tokens import Tokens

sys.path.append(str(TESTS / "hostile"))
from hostile_edition import DOCUMENTS, Hostile
from hostile_values import chosen, values

pytestmark = pytest.mark.browser

SECRET = "what stands outside of the edition"  # noqa: S105 - and is no password
REFUSED_EVERYWHERE = 0.25  # of the kinds, at most: they are refused in every single field
SCRIPTS = re.compile(r"<script(?![^>]*json)[^>]*>(.*?)</script", re.DOTALL)
HOVERED = 4
# what a reader does, told to every element: what is in a page hears it as it would hear the reader
EVERYWHERE = """() => {
  for (const one of document.querySelectorAll("main *")) {
    for (const name of ["pointerover", "mouseover", "pointerenter", "mouseenter", "focus", "focusin", "mousedown", "mouseup"])
      one.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true }));
    if (!one.closest("a[href], form, button")) one.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  }
}"""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Hostile:
    """The edition, built with all that its check accepts."""
    around = tmp_path_factory.mktemp("around")
    (around / "secret.txt").write_text(SECRET)
    edition = Hostile(around / "edition")
    edition.accepted()
    ran = run("--root", edition.root, "-q")
    assert ran.code == 0, ran.out + ran.err
    return edition


def test_there_are_kinds_enough_and_most_are_published_somewhere(hostile: Hostile) -> None:
    assert len(values()) >= 150
    put = {kind for file in hostile.files for kind, _ in file.put_in}
    assert put == set(chosen())
    refused = {kind for kind in chosen() if not any(kind in {it for it, _ in file.kept} for file in hostile.files)}
    assert len(refused) < REFUSED_EVERYWHERE * len(chosen()), sorted(refused)


def test_nothing_was_written_outside_of_the_edition_and_nothing_read_from_there(hostile: Hostile) -> None:
    around = hostile.root.parent
    assert {path.name for path in around.iterdir()} == {"secret.txt", "edition"}
    assert not list(around.rglob("ran"))
    for path, content in files_below(hostile.root).items():
        assert SECRET.encode() not in content, path
        assert b"root:x:0:0" not in content, path


def test_no_page_holds_what_runs_but_the_scripts_of_the_site(hostile: Hostile) -> None:
    for path in sorted((hostile.root / "site").rglob("*.html")):
        page = path.read_text("utf-8")
        assert not [it for it in SCRIPTS.findall(page) if "window.ran" in it], path
        for tag, attributes in Tokens(page).elements:
            given = dict(attributes)
            assert not [name for name in given if name.startswith("on")], (path, tag, given)
            address = given.get("src") or given.get("href") or ""
            assert urlsplit(address.strip()).scheme in ("", "http", "https", "mailto"), (path, tag, address)
            if tag not in ("a", "link", "meta"):
                assert not urlsplit(address).netloc, (path, tag, address)


class Crawler:
    """A reader who visits, hovers and presses; what left the site and what ran is remembered."""

    def __init__(self, page: Page, site: str) -> None:
        self.page, self.site = page, site
        self.left: list[str] = []
        self.complaints: list[str] = []
        page.on("dialog", lambda dialog: (self.complaints.append(dialog.message), dialog.dismiss()))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.context.route("**/*", self._passed)

    def _passed(self, route: Route) -> None:
        address = route.request.url
        if address.startswith((self.site, "data:", "blob:")):
            route.continue_()
        else:
            self.left.append(address)
            route.abort()

    def visit(self, address: str) -> None:
        """Open a page, hover over links, press what opens something, and do all of it to every element."""
        self.page.goto(self.site + address, wait_until="networkidle")
        for wanted, act in (("a[href]", "hover"), ("summary", "click"), ("button", "click"), ("sup a", "click")):
            for one in self.page.locator(f"main {wanted}").all()[:HOVERED]:
                if one.is_visible():
                    with contextlib.suppress(Error):  # covered by what another has opened
                        getattr(one, act)(timeout=1_000, no_wait_after=True)
        self.page.evaluate(EVERYWHERE)
        assert self.page.evaluate("window.ran") is None, address
        assert self.page.url.startswith(self.site), address


@pytest.fixture
def crawler(hostile: Hostile, chromium: Browser) -> Iterator[Crawler]:
    with served(hostile.root / "site") as site:
        # without the policy of the pages, so that nothing but their markup keeps anything from running
        yield Crawler(context_of(chromium, DESK, bypass_csp=True).new_page(), site)


def test_whoever_reads_hovers_and_presses_runs_nothing_and_leaves_for_nowhere(
    hostile: Hostile, crawler: Crawler
) -> None:
    visited = dict.fromkeys([*(f"edition/{it}/" for it in DOCUMENTS), *kinds(hostile.root / "site")])
    assert len(visited) > 10
    for address in visited:
        crawler.visit(address)
    assert crawler.left == []
    assert crawler.complaints == []


def test_what_is_hostile_can_be_searched_for_and_is_only_words(crawler: Crawler) -> None:
    for kind in ("script", "img-onerror", "attribute-double", "right-to-left", "search-operator", "percent"):
        crawler.page.goto(f"{crawler.site}edition/search/?q={quote(values()[kind])}", wait_until="networkidle")
        assert crawler.page.evaluate("window.ran") is None, kind
    assert crawler.left == []
    assert crawler.complaints == []
