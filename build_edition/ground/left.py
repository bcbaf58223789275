"""Contents handed from a child process to its parent through a file that both have open, instead of a message.

In: text, bytes, or a `Resting`. Out: a `Left`, which is small enough to send, and from which the other process gets the
contents again. Promises: what is found is what was left; small contents are sent directly.
"""

from __future__ import annotations

import sys
from typing import NamedTuple

from build_edition.ground.at_rest import SMALL, Rest, Resting, Stream


class Left(NamedTuple):
    """Where a process left contents: offset and length in the file, size when read; or small contents themselves."""

    small: str | bytes
    place: tuple[int, int] = (0, 0)
    size: int = 0
    is_words: bool = True
    sha256: str = ""


class SharedRest(Rest):
    """A file to be filled by one process, which is forked after the file is created; contents are not compressed."""

    def __init__(self) -> None:
        """Create the file now."""
        super().__init__(sys.maxsize)
        self._file.fileno()
        self._is_pouring = False

    def put(self, content: str | bytes) -> Resting:
        """Append contents; while a stream is being written, they go to a file of their own."""
        return Rest().put(content) if self._is_pouring else super().put(content)

    def pour(self, stream: Stream) -> Resting:
        """Write a stream; if another is being written, this one goes to a file of its own."""
        if self._is_pouring:
            return super().pour(stream)
        self._is_pouring = True
        try:
            return self.poured(stream)
        finally:
            self._is_pouring = False

    def left(self, content: str | bytes | Resting) -> Left:
        """Write contents to the file, if they are not there yet."""
        if not isinstance(content, Resting):
            if len(content) < SMALL:
                return Left(content)
            content = self.put(content)
        elif content.rest is not self:
            content = self.pour(Stream(content.chunks, content.is_words))
        return Left("", content.place, content.size, content.is_words, content.known_sha256)

    def found(self, left: Left) -> str | bytes | Resting:
        """The contents that another process left there."""
        if not left.size:
            return left.small
        return Resting(self, left.place, left.size, is_words=left.is_words, sha256=left.sha256)
