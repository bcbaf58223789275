"""Zotero's own translators over the pages: what its button takes from them.

Zotero's translation-server is in no registry. Whoever has one running says where: `ZOTERO=http://127.0.0.1:1969 make
validate`. What it reads is held without it by `tests/test_in_the_page.py`.
"""

from __future__ import annotations

import json
import os
import urllib.request
from pathlib import Path
from typing import Any

import pytest
from browsing import LETTER, SPEECH, served
from conftest import run

SERVER = os.environ.get("ZOTERO", "")


def taken(address: str) -> dict[str, Any]:
    """The one item that Zotero makes of a page."""
    asked = urllib.request.Request(f"{SERVER}/web", address.encode(), {"Content-Type": "text/plain"})  # noqa: S310
    with urllib.request.urlopen(asked, timeout=60) as answer:  # noqa: S310 - as whoever calls says
        (item,) = json.load(answer)
    return item  # type: ignore[no-any-return]


@pytest.mark.skipif(not SERVER, reason="no translation-server is named: ZOTERO=http://127.0.0.1:1969")
def test_it_takes_author_title_date_archive_address_and_rights(built_flagship: Path) -> None:
    with served(built_flagship / "site") as site:
        letter, speech = taken(site + LETTER), taken(site + SPEECH)
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


@pytest.mark.skipif(not SERVER, reason="no translation-server is named: ZOTERO=http://127.0.0.1:1969")
def test_it_takes_named_editors_and_the_doi(tiny: Path) -> None:
    people, imprint = tiny / "sources/contributors.yml", tiny / "sources/edition.yml"
    people.write_text(people.read_text() + "- id: rose\n  name: Rose Tarn\n  role: editor\n  sort: Tarn, Rose\n")
    imprint.write_text(imprint.read_text() + "editors: [rose]\ndoi: 10.1234/lamp.1\n")
    assert run("--root", tiny).code == 0
    with served(tiny / "site") as site:
        hearing = taken(f"{site}edition/hearing-1851-04-01/")
    assert {"firstName": "Rose", "lastName": "Tarn", "creatorType": "editor"} in hearing["creators"]
    assert "10.1234/lamp.1" in json.dumps(hearing)
