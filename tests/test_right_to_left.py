"""An edition of texts that run from right to left: notes, cards and pictures of it stand as they should."""

from __future__ import annotations

import pytest
from conftest import put_document, run

from build_edition.edition import compile_edition
from build_edition.model.edited import Edition

NOTES = """- id: whole
  kind: explanatory
  certainty: high
  by: [editors]
  target: {exact: המנורה}
  body: "כך במקור: 3 פחים."
- id: mixed
  kind: explanatory
  certainty: high
  by: [editors]
  target: {exact: כבתה}
  body: "אור is a light, and the lamp had none for three nights."
"""


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """A Hebrew transcript with notes in Hebrew and in English."""
    root = tmp_path_factory.mktemp("right") / "edition"
    assert run("new", "edition", root, "--yes").code == 0
    header = """kind: transcript\ntitle: הישיבה\ndate: "1921"\nlanguage: Hebrew\nlabels: colon
speakers:\n  - {id: chair, name: היו״ר, labels: [היו״ר]}\n  - {id: keeper, name: השומר, labels: [השומר]}\n"""
    put_document(root, "talk", "היו״ר: המנורה כבתה.\n\nהשומר: לא ישנתי.\n", header)
    notes = root / "sources" / "talk" / "annotations"
    notes.mkdir()
    (notes / "a.yml").write_text(NOTES, encoding="utf-8")
    found = compile_edition(root)
    assert not found.has_errors, found.diagnostics
    return found.value


def content(edition: Edition, path: str) -> str:
    return str(next(one for one in edition.pages if one.path == path).content)


def test_a_note_runs_as_most_of_its_letters_do(edition: Edition) -> None:
    page = content(edition, "talk.md")
    assert 'פחים.\n    {: dir="rtl" }' in page
    assert "three nights.\n    {:" not in page


def test_a_picture_of_few_turns_is_not_drawn_as_wide_as_the_page(edition: Edition) -> None:
    assert "be-debate be-small" in content(edition, "debate/talk.md")


def test_a_card_that_begins_with_a_year_begins_no_list(edition: Edition) -> None:
    assert "\n1921&#46; Transcript" in content(edition, "index.md")
