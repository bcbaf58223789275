"""JSON is what Python's own library writes and reads, sooner."""

from __future__ import annotations

import json
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from build_edition.ground.json_text import compact, dense, indented, items, object_of_lists, read_dense

PLAIN = st.none() | st.booleans() | st.integers() | st.text()
VALUES = st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.tuples(inner))


@given(VALUES)
def test_a_value_is_what_the_library_writes(value: object) -> None:
    assert indented(value) == json.dumps(value, ensure_ascii=False, indent=1) + "\n"
    assert compact(value) == json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


@given(VALUES)
def test_a_value_is_read_as_the_library_reads_it(value: object) -> None:
    for written in (dense(value), indented(value), dense(value).encode()):
        assert read_dense(written) == json.loads(written)


def _read(how: Callable[[str], object], words: str) -> object:
    try:
        return how(words)
    except ValueError:
        return ValueError


@given(st.text())
def test_words_that_are_no_json_are_refused_as_the_library_refuses_them(words: str) -> None:
    assert repr(_read(read_dense, words)) == repr(_read(json.loads, words))


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False)))
def test_a_number_with_a_point_is_read_as_it_was(value: list[float]) -> None:
    assert json.loads(indented(value)) == json.loads(dense(value)) == value


@given(st.lists(st.text(st.characters()), min_size=1), st.integers(1 << 64))
def test_what_only_the_library_can_write_comes_back_as_it_was(words: list[str], number: int) -> None:
    value = [*words, "\ud800", number]
    assert json.loads(dense(value)) == read_dense(dense(value)) == value
    assert json.loads(dense([number])) == read_dense(dense([number])) == [number]
    assert dense(value).isascii()


RECORDS = st.lists(st.dictionaries(st.text(max_size=3), PLAIN | st.lists(PLAIN, max_size=2), max_size=2), max_size=2)


@given(st.dictionaries(st.integers(0, 9).map(str), st.lists(RECORDS, max_size=3), max_size=3))
def test_lists_put_together_of_items_that_were_written_before_are_the_lists(
    lists: dict[str, list[list[object]]],
) -> None:
    first = {"said": "one"}
    whole = {**first, **{name: [each for part in parts for each in part] for name, parts in lists.items()}}
    written = {name: [items(part, 1) for part in parts] for name, parts in lists.items()}
    assert "".join(object_of_lists(first, written)) == indented(whole)
