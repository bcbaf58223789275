"""Ids: parts of an address and never a path."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.ground.ids import LONGEST_ID, as_id, is_id, plain_words


@pytest.mark.parametrize("words", ["a", "speech-1936-12-04", "x9", "a" * LONGEST_ID])
def test_small_letters_digits_and_single_hyphens_are_an_id(words: str) -> None:
    assert is_id(words)


@pytest.mark.parametrize(
    "words", ["", "A", "9a", "a--b", "-a", "a-", "a/b", "..", "a.b", "ä", "a b", "a\n", "a" * (LONGEST_ID + 1)]
)
def test_nothing_else_is(words: str) -> None:
    assert not is_id(words)


@pytest.mark.parametrize(
    "name", ["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))]
)
def test_a_name_that_windows_keeps_for_a_device_is_none_and_is_made_one(name: str) -> None:
    assert not is_id(name)
    assert as_id(name) != name
    assert is_id(as_id(name))


@pytest.mark.parametrize("name", ["cone", "con-1", "icon", "com", "com10", "lpt", "auxiliary", "null", "x-con", "con1"])
def test_a_name_that_only_begins_or_ends_like_one_is_an_id(name: str) -> None:
    assert is_id(name)
    assert as_id(name) == name


@given(st.text(max_size=80))
def test_whatever_is_an_id_is_one_step_of_a_path_and_one_word_of_an_address(words: str) -> None:
    if is_id(words):
        assert PurePosixPath(words).parts == (words,)
        assert re.fullmatch(r"[!-~]+", words)


@given(st.text(max_size=60))
def test_the_plain_words_of_any_title_make_an_id_when_one_begins_with_a_letter(title: str) -> None:
    words = plain_words(title)
    assert all(word.isascii() and word.isalnum() and word == word.lower() for word in words)
    if words and words[0][0].isalpha() and len("-".join(words)) <= LONGEST_ID:
        assert is_id(as_id("-".join(words)))


def test_marks_are_taken_off_letters() -> None:
    assert plain_words("Café, 3 Zürich!") == ["cafe", "3", "zurich"]
