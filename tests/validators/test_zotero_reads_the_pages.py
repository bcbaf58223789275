"""Zotero's own translators over the pages: what its button takes from them.

Zotero's translation-server is in no registry. `make zotero` fetches it from its makers and runs these tests; whoever has
one running already says where: `ZOTERO=http://127.0.0.1:1969 make validate`. What it reads is held without it by
`tests/test_in_the_page.py`.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browsing import LETTER, SPEECH, served
from conftest import ROOT, run
from test_preview import free_port

FETCHED = ROOT / ".venv/zotero"


@pytest.fixture(scope="module")
def zotero(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a translation-server: the one that is named, or the one that was fetched, for these tests."""
    if os.environ.get("ZOTERO"):
        yield os.environ["ZOTERO"]
        return
    if not FETCHED.is_dir():
        pytest.skip("no translation-server: `make zotero` fetches it, ZOTERO=http://127.0.0.1:1969 names one")
    port = free_port()
    node = shutil.which("node", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    asked = {**os.environ, "NODE_CONFIG": json.dumps({"host": "127.0.0.1", "port": port})}
    address, log = f"http://127.0.0.1:{port}", tmp_path_factory.mktemp("zotero") / "log.txt"
    with (
        log.open("wb") as file,
        subprocess.Popen(
            [str(node), "src/server.js"], cwd=FETCHED, env=asked, stdout=file, start_new_session=True
        ) as server,
    ):
        try:
            assert answers(address, server), log.read_text()
            yield address
        finally:
            os.killpg(server.pid, signal.SIGTERM)  # what was called calls the server in its turn


def answers(address: str, server: subprocess.Popen[bytes]) -> bool:
    """Whether a server answers, as soon as it does; false where it ended instead."""
    while server.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=60):  # noqa: S310 - on loopback
                return True
        except urllib.error.HTTPError:
            return True
        except urllib.error.URLError:
            time.sleep(0.1)
    return False


def taken(zotero: str, address: str) -> dict[str, Any]:
    """The one item that Zotero makes of a page."""
    asked = urllib.request.Request(f"{zotero}/web", address.encode(), {"Content-Type": "text/plain"})  # noqa: S310
    with urllib.request.urlopen(asked, timeout=60) as answer:  # noqa: S310 - as whoever calls says
        (item,) = json.load(answer)
    return item  # type: ignore[no-any-return]


def test_it_takes_author_title_date_archive_address_and_rights(zotero: str, built_flagship: Path) -> None:
    with served(built_flagship / "site") as site:
        letter, speech = taken(zotero, site + LETTER), taken(zotero, site + SPEECH)
    assert (letter["itemType"], letter["title"], letter["date"]) == (
        "letter", "Kaganovich to Stalin, 14 September 1936", "1936-09-14",
    )  # fmt: skip
    assert letter["creators"] == [{"firstName": "Lazar", "lastName": "Kaganovich", "creatorType": "author"}]
    assert (letter["archive"], letter["archiveLocation"][:6]) == ("RGASPI", "f. 558")
    assert letter["url"].endswith(LETTER)
    assert "CC BY 4.0" in letter["rights"]
    assert "unreviewed" in letter["abstractNote"]
    assert (speech["itemType"], speech["date"]) == ("presentation", "1936-12-04")
    assert "RGASPI" in speech["extra"]


def test_it_takes_named_editors_and_the_doi(zotero: str, tiny: Path) -> None:
    people, imprint = tiny / "sources/contributors.yml", tiny / "sources/edition.yml"
    people.write_text(people.read_text() + "- id: rose\n  name: Rose Tarn\n  role: editor\n  sort: Tarn, Rose\n")
    imprint.write_text(imprint.read_text() + "editors: [rose]\ndoi: 10.1234/lamp.1\n")
    assert run("--root", tiny).code == 0
    with served(tiny / "site") as site:
        hearing = taken(zotero, f"{site}edition/hearing-1851-04-01/")
    assert {"firstName": "Rose", "lastName": "Tarn", "creatorType": "editor"} in hearing["creators"]
    assert "10.1234/lamp.1" in json.dumps(hearing)
