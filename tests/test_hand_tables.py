"""Tables that somebody wrote in Markdown: each cell is told the name of its column; a phone shows a row as a card."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown

from build_edition.site.hand_tables import as_cards, is_told


def table(*lines: str) -> str:
    return markdown("\n".join(lines), extensions=["tables"])


def test_each_cell_but_the_first_of_a_row_is_told_its_column() -> None:
    told = as_cards(table("| A | `B` & “c” | D |", "|---|---:|---|", "| 1 | 2 | 3 |", "| 4 | 5 | 6 |"))
    assert is_told(told)
    assert told.count('data-head="B &amp; “c”"') == 2
    assert told.count('data-head="D"') == 2
    assert "<td>1</td>" in told
    assert "<td>4</td>" in told


@pytest.mark.parametrize(
    "html",
    [
        "<table><tbody><tr><td>1</td></tr></tbody></table>",
        "<table><thead><tr><th></th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
        '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
        '<div class="be-register be-as-cards">\n' + table("| A | B |", "|---|---|", "| 1 | 2 |") + "</div>",
        "<p>A table is no table.</p>",
        '<table class="be-kept"><tr><td>1</td></tr></table>',
    ],
)
def test_a_table_that_is_no_list_of_cards_or_is_the_program_s_own_stays_as_it_is(html: str) -> None:
    assert as_cards(html) == html


@given(
    st.lists(
        st.lists(st.text(st.characters(categories=("L", "N", "P")), max_size=5), min_size=2, max_size=2),
        min_size=1,
        max_size=5,
    )
)
def test_taking_the_names_away_gives_the_page_as_it_was(rows: list[list[str]]) -> None:
    html = table("| Name | What |", "|---|---|", *(f"| {' | '.join(row)} |" for row in rows))
    assert as_cards(html).replace("<table data-cards>", "<table>").replace(' data-head="What"', "") == html
