"""No list without bound: where there is much, it is cut, and everything stands in it once and can be reached."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

import pytest

from build_edition.edition import compile_edition
from build_edition.model.edited import Edition
from build_edition.pages.kit import cut
from build_edition.pages.lists import notes, open_questions

LINK = re.compile(r"\]\(([^)#]*)(#[^)]*)?\)")


def pages_of(edition: Edition) -> dict[str, str]:
    return {page.path: str(page.content) for page in notes.of_edition(edition)}


@pytest.fixture
def edition(tiny: Path) -> Edition:
    return compile_edition(tiny).value


def test_few_notes_stand_on_one_page(edition: Edition) -> None:
    assert list(pages_of(edition)) == ["notes.md"]


@pytest.mark.parametrize("most", [1, 2, 3])
def test_many_notes_are_cut_by_document_and_then_by_number(
    edition: Edition, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    whole = pages_of(edition)["notes.md"]
    monkeypatch.setattr(notes, "MOST", most)
    cut = pages_of(edition)
    rows = {path: [line for line in page.splitlines() if "#fn-" in line] for path, page in cut.items()}
    assert rows["notes.md"] == []
    assert all(len(found) <= most for found in rows.values())
    listed = sorted(re.findall(r"#fn-[\w-]+", whole))
    assert sorted(re.findall(r"#fn-[\w-]+", "".join(line for found in rows.values() for line in found))) == listed
    assert set(cut) == {"notes.md", *(path for path, _ in LINK.findall(cut["notes.md"]) if path.startswith("notes/"))}


def test_what_a_list_that_was_cut_leads_to_is_there(edition: Edition, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notes, "MOST", 2)
    known = {page.path for page in edition.pages} | set(pages_of(edition))
    for path, page in pages_of(edition).items():
        for address, _ in LINK.findall(page):
            if address and ":" not in address:
                assert posixpath.normpath(posixpath.join(posixpath.dirname(path), address)) in known, (path, address)


def questions(edition: Edition) -> dict[str, str]:
    return {page.path: str(page.content) for page in open_questions.of_edition(edition)}


def links_of(pages: dict[str, str]) -> list[str]:
    """Where the links of some pages lead, from `docs/edition/`, those to one another left out."""
    return sorted(
        posixpath.normpath(posixpath.join(posixpath.dirname(path), address)) + anchor
        for path, page in pages.items()
        for address, anchor in LINK.findall(page)
        if "open-questions" not in address
    )


@pytest.mark.parametrize("most", [1, 3, 7])
def test_open_questions_are_cut_and_none_is_lost(edition: Edition, monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    whole = questions(edition)
    assert list(whole) == ["open-questions.md"]
    monkeypatch.setattr(open_questions, "cut", lambda path, rows: cut.cut(path, rows, most))
    found = questions(edition)
    assert len(found) > 1
    assert links_of(found) == links_of(whole)
    assert set(found) == {
        "open-questions.md",
        *re.findall(r"\]\((open-questions/\d+\.md)\)", found["open-questions.md"]),
    }
    assert all(page.count("<details") == page.count("</details>") for page in found.values())
