"""JSON that people read is what Python's own library writes, sooner."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.ground.json_text import compact, compact_items, compact_pairs, indented, items, object_of_lists

PLAIN = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()


@given(st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.tuples(inner)))
def test_a_value_on_lines_is_what_the_library_writes(value: object) -> None:
    assert indented(value) == json.dumps(value, ensure_ascii=False, indent=1) + "\n"


RECORDS = st.lists(st.dictionaries(st.text(max_size=3), PLAIN | st.lists(PLAIN, max_size=2), max_size=2), max_size=2)


@given(st.dictionaries(st.integers(0, 9).map(str), st.lists(RECORDS, max_size=3), max_size=3))
def test_lists_put_together_of_items_that_were_written_before_are_the_lists(
    lists: dict[str, list[list[object]]],
) -> None:
    first = {"said": "one"}
    whole = {**first, **{name: [each for part in parts for each in part] for name, parts in lists.items()}}
    written = {name: [items(part, 1) for part in parts] for name, parts in lists.items()}
    assert "".join(object_of_lists(first, written)) == indented(whole)


@pytest.mark.parametrize("count", [0, 1, 1_000, 1_001, 2_000, 3_001])
def test_what_comes_part_by_part_is_what_is_written_at_once(count: int) -> None:
    pairs = {f"n°{number}": [number, "é"] for number in range(count)}
    assert "".join(compact_pairs(iter(pairs.items()))) + "\n" == compact(pairs)
    assert "".join(compact_items(iter(pairs))) + "\n" == compact(list(pairs))
    assert len(list(compact_items(iter(pairs)))) <= count // 1_000 + 2
