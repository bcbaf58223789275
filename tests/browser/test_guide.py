"""The pictures of the contributor guide: what a reader sees who follows it, taken by the tests' own browser."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from browsing import Readers
from conftest import ROOT
from playwright.sync_api import Page, expect
from test_propose import LETTER, SELECT, opened, propose_on

pytestmark = pytest.mark.browser

GUIDE = ROOT / "docs/contributing.md"
DESK, PHONE = (1100, 760), (390, 760)


def select(page: Page) -> None:
    page.evaluate(SELECT, ["p3", "does not yet give"])
    expect(page.locator(".be-propose-button")).to_be_visible()


def write(page: Page) -> None:
    propose_on(page)
    page.get_by_label("Note", exact=True).fill(
        "Pyatakov had just been *arrested* [@st-catalog]. “Not yet” says what is expected."
    )
    expect(page.locator(".be-propose-preview em")).to_have_text("arrested")
    page.evaluate("document.querySelectorAll('.be-propose, .be-propose *').forEach(one => { one.scrollTop = 0 })")


PICTURES: dict[str, tuple[tuple[int, int], Callable[[Page], None]]] = {
    "assets/propose-select.png": (DESK, select),
    "assets/propose-desk.png": (DESK, write),
    "assets/propose-phone.png": (PHONE, write),
}


def test_every_picture_of_the_guide_is_taken_here_and_described() -> None:
    shown = re.findall(r"!\[([^\]]*)\]\((assets/[^)]+)\)", GUIDE.read_text(encoding="utf-8"))
    assert {path for _, path in shown} == set(PICTURES)
    assert all(len(words) > 20 for words, _ in shown)


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_shows_what_the_guide_tells(
    chromium: Readers, site: str, name: str, request: pytest.FixtureRequest
) -> None:
    """With `--update` the picture is taken anew; without, the steps must still lead there and the picture be theirs."""
    size, follow = PICTURES[name]
    page = opened(chromium, size)
    page.goto(site + LETTER)
    page.reload()  # the fonts are at hand now
    page.locator("#p3").scroll_into_view_if_needed()
    follow(page)
    taken = page.screenshot(animations="disabled")
    file = ROOT / "docs" / name
    if request.config.getoption("--update"):
        file.write_bytes(taken)
    assert dimensions(file) == size


def dimensions(file: Path) -> tuple[int, int]:
    """Width and height of a PNG file, in pixels."""
    width, height = struct.unpack(">II", file.read_bytes()[16:24])
    return int(width), int(height)
