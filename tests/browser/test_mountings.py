"""One edition wherever it is put: below the folder of a repository, at a root, on a domain of its own, opened from the disk.

Every link of every page leads to a page and a place in it; pages, search, cards and the page for lost addresses do in
Chromium what they are there for. `make mountings` does the same with the edition of this repository at every such place,
and opens every page; the disk is also tried by test_from_disk_in_browser.py.
"""

from __future__ import annotations

import mimetypes
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urldefrag, urljoin

import lxml.html
import pytest
from browsing import DESK, overhear
from conftest import ROOT, built_once
from playwright.sync_api import Browser, Page, Route, expect

pytestmark = pytest.mark.browser

PLACES = {
    "a repository's folder": "https://skerry.github.io/lamp/",
    "a domain of its own": "https://lamp.example.org/",
    "a folder with signs": "https://example.org/~ann/the%20lamp/",
    "the disk": "",
}
ALL = os.environ.get("MOUNTED") == "flagship"
DOCUMENT, WORD = ("edition/speech-1936-12-04/", "legality") if ALL else ("edition/letter-1851-03-02/", "lamp")
WAYS = "//a/@href | //area/@href | //link[not(@rel='canonical')]/@href | //*/@src | //form/@action"
SOME = ("", "edition/", DOCUMENT, "edition/notes/")


class Mounted(NamedTuple):
    """A site and where it stands."""

    site: Path
    base: str
    is_on_disk: bool

    def at(self, page: str) -> str:
        """The address of a page, which is called here as it is on the web."""
        if not self.is_on_disk or page.endswith(".html"):
            return self.base + page
        flat = self.site / f"{page.rstrip('/')}.html"
        return self.base + (f"{page.rstrip('/')}.html" if page and flat.is_file() else f"{page}index.html")

    def pages(self) -> list[str]:
        """Every page, as `at` takes it."""
        names = (one.relative_to(self.site).as_posix() for one in self.site.rglob("*.html"))
        return sorted(
            one if self.is_on_disk else re.sub(r"(^|/)index\.html$", r"\1", one) for one in names if one != "404.html"
        )

    def read(self, page: str) -> bytes:
        """What a page holds."""
        found = self.file(self.at(page))
        assert found is not None, page
        return found.read_bytes()

    def file(self, address: str) -> Path | None:
        """What is found there."""
        if not address.startswith(self.base):
            return None
        path = self.site / unquote(address.removeprefix(self.base).partition("?")[0])
        path = path / "index.html" if path.is_dir() and not self.is_on_disk else path
        return path if path.is_file() else None


@pytest.fixture(scope="module", params=PLACES if ALL else [*PLACES][:2])
def mounted(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Mounted:
    base, is_on_disk = PLACES[request.param], request.param == "the disk"
    if ALL:
        name, *options = ("flagship-on-disk", "--offline") if is_on_disk else ("flagship",)
        site = (built_once(tmp_path_factory, name, ROOT, *options) / "site").resolve()
    else:
        site = request.getfixturevalue("offline_site" if is_on_disk else "web_site")
    return Mounted(site, base or f"{site.as_uri()}/", is_on_disk)


@pytest.fixture(scope="module")
def opened(mounted: Mounted, browser: Browser) -> Iterator[tuple[Page, list[str]]]:
    """A reader, and whatever was refused, not found or asked of somebody else."""
    wrong = list[str]()
    context = browser.new_context(viewport={"width": DESK[0], "height": DESK[1]})
    if not mounted.is_on_disk:
        context.route("**/*", host(mounted, wrong))
    page = context.new_page()
    overhear(page, wrong)
    yield page, wrong
    context.close()


@pytest.fixture
def page(opened: tuple[Page, list[str]]) -> Iterator[Page]:
    opened[1].clear()
    yield opened[0]
    assert opened[1] == []


def host(mounted: Mounted, wrong: list[str]) -> Callable[[Route], None]:
    """Answers as a host of pages does, with `404.html` for what is not there; nobody else answers."""

    def answer(route: Route) -> None:
        url = urldefrag(route.request.url).url
        found = mounted.file(url)
        if found is None and not route.request.is_navigation_request():
            wrong.append(f"{route.request.url} is not there")
        kind = mimetypes.guess_type((found or Path("x.html")).name)[0] or "application/octet-stream"
        content = (found or mounted.site / "404.html").read_bytes()
        route.fulfill(status=200 if found else 404, body=content, content_type=kind)

    return answer


def test_every_link_of_every_page_leads_to_a_page_and_a_place_in_it(mounted: Mounted) -> None:
    trees = {name: lxml.html.document_fromstring(mounted.read(name)) for name in mounted.pages()}
    places = {
        mounted.file(mounted.at(name)): {*tree.xpath("//@id"), *tree.xpath("//a/@name")} for name, tree in trees.items()
    }
    lost, count = [], 0
    for name, tree in trees.items():
        for way in {*tree.xpath(WAYS)}:
            whole, place = urldefrag(urljoin(mounted.at(name), way))
            if way.startswith("#__") or re.match(r"[a-z]+:", way):
                continue
            count += 1
            found = mounted.file(whole)
            if found is None or (place and found in places and unquote(place) not in places[found]):
                lost.append((name, way))
    assert count > 10 * len(trees)
    assert lost == []


def test_pages_of_every_kind_open_with_their_styles_and_scripts(mounted: Mounted, page: Page) -> None:
    for one in mounted.pages() if ALL else SOME:
        page.goto(mounted.at(one))
        expect(page.locator(".be-search-button")).to_be_visible()
        assert page.evaluate("getComputedStyle(document.body).getPropertyValue('--be-measure')") != "", one


def test_the_search_finds_and_opens_what_it_found(mounted: Mounted, page: Page) -> None:
    page.goto(mounted.at(DOCUMENT))
    page.locator(".be-search-button").click()
    page.keyboard.type(WORD)
    page.locator("dialog a[href*='highlight=']").first.click()
    page.wait_for_function("() => CSS.highlights.size > 0")
    assert page.url.startswith(mounted.base)


def test_the_page_of_the_search_takes_its_question_from_the_address(mounted: Mounted, page: Page) -> None:
    page.goto(f"{mounted.at('edition/search/')}?q={WORD}")
    expect(page.locator("main a[href*='highlight=']").first).to_be_visible()


def test_a_card_opens_on_who_is_named(mounted: Mounted, page: Page) -> None:
    page.goto(mounted.at(DOCUMENT))
    page.locator("article a[href*='register/persons/']").first.focus()
    expect(page.locator(".be-card-popup, [role=dialog], [role=tooltip]").first).to_be_visible()


def test_a_lost_address_is_answered_by_a_page_that_leads_on_and_searches(
    mounted: Mounted, opened: tuple[Page, list[str]]
) -> None:
    page = opened[0]
    page.goto(mounted.at("404.html" if mounted.is_on_disk else f"old/{DOCUMENT.split('/')[1]}"))
    if not mounted.is_on_disk:
        expect(page.locator("#near a").first).to_have_attribute("href", re.compile(re.escape(DOCUMENT)))
    ways = page.locator("a[data-page]").evaluate_all("all => all.map((one) => one.href)")
    assert len(ways) >= 3
    assert [one for one in ways if mounted.file(one) is None] == []
    page.get_by_role("searchbox").fill(WORD)
    page.keyboard.press("Enter")
    expect(page.locator("main a[href*='highlight=']").first).to_be_visible()
    assert page.url.startswith(mounted.at("edition/search/"))
    opened[1].clear()


def test_what_is_named_for_other_programs_is_the_published_address(mounted: Mounted) -> None:
    if not ALL:  # the edition of this repository says it by where it is kept
        said = "https://example.org/lamp/" if mounted.is_on_disk else "https://skerry.github.io/lamp/"
        assert f'<link rel="canonical" href="{said}edition/notes/"' in mounted.read("edition/notes/").decode()
