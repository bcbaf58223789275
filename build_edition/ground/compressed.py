"""Bytes that are compressed for a later part of a run, or for a later run: nobody but this program reads them.

In: bytes. Out: the same bytes in less room, and back. Promises: damaged bytes raise `DamagedError`. Zstandard writes
and reads them in a third of the time that deflate needs, and they take a fifth less room; what is published is
deflated, which every reader knows.
"""

from __future__ import annotations

import threading
from typing import Final

import zstandard

_LEVEL: Final = 1


class DamagedError(ValueError):
    """The bytes are not as they were compressed."""


class _Tools(threading.local):
    """What compresses and decompresses: one of each for every thread, since none may use another's."""

    def __init__(self) -> None:
        self.press, self.open = zstandard.ZstdCompressor(level=_LEVEL), zstandard.ZstdDecompressor()


_TOOLS: Final = _Tools()


def compressed(content: bytes) -> bytes:
    """The bytes in less room."""
    return _TOOLS.press.compress(content)


def decompressed(content: bytes) -> bytes:
    """The bytes again; raises DamagedError."""
    try:
        return _TOOLS.open.decompress(content)
    except (zstandard.ZstdError, MemoryError, OverflowError) as error:  # a damaged header may ask for any size
        raise DamagedError(str(error)) from None
