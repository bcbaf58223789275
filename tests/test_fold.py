"""Folding: what is made one is carried back whole, and no character is cut in two."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.ground.fold import fold, fold_words
from build_edition.ground.loosely import fold_words_loosely
from build_edition.ground.places import Span

TEXTS = st.text(st.sampled_from("ab \u00a0\n“”’–e\u0301\u0323é\u1100\u1161\u11a8ﬁ"), max_size=20)


def cluster(text: str) -> list[tuple[int, int]]:
    """(start, end) in the text of each folded character, those of one cluster more than once."""
    folded = fold(text)
    return [(folded.starts[at], folded.ends[at]) for at in range(len(folded.text))]


@pytest.mark.parametrize(
    ("words", "folded"),
    [("“a”", '"a"'), ("o’clock", "o'clock"), ("a – b—c", "a - b-c"), ("a\u00a0\n b", "a b"), ("e\u0301", "é")],
)
def test_what_cannot_be_seen_or_typed_is_made_one(words: str, folded: str) -> None:
    assert fold_words(words) == folded


@given(TEXTS | st.text() | st.text(st.sampled_from("aЁйи\u0306 \t\u3000\x1c«»-—́"), max_size=20))
def test_words_fold_to_what_their_text_folds_to_with_its_places(words: str) -> None:
    assert fold_words(words) == fold(words).text.strip()


@given(st.text(st.sampled_from("abЁйи й\u0306ёѐ 'ʼ“”–\n\u00a0z"), max_size=30))
def test_every_character_of_a_folded_text_stands_for_its_own_place(text: str) -> None:
    pieces = [text[start:end] for start, end in dict.fromkeys(cluster(text))]
    assert "".join(pieces) == text
    assert "".join(fold(piece).text for piece in pieces) == fold(text).text


@pytest.mark.parametrize("words", ["A", "ﬁ", "²", "…", "ё"])
def test_what_can_be_seen_stays(words: str) -> None:
    assert fold_words(words) == words


@given(TEXTS, st.integers(0, 20), st.integers(1, 20))
def test_a_span_of_folded_characters_cuts_no_cluster(text: str, start: int, length: int) -> None:
    folded, found = fold(text), cluster(text)
    end = start + length
    if end > len(folded.text):
        return
    cuts_the_start = start > 0 and found[start - 1] == found[start]
    cuts_the_end = end < len(found) and found[end] == found[end - 1]
    expected = None if cuts_the_start or cuts_the_end else Span(found[start][0], found[end - 1][1])
    assert folded.span(start, end) == expected


def test_neither_half_of_a_cluster_that_folds_to_two_characters_can_be_pointed_at() -> None:
    text = "q\u0301\u0323x"
    folded = fold(text)
    assert len(folded.text) == 4
    assert folded.span(0, 3) == Span(0, 3)
    assert folded.span(1, 4) is None, "begins inside"
    assert folded.span(0, 2) is None, "ends inside"


@given(TEXTS)
def test_the_clusters_are_the_whole_text_in_order(text: str) -> None:
    found = list(dict.fromkeys(cluster(text)))
    assert [at for pair in found for at in pair][1:-1:2] == [start for start, _ in found[1:]]
    assert "".join(text[start:end] for start, end in found) == text
    assert unicodedata.is_normalized("NFC", fold(text).text)


def test_arabic_words_are_quoted_as_any_keyboard_writes_them() -> None:
    assert fold_words_loosely("كـــتابي") == fold_words_loosely("کتابی")
