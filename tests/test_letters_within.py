"""A text that is taken in as one letter and seems to hold several: this is said, with how it can be cut."""

from __future__ import annotations

import pytest

from build_edition.contribute.scaffold import new_document
from build_edition.sources.take_in.cutting import pieces

TWO = """\
Bergen, den 3. März 1871

Liebe Schwester!

Die Lampe ist aus.

Dein Bruder

Arne

Moss, den 9. April 1871

Lieber Arne,

hier brennt sie noch.

Deine Liv
"""


def said_of(text: str, kind: str = "") -> list[str]:
    report = new_document(text.encode(), "one", kind).report
    return [line for line in report.splitlines() if "several letters" in line]


def test_several_letters_in_one_file_are_said_with_the_pattern_that_cuts_them() -> None:
    (said,) = said_of(TWO)
    assert "lines 1 (“Bergen, den 3. März 1871”), 11 (“Moss, den 9. April 1871”)" in said
    pattern = said.partition('--cut "')[2].rstrip('"`')
    assert pattern == "…, den {date}"
    assert [piece.head for piece in pieces(TWO, pattern)] == ["Bergen, den 3. März 1871", "Moss, den 9. April 1871"]


@pytest.mark.parametrize(
    ("first", "second", "pattern"),
    [
        ("Bergen, 3 March 1871.", "Bergen, 9 April 1871.", "Bergen, {date}."),
        ("3 March 1871", "9 April 1871", "{date}"),
        ("March 3, 1871, Bergen", "March 9, 1871, Moss", "{date}, …"),
    ],
)
def test_the_pattern_is_what_the_first_lines_share(first: str, second: str, pattern: str) -> None:
    text = f"{first}\n\nDear Ann,\n\nThe lamp is out.\n\nTom\n\n{second}\n\nDear Tom: it burns here, and has all week.\n\nAnn\n"
    (said,) = said_of(text)
    assert said.endswith(f'--cut "{pattern}"`')


@pytest.mark.parametrize(
    ("first", "second", "pattern"),
    [("Brief 1", "Brief 2", "Brief {n}"), ("No. IX.", "No. X.", "No. {n}."), ("LETTER 1", "Another", "…, den {date}")],
)
def test_the_pattern_is_of_numbered_lines_above_where_each_letter_has_one(
    first: str, second: str, pattern: str
) -> None:
    text = TWO.replace("Bergen, den", f"{first}\n\nBergen, den").replace("Moss, den", f"{second}\n\nMoss, den")
    (said,) = said_of(text)
    assert said.endswith(f'--cut "{pattern}"`')


def test_an_address_may_stand_between_the_date_and_the_person_addressed() -> None:
    address = "Herrn Arne Lie\nBergen\n\nLieber Arne,"
    assert len(said_of(TWO.replace("Lieber Arne,", address))) == 1


def test_no_pattern_is_proposed_where_it_would_cut_at_another_line() -> None:
    (said,) = said_of(TWO.replace("hier brennt sie noch.", "Moss, den 11. April 1871\n\nhier brennt sie noch."))
    assert said.endswith("--cut`")


@pytest.mark.parametrize(
    "text",
    [
        TWO.partition("Moss")[0],
        TWO.replace("Moss, den 9. April 1871", "So schreibt sie am 9. April 1871 an mich und dich."),
        TWO.replace("Lieber Arne,", "Sie sagt: hier brennt sie."),
        TWO.replace("Moss, den 9. April 1871", "P.S. vom 9. April, in Eile und ohne Licht geschrieben, 1871"),
    ],
)
def test_one_letter_is_not_taken_for_several(text: str) -> None:
    assert not said_of(text)


def test_nothing_is_said_of_a_text_that_is_no_letter() -> None:
    assert not said_of(TWO, "diary")
