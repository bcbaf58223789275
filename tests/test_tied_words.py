"""Sentences and words that an editor ties to those of another text: found as notes are, shown beside each other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import bilingual_result

from build_edition.diagnostics.findings import Diagnostic
from build_edition.edition import compile_edition
from build_edition.model.edited import Edition

GERMAN, ENGLISH = "letter-1851-05-01-de", "letter-1851-05-01"
BOTH = f"witnesses/{GERMAN}--{ENGLISH}.md"
TIED = "  words:\n    - here: {{exact: {here}}}\n      there: {{exact: {there}}}\n"


@pytest.fixture(scope="module")
def edition() -> Edition:
    compiled = bilingual_result()
    assert compiled.diagnostics == ()
    return compiled.value


def tied(root: Path, here: str, there: str, document: str = GERMAN) -> tuple[Edition, tuple[Diagnostic, ...]]:
    """The edition with these words tied in a header, and no others."""
    path = root / "sources" / document / "document.yml"
    header = re.sub(r"^  words:\n(?:    .*\n)+", "", path.read_text("utf-8"), flags=re.MULTILINE)
    said = TIED.format(here=here, there=there)
    path.write_text(re.sub(r"(^witness:\n)", rf"\1{said}", header, flags=re.MULTILINE), "utf-8")
    compiled = compile_edition(root)
    return compiled.value, compiled.diagnostics


def page(edition: Edition, path: str) -> str:
    return next(str(one.content) for one in edition.pages if one.path == path)


def test_tied_words_are_those_of_the_two_texts(edition: Edition) -> None:
    sides = next(one for one in edition.sides if one.first == GERMAN)
    texts = {one.id: one.source.text for one in edition.documents}
    assert [(one.first.of(texts[GERMAN]), one.second.of(texts[ENGLISH])) for one in sides.tied] == [
        ("Das Öl reicht noch 17 Tage.", "The oil will last another 71 days."),
        ("schicken Sie sie bald", "send them soon"), ("Der Wind", "The wind"),
    ]  # fmt: skip


def test_each_leads_to_its_counterpart_on_the_page_of_both(edition: Edition) -> None:
    content = page(edition, BOTH)
    ids, addresses = (set(re.findall(rf'{name}="#?([\w-]+--w\d)"', content)) for name in ("id", "href"))
    assert ids == addresses == {f"{name}--w{at}" for name in (GERMAN, ENGLISH) for at in (1, 2, 3)}


def test_only_the_page_of_texts_with_tied_words_has_a_trace_of_them(edition: Edition) -> None:
    assert [one.path for one in edition.pages if one.path.endswith(".md") and "be-tied" in str(one.content)] == [BOTH]


def test_a_note_shows_the_shortest_words_of_the_original_that_are_tied_to_its_own(bilingual: Path) -> None:
    content = page(tied(bilingual, "17 Tage", "71 days")[0], f"{ENGLISH}.md")
    (line,) = re.findall(r"In the original, .*", content)
    assert '<q lang="de" dir="ltr">17 Tage</q>' in line


def test_words_may_be_tied_from_the_translation_as_well(bilingual: Path) -> None:
    edition, diagnostics = tied(bilingual, "send them", "send them", f"{ENGLISH}-printed")
    assert [one.code for one in diagnostics] == ["A101"], "the printed text leaves them out"
    edition, diagnostics = tied(bilingual, "Pray", "Please", f"{ENGLISH}-printed")
    assert diagnostics == ()
    sides = next(one for one in edition.sides if one.second == f"{ENGLISH}-printed")
    texts = {one.id: one.source.text for one in edition.documents}
    assert [(one.first.of(texts[sides.first]), one.second.of(texts[sides.second])) for one in sides.tied] == [
        ("Please", "Pray"),
    ]  # fmt: skip


SLIPS = [
    ("Das Oel reicht", "The oil will last", "A101", 12),
    ("Sie", "send me", "A102", 12),
    ("Der Wind", "the", "A102", 13),
    ("Der Wind", "The winds", "A101", 13),
]


@pytest.mark.parametrize(("here", "there", "code", "line"), SLIPS)
def test_words_that_do_not_stand_there_once_are_said_where_they_are_written_and_tie_nothing(
    bilingual: Path, here: str, there: str, code: str, line: int
) -> None:
    edition, diagnostics = tied(bilingual, here, there)
    assert {one.code for one in diagnostics} == {code}
    (found,) = diagnostics
    assert f"“{here if line == 12 else there}”" in found.message
    assert found.place.path == f"sources/{GERMAN}/document.yml"
    assert found.place.line == line
    assert "be-tied" not in page(edition, BOTH)


def test_tied_words_keep_the_links_and_notes_in_them(bilingual: Path) -> None:
    edition, diagnostics = tied(bilingual, "Das Öl reicht noch 17 Tage. Schicken", "The oil will last another 71 days.")
    assert diagnostics == ()
    cell = page(edition, BOTH)
    assert (
        '<span class="be-tied" data-tied="1"><span class="be-target" data-notes="seventeen">71</span></span>[^t-'
        in cell
    )
