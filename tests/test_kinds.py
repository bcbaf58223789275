"""What differs from kind to kind stands in one table: a new kind is an entry of it and a template."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from conftest import ROOT

from build_edition.edition import compile_edition
from build_edition.sources.text.portrait import portrait
from build_edition.vocabulary.documents import DOCUMENT
from build_edition.vocabulary.kinds import KINDS, Kind

HEARING = "hearing-1851-04-01"


def test_every_kind_has_a_template_for_a_new_document() -> None:
    for name in KINDS:
        assert (ROOT / f"build_edition/assets/scaffold/{name}.yml").is_file()


def test_nobody_asks_whether_a_document_is_a_letter() -> None:
    asks = re.compile(r"""\bkind\b[^\n]{0,12}(?:==|!=|in) ?\(?["'](?:letter|transcript)["']""")
    found = [path for path in (ROOT / "build_edition").rglob("*.py") if asks.search(path.read_text(encoding="utf-8"))]
    assert found == []


@pytest.fixture
def hearing(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """One more entry of the table, as the vocabulary would have it if it stood in the file."""
    genre = replace(KINDS["transcript"].genre, name="hearing", csl="hearing", ris="HEAR", zotero="hearing")
    kind = replace(KINDS["transcript"], name="hearing", genre=genre, genre_of_a_speaker=genre)
    monkeypatch.setitem(cast("dict[str, Kind]", KINDS), "hearing", kind)
    field = next(one for one in DOCUMENT.fields if one.key == "kind")
    allowed = field.allowed
    object.__setattr__(field, "allowed", tuple(KINDS))
    yield
    object.__setattr__(field, "allowed", allowed)


@pytest.mark.usefixtures("hearing")
def test_a_new_kind_is_parsed_shown_and_cited_from_its_entry_alone(tiny: Path) -> None:
    header = tiny / f"sources/{HEARING}/document.yml"
    header.write_text(header.read_text().replace("kind: transcript", "kind: hearing"))
    result = compile_edition(tiny)
    assert [found.code for found in result.diagnostics] == []
    document = next(one for one in result.value.documents if one.id == HEARING)
    assert portrait(document).startswith(f"{HEARING}: hearing")
    assert len(document.turns) > 1
    pages = {page.path: str(page.content) for page in result.value.pages}
    assert f'class="be-text be-hearing" id="text" data-document="{HEARING}"' in pages[f"{HEARING}.md"]
    assert "TY  - HEAR" in pages[f"cite/{HEARING}.ris"]
    assert '"hearing"' in pages[f"cite/{HEARING}.csl.json"]
