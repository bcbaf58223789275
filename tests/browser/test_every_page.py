"""One page of every kind, read by a reader at a desk in the light and by one with a phone in the dark; shares of them on
the narrowest screen and in the colours of the reader's system (all of them, and at a desk in the dark, by `make axe`)."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from browsing import DESK, EVERY, NARROW, PHONE, POLICY, REFUSALS, Readers, context_of, faults, kinds

pytestmark = pytest.mark.browser


SHARES = 6  # the pages are dealt out: whoever tests at once takes some of them
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
READ = [(device, share) for share in range(SHARES) for device in SIZE
        if EVERY or device in ("light-desk", "dark-phone") or (device, share) in (("narrow", 2), ("forced", 4))]  # fmt: skip


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
    looks = Counter[str]()
    for path in kinds(built_flagship / "site")[share::SHARES]:
        asked.clear()
        failed.clear()
        page.goto(site + path)
        fits = page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
        page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true })")
        said = faults(page, looks=looks) + ([] if fits else ["wider than the screen"])
        said += [f"failed: {one}" for one in failed]
        said += [f"its policy refused: {one}" for one in page.evaluate("window.refused")]
        said += [] if page.locator(POLICY).count() == 1 else ["it has no policy"]
        found[path] = said + [f"asked: {url}" for url in asked if not url.startswith((site, "data:", "blob:"))]
    assert len(found) * SHARES > 20
    assert {path: said for path, said in found.items() if said} == {}


def test_one_page_stands_for_every_kind(tmp_path: Path) -> None:
    for address, size in {"": 1, "about": 1, "edition": 1, "edition/letter": 2, "edition/speech": 1, "edition/named/a": 1,
                          "edition/named/b": 2, "edition/register/persons/x": 1, "edition/register/terms/y": 1}.items():  # fmt: skip
        (tmp_path / address).mkdir(parents=True, exist_ok=True)
        (tmp_path / address / "index.html").write_text("x" * size)
    assert kinds(tmp_path) == [
        "", "about/", "edition/", "edition/letter/", "edition/named/b/", "edition/register/persons/x/",
        "edition/register/terms/y/", "edition/speech/",
    ]  # fmt: skip
