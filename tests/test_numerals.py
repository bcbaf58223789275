"""Numbers of two texts compared: the same number by other signs is no difference, another number always is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.measures.lone_numbers import lone_numbers
from build_edition.measures.numerals import figures_in, numerals_in
from build_edition.measures.said_days import exchanged_days, said_days

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
    assert lone_numbers((here, there), ("", "")) == lone_numbers((there, here), ("", "")) == frozenset()


@pytest.mark.parametrize(("here", "there", "lone"), UNLIKE)
def test_another_number_is(here: str, there: str, lone: set[int]) -> None:
    assert lone_numbers((here, there), ("", "")) == lone_numbers((there, here), ("", "")) == lone


def test_a_row_of_figures_that_is_no_number_is_none() -> None:
    assert figures_in("0123456789012345") == frozenset()
    assert figures_in("in 1936, 1937") == {1936, 1937}
    assert numerals_in("the mild civic lid") == frozenset()


IN_WORDS = [
    ("en", "de", "twenty-three men", "23 Mann"),
    ("en", "de", "23 men", "dreiundzwanzig Mann"),
    ("en", "de", "23 men", "drei und zwanzig Mann"),
    ("en", "fr", "23 hommes", "vingt-trois hommes"),
    ("en", "ru", "with 23 men", "с двадцатью тремя людьми"),
    ("en", "ru", "the 81st day", "восемьдесят первого дня"),
    ("en", "fr", "80 houses", "quatre-vingts maisons"),
    ("en", "fr", "on page 97", "à la page quatre-vingt-dix-sept"),
    ("en", "de", "in 1936", "neunzehnhundertsechsunddreißig"),
    ("de", "en", "im Jahr 1936", "in nineteen thirty-six"),
    ("ru", "en", "в 1936 году", "in nineteen hundred and thirty-six"),
    ("en", "ru", "in 1936", "в тысяча девятьсот тридцать шестом году"),
    ("en", "de", "405,000 men", "vierhundertfünftausend Mann"),
    ("en", "ru", "405,000 men", "четыреста пять тысяч человек"),
    ("en", "ru", "10,000 men", "10 тысяч человек"),
    ("en", "de", "2.5 million", "2.500.000"),
    ("en", "de", "the 17th of May", "am siebzehnten Mai"),
    ("ru", "en", "XVII съезд", "the 17th congress"),
    ("ru", "en", "XVII съезд", "the seventeenth congress"),
    ("fr", "en", "le XVIIIe siècle", "the 18th century"),
    ("fr", "en", "Louis XIV", "Louis the 14th"),
    ("en", "de", "a dozen, not 12", "zwölf"),
    ("en", "ru", "a fortnight", "14 дней"),
    ("en", "de", "half past 3", "halb 4"),
    ("en", "de", "at 3.30 p.m.", "um 15.30 Uhr"),
    ("en", "de", "at half past 3 in the afternoon", "um 15.30 Uhr"),
    ("en", "ru", "at half past 3", "в половине четвертого"),
    ("en", "fr", "at 3.30 p.m.", "à trois heures et demie"),
    ("en", "ru", "1.5 years", "полтора года"),
    ("en", "de", "3.5 pounds", "3,5 Pfund"),
    ("de", "en", "am 4.12.1936", "on December 4, 1936"),
    ("de", "en", "am 4.12.36", "on 4 December 1936"),
    ("de", "ru", "die drei ersten von hundert und drei", "первые три из ста трех"),
]
OTHERS_IN_WORDS = [
    ("en", "de", "23 men", "zweiunddreißig Mann", {23}),
    ("en", "de", "twenty-three men", "zweiunddreißig Mann", {23, 32}),
    ("en", "ru", "1936", "в тысяча девятьсот тридцать седьмом году", {1936}),
    ("ru", "en", "XVII съезд", "the 18th congress", {18}),
    ("en", "fr", "80 houses", "soixante maisons", {80}),
    ("en", "de", "at 3.30", "um 16.45 Uhr", {3, 30, 16, 45}),
]


@pytest.mark.parametrize(("one", "other", "here", "there"), IN_WORDS)
def test_a_number_in_words_is_the_number_in_figures(one: str, other: str, here: str, there: str) -> None:
    assert lone_numbers((here, there), (one, other)) == frozenset()
    assert lone_numbers((there, here), (other, one)) == frozenset()


@pytest.mark.parametrize(("one", "other", "here", "there", "lone"), OTHERS_IN_WORDS)
def test_another_number_in_words_is_not(one: str, other: str, here: str, there: str, lone: set[int]) -> None:
    assert lone_numbers((here, there), (one, other)) == lone
    assert lone_numbers((there, here), (other, one)) == lone


EXCHANGED = [
    ("en", "ru", "on 12 April 1936", "4 декабря 1936 года"),
    ("fr", "en", "le 12/4/1936", "on December 4, 1936"),
    ("de", "en", "am 12.4.1936", "on the 4th of December 1936"),
]
SAME_DAY = [
    ("en", "ru", "on December 4, 1936", "4 декабря 1936 года"),
    ("de", "en", "am 4.12.1936", "on 4 December 1936"),
    ("en", "ru", "on 4/12", "4 декабря"),
    ("en", "ru", "on 12/4", "4 декабря"),
    ("en", "de", "on 5 May and 6 May", "am 5. und am 6. Mai"),
]


@pytest.mark.parametrize(("one", "other", "here", "there"), EXCHANGED)
def test_a_day_and_a_month_that_are_exchanged_are_said(one: str, other: str, here: str, there: str) -> None:
    found = exchanged_days(said_days(here, one), said_days(there, other))
    assert len(found) == 2
    assert all(words in here or words in there for words in found)


@pytest.mark.parametrize(("one", "other", "here", "there"), SAME_DAY)
def test_the_same_day_written_otherwise_is_not(one: str, other: str, here: str, there: str) -> None:
    assert exchanged_days(said_days(here, one), said_days(there, other)) == frozenset()


@given(st.integers(13, 999_999), st.sampled_from(["en", "de"]))
def test_a_text_beside_itself_says_the_same_numbers(number: int, code: str) -> None:
    assert lone_numbers((f"{number} and more", f"{number:,} and more"), (code, code)) == frozenset()
