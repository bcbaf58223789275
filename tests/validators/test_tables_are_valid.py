"""The tables by CSV on the Web (csvw, of the Cross-Linguistic Linked Data project)."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from validating import only_with

pytestmark = only_with("csvw")


def read(metadata: Path) -> Any:
    """The group of tables as the library reads and checks it."""
    return pytest.importorskip("csvw").CSVW(str(metadata), validate=True)


def test_every_table_is_as_it_is_described(exported: Path) -> None:
    found = read(exported / "tables/csv-metadata.json")
    assert found.is_valid, found.warnings
    assert len(found.to_json()["tables"]) == len(list((exported / "tables").glob("*.csv")))


def test_the_validator_sees_what_is_wrong(exported: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(exported / "tables", tmp_path / "tables"))
    notes = folder / "note_places.csv"
    notes.write_text(notes.read_text(encoding="utf-8").replace(",1,", ",first,", 1), encoding="utf-8", newline="")
    with pytest.raises(ValueError, match="invalid lexical value"):
        _ = read(folder / "csv-metadata.json").is_valid
