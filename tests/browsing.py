"""The browser that the tests read with: Debian's Chromium, and the flagship edition served on this machine."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
DESK, PHONE = (1280, 900), (390, 844)
LETTER, SPEECH = "edition/letter-1936-09-14/", "edition/speech-1936-12-04/"
SYNOPSIS = "edition/synopsis/letter-1936-09-14--speech-1936-12-04/"
KINDS = ["", LETTER, SPEECH, "edition/", "edition/parallels/", "edition/notes/", "edition/bibliography/",
         "edition/diagnostics/", "edition/register/", "edition/register/persons/", "edition/register/persons/tomsky/",
         "edition/register/events/", "edition/register/events/kirov-murder/", "edition/timeline/", "edition/open-questions/",
         "edition/contributors/", "editors/", "hosts/",
         "edition/introductions/between/", "edition/reading/speech-1936-12-04/", "edition/report/speech-1936-12-04/",
         "edition/debate/speech-1936-12-04/", "edition/named/speech-1936-12-04/", "edition/search/", SYNOPSIS, "about/", "principles/", "contributing/"]  # fmt: skip


@pytest.fixture(scope="session")
def site(built_flagship: Path) -> Iterator[str]:
    """The address of the built flagship edition."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_arguments: Any) -> None:
            """Say nothing."""

    handler = functools.partial(Quiet, directory=str(built_flagship / "site"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    assert CHROMIUM, "Debian's chromium is needed; make test installs it"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


def context_of(chromium: Browser, size: tuple[int, int], **options: Any) -> BrowserContext:
    """A fresh reader with a screen of this size."""
    context = chromium.new_context(viewport={"width": size[0], "height": size[1]}, **options)
    context.set_default_timeout(15_000)
    return context


@pytest.fixture(params=[DESK, PHONE], ids=["desk", "phone"])
def page(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = context_of(chromium, request.param)
    yield context.new_page()
    context.close()


@pytest.fixture
def desk(chromium: Browser) -> Iterator[Page]:
    context = context_of(chromium, DESK)
    yield context.new_page()
    context.close()


@pytest.fixture
def phone(chromium: Browser) -> Iterator[Page]:
    context = context_of(chromium, PHONE, has_touch=True)
    yield context.new_page()
    context.close()


# for page.evaluate, with a list of selectors: the contrast of the first element that matches each
CONTRAST = """selectors => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgb = color => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = element => {
    for (let e = element; e; e = e.parentElement) {
      const color = rgb(getComputedStyle(e).backgroundColor);
      if (color[3] === 255) return color;
    }
    return [255, 255, 255, 255];
  };
  return Object.fromEntries(selectors.map(selector => {
    const element = document.querySelector(selector);
    const pair = [light(rgb(getComputedStyle(element).color)), light(behind(element))].sort((a, b) => b - a);
    return [selector, (pair[0] + 0.05) / (pair[1] + 0.05)];
  }));
}"""
