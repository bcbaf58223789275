"""What a run compresses for itself: the same bytes come back, or it says that they are damaged."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.ground.compressed import DamagedError, compressed, decompressed


@given(st.binary(max_size=2_000))
def test_what_was_compressed_comes_back(content: bytes) -> None:
    assert decompressed(compressed(content)) == content


@given(st.binary(min_size=1, max_size=200), st.data())
def test_what_was_cut_short_is_damaged(content: bytes, data: st.DataObject) -> None:
    whole = compressed(content)
    with pytest.raises(DamagedError):
        decompressed(whole[: data.draw(st.integers(0, len(whole) - 1))])


def test_a_header_that_asks_for_more_room_than_there_is_is_damaged() -> None:
    head = b"\x28\xb5\x2f\xfd"  # a frame of Zstandard, whose size is said in eight bytes
    with pytest.raises(DamagedError):
        decompressed(head + b"\xe0" + b"\xff" * 7 + b"\x7f" + b"\x01\x00\x00")


def test_many_threads_may_compress_at_once() -> None:
    contents = [bytes([number % 256]) * number for number in range(400)]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda one: decompressed(compressed(one)), contents)) == contents
