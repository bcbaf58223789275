"""What an editor sees while writing: the page is loaded again when there is another, under the site's own policy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from build_edition.site.serve import served

pytestmark = pytest.mark.browser


def test_a_page_is_loaded_again_when_it_changed(browser: Browser, built_tiny: Path, tmp_path: Path) -> None:
    site = Path(shutil.copytree(built_tiny / "site", tmp_path / "site"))
    letter = site / "edition/letter-1851-03-02/index.html"
    with served(site, ("127.0.0.1", 0)) as server:
        page = browser.new_page()
        complaints: list[str] = []
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        for words in ("In the evening.", "At noon."):
            page.goto(f"http://127.0.0.1:{server.server_address[1]}/edition/letter-1851-03-02/")
            letter.write_text(letter.read_text().replace("In the morning.", words).replace("In the evening.", words))
            server.has_changed()
            expect(page.locator("body")).to_contain_text(words)
        page.close()
    assert complaints == []
