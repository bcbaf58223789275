"""An address that leads nowhere: a page with search and ways on, below any folder, with scripts and without."""

from __future__ import annotations

import contextlib
import http.server
import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import DESK, PHONE
from conftest import run
from everything import everything
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser


@contextlib.contextmanager
def served(site: Path, prefix: str) -> Iterator[str]:
    """A site below a folder of a host that answers as GitHub Pages does: what is not there is `404.html`."""

    class Host(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked = self.path.partition("?")[0]
            path = site / asked.removeprefix(prefix).lstrip("/") if asked.startswith(prefix) else site / "nowhere"
            path = path / "index.html" if path.is_dir() else path
            known = path.is_file()
            content = (path if known else site / "404.html").read_bytes()
            kinds = {
                ".html": "text/html; charset=utf-8",
                ".json": "application/json",
                ".js": "text/javascript",
                ".css": "text/css",
            }
            self.send_response(200 if known else 404)
            self.send_header("Content-Type", kinds.get(path.suffix if known else ".html", "application/octet-stream"))
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            with contextlib.suppress(ConnectionError):
                self.wfile.write(content)

        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Host)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{prefix}"
    server.shutdown()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": DESK[0], "height": DESK[1]})
    opened = context.new_page()
    refused: list[str] = []
    opened.on("console", lambda said: refused.append(said.text) if "Content Security" in said.text else None)
    opened.on("pageerror", lambda error: refused.append(str(error)))
    yield opened
    assert refused == []
    context.close()


def title(page: Page) -> str:
    return str(page.locator("h1").first.inner_text())


PREFIXES = ("/", "/lamp/", "/a/b/")
ASKED = ("no-such-page", "edition/persons/tomsky/", "edition/letter-1851-03-02/x/y/z.html")


@pytest.mark.parametrize(
    ("prefix", "asked"),
    [
        pytest.param(prefix, asked, marks=[] if number == at else everything())
        for number, prefix in enumerate(PREFIXES)
        for at, asked in enumerate(ASKED)
    ],
)
def test_wherever_it_is_asked_for_every_way_on_leads_to_a_page(
    built_tiny: Path, page: Page, prefix: str, asked: str
) -> None:
    with served(built_tiny / "site", prefix) as root:
        page.goto(root + asked)
        expect(page.locator("h1")).to_have_text("This page is not here")
        expect(page.locator(".edition a")).to_have_attribute(
            "href", re.compile(rf"^{re.escape(prefix)}$|^http.*{prefix}$")
        )
        ways = page.locator("a[data-page]").evaluate_all("links => links.map((link) => link.href)")
        assert len(ways) >= 3
        for address in ways:
            answer = page.request.get(address)
            assert answer.status == 200, address


@pytest.mark.parametrize("prefix", ["/", "/lamp/"])
def test_it_searches_the_edition(built_tiny: Path, page: Page, prefix: str) -> None:
    with served(built_tiny / "site", prefix) as root:
        page.goto(f"{root}edition/nothing/here")
        expect(page.locator("form[data-page]")).to_have_attribute("action", re.compile(f"{prefix}edition/search/$"))
        page.get_by_role("searchbox").fill("lamp")
        page.get_by_role("button", name="Search").click()
        page.wait_for_url(f"{root}edition/search/?q=lamp")
        assert title(page) == "Search"


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("letter-1851-03-02/", "edition/letter-1851-03-02/"),
        ("edition/documents/hearing-1851-04-01.html", "edition/hearing-1851-04-01/"),
        ("edition/old/Notes/", "edition/notes/"),
        ("edition/letter-1851-03-09/index.htm", "edition/letter-1851-03-09/"),
    ],
)
def test_a_page_that_moved_is_named_with_its_place(built_tiny: Path, page: Page, asked: str, meant: str) -> None:
    with served(built_tiny / "site", "/lamp/") as root:
        page.goto(f"{root}{asked}#p2")
        expect(page.locator("#near")).to_be_visible()
        found = page.locator("#near a").evaluate_all("links => links.map((link) => link.href)")
        assert f"{root}{meant}#p2" in found


def test_where_nothing_is_like_it_nothing_is_named(built_tiny: Path, page: Page) -> None:
    with served(built_tiny / "site", "/lamp/") as root:
        page.goto(f"{root}quite-elsewhere/")
        expect(page.locator("form[data-page]")).to_have_attribute("action", re.compile("edition/search/$"))
        expect(page.locator("#near")).to_be_hidden()


def test_without_scripts_its_ways_lead_where_the_edition_says_it_is(tiny: Path, browser: Browser) -> None:
    config = tiny / "mkdocs.yml"
    config.write_text(config.read_text("utf-8") + "site_url: https://skerry.example.org/lamp/\n", encoding="utf-8")
    assert run("--root", tiny).code == 0
    assert "https://skerry.example.org/lamp/sitemap.xml" in (tiny / "site/robots.txt").read_text("utf-8")
    assert "<loc>https://skerry.example.org/lamp/edition/notes/</loc>" in (tiny / "site/sitemap.xml").read_text("utf-8")
    canonical = '<link rel="canonical" href="https://skerry.example.org/lamp/edition/notes/">'
    assert canonical in (tiny / "site/edition/notes/index.html").read_text("utf-8")
    context = browser.new_context(java_script_enabled=False, viewport={"width": PHONE[0], "height": PHONE[1]})
    page = context.new_page()
    with served(tiny / "site", "/lamp/") as root:
        page.goto(f"{root}edition/a/b/c/")
        page.get_by_role("link", name="Documents").click()
        page.wait_for_url(f"{root}edition/")
        page.go_back()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()


def test_a_repository_on_github_says_where_the_pages_will_be(tiny: Path) -> None:
    given = {"GITHUB_REPOSITORY": "Skerry/lamp", "GITHUB_REF_NAME": "main"}
    assert run("--root", tiny, given=given).code == 0
    assert "https://skerry.github.io/lamp/sitemap.xml" in (tiny / "site/robots.txt").read_text("utf-8")
    assert 'href="/lamp/edition/"' in (tiny / "site/404.html").read_text("utf-8")


def test_the_words_are_the_editions(tmp_path: Path) -> None:
    assert run("new", "edition", tmp_path / "e", "--language", "German", "--title", "Die „Lampe“ & mehr").code == 0
    assert run("--root", tmp_path / "e").code == 0
    html = (tmp_path / "e/site/404.html").read_text("utf-8")
    assert '<html lang="de">' in html
    assert "Die „Lampe“ &amp; mehr" in html
