"""TEI and CMIF by the schemas of the TEI: RELAX NG by jing, the Schematron rules by Saxon."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

import pytest
from conftest import BILINGUAL, ROOT, TESTS
from corpus import corpus
from hypothesis import given, settings
from schematron import failures
from test_weave import NOTHING_SHARED, annotated, in_turns
from validating import needs, only_with

from build_edition.anchor.weave import weave
from build_edition.edition import compile_edition
from build_edition.exports.tei import write_document
from build_edition.model.annotations import AnchoredNote
from build_edition.model.documents import Document
from build_edition.model.edited import Edited

RULES = TESTS / "schemas"
GRAMMARS = ROOT / "build_edition/exports/schemas"
KINDS = pytest.mark.parametrize(("schema", "ending"), [("tei_all", "*.tei.xml"), ("cmif", "*.cmif.xml")])
INVALID = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>x</title></titleStmt>
<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
<text><body><p><s>a <s>nested</s></s>{more}</p></body></text></TEI>"""


@only_with("jing")
@KINDS
def test_every_file_follows_the_grammar(exported: Path, schema: str, ending: str) -> None:
    files = sorted(exported.rglob(ending))
    assert files
    ran = subprocess.run(
        [needs("jing"), str(GRAMMARS / f"{schema}.rng"), *files], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout


@only_with("saxonche")
@KINDS
def test_every_file_keeps_the_rules(exported: Path, schema: str, ending: str) -> None:
    pytest.importorskip("saxonche")
    for file in sorted(exported.rglob(ending)):
        assert failures(RULES / f"{schema}.sch", file) == [], file.name


@only_with("jing")
def test_whatever_is_said_and_noted_follows_the_grammar(tmp_path: Path) -> None:
    @settings(max_examples=150, deadline=None)
    @given(annotated() | annotated().map(in_turns))
    def write(case: tuple[Document, tuple[AnchoredNote, ...]]) -> None:
        document, anchored = case
        written = write_document(Edited(weave(document, anchored), (), anchored, (), {}, ()), NOTHING_SHARED)
        (tmp_path / f"{hashlib.sha256(written).hexdigest()}.xml").write_bytes(written)

    write()
    files = sorted(tmp_path.iterdir())
    grammar = [needs("jing"), str(GRAMMARS / "tei_all.rng")]
    ran = subprocess.run([*grammar, *files], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout[:3000]


@only_with("jing", "saxonche")
def test_pictures_of_the_pages_follow_grammar_and_rules(tmp_path: Path) -> None:
    edition = compile_edition(BILINGUAL).value
    (tmp_path / "edition.xml").write_bytes(corpus(edition))
    for one in edition.edited:
        (tmp_path / f"{one.id}.xml").write_bytes(write_document(one, edition))
    files = sorted(tmp_path.iterdir())
    assert any(b"<facsimile" in file.read_bytes() for file in files)
    grammar = [needs("jing"), str(GRAMMARS / "tei_all.rng")]
    ran = subprocess.run([*grammar, *files], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout[:3000]
    pytest.importorskip("saxonche")
    assert [failures(RULES / "tei_all.sch", file) for file in files] == [[]] * len(files)


def test_the_validators_see_what_is_wrong(tmp_path: Path) -> None:
    pytest.importorskip("saxonche")
    (tmp_path / "bad.xml").write_text(INVALID.format(more="<nonsense/>"))
    (tmp_path / "nested.xml").write_text(INVALID.format(more=""))
    grammar = [needs("jing"), str(GRAMMARS / "tei_all.rng")]
    assert subprocess.run([*grammar, tmp_path / "bad.xml"], capture_output=True, check=False).returncode == 1
    assert subprocess.run([*grammar, tmp_path / "nested.xml"], capture_output=True, check=False).returncode == 0
    (found,) = failures(RULES / "tei_all.sch", tmp_path / "nested.xml")
    assert "nest one <s> element" in found
