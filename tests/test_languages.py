"""Languages: the code of a name, and no code for a name that is not known."""

from __future__ import annotations

import unicodedata

import pytest

from build_edition.ground.languages import code_of, is_right_to_left, lang_attribute
from build_edition.ground.places import Place
from build_edition.markup.titles import language_of_title
from build_edition.model.documents import Header
from build_edition.model.sources import Written
from build_edition.pages.kit.languages import in_its_language
from build_edition.words.language import ENGLISH


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("Russian", "ru"),
        (" russian ", "ru"),
        ("English", "en"),
        ("de", "de"),
        ("", ""),
        ("Old Church Slavonic", "cu"),
        ("Deutsch", "de"),
        ("עברית", "he"),
        ("фарси", ""),
        ("персидский", "fa"),
        ("Farsi", "fa"),
        ("Arabic (Egypt)", "ar"),
        ("fa-IR", "fa-IR"),
        ("az-arab", "az-Arab"),
        ("zh_hant_tw", "zh-Hant-TW"),
        ("heb", "he"),
        ("iw", "he"),
        ("mul", "mul"),
        ("Keeperish", ""),
        ("ke-ep", ""),
        ("Arabic and Hebrew", ""),
    ],
)
def test_a_language_has_the_code_that_unicode_gives_it(language: str, code: str) -> None:
    assert code_of(language) == code


def test_the_attribute_is_left_out_where_the_language_is_not_known() -> None:
    assert lang_attribute("Russian") == ' lang="ru"'
    assert lang_attribute("") == lang_attribute("Keeperishese") == ""


def test_a_name_is_never_an_attribute_of_its_own() -> None:
    assert lang_attribute('ru" onclick="x') == ""


TITLED = [
    ("German", "", "Brief vom 1. Mai", "de"), ("Russian", "", "Письмо Сталину", "ru"), ("Hebrew", "", "מכתב", "he"),
    ("Russian", "", "Letter to a keeper", ""), ("German", "", "Письмо", ""), ("German", "English", "Letter of 1 May", "en"),
    ("", "", "Letter", ""), ("Keeperish", "", "Letter", ""), ("German", "Keeperish", "Brief", ""), ("Hebrew", "", "17", "he"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "of_titles", "title", "code"), TITLED)
def test_a_title_is_in_the_language_of_its_text_if_it_is_in_its_letters_or_in_that_which_is_named(
    language: str, of_titles: str, title: str, code: str
) -> None:
    place = Place("document.yml")
    said = {"language": language, "title_language": of_titles}
    facts = {name: Written(value, place) for name, value in said.items() if value}
    assert (
        language_of_title(Header("a", place, "letter", title, title, "1851", Written("", place), facts=facts)) == code
    )


def test_words_of_another_language_say_it_and_which_way_they_run() -> None:
    assert in_its_language(ENGLISH, "מכתב", "he") == '<span lang="he" dir="rtl">מכתב</span>'
    assert in_its_language(ENGLISH, "Letter", "en") == in_its_language(ENGLISH, "Letter", "") == "Letter"


def test_every_letter_that_runs_from_the_right_is_counted_among_those_that_do_not() -> None:
    others = [char for char in map(chr, range(0x110000)) if unicodedata.bidirectional(char) in ("R", "AL")]
    assert [char for char in others if not is_right_to_left("en", f"a{char}{char}")] == []
    assert [char for char in others if is_right_to_left("ar", f"aя{char}")] == []
    assert not is_right_to_left("ar", "Said … – “so”")
