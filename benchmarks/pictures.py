"""Takes the screenshots of the guide and the README again, from the site as last built: `make pictures`.

In: `site/`. Out: `docs/assets/*.png`. The browser is Debian's Chromium.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))
from browsing import CHROMIUM, FLAGS, HAS_STARTED, LETTER, SPEECH, served  # noqa: E402

WORDS = "does not yet give"
NOTE = "Pyatakov had just been *arrested* [@st-catalog]. “Not yet” says what is expected."
REPOSITORY = {"address": "https://github.com/an-owner/an-edition", "branch": "main", "folder": "sources/"}
NARROW = 600
SELECT = """words => {
  const walker = document.createTreeWalker(document.getElementById("p3"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(words);
    if (at >= 0) return getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
  }
}"""


def selected(page: Page) -> None:
    """Select some words of the letter, and wait for the button below them."""
    page.locator("#p3").evaluate("e => e.scrollIntoView({ block: 'center', behavior: 'instant' })")
    page.evaluate(SELECT, WORDS)
    page.locator(".be-propose-button").wait_for()


def proposed(page: Page) -> None:
    """Open the panel and write a note in it."""
    selected(page)
    page.locator(".be-propose-button").click()
    page.locator(".be-propose textarea").first.fill(NOTE)
    page.locator(".be-propose-preview em").wait_for()


def read(page: Page) -> None:
    """Scroll to a passage of the speech with notes, and open one of them."""
    sign = page.locator("#fnref-t-tomsk-protagonist a")
    sign.evaluate("e => e.scrollIntoView({ block: 'center', behavior: 'instant' })")
    sign.click()
    page.get_by_text("Siberian city").locator("visible=true").first.wait_for()


PICTURES: dict[str, tuple[str, tuple[int, int], Callable[[Page], None]]] = {
    "propose-select.png": (LETTER, (1100, 760), selected),
    "propose-desk.png": (LETTER, (1100, 760), proposed),
    "propose-phone.png": (LETTER, (390, 760), proposed),
    "speech.png": (SPEECH, (1280, 720), read),
}


@contextmanager
def page_of(browser: Browser, width: int, height: int) -> Iterator[Page]:
    """A browser page of a size, with touch if it is narrow, in which the edition has a repository."""
    context = browser.new_context(viewport={"width": width, "height": height}, has_touch=width < NARROW)
    context.route("**/edition/repository.json", lambda route: route.fulfill(json=REPOSITORY))
    yield context.new_page()
    context.close()


def main() -> None:
    """Take each screenshot."""
    with sync_playwright() as browsers, served(ROOT / "site") as site:
        browser = browsers.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for name, (address, size, does) in PICTURES.items():
            with page_of(browser, *size) as page:
                page.goto(site + address)
                page.locator(HAS_STARTED).wait_for(state="attached")
                page.evaluate("document.fonts.ready.then(() => 0)")
                does(page)
                page.screenshot(path=ROOT / "docs/assets" / name)
                print(f"docs/assets/{name}")


if __name__ == "__main__":
    main()
