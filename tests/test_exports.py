"""Formats are found by looking: a file with a name and a writer is a format of a citation."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_edition import exports
from build_edition.edition import compile_edition
from build_edition.exports.formats import reference_formats

TOY = '''"""A toy."""

NAME = "Toy"
ENDING = "toy"
MIME = "text/x-toy"


def write_reference(reference):
    return f"toy of {reference.title}\\n"
'''


def test_the_formats_of_the_house_are_found_in_the_order_of_their_names() -> None:
    assert [one.NAME for one in reference_formats()] == ["BibTeX", "CSL-JSON", "RIS"]


def test_a_new_format_is_one_file_and_is_published_for_every_document(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "formats").mkdir()
    (tmp_path / "formats" / "toy_format.py").write_text(TOY)
    monkeypatch.setattr(exports, "__path__", [*exports.__path__, str(tmp_path / "formats")])
    reference_formats.cache_clear()
    try:
        edition = compile_edition(tiny).value
    finally:
        reference_formats.cache_clear()
    pages = {page.path: page.content for page in edition.pages}
    for document in edition.documents:
        assert pages[f"cite/{document.id}.toy"] == f"toy of {document.header.title}\n"
        assert f"(cite/{document.id}.toy)" in str(pages[f"{document.id}.md"])
