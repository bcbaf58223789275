"""A selection from a list in few characters: one bit for each item, in base 64.

In: indexes into a list. Out: a string, as the reader's script decodes it (`pure/bits.js`). Promises: a list of a
thousand items takes 168 characters, however many are selected.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable


def in_bits(places: Iterable[int]) -> str:
    """The string for these indexes, counted from 0; index 0 is the lowest bit of the first byte."""
    number = 0
    for place in places:
        number |= 1 << place
    return b64encode(number.to_bytes((number.bit_length() + 7) // 8, "little")).decode()
