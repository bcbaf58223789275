"""What the editors' words rest on: works, the text alone, or general knowledge; and the list of works by kind."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import run

from build_edition.edition import compile_edition
from build_edition.ground.places import Place
from build_edition.measures.evidence import HEDGES, evidence, in_lines
from build_edition.measures.lines import is_grounded
from build_edition.model.annotations import Annotation, Selector
from build_edition.model.sources import Written

NOTES = "sources/letter-1851-03-09/annotations/notes.yml"
GENERAL = """
@misc{general-knowledge,
  title = {General knowledge},
  note = {No source was seen},
  keywords = {No work at all},
}
"""


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def unsourced(named: Path) -> Path:
    """The named edition, with one note said from general knowledge."""
    bibliography = named / "sources/bibliography.bib"
    bibliography.write_text(bibliography.read_text(encoding="utf-8") + GENERAL, encoding="utf-8")
    rewrite(named / NOTES, "body: She is meant.\n  basis: text", "body: She is meant [@general-knowledge].")
    return named


def page(edition: Path, path: str) -> str:
    result = compile_edition(edition)
    assert result.diagnostics == ()
    content = next(one.content for one in result.value.pages if one.path == path)
    assert isinstance(content, str)
    return content


def test_general_knowledge_is_one_small_sign_that_leads_to_its_explanation(unsourced: Path) -> None:
    sign = '[°](bibliography.md#ref-general-knowledge "from general knowledge; no source was seen")'
    assert f"She is meant {sign}." in page(unsourced, "letter-1851-03-09.md")
    assert "{: #ref-general-knowledge .be-work }" in page(unsourced, "bibliography.md")


def test_general_knowledge_is_known_where_no_bibliography_has_it(named: Path) -> None:
    assert "general-knowledge" not in page(named, "bibliography.md")
    rewrite(named / NOTES, "body: She is meant.\n  basis: text", "body: She is meant [@general-knowledge].")
    sign = '[°](bibliography.md#ref-general-knowledge "from general knowledge; no source was seen")'
    assert f"She is meant {sign}." in page(named, "letter-1851-03-09.md")
    words = page(named, "bibliography.md")
    assert "## " not in words
    assert "General knowledge; no source was seen" in words.partition("{: #ref-general-knowledge .be-work }")[0]


def test_general_knowledge_is_known_where_there_is_no_bibliography(named: Path) -> None:
    rewrite(named / "sources/edition.yml", "language: English", "language: German")
    rewrite(named / NOTES, "body: She is meant.\n  basis: text", "body: She is meant [@general-knowledge].")
    for path in named.rglob("*.*"):
        if path.suffix in (".yml", ".md") and "[@lamps1850" in (text := path.read_text(encoding="utf-8")):
            path.write_text(re.sub(r" \[@lamps1850[^]]*\]", "", text), encoding="utf-8")
    (named / "sources/bibliography.bib").unlink()
    result = compile_edition(named)
    assert [one.code for one in result.diagnostics if one.is_error] == []
    pages = {one.path: str(one.content) for one in result.value.pages}
    assert '[°](bibliography.md#ref-general-knowledge "allgemein bekannt' in pages["letter-1851-03-09.md"]
    assert "Allgemein bekannt; keine Quelle wurde eingesehen" in pages["bibliography.md"]


def test_a_key_that_looks_like_general_knowledge_is_none(named: Path) -> None:
    rewrite(named / NOTES, "body: She is meant.", "body: She is meant [@general-knowledge2].")
    assert [one.code for one in compile_edition(named).diagnostics] == ["M104"]


def test_works_stand_under_their_first_keyword_and_the_others_after_them(unsourced: Path) -> None:
    words = page(unsourced, "bibliography.md")
    assert words.index("## No work at all") < words.index("ref-general-knowledge") < words.index("## Other works")
    assert words.index("## Other works") < words.index("ref-lamps1850")


def test_without_keywords_the_list_of_works_has_no_headings(named: Path) -> None:
    assert "## " not in page(named, "bibliography.md")


def test_a_note_is_counted_by_what_it_rests_on(unsourced: Path, named: Path) -> None:
    before = evidence(compile_edition(unsourced).value)
    assert (before.general, before.from_text) == (1, 0)
    rewrite(named / NOTES, "She is meant [@general-knowledge].", "She is meant.\n  basis: text")
    after = evidence(compile_edition(named).value)
    assert (after.general, after.from_text) == (0, 1)
    assert after.cited == before.cited


def test_a_work_has_pages_in_its_entry_or_where_it_is_cited(named: Path) -> None:
    assert evidence(compile_edition(named).value).with_pages == 0
    rewrite(named / NOTES, "body: She is meant.", "body: She is meant [@lamps1850, p. 5].")
    assert evidence(compile_edition(named).value).with_pages == 1


@pytest.mark.parametrize(
    "words",
    ["By common account he was shot.", "as is well known", "It is generally said", "This is the editors' judgement."],
)
def test_a_stock_hedge_is_found(named: Path, words: str) -> None:
    assert HEDGES.search(words)
    rewrite(named / NOTES, "She is meant.", f"“{words}”")
    assert evidence(compile_edition(named).value).hedges == 1


@pytest.mark.parametrize("words", ["The general said so.", "a common account book", "He held generally to it."])
def test_plain_words_are_no_hedge(words: str) -> None:
    assert not HEDGES.search(words)


def test_the_report_of_a_check_counts_what_notes_rest_on(named: Path) -> None:
    printed = run("--root", named, "check", "--report").out
    for line in in_lines(evidence(compile_edition(named).value)):
        assert line in printed


@pytest.mark.parametrize(
    ("body", "is_so"),
    [
        ("He was born in 1803.", False),
        ("See [[person:keeper|him]].", False),
        ("Such as `[@lamps1850]` or `https://example.org`.", False),
        ("[sic], and a@example.org", False),
        ("So [@lamps1850, p. 4].", True),
        ("Known [@general-knowledge].", True),
        ("See [[letter-1851-03-09]].", True),
        ("See [[hearing-1851-04-01#p3|there]].", True),
        ("See [[note:out]] and [[parallel:tins]].", True),
        ("From <https://example.org/a>.", True),
        ("From [its page](https://example.org/a).", True),
    ],
)
def test_a_note_says_what_it_rests_on_by_a_work_a_place_or_an_address(body: str, *, is_so: bool) -> None:
    nowhere = Written("x", Place("sources/x"))
    note = Annotation(nowhere, "x", "explanatory", Selector(nowhere), Written(body, nowhere.place))
    assert is_grounded(note) == is_so
    assert is_grounded(replace(note, basis="text"))
