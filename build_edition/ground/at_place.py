"""Read and write at an offset of a file that several processes have open.

In: a file, an offset, bytes. Out: the bytes there. Promises: on systems with fork, no process moves another's file
position, and nothing is buffered in memory, where a fork would duplicate it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

_WRITTEN: Final = 64_000  # bytes collected before a write, where chunks are small


def read_at(file: BinaryIO, start: int, length: int) -> bytes:
    """`length` bytes at an offset, fewer at the end of the file."""
    if hasattr(os, "pread"):
        return os.pread(file.fileno(), length, start)
    file.seek(start)
    return file.read(length)


def write_at(file: BinaryIO, start: int, content: bytes) -> None:
    """Write all of the bytes at an offset; raises OSError."""
    left = memoryview(content)
    while left:
        if hasattr(os, "pwrite"):
            written = os.pwrite(file.fileno(), left, start)
        else:
            file.seek(start)
            written = file.write(left)
        start, left = start + written, left[written:]


def gathered(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes, with small chunks joined."""
    held = bytearray()
    for chunk in chunks:
        if not held and len(chunk) >= _WRITTEN:
            yield chunk
            continue
        held += chunk
        if len(held) >= _WRITTEN:
            yield bytes(held)
            held.clear()
    yield bytes(held)
