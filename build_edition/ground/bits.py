"""Many of the things of a list as few signs: a bit for each thing of the list, in base 64.

In: the places of things in a list. Out: signs, as the reader's script reads them (`pure/bits.js`). Promises: a list of
a thousand takes 168 signs, however many of its things are meant.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable


def in_bits(places: Iterable[int]) -> str:
    """The signs for these places, counted from 0; the first is the lowest bit of the first byte."""
    number = 0
    for place in places:
        number |= 1 << place
    return b64encode(number.to_bytes((number.bit_length() + 7) // 8, "little")).decode()
