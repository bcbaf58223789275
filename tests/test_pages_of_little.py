"""Pages of an edition with very little in it or very much of one kind, and of one whose pages are not in English."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from conftest import put_document, run, tiny_edition

from build_edition.edition import compile_edition
from build_edition.model.edited import Edition
from build_edition.pages.kit.ways_on import ways_on

HEADER = 'kind: prose\ntitle: {title}\ndate: "1851-03-04"\nlanguage: French\n'


def content(edition: Edition, path: str) -> str:
    return str(next(one for one in edition.pages if one.path == path).content)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """An edition in French of one document without a note, and its witnesses: ten copies of it."""
    root: Path = tmp_path_factory.mktemp("small") / "edition"
    assert run("new", "edition", root, "--yes", "--language", "French").code == 0
    for path in (root / "sources" / "sample-letter").rglob("*.yml"):
        if path.parent.name == "annotations":
            path.unlink()
    put_document(root, "one", "La lampe.\n\nLe quai.\n", HEADER.format(title="Lampe"))
    for at in range(10):
        witness = "witness: {of: one, form: transcription}\n"
        put_document(root, f"copy-{at}", "La lampe.\n\nLe quai.\n", HEADER.format(title=f"Copie {at}") + witness)
    found = compile_edition(root)
    assert not found.has_errors, found.diagnostics
    return found.value


def test_where_there_is_no_note_none_is_counted_as_reviewed(small: Edition) -> None:
    page = content(small, "open-questions.md")
    assert "Il n’y a pas encore de note." in page
    assert "0 note" not in page


@pytest.mark.parametrize("path", ["one.md", "index.md"])
def test_the_links_to_many_texts_beside_one_are_a_list_that_opens(small: Edition, path: str) -> None:
    page = content(small, path)
    before, _, listed = page.partition("<summary>À côté de 10 autres textes</summary>")
    assert [f"Copie {at} (" in listed.partition("</details>")[0] for at in range(10)] == [True] * 10
    assert "Copie 3 (" not in before


@pytest.mark.parametrize("path", ["copy-3.md", "index.md"])
def test_those_to_few_are_a_line(small: Edition, path: str) -> None:
    assert "[À côté du texte\u00a0: Lampe" in content(small, path)


@pytest.mark.parametrize("beside", [0, 1, 8, 9, 60])
def test_each_link_is_there_once_and_in_order(beside: int) -> None:
    links: Sequence[tuple[str, str]] = [
        ("Introduction", "introductions/i.md"),
        *((f"{at} beside", f"witnesses/{at}.md") for at in range(beside)),
        ("Report", "report/one.md"),
    ]
    lines = list(ways_on(tiny_edition().words, links, "{: .be-ways }"))
    text = "\n".join(lines)
    assert [text.count(f"[{title}]({address})") for title, address in links] == [1] * len(links)
    assert ("<details" in text) is (beside > 8)
    assert lines[0].startswith("[Introduction]")
    assert "[Report]" in lines[0]


@pytest.mark.parametrize("path", ["fields.md", "diagnostics.md"])
def test_a_page_explained_in_english_says_so_and_marks_the_words(small: Edition, path: str) -> None:
    page = content(small, path)
    assert "Les explications ci-dessous sont en anglais." in page
    assert page.count('<span lang="en" dir="ltr">') > 50
    assert "explanations below" not in content(tiny_edition(), path)
    assert "<span lang" not in content(tiny_edition(), path)
