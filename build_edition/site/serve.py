"""A local server for the preview: the files of a site, and a signal to the browser when they change.

In: the folder of a site, an address. Out: a server. Promises: only files below that folder are served; every page asks,
by a script of the server's own that the Content-Security-Policy allows, whether it is still current, and reloads when
it is not. Nothing is cached, and nothing is written. When it listens only to this machine, no page of another site can
read it through a host name that resolves to this machine (RFC 9110, 15.5.20: such a request is misdirected).
"""

from __future__ import annotations

import contextlib
import ipaddress
import re
from collections.abc import Iterator
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Condition, Thread
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

_SCRIPT: Final = "/.preview.js"
_POLL: Final = "/.changed"
_POLL_SECONDS: Final = 20  # how long a request waits for a change
_SCRIPT_SOURCE: Final = f"""
const since = new URL(import.meta.url).searchParams.get("since");
for (;;) {{
  try {{
    const answer = await fetch("{_POLL}?since=" + since);
    if (answer.ok && (await answer.text()) !== since) {{ location.reload(); break; }}
  }} catch {{
    await new Promise((done) => setTimeout(done, 1000));
  }}
}}
"""
_NUMBER: Final = re.compile(r"[0-9]{1,9}")


class AddressError(Exception):
    """Nothing can be served at this address; the message says why."""


class Served(ThreadingHTTPServer):
    """A server, and the number of changes to what it serves."""

    daemon_threads = True

    def __init__(self, address: tuple[str, int], site: Path) -> None:
        """Raises AddressError when the address does not exist or is in use."""
        self.site = site
        self.changes = 0
        self.is_for_this_machine = _is_this_machine(address[0])
        self._changed = Condition()
        try:
            super().__init__(address, _Handler)
        except OSError as error:
            raise AddressError(error.strerror) from error

    def has_changed(self) -> None:
        """Notify every browser that waits."""
        with self._changed:
            self.changes += 1
            self._changed.notify_all()

    def changes_since(self, number: int) -> int:
        """The number of changes, as soon as it differs from `number`, or after some seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self.changes != number, _POLL_SECONDS)
            return self.changes

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as in the base
        """A browser that disconnects is not an error."""


@contextlib.contextmanager
def served(site: Path, address: tuple[str, int]) -> Iterator[Served]:
    """The site, served until the end of the block."""
    with Served(address, site) as server:
        Thread(target=server.serve_forever, args=(0.1,), daemon=True).start()
        try:
            yield server
        finally:
            server.shutdown()


def _host(asked: str) -> str:
    """The host name or IP address in the header `Host`, without its port; empty where it cannot be parsed."""
    try:
        return urlsplit(f"//{asked}").hostname or ""
    except ValueError:
        return ""


def _is_this_machine(host: str) -> bool:
    """Whether a host name or an IP address can only be this machine (RFC 6761, 6.3)."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


class _Handler(SimpleHTTPRequestHandler):
    """A single request."""

    server: Served

    def __init__(self, request: Any, client_address: Any, server: Served) -> None:  # noqa: ANN401 - as in the base
        super().__init__(request, client_address, server, directory=str(server.site))

    def do_GET(self) -> None:
        """Answer with a page that has the script in it, one of the server's own resources, or a file."""
        asked = urlsplit(self.path)
        if self.server.is_for_this_machine and not _is_this_machine(_host(self.headers.get("Host", ""))):
            self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
        elif asked.path == _SCRIPT:
            self._send(HTTPStatus.OK, "text/javascript", _SCRIPT_SOURCE.encode())
        elif asked.path == _POLL:
            since = parse_qs(asked.query).get("since", [""])[0]
            number = self.server.changes_since(int(since) if _NUMBER.fullmatch(since) else -1)
            self._send(HTTPStatus.OK, "text/plain", str(number).encode())
        else:
            self._page_or_file()

    def _page_or_file(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.is_dir() and urlsplit(self.path).path.endswith("/"):
            path /= "index.html"
        if path.suffix == ".html" and path.is_file():
            self._send(HTTPStatus.OK, "text/html; charset=utf-8", self._with_script(path.read_bytes()))
        elif path.exists():
            super().do_GET()
        else:
            lost = self.server.site / "404.html"
            words = lost.read_bytes() if lost.is_file() else b"<!doctype html><title>404</title><body></body>"
            self._send(HTTPStatus.NOT_FOUND, "text/html; charset=utf-8", self._with_script(words))

    def _with_script(self, html: bytes) -> bytes:
        """A page with the script that asks whether it is still current."""
        before, end, after = html.rpartition(b"</body>")
        script = f'<script type="module" src="{_SCRIPT}?since={self.server.changes}"></script>'.encode()
        return before + script + end + after

    def _send(self, status: HTTPStatus, kind: str, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def end_headers(self) -> None:
        """Add a header that makes browsers revalidate everything."""
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def list_directory(self, path: Any) -> None:  # noqa: ANN401, ARG002 - as in the base
        """Refuse to list a folder."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - as in the base
        """Log nothing: an editor wants to read diagnostics."""
