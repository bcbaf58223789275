"""Literate cases under `cases/side-by-side/`: two texts, a line holding ".", how they are aligned and what is suspicious.

The codes of their languages come first, then the two, each after a line `---`, a paragraph a line. Expected is a line
for each row, its doubt if it is in any, and one for each suspicion: figures on one side alone, or words of one beside
which nothing stands.
"""

from __future__ import annotations

import pytest
from conftest import TESTS
from test_cases import Case, cases_in
from test_witnesses import document_of

from build_edition.measures.align import align, words_of
from build_edition.measures.lone_numbers import lone_numbers
from build_edition.measures.one_sided import one_sided
from build_edition.model.documents import Document
from build_edition.model.witnesses import Row

CASES = cases_in(TESTS / "cases/side-by-side")
KNOWN_MISSES = "Known to be missed"


def picture(codes: str, first: str, second: str) -> str:
    """The rows of two texts and what is suspicious of each."""
    here, there = document_of(*first.splitlines()), document_of(*second.splitlines(), name="two")
    rows = align(here, there)
    more = {one.row: one for one in one_sided(here, there, rows)}
    lines = list[str]()
    for at, row in enumerate(rows):
        lines.append(
            f"{' '.join(row.first) or '–'} = {' '.join(row.second) or '–'}{f' ? {row.doubt}' * bool(row.doubt)}"
        )
        lone = _figures((here, there), row, codes)
        lines += [f"    on one side alone: {lone}"] * bool(lone)
        if at in more:
            words = more[at].words
            said = words.of((here, there)[more[at].side].source.text) if words else "the whole is too long"
            lines.append(f"    more: {said}")
    return "".join(f"{line}\n" for line in lines)


def _figures(sides: tuple[Document, Document], row: Row, codes: str) -> str:
    if not (row.first and row.second):
        return ""
    here, there = (
        "\n".join(words_of(one, one.paragraph(name)) for name in names)
        for one, names in zip(sides, (row.first, row.second), strict=True)
    )
    first, second = codes.split()
    return ", ".join(map(str, sorted(lone_numbers((here, there), (first, second)))))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.path.stem}: {case.title}")
def test_two_texts_stand_beside_each_other_as_their_case_says(case: Case, request: pytest.FixtureRequest) -> None:
    codes, first, second = case.given.split("\n---\n")
    found = picture(codes, first, second)
    assert found == case.expected_or(found, request)


def test_what_is_known_to_be_missed_is_said_as_such_and_is_missed() -> None:
    missed = [one for one in CASES if one.title.startswith(KNOWN_MISSES)]
    assert len(missed) >= 3
    for one in missed:
        assert not {"?", "alone:", "more:"} & set(one.expected.split()), one.title
