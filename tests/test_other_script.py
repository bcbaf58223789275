"""Words of the original inside notes: their language is said wherever the script tells them apart."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_weave import NOTHING_SHARED

from build_edition.exports.tei_ids import TEI
from build_edition.exports.tei_prose import Prose
from build_edition.exports.xml import Xml
from build_edition.markup.other_script import marked, script_of

SAID = [
    ("He cried «Что вы, товарищи!» twice.", ["Что вы, товарищи"]),
    ("«Первое» and «второе»", ["Первое", "второе"]),
    ("a run goes\nна another line «и на\nдругой» too", ["на", "и на\nдругой"]),
    ("but not «через\n\nабзац» into another", ["через", "абзац"]),
    ("figures within: «в 1936 году, 5) и дальше»", ["в 1936 году, 5) и дальше"]),
    ("emphasis *очень* and **да нет**", ["очень", "да нет"]),
    ("a [link’s words: слово](https://a.example/слово)", ["слово"]),
    ("`код` and ``ещё ` код``", []),
    ("```\nкод\n```\nи слова", ["и слова"]),
    ("no such words; Ελληνικά neither", []),
]


@pytest.mark.parametrize(("markdown", "runs"), SAID)
def test_words_in_the_script_of_the_original_say_their_language(markdown: str, runs: list[str]) -> None:
    said = marked(markdown, "ru", "en")
    assert re.findall(r'<span lang="ru">(.*?)</span>', said, re.DOTALL) == runs
    assert re.sub(r'<span lang="ru">|</span>', "", said) == markdown


@given(st.text(alphabet="aб *-#>|`[]()<&;\n1.", max_size=60))
def test_nothing_is_lost_whatever_stands_around_the_words(markdown: str) -> None:
    assert re.sub(r'<span lang="ru">|</span>', "", marked(markdown, "ru", "en")) == markdown


@pytest.mark.parametrize(("original", "notes"), [("ru", "uk"), ("de", "en"), ("", "en"), ("xx", "en"), ("ru", "")])
def test_where_no_script_tells_the_languages_apart_nothing_is_guessed(original: str, notes: str) -> None:
    assert marked("слово word", original, notes) == "слово word"


@pytest.mark.parametrize(
    ("code", "script"),
    [("ru", "CYRILLIC"), ("el", "GREEK"), ("he", "HEBREW"), ("ar", "ARABIC"), ("de", "LATIN"), ("sr-Latn", "LATIN"), ("xx", "")],
)  # fmt: skip
def test_the_script_of_a_language_is_known(code: str, script: str) -> None:
    assert script_of(code) == script


def test_tei_says_that_they_are_foreign() -> None:
    xml = Xml(TEI)
    with xml.element("note"):
        Prose(NOTHING_SHARED, xml).write(marked("He cried «Что вы!» twice.", "ru", "en"))
    assert '<p>He cried «<foreign xml:lang="ru">Что вы</foreign>!» twice.</p>' in xml.finish().decode()
