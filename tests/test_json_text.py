"""JSON that people read is what Python's own library writes, sooner."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from build_edition.ground.json_text import indented, items, listed

PLAIN = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()


@given(st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.tuples(inner)))
def test_a_value_on_lines_is_what_the_library_writes(value: object) -> None:
    assert indented(value) == json.dumps(value, ensure_ascii=False, indent=1) + "\n"


@given(st.lists(st.lists(st.dictionaries(st.text(), PLAIN | st.lists(PLAIN)))))
def test_a_list_put_together_of_items_that_were_written_before_is_the_list(parts: list[list[object]]) -> None:
    whole = {"one": [each for part in parts for each in part]}
    assert indented({"one": listed([items(part, 1) for part in parts], 1)}) == indented(whole)
