"""Languages: the code of a name, and no code for a name that is not known."""

from __future__ import annotations

import pytest

from build_edition.ground.languages import code_of, lang_attribute


@pytest.mark.parametrize(
    ("language", "code"),
    [("Russian", "ru"), (" russian ", "ru"), ("English", "en"), ("de", "de"), ("Old Church Slavonic", ""), ("", "")],
)
def test_a_language_has_the_code_that_unicode_gives_it(language: str, code: str) -> None:
    assert code_of(language) == code


def test_the_attribute_is_left_out_where_the_language_is_not_known() -> None:
    assert lang_attribute("Russian") == ' lang="ru"'
    assert lang_attribute("") == lang_attribute("Klingonese") == ""


def test_a_name_is_never_an_attribute_of_its_own() -> None:
    assert lang_attribute('ru" onclick="x') == ""
