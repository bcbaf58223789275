"""Places: every offset has one, counted as an editor's editor counts."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.ground.places import LineMap, Place, Span, line_spans, trimmed

TEXTS = st.text(st.sampled_from("ab \t\r\n\u2028é"), max_size=30)


@given(TEXTS, st.integers(0, 30))
def test_the_place_of_an_offset_points_at_its_character(text: str, at: int) -> None:
    if at >= len(text) or text[at] in "\r\n":
        return
    place = LineMap("x.txt", text).place(at)
    assert line_spans(text)[place.line - 1].of(text)[place.column - 1] == text[at]
    assert LineMap("x.txt", text).line_of(at) == place.line


@given(TEXTS)
def test_lines_and_their_ends_are_the_whole_text(text: str) -> None:
    spans = line_spans(text)
    assert all(not {"\r", "\n"} & set(span.of(text)) for span in spans)
    between = [text[a.end : b.start] for a, b in itertools.pairwise(spans)]
    assert set(between) <= {"\n", "\r", "\r\n"}


def test_a_line_separator_of_unicode_ends_no_line() -> None:
    assert LineMap("x", "a\u2028b\r\nc").place(5) == Place("x", 2, 1)


@given(TEXTS, st.integers(0, 30), st.integers(0, 30))
def test_a_trimmed_span_has_the_same_words_without_white_space_at_the_edges(text: str, one: int, other: int) -> None:
    span = Span(min(one, other, len(text)), min(max(one, other), len(text)))
    inside = trimmed(text, span)
    assert inside in span
    assert inside.of(text) == span.of(text).strip()


@pytest.mark.parametrize(
    ("other", "overlaps"), [(Span(0, 2), False), (Span(0, 3), True), (Span(4, 9), True), (Span(5, 6), False)]
)
def test_spans_overlap_when_they_share_a_character(other: Span, overlaps: bool) -> None:  # noqa: FBT001
    assert Span(2, 5).overlaps(other) is other.overlaps(Span(2, 5)) is overlaps


def test_a_path_cannot_break_a_line_of_what_is_printed() -> None:
    assert str(Place("a\nb\x1b[31m.yml", 3, 4)) == "a?b?[31m.yml:3:4"


def test_a_place_is_its_position_whatever_its_width() -> None:
    assert Place("a", 1, 2, 5) == Place("a", 1, 2)
    assert sorted([Place("b", 1), Place("a", 2), Place("a", 1, 9)]) == [Place("a", 1, 9), Place("a", 2), Place("b", 1)]
