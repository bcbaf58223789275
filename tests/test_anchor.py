"""Anchoring: match and describe are inverses, and nothing is placed by guessing."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from conftest import ROOT
from hypothesis import assume, given
from hypothesis import strategies as st

from build_edition.anchor.describe import describe_quote
from build_edition.anchor.match import match_quote
from build_edition.ground.fold import fold
from build_edition.ground.places import Span, trimmed

WORDS = st.text(alphabet="ab\u00e9e\u0301 \u00a0\n\t“”\"'’-–—.ГЙИ\u0306가가", min_size=1, max_size=60)
ANYTHING = st.text(min_size=1, max_size=80)


@given(st.one_of(WORDS, ANYTHING), st.data())
def test_what_describe_says_match_finds(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    folded = fold(text)
    span = trimmed(text, Span(start, end))
    assume(span in match_quote(folded, span.of(text)))
    assert match_quote(folded, *describe_quote(text, folded, span)) == (span,)


@given(st.one_of(WORDS, ANYTHING))
def test_folding_keeps_the_place_of_every_character(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    covered = [i for start, end in zip(folded.starts, folded.ends, strict=True) for i in range(start, end)]
    assert sorted(set(covered)) == list(range(len(text)))
    assert list(folded.starts) == sorted(folded.starts)


@given(st.one_of(WORDS, ANYTHING))
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(WORDS, WORDS)
def test_every_match_folds_to_the_words_looked_for(text: str, words: str) -> None:
    for span in match_quote(fold(text), words):
        assert fold(span.of(text)).text.strip() == fold(words).text.strip()


def test_a_quote_may_run_across_a_line_break_and_a_no_break_space() -> None:
    text = "We send\nthree\u00a0 tins."
    assert match_quote(fold(text), "send three tins") == (Span(3, 19),)


def test_quotation_marks_apostrophes_and_dashes_are_typed_plainly() -> None:
    text = "“Don’t” — he said"
    assert match_quote(fold(text), '"Don\'t" - he said') == (Span(0, len(text)),)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_composed_and_decomposed_letters_are_the_same(form: str) -> None:
    text = unicodedata.normalize(form, "Лев Борисович Каменев, Георгий Пятаков")
    (span,) = match_quote(fold(text), unicodedata.normalize("NFC", "Георгий"))
    assert unicodedata.normalize("NFC", span.of(text)) == "Георгий"


def test_half_a_composed_letter_is_not_matched() -> None:
    assert match_quote(fold("cafe\u0301"), "cafe") == ()


def test_letters_that_only_look_alike_are_not_the_same() -> None:
    assert match_quote(fold("Томск"), "Tomck") == ()
    assert match_quote(fold("Tomsk"), "tomsk") == ()


def test_overlapping_occurrences_are_all_found() -> None:
    assert match_quote(fold("aaa"), "aa") == (Span(0, 2), Span(1, 3))


def test_prefix_and_suffix_may_leave_out_the_white_space_between() -> None:
    folded = fold("the lamp, the lamp!")
    assert match_quote(folded, "lamp", "the", "!") == (Span(14, 18),)
    assert match_quote(folded, "lamp", ", the ") == (Span(14, 18),)


def test_words_without_letters_match_nothing() -> None:
    assert match_quote(fold("a b"), "  ") == ()


def test_a_span_of_white_space_cannot_be_described() -> None:
    with pytest.raises(ValueError, match="no words"):
        describe_quote("a  b", fold("a  b"), Span(1, 3))


def test_every_sentence_of_the_speech_can_be_pointed_at() -> None:
    text = (ROOT / "sources/speech-1936-12-04/text.txt").read_text(encoding="utf-8")
    folded = fold(text)
    starts = [0, *(i + 1 for i, char in enumerate(text) if char in ".?!")]
    for start, end in pairwise(starts):
        span = trimmed(text, Span(start, end))
        if len(span):
            assert match_quote(folded, *describe_quote(text, folded, span)) == (span,)
