"""What a reader's first search fetches, with a real browser and a server with gzip and range requests.

In: a built site. Out: the bytes of all responses from opening the search until its first hits are shown. Promises:
nothing is cached from an earlier search.
"""

from __future__ import annotations

import gzip
import http.server
import re
import shutil
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, sync_playwright

_CHROMIUM: Final = ("chromium-headless-shell", "chromium", "chromium-browser")
_PIECE: Final = re.compile(r"bytes=(\d+)-(\d+)")
_READER: Final = b'<script type="module" src="/edition/assets/reader/reader.js"></script></body>'
_TYPES: Final = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json"}
_HAS_READ: Final = (
    "() => document.querySelector('dialog .be-hit') && document.querySelector('dialog .be-status').textContent"
)
_PATIENCE: Final = 60_000


def fetched(site: Path, page: str, words: Sequence[str]) -> Sequence[int] | None:
    """The bytes of a first search for each of some words, from a page of the site; None if there is no Chromium."""
    chromium = next(filter(None, map(shutil.which, _CHROMIUM)), None)
    if chromium is None:
        return None
    with _served(site) as (address, sent), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        return [_first_search(browser, f"{address}{page}", word, sent) for word in words]


def _first_search(browser: Browser, address: str, word: str, sent: list[int]) -> int:
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(_PATIENCE)
    page.goto(address, wait_until="networkidle")
    sent.clear()
    page.locator(".be-search-button").click()
    page.locator("dialog input").fill(word)
    page.wait_for_function(_HAS_READ)
    page.wait_for_load_state("networkidle")
    context.close()
    return sum(sent)


@contextmanager
def _served(site: Path) -> Iterator[tuple[str, list[int]]]:
    """Serve a site, with the reader's script on its pages; its address, and the list of the sizes of all responses."""
    sent: list[int] = []

    class Host(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = site / self.path.partition("?")[0].strip("/")
            path = path / "index.html" if path.is_dir() else path
            if not path.is_file():
                self.send_error(404)
                return
            content = path.read_bytes()
            if path.suffix == ".html":
                content = content.replace(b"</body>", _READER)
            status, headers = 200, {"Content-Type": _TYPES.get(path.suffix, "application/octet-stream")}
            if piece := _PIECE.fullmatch(self.headers.get("Range", "")):
                status, headers["Content-Range"] = 206, f"bytes {piece[1]}-{piece[2]}/{len(content)}"
                content = content[int(piece[1]) : int(piece[2]) + 1]
            elif path.suffix in _TYPES:
                content, headers["Content-Encoding"] = gzip.compress(content), "gzip"
            self.send_response(status)
            for name, value in (headers | {"Content-Length": str(len(content))}).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)
            sent.append(len(content))

        def log_message(self, *_arguments: object) -> None:
            """Log nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Host)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/", sent
    server.shutdown()
