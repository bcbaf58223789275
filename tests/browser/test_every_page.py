"""One page of every kind, read at a desk in the light; then the same page is looked at on a phone, on the narrowest screen
and in the dark. As these readers open it, and one who has the system's colours, it is opened by `make everything` (all of
them, and at a desk in the dark, by `make axe`)."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from browsing import DESK, EVERY, NARROW, PHONE, POLICY, REFUSALS, Readers, context_of, faults, faults_of_colours, kinds
from everything import everything
from playwright.sync_api import Page

pytestmark = pytest.mark.browser


SHARES = 6  # the pages are dealt out: whoever tests at once takes some of them
FIRST = "light-desk"
SIZE: dict[str, tuple[int, int]] = {
    "light-desk": DESK,
    "dark-phone": PHONE,
    "dark-desk": DESK,
    "narrow": NARROW,
    "forced": DESK,
}
HOW: dict[str, dict[str, Any]] = {
    "light-desk": {"color_scheme": "light"},
    "dark-phone": {"color_scheme": "dark"},
    "dark-desk": {"color_scheme": "dark"},
    "narrow": {"has_touch": True},
    "forced": {"forced_colors": "active"},
}
BY_HAND = SHARES  # the share of pages written by hand, which are alike; of them every fourth is in the others
READ = [pytest.param(FIRST, BY_HAND, marks=everything())]
READ += [pytest.param(device, share, marks=[] if device == FIRST else everything())
        for share in range(SHARES) for device in SIZE
        if EVERY or device in (FIRST, "dark-phone") or (device, share) in (("narrow", 2), ("forced", 4))]  # fmt: skip
FITS = "document.scrollingElement.scrollWidth <= innerWidth"


@pytest.mark.parametrize(("device", "share"), READ)
def test_every_kind_of_page_fits_asks_no_other_host_fails_nothing_and_has_no_fault(
    chromium: Readers, built_flagship: Path, site: str, device: str, share: int
) -> None:
    page = context_of(chromium, SIZE[device], **HOW[device]).new_page()
    asked: list[str] = []
    failed: list[str] = []
    page.add_init_script(REFUSALS)
    page.on("request", lambda request: asked.append(request.url))
    page.on("response", lambda response: failed.append(response.url) if response.status >= 400 else None)
    page.on("pageerror", lambda error: failed.append(str(error)))
    page.on("console", lambda said: failed.append(said.text) if said.type == "error" else None)
    found: dict[str, list[str]] = {}
    looks, in_the_dark = Counter[str](), Counter[str]()
    for path in pages_of(built_flagship / "site", share):
        asked.clear()
        failed.clear()
        page.goto(site + path)
        said = [] if page.evaluate(FITS) else ["wider than the screen"]
        said += narrowed(page) if device == FIRST else []
        page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true })")
        said += faults(page, looks=looks)
        said += darkened(page, in_the_dark) if device == FIRST else []
        said += [f"failed: {one}" for one in failed]
        said += [f"its policy refused: {one}" for one in page.evaluate("window.refused")]
        said += [] if page.locator(POLICY).count() == 1 else ["it has no policy"]
        found[path] = said + [f"asked: {url}" for url in asked if not url.startswith((site, "data:", "blob:"))]
    assert len(found) > 4
    assert {path: said for path, said in found.items() if said} == {}


def pages_of(site: Path, share: int) -> list[str]:
    """The pages of a share: one of each kind."""
    every = kinds(site)
    by_hand = [one for one in every if one and not one.startswith("edition/")]
    seldom = [one for at, one in enumerate(by_hand) if at % 4 != 2]
    return seldom if share == BY_HAND else [one for one in every if one not in seldom][share::SHARES]


def narrowed(page: Page) -> list[str]:
    """What is wrong with the width of a page on smaller screens."""
    said = []
    for width, height in (PHONE, NARROW):
        page.set_viewport_size({"width": width, "height": height})
        said += [] if page.evaluate(FITS) else [f"wider than a screen of {width} pixels"]
    page.set_viewport_size({"width": DESK[0], "height": DESK[1]})
    return said


def darkened(page: Page, looks: Counter[str]) -> list[str]:
    """What is wrong with the contrast of a page in the dark, as the theme's own script makes it dark."""
    scheme = "scheme => document.body.setAttribute('data-md-color-scheme', scheme)"
    page.evaluate(scheme, "slate")
    said = [f"in the dark: {one}" for one in faults_of_colours(page, looks)]
    page.evaluate(scheme, "default")
    return said


def test_one_page_stands_for_every_kind(tmp_path: Path) -> None:
    for address, size in {"": 1, "about": 1, "edition": 1, "edition/letter": 2, "edition/speech": 1, "edition/named/a": 1,
                          "edition/named/b": 2, "edition/register/persons/x": 1, "edition/register/terms/y": 1}.items():  # fmt: skip
        (tmp_path / address).mkdir(parents=True, exist_ok=True)
        (tmp_path / address / "index.html").write_text("x" * size)
    assert kinds(tmp_path) == [
        "", "about/", "edition/", "edition/letter/", "edition/named/b/", "edition/register/persons/x/",
        "edition/register/terms/y/", "edition/speech/",
    ]  # fmt: skip
