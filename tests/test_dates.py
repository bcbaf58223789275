"""Dates in words: as one would say them, and never more exactly than the sources do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException
from hypothesis import given, settings
from hypothesis import strategies as st

from build_edition.ground.dates import days_of, in_words, is_edtf
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
        ("1936-09-XX", "September 1936 (day unknown)"),
        ("1936-XX", "1936 (month unknown)"),
        ("1936-XX-XX", "1936 (month unknown)"),
        ("1936-21", "spring 1936"),
        ("1936-24", "winter 1936"),
        ("193X", "1930s"),
        ("19XX", "1900s"),
        ("[1936-09-14,1936-09-15]", "14 or 15 September 1936"),
        ("[1936-09-30, 1936-10-01]", "30 September 1936 or 1 October 1936"),
        ("{1936,1937}", "1936 and 1937"),
        ("1936-09-14/..", "from 14 September 1936"),
        ("../1936-09", "until September 1936"),
    ],
)
def test_a_date_is_read_aloud(edtf: str, words: str) -> None:
    assert in_words(edtf) == words


@pytest.mark.parametrize(
    "edtf", ["-0044", "1936-02-30", "1936-13", "", "Y17000002", "1936/", "../..", "[1936,1937,1939]"]
)
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


PLAIN = st.one_of(
    st.dates(min_value=date(1000, 1, 1)).map(date.isoformat),
    st.dates(min_value=date(1000, 1, 1)).map(lambda day: day.isoformat()[:7]),
    st.integers(1000, 9999).map(str),
)


@given(PLAIN)
@settings(max_examples=25)
def test_a_plain_date_is_read_as_the_library_reads_it(edtf: str) -> None:
    parsed = parse_edtf(edtf)
    lower, upper = parsed.lower_strict(), parsed.upper_strict()
    assert is_edtf(edtf)
    assert days_of(edtf) == (date(*lower[:3]), date(*upper[:3]))


@pytest.mark.parametrize("words", ["3.3.1917", "1936-02-30", "1936-13", "soon", ""])
def test_what_the_library_refuses_is_no_date(words: str) -> None:
    with pytest.raises(EDTFParseException):
        parse_edtf(words)
    assert not is_edtf(words)
