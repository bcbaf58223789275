"""The spread of the gravest defects: what each makes a reader believe, ranked, the words beside one another."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_edition.edition import compile_edition

LETTER = "letter-1851-03-09"


def spread(edition: Path, name: str = LETTER) -> str:
    pages = {page.path: page.content for page in compile_edition(edition).value.pages}
    content = pages.get(f"gravest/{name}.md", "")
    assert isinstance(content, str)
    return content


def test_the_gravest_comes_first_with_what_it_makes_one_believe(named: Path) -> None:
    page = spread(named)
    assert "the 2 most consequential defects" in page
    assert page.index("1. “a glass”") < page.index("That something to drink is meant.") < page.index("2. “We send”")
    assert "minor" not in page


def test_the_words_as_received_stand_beside_the_reading_in_the_same_sentence(named: Path) -> None:
    page = spread(named)
    received, reading = (page.split(f"<mark>{words}</mark>") for words in ("We send", "We are sending"))
    assert len(received) == len(reading) == 2
    assert received[1].split("\n")[0] == reading[1].split("\n")[0]


def test_a_reading_that_is_withheld_is_not_called_the_editors_reading(named: Path) -> None:
    first, second = spread(named).split("## 2. ")
    assert "**Perhaps**" in first
    assert "**Reading of the editors**" not in first
    assert "**Reading of the editors**" in second


def test_links_in_what_is_believed_lead_from_the_spread(named: Path) -> None:
    assert "(../letter-1851-03-02.md" in spread(named)


def test_defects_of_one_cause_are_one_and_the_more_frequent_come_first(named: Path) -> None:
    path = next((named / "sources" / LETTER / "annotations").glob("*.yml"))
    words = path.read_text(encoding="utf-8").replace(
        "  severity: minor\n", "  severity: major\n  misleads: That it is so.\n  cause: hand\n"
    )
    path.write_text(words.replace("certainty: medium", "certainty: high"), encoding="utf-8")
    headings = [line for line in spread(named).split("\n") if line.startswith("## ")]
    assert len(headings) == 3
    assert "a glass" in headings[0]
    assert "We send" in headings[2], "one place; the two of the other cause come before it"


@pytest.mark.parametrize("name", ["letter-1851-03-02", "hearing-1851-04-01"])
def test_a_document_whose_notes_mislead_nobody_has_no_spread(named: Path, name: str) -> None:
    assert spread(named, name) == ""


def test_the_page_of_the_document_leads_to_its_spread(named: Path) -> None:
    pages = {page.path: page.content for page in compile_edition(named).value.pages}
    assert f"[The gravest defects](gravest/{LETTER}.md)" in str(pages[f"{LETTER}.md"])
    assert "gravest/" not in str(pages["letter-1851-03-02.md"])
