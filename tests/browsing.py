"""The browser that the tests read with: Debian's Chromium, and the flagship edition served on this machine."""

from __future__ import annotations

import contextlib
import functools
import http.server
import os
import shutil
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from everything import everything
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

import build_edition

# Debian's Chromium without a window: it draws pages as the other does, and costs a third
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser")
CHROMIUM = next(filter(None, map(shutil.which, BROWSERS)), None)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--font-render-hinting=none",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
    # the tests read one page at a time: one process shows them all, and draws them itself
    "--renderer-process-limit=1",
    "--in-process-gpu",
]
DESK, PHONE, NARROW = (1280, 900), (390, 844), (320, 640)
PATIENCE = 40_000  # a busy machine draws slowly; a test that passes never waits so long
expect.set_options(timeout=PATIENCE)
EVERY = bool(os.environ.get("EVERY"))  # make axe: every page for every reader, with everything opened
LETTER, SPEECH = "edition/letter-1936-09-14/", "edition/speech-1936-12-04/"
SYNOPSIS = "edition/synopsis/letter-1936-09-14--speech-1936-12-04/"
BLANK = "between-tests"  # an empty page of the site, served by the tests alone


@pytest.fixture(scope="session")
def site(built_flagship: Path) -> Iterator[str]:
    """The address of the built flagship edition."""
    with served(built_flagship / "site") as address:
        yield address


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which a folder is served, as long as it is asked for."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path != f"/{BLANK}":
                with contextlib.suppress(ConnectionError):  # a reader may leave before the answer is whole
                    super().do_GET()
                return
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_arguments: Any) -> None:
            """Say nothing."""

    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def kinds(site: Path) -> list[str]:
    """The address of one page of every kind in a built site, discovered, by address.

    Pages of one folder are of one kind, and the longest stands for them; a page at the top, or at the top of
    `edition/`, is a kind of its own.
    """
    found: dict[str, tuple[int, str]] = {}
    for path in site.rglob("index.html"):
        address = path.parent.relative_to(site).as_posix().removeprefix(".")
        address += "/" if address else ""
        folder = path.parent.parent.relative_to(site).as_posix() if address else ""
        kind = address if folder in ("", ".", "edition") else folder
        found[kind] = max(found.get(kind, (0, "")), (path.stat().st_size, address))
    return sorted(address for _, address in found.values())


# For a page before it is opened: it keeps what its policy refused
REFUSALS = """window.refused = [];
document.addEventListener('securitypolicyviolation', event => {
  window.refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
});"""
POLICY = "meta[http-equiv='Content-Security-Policy']"

# For a page before it is opened: what an edition with the theme's `navigation.instant` has, whose pages keep its script.
INSTANT = """(() => {
  const told = [];
  window.document$ = { subscribe: run => { told.push(run); run(); }, next: () => { for (const run of told) run(); } };
})()"""


def with_modules(page: Page) -> Page:
    """A page that can also import the modules of which the reader's bundles are made, from `assets/reader/`."""
    folder = Path(build_edition.__file__).parent / "assets/reader"
    for floor in ("pure", "page", "features"):
        page.route(f"**/assets/reader/{floor}/**", lambda route: route.fulfill(
            path=folder / route.request.url.split("/assets/reader/")[1], content_type="text/javascript"))  # fmt: skip
    return page


HAS_STARTED = "html:not([data-be-starting])"


def overhear(page: Page, wrong: list[str], kinds: tuple[str, ...] = ("error",)) -> None:
    """Keep in `wrong` whatever goes wrong on a page: its errors, what it says of these kinds, what does not come."""
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if said.type in kinds else None)
    # what the next page breaks off is no failure
    page.on("requestfailed", lambda one: None if one.failure == "net::ERR_ABORTED" else wrong.append(one.url))


def waits_for_the_reader(page: Page) -> None:
    """A page that is there when its scripts are: they start in turns, after it has been drawn."""
    for name in ("goto", "reload"):
        go = getattr(page, name)

        def gone(*where: Any, go: Callable[..., Any] = go, **how: Any) -> Any:
            answer = go(*where, **how)
            page.locator(HAS_STARTED).wait_for(state="attached")
            return answer

        setattr(page, name, gone)


# what a test does to a page that cannot be undone, or is not: the next test does not get such a page
LASTING = (
    "add_init_script", "bring_to_front", "emulate_media", "expose_binding", "expose_function", "set_content",
    "set_default_navigation_timeout", "set_default_timeout", "set_extra_http_headers", "set_viewport_size",
)  # fmt: skip


class Tab:
    """A page that the next test may have: one that shows the site, and was not changed for good."""

    def __init__(self, page: Page, site: str) -> None:
        self.page, self._site = page, site
        self._is_spent = False
        self._heard: list[tuple[str, Any]] = []
        for name in LASTING:
            setattr(page, name, self._spending(getattr(page, name)))
        for name in ("on", "once"):
            setattr(page, name, self._hearing(getattr(page, name)))
        go = page.goto

        def gone(url: str, **how: Any) -> Any:
            self._is_spent |= not url.startswith(self._site)  # what it keeps elsewhere is not cleared
            return go(url, **how)

        page.goto = gone  # type: ignore[method-assign]

    def is_cleaned(self) -> bool:
        """Whether the page is as a new one: nobody listens, nothing is kept, the pointer is outside."""
        page = self.page
        if self._is_spent or page.is_closed() or not page.url.startswith(self._site):
            return False
        for event, heard in self._heard:
            with contextlib.suppress(KeyError):  # it was told once, or the test took it back
                page.remove_listener(event, heard)
        self._heard.clear()
        page.unroute_all()
        page.mouse.move(-1, -1)
        page.goto(self._site + BLANK)
        page.evaluate("sessionStorage.clear()")
        return True

    def _spending(self, act: Callable[..., Any]) -> Callable[..., Any]:
        def spent(*given: Any, **how: Any) -> Any:
            self._is_spent = True
            return act(*given, **how)

        return spent

    def _hearing(self, listen: Callable[..., Any]) -> Callable[..., Any]:
        def listening(event: str, heard: Callable[..., Any]) -> Any:
            self._heard.append((event, heard))
            return listen(event, heard)

        return listening


class Readers:
    """One Chromium and the visitors it can show: what one has left is used by the next, cleaned as if it were new.

    A context and the process behind it cost more than all that most tests do in them, and a new page costs as much as
    a text to show, since its fonts and scripts are read anew. A page that a test has changed for good (`LASTING`) is
    closed; storage, cookies, permissions and routes are taken away when the test is over. A script for every page of a
    context (`context.add_init_script`) cannot be taken away: close such a context in the test. Every context has one:
    it counts what a page asks for, for `quiet`.
    """

    def __init__(self, browser: Browser, site: str) -> None:
        self._browser, self._site = browser, site
        self._tabs: dict[BrowserContext, list[Tab]] = {}
        self._free: dict[BrowserContext, list[Tab]] = {}
        self._idle: dict[str, list[BrowserContext]] = {}
        self._busy: list[tuple[str, BrowserContext]] = []
        self._keepers: dict[BrowserContext, Page] = {}

    def new_context(self, **options: Any) -> BrowserContext:
        """A visitor with these options and nothing remembered."""
        key = repr(sorted(options.items()))
        idle = self._idle.setdefault(key, [])
        context = idle.pop() if idle else self._opened(options)
        self._busy.append((key, context))
        return context

    def new_page(self, **options: Any) -> Page:
        """The page of a visitor with these options and nothing remembered."""
        return self.new_context(**options).new_page()

    def leave(self) -> None:
        """Every visitor of a test leaves."""
        for key, context in self._busy:
            keeper = self._keepers[context]
            if keeper.is_closed():  # the test closed the context
                del self._keepers[context], self._tabs[context], self._free[context]
                continue
            context.unroute_all()
            self._free[context] += [tab for tab in self._tabs[context] if tab.is_cleaned()]
            self._tabs[context].clear()
            stay = {keeper, *(tab.page for tab in self._free[context])}
            for page in context.pages:
                if page not in stay:
                    page.close()
            context.clear_permissions()
            context.clear_cookies()
            keeper.evaluate("localStorage.clear()")
            self._idle[key].append(context)
        self._busy.clear()

    def _opened(self, options: dict[str, Any]) -> BrowserContext:
        context = self._browser.new_context(**options)
        context.add_init_script(ASKING)
        context.on("page", waits_for_the_reader)
        self._keepers[context] = context.new_page()
        self._keepers[context].goto(self._site + BLANK)
        self._tabs[context], self._free[context] = [], []
        opened = context.new_page

        def given() -> Page:
            free = self._free[context]
            tab = free.pop() if free else Tab(opened(), self._site)
            self._tabs[context].append(tab)
            return tab.page

        context.new_page = given  # type: ignore[method-assign]
        return context


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    assert CHROMIUM, "Debian's chromium is needed; make test installs it"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def readers(browser: Browser, site: str) -> Readers:
    return Readers(browser, site)


@pytest.fixture
def chromium(readers: Readers) -> Iterator[Readers]:
    yield readers
    readers.leave()


def context_of(chromium: Readers, size: tuple[int, int], **options: Any) -> BrowserContext:
    """A fresh reader with a screen of this size."""
    context = chromium.new_context(viewport={"width": size[0], "height": size[1]}, **options)
    context.set_default_timeout(PATIENCE)
    return context


@pytest.fixture(params=[DESK, PHONE], ids=["desk", "phone"])
def page(chromium: Readers, request: pytest.FixtureRequest) -> Page:
    return context_of(chromium, request.param).new_page()


# before a test of `page` whose subject does not depend on the width; what stands where is tried on both
at_any_width = pytest.mark.parametrize(
    "page",
    [pytest.param(DESK, id="desk"), pytest.param(PHONE, id="phone", marks=everything())],
    indirect=True,
)


@pytest.fixture
def desk(chromium: Readers) -> Page:
    return context_of(chromium, DESK).new_page()


@pytest.fixture
def phone(chromium: Readers) -> Page:
    return context_of(chromium, PHONE, has_touch=True).new_page()


# for page.evaluate: waits until the page stands: fonts there, nothing moving, scrolling at rest for three frames
AT_REST = """async () => {
  await document.fonts.ready;
  const frame = () => new Promise(done => requestAnimationFrame(done));
  const places = () => [scrollX, scrollY, ...[...document.querySelectorAll('.be-pane-text')].map(e => e.scrollTop)].join();
  for (let still = 0, before = places(); still < 3;) {
    await Promise.all(document.getAnimations().map(one => one.finished.catch(() => {})));
    await frame();
    still = places() === before ? still + 1 : 0;
    before = places();
  }
}"""


def at_rest(page: Page) -> None:
    """The page stands: what moves has come to rest."""
    page.evaluate(AT_REST)


# For a page before it is opened: how many answers it waits for, read to their ends
ASKING = """(() => {
  const ask = window.fetch;
  let open = 0;
  window.fetch = async (...how) => {
    open += 1;
    try {
      const answer = await ask(...how);
      await answer.clone().arrayBuffer();
      return answer;
    } finally { open -= 1; }
  };
  window.isAsking = () => open > 0 || document.readyState !== 'complete'
    || [...document.images].some(one => one.loading !== 'lazy' && !one.complete);
})()"""
# for page.evaluate, with milliseconds: waits until the page has been idle three times in which it asked for nothing
QUIET = """patience => {
  const idle = () => new Promise(done => requestIdleCallback(() => requestAnimationFrame(done)));
  const quiet = async () => { for (let times = 0; times < 3;) { await idle(); times = isAsking() ? 0 : times + 1; } };
  const late = (_, refuse) => setTimeout(() => refuse(new Error('the page does not come to an end of asking')), patience);
  return Promise.race([quiet(), new Promise(late)]);
}"""


def quiet(page: Page) -> None:
    """The page has all that it asks for of its own accord, and stands.

    Not the browser's "network idle": on a busy machine it was not told of, for a page that had long been there.
    """
    page.evaluate(QUIET, PATIENCE)
    at_rest(page)


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

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = Axe()


# for page.evaluate: of many brothers of one plan (the same tags, classes and roles within) all but three are taken away
SAME = """() => {
  for (const parent of document.querySelectorAll('main *')) {
    if (parent.children.length <= 12) continue;
    const seen = new Map();
    for (const child of [...parent.children]) {
      const plans = [child, ...child.querySelectorAll('*')].map(e => `${e.localName} ${e.className} ${e.getAttribute('role')}`);
      const plan = [...new Set(plans)].sort().join();
      seen.set(plan, (seen.get(plan) ?? 0) + 1);
      if (seen.get(plan) > 3 && !child.contains(document.activeElement)) child.remove();
    }
  }
}"""


# for page.evaluate: of many brothers those are left that stand in the window, hold the focus or are headings, and three
NEAR = """() => {
  for (const parent of document.querySelectorAll('main *')) {
    if (parent.children.length <= 12) continue;
    const isSeen = [...parent.children].map(child => child.getBoundingClientRect()).map(box => box.bottom > 0 && box.top < innerHeight);
    [...parent.children].forEach((child, at) => {
      const isNear = at < 3 || isSeen[at] || child.matches('h1, h2, h3, h4') || child.contains(document.activeElement);
      if (!isNear) child.remove();
    });
  }
}"""


# for page.evaluate: what would be laid out when it comes near the window is laid out
WHOLE = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets.push(sheet);
}"""


# for page.evaluate, with looks that need not be measured again: of elements that are seen and whose words look alike
# (colour, size, weight, the grounds below) three are to be measured, and three links that stand alike in alike words
LOOKS = """known => {
  const grounds = new Map([[null, '']]), before = new Set(known), seen = new Map();
  const measure = (element, name, look) => {
    if (before.has(look) || !element.checkVisibility({ visibilityProperty: true })) return;
    seen.set(look, (seen.get(look) ?? 0) + 1);
    if (seen.get(look) <= 3) element.setAttribute(name, '');
  };
  const looks = new Map([[null, '']]);
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter, style.mixBlendMode].join();
    const ground = grounds.get(element.parentElement) + (own === 'rgba(0, 0, 0, 0),none,1,none,normal' ? '' : own);
    grounds.set(element, ground);
    const look = [element.localName, style.color, style.fontSize, style.fontWeight, style.textShadow, style.position, ground].join();
    looks.set(element, look);
    if (element.matches('a[href], [role=link]')) {
      let around = element.parentElement;
      while (around && getComputedStyle(around).display === 'inline') around = around.parentElement;
      const lines = [style.textDecoration, style.fontStyle, style.fontFamily, style.display, style.border, style.outline];
      const signs = ['::before', '::after'].map(one => getComputedStyle(element, one).content);
      const isAmong = around?.textContent.trim() !== element.textContent.trim();
      measure(element, 'data-linked', ['link', look, ...lines, ...signs, element.className, isAmong,
        looks.get(element.parentElement), looks.get(around)].join());
    }
    if (![...element.childNodes].some(one => one.nodeType === 3 && one.data.trim()) && !element.matches('input, select, textarea')) continue;
    measure(element, 'data-measured', look);
  }
  return [...seen.keys()];
}"""
MEASURED = """axe.configure({rules: [
  {id: 'color-contrast', selector: '[data-measured]'}, {id: 'link-in-text-block', selector: '[data-linked]'}]})"""


def faults(page: Page, left: str = SAME, looks: Counter[str] | None = None) -> list[str]:
    """What axe finds against WCAG 2.2 A and AA and best practice: the rule, the element, the reason; one line each.

    It is asked last: of what a page has many times over only some is `left` on it, and of what looks alike some is
    measured, and nothing of what was measured on two other pages: `looks` says on how many, and is brought up to date.
    Where the reader's system gives the colours (forced colours), the contrast is the system's, and what axe would read
    is not what is seen.
    """
    at_rest(page)
    page.evaluate(left)
    page.evaluate(WHOLE)
    at_rest(page)
    forced = page.evaluate("matchMedia('(forced-colors: active)').matches")
    options = {
        "runOnly": {"type": "tag", "values": TAGS},
        "resultTypes": ["violations"],
        "rules": {"color-contrast": {"enabled": not forced}},
    }
    looks = Counter() if looks is None else looks
    looks.update(page.evaluate(LOOKS, [look for look, pages in looks.items() if pages > 1]))
    page.evaluate(AXE.axe_script)
    page.evaluate(MEASURED)
    return said_by_axe(page, options)


def faults_of_colours(page: Page, looks: Counter[str]) -> list[str]:
    """What axe finds in the contrast of a page of which `faults` has been asked, in other colours than it had then."""
    at_rest(page)
    page.evaluate("document.querySelectorAll('[data-measured]').forEach(one => one.removeAttribute('data-measured'))")
    looks.update(page.evaluate(LOOKS, [look for look, pages in looks.items() if pages > 1]))
    return said_by_axe(page, {"runOnly": {"type": "rule", "values": ["color-contrast"]}, "resultTypes": ["violations"]})


def said_by_axe(page: Page, options: dict[str, Any]) -> list[str]:
    """The faults that axe finds by these rules: the rule, the element, the reason."""
    found: list[dict[str, Any]] = page.evaluate("options => axe.run(document, options)", options)["violations"]
    return [
        f"{rule['id']}: {node['html'][:160]}: {node.get('failureSummary', '')[:300]}"
        for rule in found
        for node in rule["nodes"]
    ]
