"""Who a document is by: every format that names somebody names the same people, whatever the kind of document."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from conftest import run
from lxml import etree

from build_edition.edition import compile_edition
from build_edition.exports import dts, oai, plain_text, tei
from build_edition.exports.citations import document_reference
from build_edition.exports.statement import facts
from build_edition.model.edited import Edited, Edition

TEXT = "The lamp is out, and nobody came.\n\nIt was lit again on the fourth day.\n"
ANN = "{id: ann-lee, name: Ann Lee}"
BEN = "{id: ben-orr, name: Ben Orr}"
CASES = {
    "prose": (f"kind: prose\nauthor: {ANN}", ["Ann Lee"]),
    "diary": (f"kind: diary\nauthor: {ANN}", ["Ann Lee"]),
    "verse": (f"kind: verse\nauthor: [{ANN}, {BEN}]", ["Ann Lee", "Ben Orr"]),
    "play": (f"kind: play\nauthor: {BEN}", ["Ben Orr"]),
    "letter": (f"kind: letter\nsender: [{ANN}, {BEN}]", ["Ann Lee", "Ben Orr"]),
    "dictated": (f"kind: letter\nauthor: {ANN}\nsender: {BEN}", ["Ann Lee"]),
    "speech": (f"kind: transcript\nspeaker: {BEN}", ["Ben Orr"]),
    "unsigned": ("kind: prose", []),
}


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """A document of each case in an edition of its own."""
    root: Path = tmp_path_factory.mktemp("writers") / "edition"
    assert run("new", "edition", root, "--yes").code == 0
    sha256 = hashlib.sha256(TEXT.encode()).hexdigest()
    for name, (header, _) in CASES.items():
        folder = root / "sources" / name
        folder.mkdir()
        (folder / "text.txt").write_text(TEXT)
        said = f'{header}\ntitle: The {name}\ndate: "1851"\nlanguage: English\nreceived: {{sha256: {sha256}}}\n'
        (folder / "document.yml").write_text(said)
    found = compile_edition(root)
    assert not found.has_errors, found.diagnostics
    return found.value


def edited(edition: Edition, name: str) -> Edited:
    return next(one for one in edition.edited if one.id == name)


@pytest.mark.parametrize("name", CASES)
def test_every_format_names_the_same_people(edition: Edition, name: str) -> None:
    wanted = CASES[name][1]
    cited = document_reference(edition.shared, edited(edition, name)).authors
    assert [one.literal or f"{one.given} {one.family}" for one in cited] == wanted
    (page,) = oai.write(edition)
    assert isinstance(page.content, bytes)
    records = etree.fromstring(page.content).iter("{*}record")
    (record,) = (one for one in records if one.findtext(".//{*}title") == f"The {name}")
    assert [one.text for one in record.iter("{*}creator")] == wanted
    answers = {one.path: one.content for one in dts.write(edition)}
    core = json.loads(answers[f"dts/collection/{name}/index.json"])["dublinCore"]
    assert [one if isinstance(one, str) else one["value"] for one in core.get("creator", [])] == wanted
    title = etree.fromstring(tei.write_document(edited(edition, name), edition)).find(".//{*}titleStmt")
    assert title is not None
    assert [one.text for one in title.iter("{*}author")] == wanted


def test_a_letter_of_which_only_the_sender_is_known_says_so(edition: Edition) -> None:
    assert ("From", "Ann Lee and Ben Orr") in list(facts(edition.words, edited(edition, "letter")))
    text = next(one for one in plain_text.write(edition) if one.path.endswith("letter.txt"))
    assert "From: Ann Lee and Ben Orr" in str(text.content)
