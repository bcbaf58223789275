"""Tables of a file that says which they are: a line a row, kept as a table however few rows and columns there are."""

from __future__ import annotations

import pytest

from build_edition.contribute.scaffold import new_document
from build_edition.sources.take_in.take_in import take_in

ROW = r"\trowd\cellx2000\cellx4000 "
RTF = {
    "plain": rf"{ROW}\intbl Oil\cell 4 gallons\cell\row {ROW}\intbl Wick\cell 2 yards\cell\row ",
    "as Word writes it, each row told twice": (
        rf"{ROW}\pard\intbl{{Oil\cell 4 gallons\cell}}\pard\intbl{{{ROW}\row}}"
        rf"{ROW}\pard\intbl{{Wick\cell 2 yards\cell}}\pard\intbl{{{ROW}\row}}"
    ),
}


@pytest.mark.parametrize("how", RTF)
def test_a_table_of_rtf_is_one_table_and_its_rows_are_lines_that_are_kept(how: str) -> None:
    content = rf"{{\rtf1\ansi Account.\par {RTF[how]}\pard The end.\par}}".encode()
    found = take_in(content, "a.rtf")
    assert found.text == "Account.\n\nOil\t4 gallons\nWick\t2 yards\n\nThe end.\n"
    assert "1 table written with tabs between its cells" in found.steps
    made = new_document(content, "a", name="a.rtf")
    assert '  - {from: "Oil\\t4 gallons", to: "Wick\\t2 yards", as: table}\n' in str(made.pages[1].content)
    assert "lines: the file itself marks 1 table" in made.report


def test_a_line_that_is_broken_in_a_cell_breaks_no_row_and_a_table_without_words_is_none() -> None:
    page = (
        "<body><p>A</p><table><tr><td>One<br>bed</td><td>10s</td></tr></table><table><tr><td></td></tr></table></body>"
    )
    found = take_in(page.encode(), "a.html")
    assert found.text == "A\n\nOne bed\t10s\n"
    assert "1 table written with tabs between its cells" in found.steps
    assert [span.of(found.text) for span in found.tables] == ["One bed\t10s"]


def test_turns_that_stand_in_a_table_are_turns() -> None:
    rows = "".join(f"<tr><td>{who}:</td><td>Words, {at}.</td></tr>" for at, who in enumerate(("Ann", "Ben") * 3))
    made = new_document(f"<body><p>A talk</p><table>{rows}</table></body>".encode(), "a", name="a.html")
    assert made.kind == "transcript"
    assert "\nlines:" not in str(made.pages[1].content)
    assert "6 turns: ann 3, ben 3" in made.report
