"""Texts of any script: their language and direction are said, and no sign of theirs turns what is not theirs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import put_document, run
from everything import everything

from build_edition.ground.languages import text_attributes


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("Arabic", "", ' lang="ar" dir="rtl"'),
        ("Hebrew", "", ' lang="he" dir="rtl"'),
        ("Yiddish", "", ' lang="yi" dir="rtl"'),
        ("Persian", "", ' lang="fa" dir="rtl"'),
        ("Urdu", "", ' lang="ur" dir="rtl"'),
        ("Chinese", "", ' lang="zh" dir="ltr"'),
        ("Hindi", "", ' lang="hi" dir="ltr"'),
        ("ta", "", ' lang="ta" dir="ltr"'),
        ("Ancient Greek", "", ' lang="grc" dir="ltr"'),
        ("", "The lamp was out.", ""),
        ("Arabic", "al-miṣbāḥ muṭfaʾ", ' lang="ar" dir="ltr"'),
        ("Ottoman Turkish", "لامبا", ' lang="ota" dir="rtl"'),
        ("", "المصباح مطفأ 1851", ' dir="rtl"'),
        ("Keeperish", "נֵר", ' dir="rtl"'),
        ("Keeperish", "lamp", ""),
    ],
)
def test_language_and_direction_are_told_by_the_language_or_the_letters(
    language: str, words: str, expected: str
) -> None:
    assert text_attributes(language, words) == expected


def write_letter(tiny: Path, text: str, language: str) -> Path:
    put_document(
        tiny,
        "letter-1851-04-01",
        text,
        f"kind: letter\ntitle: T\ndate: '1851-04-01'\nlanguage: {language}\n",
    )
    return tiny / "docs/edition/letter-1851-04-01.md"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("Arabic", "شيء (5)."),
        pytest.param("Hebrew", "נֵר דולק", marks=everything()),
        pytest.param("Yiddish", "דער לאָמפּ", marks=everything()),
        ("Chinese", "灯灭了。"),
    ],
)
def test_the_page_says_language_and_direction_of_its_text(tiny: Path, language: str, text: str) -> None:
    page = write_letter(tiny, f"{text}\n\n{text}\n", language)
    assert run("--root", tiny, "--pages-only").code == 0
    article = re.search(r"<article[^>]*>", page.read_text(encoding="utf-8"))
    assert article is not None
    assert text_attributes(language, "") in article[0]


def test_a_sign_that_turns_the_direction_is_isolated_and_every_word_is_kept(tiny: Path) -> None:
    page = write_letter(tiny, "One \u202etwo\u202c three.\n\nFour.\n", "English")
    ran = run("--root", tiny)
    assert ran.code == 0, ran.out
    assert "T112" in ran.out
    assert "<bdi>One \u202etwo\u202c three.</bdi>" in page.read_text(encoding="utf-8")
