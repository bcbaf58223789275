"""Hostile values in every field, published and read: nothing runs, nothing leaves the tree, nothing outside it is read."""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Iterator
from urllib.parse import quote, urlsplit

import pytest
from browsing import ASKING, DESK, kinds, quiet, served
from conftest import TESTS, files_below
from everything import everything
from playwright.sync_api import Browser, BrowserContext, Error, Page, Route

from build_edition.markup.tokens import Tokens

sys.path.append(str(TESTS / "hostile"))
from hostile_edition import DOCUMENTS, Hostile
from hostile_values import chosen, values

pytestmark = pytest.mark.browser

SECRET = "what stands outside of the edition"  # noqa: S105 - and is no password
REFUSED_EVERYWHERE = 0.25  # of the kinds, at most: they are refused in every single field
SCRIPTS = re.compile(r"<script(?![^>]*json)[^>]*>(.*?)</script", re.DOTALL)
TOUCHED = 4 if len(chosen()) == len(values()) else 1  # of each kind on a page, by a hand; by a script it is all
AT_ONCE = 8  # pages
READ = [f"edition/{it}/" for it in DOCUMENTS]
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
    edition.built()
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
    """A reader who visits, hovers and presses, several pages at once; what left the site and what ran is remembered."""

    def __init__(self, context: BrowserContext, site: str) -> None:
        self.context, self.site = context, site
        self.left: list[str] = []
        self.complaints: list[str] = []
        context.route(re.compile(rf"^(?!{re.escape(site)}|data:|blob:)"), self._refuse)
        context.on("dialog", lambda dialog: (self.complaints.append(dialog.message), dialog.dismiss()))
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))

    def _refuse(self, route: Route) -> None:
        self.left.append(route.request.url)
        route.abort()

    def visit(self, *addresses: str) -> None:
        """Open each page, and when all stand there see that nothing has run or led away."""
        opened = {address: self._opened(address) for address in addresses}
        for address, page in opened.items():
            quiet(page)
            assert page.evaluate("window.ran") is None, address
            assert page.url.startswith(self.site), address
            page.close()
        assert self.left == []
        assert self.complaints == []

    def _opened(self, address: str) -> Page:
        """Hover over links, press what opens something, and do all of it to every element."""
        page = self.context.new_page()
        page.goto(self.site + address)
        for wanted, act in (("a[href]", "hover"), ("summary", "click"), ("button", "click"), ("sup a", "click")):
            for one in page.locator(f"main {wanted}").all()[:TOUCHED]:
                if one.is_visible():
                    with contextlib.suppress(Error):  # covered by what another has opened
                        getattr(one, act)(timeout=1_000, no_wait_after=True)
        page.evaluate(EVERYWHERE)
        return page


@pytest.fixture(scope="module")
def crawler(hostile: Hostile, browser: Browser) -> Iterator[Crawler]:
    width, height = DESK
    with served(hostile.root / "site") as site:
        # without the policy of the pages, so that nothing but their markup keeps anything from running
        context = browser.new_context(viewport={"width": width, "height": height}, bypass_csp=True)
        context.add_init_script(ASKING)
        yield Crawler(context, site)
        context.close()


# the scripts of the site are at work on the documents; what is written into the other pages is looked at above in each
@pytest.mark.parametrize("share", [0, *(pytest.param(one, marks=everything()) for one in (1, 2))])
def test_whoever_reads_hovers_and_presses_runs_nothing_and_leaves_for_nowhere(
    hostile: Hostile, crawler: Crawler, share: int
) -> None:
    others = [one for one in kinds(hostile.root / "site") if one not in READ]
    addresses = [*READ, *others[::3]] if share == 0 else others[share::3]
    assert len(addresses) >= 10
    for at in range(0, len(addresses), AT_ONCE):
        crawler.visit(*addresses[at : at + AT_ONCE])


def test_what_is_hostile_can_be_searched_for_and_is_only_words(crawler: Crawler) -> None:
    hostile = ("script", "img-onerror", "attribute-double", "right-to-left", "search-operator", "percent")
    crawler.visit(*(f"edition/search/?q={quote(values()[kind])}" for kind in hostile))
