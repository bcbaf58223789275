"""JSON that people read is what Python's own library writes, sooner."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from build_edition.ground.json_text import indented

PLAIN = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()


@given(st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.tuples(inner)))
def test_a_value_on_lines_is_what_the_library_writes(value: object) -> None:
    assert indented(value) == json.dumps(value, ensure_ascii=False, indent=1) + "\n"
