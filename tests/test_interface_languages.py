"""The languages the pages speak besides English: whole, with the plural rules, the signs and the spaces of each."""

from __future__ import annotations

import functools
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from babel import Locale
from conftest import BILINGUAL, SOURCES_ONLY, TINY
from in_volumes import put_in_volumes

from build_edition.edition import compile_edition
from build_edition.ground.languages import name_in
from build_edition.markup.escape import plain
from build_edition.words.catalogue import languages, words_of
from build_edition.words.extract import english_catalogue
from build_edition.words.language import ENGLISH, PLACEHOLDER, Words, plural_rule

OTHERS = [words_of(code) for code in languages() if code != ENGLISH.language]
NAMES = {"de": "German", "fr": "French", "ru": "Russian"}

each_language = pytest.mark.parametrize("words", OTHERS, ids=lambda one: one.language)


@functools.cache
def sentences() -> list[str | tuple[str, ...]]:
    return [one.id for one in english_catalogue() if one.id]


def forms(words: Words) -> list[str]:
    return [*words.sentences.values(), *(form for found in words.plurals.values() for form in found)]


def test_there_are_four() -> None:
    assert languages() == ("de", "en", "fr", "ru")


@each_language
def test_every_sentence_is_said(words: Words) -> None:
    left = [
        one
        for one in sentences()
        if (one if isinstance(one, str) else one[0]) not in {**words.sentences, **words.plurals}
    ]
    assert left == []


@each_language
def test_a_plural_has_a_form_for_every_category_of_its_language(words: Words) -> None:
    category = Locale.parse(words.locale).plural_form
    rule = plural_rule(words.rule)
    numbers = range(1_000)  # French has a category for millions besides, which no count of ours reaches
    assert len({(category(n), rule(n)) for n in numbers}) == len({rule(n) for n in numbers})
    assert all(len(found) == len({rule(n) for n in numbers}) for found in words.plurals.values())


@each_language
def test_a_sentence_is_written_with_the_quotation_marks_of_its_language(words: Words) -> None:
    wrong = {"de": "”«»'", "fr": "“”„'", "ru": "“”„'"}[words.language]
    assert [one for one in forms(words) if set(one) & set(wrong)] == []


def test_french_keeps_its_signs_from_standing_alone_on_a_line() -> None:
    loose = re.compile(r" [;:!?»]|« ")
    assert [one for one in forms(words_of("fr")) if loose.search(one)] == []


@each_language
def test_a_sentence_ends_and_begins_as_its_english_does(words: Words) -> None:
    for english, said in words.sentences.items():
        assert english[-1:].isspace() == said[-1:].isspace(), said
        if english[-1:] in ".:" and not PLACEHOLDER.search(english[-8:]):
            assert said.rstrip()[-1:] == english[-1:], said


EDITIONS: dict[str, tuple[Path, Callable[[Path], object]]] = {
    "tiny": (TINY, lambda root: root), "variants": (BILINGUAL, lambda root: root), "volumes": (TINY, put_in_volumes),
}  # fmt: skip


@each_language
@pytest.mark.parametrize("name", EDITIONS)
def test_no_english_sentence_stands_on_a_page_in_another_language(words: Words, name: str, tmp_path: Path) -> None:
    of, prepare = EDITIONS[name]
    root = Path(shutil.copytree(of, tmp_path / "edition", ignore=SOURCES_ONLY))
    prepare(root)
    imprint = root / "sources" / "edition.yml"
    said = imprint.read_text("utf-8").replace("language: English", f"language: {NAMES[words.language]}", 1)
    imprint.write_text(re.sub(r"^languages: .*\n", "", said, flags=re.MULTILINE), "utf-8")
    edition = compile_edition(root).value
    assert edition.words == words
    whole = {one for one in sentences() if isinstance(one, str) and " " in one.strip() and not PLACEHOLDER.search(one)}
    ours = {plain(one): one for one in whole if words.say(one) != one}
    pages = {
        one.path: str(one.content)
        for one in edition.pages
        if one.path.endswith(".md") and one.path not in ("diagnostics.md", "fields.md")
    }
    found = [(path, english) for path, content in pages.items() for english in ours.values() if english in content]
    assert found == []


@pytest.mark.parametrize(
    ("language", "said"),
    [("de", ["1 Anmerkung", "2 Anmerkungen"]), ("fr", ["0 note", "1 note", "2 notes"]),
     ("ru", ["1 примечание", "2 примечания", "5 примечаний", "11 примечаний", "21 примечание", "112 примечаний"])],
)  # fmt: skip
def test_what_is_counted_agrees_with_its_number(language: str, said: list[str]) -> None:
    words = words_of(language)
    assert [words.many(int(one.split()[0]), "{n} note", "{n} notes") for one in said] == said


def test_a_language_is_named_in_the_language_of_the_page() -> None:
    assert [name_in(words_of(code), "Russian") for code in ("de", "fr", "ru")] == ["Russisch", "russe", "русский"]
