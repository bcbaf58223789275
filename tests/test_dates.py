"""Dates in words: as one would say them, and never more exactly than the sources do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.ground.dates import in_words
from build_edition.ground.edtf import days_of, is_edtf
from build_edition.sources.notes.near_dates import near_edtf
from build_edition.words.catalogue import words_of
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
        ("1936-08-19/1936-08-24", "19 to 24 August 1936"),
        ("1927~/1929", "about 1927 to 1929"),
    ],
)
def test_a_date_is_read_aloud(edtf: str, words: str) -> None:
    assert in_words(edtf) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("1936-09-XX", "September 1936 (day unknown)"),
        ("1936-XX-XX", "1936 (month and day unknown)"),
        ("1936-XX", "1936 (month unknown)"),
        ("1936-21", "spring 1936"),
        ("1936-24", "winter 1936"),
        ("1936-31", "autumn 1936 (southern hemisphere)"),
        ("1936-33", "first quarter of 1936"),
        ("19XX", "1900s"),
        ("193X", "1930s"),
        ("193X~", "about 1930s"),
        ("[1936-09-14,1936-09-15]", "14 or 15 September 1936"),
        ("{1936-09-14,1936-09-15}", "14 and 15 September 1936"),
        ("[1936,1937,1940]", "1936, 1937 or 1940"),
        ("{1936,1937}", "1936 and 1937"),
        ("[..1936]", "1936 or earlier"),
        ("[1936..]", "1936 or later"),
        ("[1936..1938]", "1936 to 1938"),
        ("1936-09-14/..", "from 14 September 1936"),
        ("../1936", "until 1936"),
        ("1936/", "from 1936 (its end is unknown)"),
        ("/1936", "until 1936 (its beginning is unknown)"),
        ("-0043-03-15", "15 March 44 BC"),
        ("-0043", "44 BC"),
        ("0000", "1 BC"),
        ("Y17000", "17000"),
        ("Y-17000", "17001 BC"),
        ("0044", "44"),
        ("1936-09-14T10:30:00Z", "14 September 1936, 10:30"),
        ("1936?-09-14", "14 September 1936 (in part uncertain)"),
        ("1936-09~-14", "14 September 1936 (in part approximate)"),
        ("1950S2", "1950 (known to 2 digits)"),
        ("1936-12-04~/1937?", "about 4 December 1936 to probably 1937"),
    ],
)
def test_every_form_of_a_date_is_read_aloud(edtf: str, words: str) -> None:
    assert is_edtf(edtf), edtf
    assert in_words(edtf) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("XXXX", "date unknown"),
        ("XXXX-XX", "date unknown"),
        ("XXXX-12-25", "25 December of an unknown year"),
        ("XXXX-12", "December of an unknown year"),
        ("XXXX-XX-25", "day 25 of an unknown month of an unknown year"),
        ("1936-XX-14", "day 14 of an unknown month of 1936"),
        ("1XXX", "between 1000 and 1999"),
        ("1XXX-12", "December of an unknown year (between 1000 and 1999)"),
        ("156X-12-25", "25 December of an unknown year (1560s)"),
        ("15XX-12-25", "25 December of an unknown year (1500s)"),
        ("-03XX", "between 400 BC and 301 BC"),
        ("000X", "between 1 BC and 9"),
        ("1936-09-1X", "September 1936 (a day from 10 to 19)"),
        ("1936-09-0X", "September 1936 (a day from 1 to 9)"),
        ("1936-09-3X", "September 1936 (a day from 30 to 30)"),
        ("Y17E7", "170000000"),
        ("Y-17E7", "170000001 BC"),
        ("Y3388E2S3", "338800 (known to 3 digits)"),
        ("1936-09-XX/1937-01-03", "September 1936 (day unknown) to 3 January 1937"),
    ],
)
def test_what_is_known_in_part_is_said_in_words(edtf: str, words: str) -> None:
    assert is_edtf(edtf), edtf
    assert in_words(edtf) == words


@pytest.mark.parametrize(
    ("language", "edtf", "words"),
    [
        ("ru", "-0043-03-15", "15 марта 44 до н. э."), ("ru", "-0043-03", "март 44 до н. э."), ("de", "-0043-03", "März 44 v. Chr."),
        ("ru", "180X~", "приблизительно 1800-е годы"), ("fr", "1936-09-14/..", "depuis\u00a0: 14 septembre 1936"),
    ],
)  # fmt: skip
def test_no_word_of_a_language_stands_against_the_date_beside_it(language: str, edtf: str, words: str) -> None:
    assert in_words(edtf, words_of(language)) == words


@pytest.mark.parametrize("edtf", ["1936-02-30", "1936-13", ""])
def test_what_is_no_date_stays_as_it_stands(edtf: str) -> None:
    assert in_words(edtf) == edtf


def test_nothing_is_printed_while_a_date_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    for edtf in ("1936-1X", "../..", "1936-09-~1X", "1X3X"):
        is_edtf(edtf)
        assert in_words(edtf)
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("edtf", ["1X3X-09-14", "1936-XX-1X", "19X6"])
def test_unknown_digits_in_the_middle_are_explained(edtf: str) -> None:
    assert in_words(edtf) == f"{edtf} (X stands for an unknown digit)"


# --- other forms


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("3.3.1917", "1917-03-03"), ("17. 3. 1917", "1917-03-17"), ("3.III.1917", "1917-03-03"), ("1917/3/3", "1917-03-03"),
        ("1917.03.03", "1917-03-03"), ("25/12/1917", "1917-12-25"),
        ("12/25/1917", "1917-12-25"), ("3 March 1917", "1917-03-03"), ("March 3, 1917", "1917-03-03"),
        ("3rd of March 1917", "1917-03-03"), ("March 1917", "1917-03"), ("1 Mar 1917", "1917-03-01"),
        ("3. März 1917", "1917-03-03"), ("3 марта 1917 г.", "1917-03-03"), ("1er mars 1917", "1917-03-01"),
        ("3 de marzo de 1917", "1917-03-03"), ("3 lipca 1917", "1917-07-03"), ("circa 1917", "1917~"), ("c. 1917", "1917~"),
        ("um 1917", "1917~"), ("ca. März 1917", "1917-03~"), ("1917-1918", "1917/1918"), ("1917–1918", "1917/1918"),
        ("14-15 September 1936", "1936-09-14/1936-09-15"), ("1936-09-14 - 1936-09-15", "1936-09-14/1936-09-15"),
        ("March 1917 to May 1917", "1917-03/1917-05"), ("before 1936", "../1936"), ("September 1936 or later", "1936-09/.."),
        ("1917 or 1918", "[1917,1918]"), ("1920s", "192X"), ("spring 1917", "1917-21"), ("undated", "XXXX"), ("n.d.", "XXXX"),
    ],
)  # fmt: skip
def test_a_date_in_another_form_is_proposed_in_edtf(words: str, edtf: str) -> None:
    assert near_edtf(words) == (edtf,)
    assert is_edtf(edtf)


def test_a_date_that_could_be_two_has_both() -> None:
    assert near_edtf("3/4/1917") == ("1917-04-03", "1917-03-04")


@pytest.mark.parametrize(
    "words",
    [
        "03.03.17",
        "30 February 1917",
        "1917-13-01",
        "1917-3-3",
        "Easter 1917",
        "listopad 1917",
        "soon",
        "",
        "x" * 1000,
        "1.1.1.1",
    ],
)
def test_nothing_is_proposed_for_what_nobody_can_know(words: str) -> None:
    assert near_edtf(words) == ()


@given(st.text(alphabet="0123456789./- ,MarchMärzundcaбытьto", max_size=40))
def test_whatever_is_proposed_is_a_date(words: str) -> None:
    assert all(is_edtf(one) for one in near_edtf(words))


@pytest.mark.parametrize(
    "words", ["3.3.1917", "yesterday", "1936-13", "1936-02-30", "", "1936-9", "[", "1" * 10_000, "1936-09-14 ", "19-36"]
)
def test_other_words_are_no_date(words: str) -> None:
    assert not is_edtf(words)
    assert days_of(words) is None


@given(st.text(alphabet="0123456789XYES-/.,[]{}?~%TZ: a", max_size=30))
def test_whatever_is_written_is_a_date_or_not_and_has_words(words: str) -> None:
    is_edtf(words)
    days_of(words)
    assert isinstance(in_words(words), str)


@given(st.dates(min_value=date(1, 1, 1)))
def test_a_plain_day_is_itself_without_the_grammar(day: date) -> None:
    assert is_edtf(day.isoformat())
    assert days_of(day.isoformat()) == (day, day)


def test_a_month_and_a_year_have_their_last_day() -> None:
    assert days_of("1936-02") == (date(1936, 2, 1), date(1936, 2, 29))
    assert days_of("1936-12") == (date(1936, 12, 1), date(1936, 12, 31))
    assert days_of("1936") == (date(1936, 1, 1), date(1936, 12, 31))
    assert days_of("1936-09-14/1936-12-04") == (date(1936, 9, 14), date(1936, 12, 4))
    assert days_of("1936/..") is None


def test_a_rounded_year_lies_between_those_of_its_known_digits() -> None:
    assert days_of("1936S2") == (date(1900, 1, 1), date(1999, 12, 31))
    assert days_of("1936S3") == (date(1930, 1, 1), date(1939, 12, 31))
    assert days_of("1936S4") == (date(1936, 1, 1), date(1936, 12, 31))
    assert days_of("0705S1") == (date(1, 1, 1), date(999, 12, 31))
    assert days_of("1936S0") is days_of("1936S9") is days_of("-1936S2") is None


@given(st.dates(min_value=date(1000, 1, 1)))
def test_the_year_and_the_day_of_a_date_are_in_its_words_and_a_month_alone_names_no_day(day: date) -> None:
    assert in_words(day.isoformat()).startswith(f"{day.day} ")
    assert in_words(day.isoformat()).endswith(f" {day.year}")
    assert in_words(day.isoformat()[:7]) == in_words(day.isoformat()).split(" ", 1)[1]


def test_another_language_has_its_own_months() -> None:
    assert in_words("1936-09-14", replace(ENGLISH, locale="de")) == "14. September 1936"
    assert in_words("1936-12-04", replace(ENGLISH, locale="fr")) == "4 décembre 1936"


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("44 BC", "-0043"),
        ("44 v. Chr.", "-0043"),
        ("44 p.n.e.", "-0043"),
        ("1 BCE", "0000"),
        ("18th century", "17XX"),
        ("XIX w.", "18XX"),
        ("XVIIIe siècle", "17XX"),
        ("١٨٧١", "1871"),
        ("٤ أبريل ١٨٧١", "1871-04-04"),
        (" 1871-04", "1871-04"),
    ],
)
def test_a_date_before_christ_of_a_century_or_in_other_digits_is_shown_as_edtf(words: str, edtf: str) -> None:
    assert not is_edtf(words)
    assert near_edtf(words) == (edtf,)


@pytest.mark.parametrize("words", ["0 BC", "IC s.", "first half of the 18th century", "1917-3-3"])
def test_what_could_be_another_date_is_none(words: str) -> None:
    assert near_edtf(words) == ()
