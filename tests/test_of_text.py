"""Of a text that is no translation nothing is said of a translation: on its card, in the list of notes."""

from __future__ import annotations

import pytest
from conftest import put_document, run, tiny_edition

from build_edition.edition import compile_edition
from build_edition.model.edited import Edition


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """A letter in its own language, with a note on its text."""
    root = tmp_path_factory.mktemp("text") / "edition"
    assert run("new", "edition", root, "--yes").code == 0
    put_document(
        root, "letter", "The lamp burnt out.\n", 'kind: letter\ntitle: A letter\ndate: "1851"\ntranslation: none\n'
    )
    notes = root / "sources" / "letter" / "annotations"
    notes.mkdir()
    (notes / "a.yml").write_text(
        "- id: n\n  kind: textual\n  certainty: high\n  category: design/overall-design\n  severity: minor\n  by: [editors]\n"
        "  target: {exact: burnt}\n  body: A note.\n",
        encoding="utf-8",
    )
    found = compile_edition(root)
    assert not found.has_errors, found.diagnostics
    return found.value


def content(edition: Edition, path: str) -> str:
    return str(next(one for one in edition.pages if one.path == path).content)


def test_its_card_counts_notes_on_the_text_and_says_nothing_of_a_translation(edition: Edition) -> None:
    card = content(edition, "index.md").split("## [A letter]")[1].split("\n## ")[0]
    assert "1 note on the text." in card
    assert "ranslation" not in card


def test_the_list_of_notes_heads_them_so(edition: Edition) -> None:
    listed = content(edition, "notes.md")
    assert "### Text {: #letter-translation }" in listed
    assert "ranslation" not in listed.replace("-translation }", "")


def test_of_a_translation_it_is_said() -> None:
    edition = tiny_edition()
    assert "notes on the translation and the text" in content(edition, "index.md")
    assert "### Translation and text" in content(edition, "notes.md")
