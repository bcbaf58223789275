"""The glossary: what stands for each term of the original, where, and where the renderings drift."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from conftest import TESTS, TINY, put_document

from build_edition.edition import compile_edition
from build_edition.measures.renderings import drift_of, kinds_of
from build_edition.model.edited import Edition
from build_edition.model.summary import Where

TERMS = """- id: lamp
  name: lamp
  original: Lampe
  forms: [lamp, oil]
  summary: A light.
  body: A light, “lamp” or “oil”.
  by: [editors]
- id: wick
  name: wick
  forms: [wicks]
  summary: It burns.
  body: It burns.
  by: [editors]
"""


def edition_with(root: Path, terms: str) -> Edition:
    shutil.copytree(TESTS / "editions" / "named", root, dirs_exist_ok=True)
    (root / "sources" / "register" / "terms.yml").write_text(terms, "utf-8")
    return compile_edition(root).value


def glossary(edition: Edition) -> str:
    return next((str(one.content) for one in edition.pages if one.path == "glossary.md"), "")


def test_each_rendering_stands_with_its_documents_and_leads_to_its_places(tiny: Path) -> None:
    page = glossary(edition_with(tiny, TERMS))
    assert '| [lamp](register/terms/lamp.md) | <b class="be-cell-head">Original</b> <i>Lampe</i> |' in page
    assert "“lamp” ([Letter of 2 March](register/terms/lamp.md#in-letter-1851-03-02)&nbsp;×2" in page
    assert "1 term is rendered in more than one way." in page
    assert "[wick]" not in page, "a term without an original has no renderings"


def test_an_edition_of_which_no_original_is_known_has_no_glossary(tiny: Path) -> None:
    edition = edition_with(tiny, TERMS.replace("  original: Lampe\n", ""))
    assert glossary(edition) == ""
    assert "glossary" not in str(next(one.content for one in edition.pages if one.path == "index.md"))
    assert glossary(compile_edition(TINY).value) == ""


@pytest.mark.parametrize(
    ("found", "groups"),
    [(["faction", "factions"], 1), (["platform", "legality"], 2), (["troika", "troikas", "three"], 2), (["the right", "the rightists"], 2)],
)  # fmt: skip
def test_an_ending_makes_no_rendering_of_its_own(found: list[str], groups: int) -> None:
    assert len(kinds_of(dict.fromkeys(found, ()))) == groups


DRIFTS = [
    ({"lamp": "aab"}, (), ()),
    ({"lamp": "a", "oil": "b"}, (), ("a", "b")),
    ({"lamp": "aa", "oil": "a"}, ("a",), ()),
    ({"lamp": "ab", "oil": "ba"}, ("a", "b"), ()),
    ({"lamp": "ab", "lamps": "b"}, (), ()),
    ({"lamp": "abc", "oil": "b"}, ("b",), ("a", "b", "c")),
]


@pytest.mark.parametrize(("found", "within", "between"), DRIFTS)
def test_it_is_said_in_which_documents_and_between_which_the_renderings_drift(
    found: dict[str, str], within: tuple[str, ...], between: tuple[str, ...]
) -> None:
    places = {words: [Where(one, "p1", "¶ 1", "") for one in documents] for words, documents in found.items()}
    assert drift_of(places) == (within, between)


def test_the_glossary_says_where_a_term_drifts(tiny: Path) -> None:
    (row,) = [line for line in glossary(edition_with(tiny, TERMS)).split("\n") if "Lampe" in line]
    said = "within Letter of 2 March<br>between Letter of 2 March, Hearing of 1 April"
    assert row.rstrip(" |").endswith(f'| <b class="be-cell-head">Drift</b> {said}')


def test_the_documents_in_which_a_term_drifts_are_one_line(tiny: Path) -> None:
    put_document(
        tiny, "letter-1851-03-12", "Dear Sir,\n\nThe lamp has oil.\n\nT. Quay\n",
        "kind: letter\ntitle: T\nshort_title: Letter of 12 March\ndate: '1851-03-12'\n",
    )  # fmt: skip
    (row,) = [line for line in glossary(edition_with(tiny, TERMS)).split("\n") if "Lampe" in line]
    assert "within Letter of 2 March, Letter of 12 March<br>between" in row
