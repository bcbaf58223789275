"""Bytes at a place of a file that several processes have open.

In: a file, a place in it, bytes. Out: the bytes there. Promises: where there are forks, no process moves the place at
which another reads or writes next, and nothing waits in the memory of one to be written by all.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

_WRITTEN: Final = 64_000  # bytes that are written at once where they come in small parts


def read_at(file: BinaryIO, start: int, length: int) -> bytes:
    """So many bytes at a place, fewer where the file ends."""
    if hasattr(os, "pread"):
        return os.pread(file.fileno(), length, start)
    file.seek(start)
    return file.read(length)


def write_at(file: BinaryIO, start: int, content: bytes) -> None:
    """Write bytes at a place, all of them; raises OSError."""
    left = memoryview(content)
    while left:
        if hasattr(os, "pwrite"):
            written = os.pwrite(file.fileno(), left, start)
        else:
            file.seek(start)
            written = file.write(left)
        start, left = start + written, left[written:]


def gathered(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes, those of small parts together."""
    held = bytearray()
    for chunk in chunks:
        held += chunk
        if len(held) >= _WRITTEN:
            yield bytes(held)
            held.clear()
    yield bytes(held)
