"""Numbers of two texts compared: the same number by other signs is no difference, another number always is."""

from __future__ import annotations

import pytest

from build_edition.measures.numerals import figures_in, numerals_in
from build_edition.measures.unlike import _lone_figures

ALIKE = [
    ("10,000 men", "10.000 Mann"),
    ("10 000 человек", "10000 men"),
    ("1,234,567", "1 234 567"),
    ("in 1851", "في ١٨٥١"),
    ("१७ दिन", "17 days"),
    ("chapter 14", "глава XIV"),
    ("le XVIIIe siècle, ch. xvii", "ch. 17"),
    ("17天", "17 days"),
    ("十七天", "17 days"),
    ("一九三六年", "1936"),
    ("三百二十一", "321"),
    ("3 casks", "drei Fässer"),
    ("12 days", "zwölf Tage"),
    ("pp. 3, 5 and 9", "S. 3, 5 und 9"),
]
UNLIKE = [
    ("71 days", "17 days", {71, 17}),
    ("3 casks", "5 Fässer", {3, 5}),
    ("1936", "neunzehnhundert", {1936}),
    ("10,000", "1.000", {10000, 1000}),
    ("13 men", "Männer", {13}),
    ("chapter 14", "глава XVI", {14}),
]


@pytest.mark.parametrize(("here", "there"), ALIKE)
def test_the_same_number_by_other_signs_is_no_difference(here: str, there: str) -> None:
    assert _lone_figures(here, there) == _lone_figures(there, here) == frozenset()


@pytest.mark.parametrize(("here", "there", "lone"), UNLIKE)
def test_another_number_is(here: str, there: str, lone: set[int]) -> None:
    assert _lone_figures(here, there) == _lone_figures(there, here) == lone


def test_a_row_of_figures_that_is_no_number_is_none() -> None:
    assert figures_in("0123456789012345") == frozenset()
    assert figures_in("in 1936, 1937") == {1936, 1937}
    assert numerals_in("the mild civic lid") == frozenset()
