"""Dates in words: as one would say them, and never more exactly than the sources do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.ground.dates import in_words
from build_edition.words.language import ENGLISH


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("1936-09-14", "14 September 1936"),
        ("1936-09", "September 1936"),
        ("1936", "1936"),
        ("1936-09-14~", "about 14 September 1936"),
        ("1936?", "probably 1936"),
        ("1936-09%", "probably about September 1936"),
        ("1936-09-14/1936-12-04", "14 September 1936 to 4 December 1936"),
        ("1927~/1929", "about 1927 to 1929"),
    ],
)
def test_a_date_is_read_aloud(edtf: str, words: str) -> None:
    assert in_words(edtf) == words


@pytest.mark.parametrize("edtf", ["193X", "1936-21", "{1936,1937}", "-0044", "1936-02-30", "1936-13", "", "Y17000002"])
def test_what_has_no_everyday_form_stays_as_it_stands(edtf: str) -> None:
    assert in_words(edtf) == edtf


@given(st.dates(min_value=date(1000, 1, 1)))
def test_the_year_and_the_day_of_a_date_are_in_its_words_and_a_month_alone_names_no_day(day: date) -> None:
    assert in_words(day.isoformat()).startswith(f"{day.day} ")
    assert in_words(day.isoformat()).endswith(f" {day.year}")
    assert in_words(day.isoformat()[:7]) == in_words(day.isoformat()).split(" ", 1)[1]


def test_another_language_has_its_own_months() -> None:
    assert in_words("1936-09-14", replace(ENGLISH, locale="de")) == "14. September 1936"
    assert in_words("1936-12-04", replace(ENGLISH, locale="fr")) == "4 décembre 1936"
