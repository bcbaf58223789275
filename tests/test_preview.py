"""The preview serves the edition and follows what an editor writes."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import BARE

PATIENCE = 40.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def eventually(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.2)
    return False


def served(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - our own server on this machine
            return str(answer.read().decode("utf-8"))
    except OSError:
        return ""


@pytest.fixture
def preview(tiny: Path) -> Iterator[str]:
    address = f"127.0.0.1:{free_port()}"
    command = [sys.executable, "-m", "build_edition", "--root", str(tiny), "preview", "--address", address]
    with (tiny.parent / "log.txt").open("w") as log:
        running = subprocess.Popen(command, stdout=log, stderr=log, env=BARE, start_new_session=True)
    yield f"http://{address}/"
    os.killpg(running.pid, signal.SIGINT)
    running.wait(timeout=20)


def test_a_change_is_served_and_an_error_leaves_the_last_good_page(tiny: Path, preview: str) -> None:
    page = preview + "edition/letter-1851-03-02/"
    notes = tiny / "sources/letter-1851-03-02/annotations/notes.yml"
    good = notes.read_text()
    assert eventually(lambda: "In the morning." in served(page))
    notes.write_text(good.replace("In the morning.", "In the evening."))
    assert eventually(lambda: "In the evening." in served(page))
    notes.write_text(good.replace("exact: Send", "exact: No such words"))
    assert eventually(lambda: "A101" in (tiny.parent / "log.txt").read_text())
    assert "In the evening." in served(page)
    notes.write_text(good)
    assert eventually(lambda: "In the morning." in served(page))
