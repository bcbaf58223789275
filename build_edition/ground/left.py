"""What one process leaves for another that began it: contents in a file that both have, and not in a message.

In: words, bytes, or what rests already. Out: a `Left`, which is small and can be sent, and of which the other makes the
contents again. Promises: what is found is what was left; what is small is sent itself.
"""

from __future__ import annotations

import sys
from typing import NamedTuple

from build_edition.ground.at_rest import SMALL, Rest, Resting, Stream


class Left(NamedTuple):
    """Where a process left contents: which bytes of the file, and how many they are when read; or they themselves."""

    small: str | bytes
    place: tuple[int, int] = (0, 0)
    size: int = 0
    is_words: bool = True
    sha256: str = ""


class SharedRest(Rest):
    """A file that one process may fill which is forked when it is there; all that rests there lies as it is."""

    def __init__(self) -> None:
        """The file, which is made now."""
        super().__init__(sys.maxsize)
        self._file.fileno()
        self._is_pouring = False

    def put(self, content: str | bytes) -> Resting:
        """Leave contents there; what comes while others are poured rests elsewhere."""
        return Rest().put(content) if self._is_pouring else super().put(content)

    def pour(self, stream: Stream) -> Resting:
        """Leave there what comes part by part; what comes while others are poured rests elsewhere."""
        if self._is_pouring:
            return super().pour(stream)
        self._is_pouring = True
        try:
            return self.poured(stream)
        finally:
            self._is_pouring = False

    def left(self, content: str | bytes | Resting) -> Left:
        """Leave contents there, if they are not there yet."""
        if not isinstance(content, Resting):
            if len(content) < SMALL:
                return Left(content)
            content = self.put(content)
        elif content.rest is not self:
            content = self.pour(Stream(content.chunks, content.is_words))
        return Left("", content.place, content.size, content.is_words, content.known_sha256)

    def found(self, left: Left) -> str | bytes | Resting:
        """What another process left there."""
        if not left.size:
            return left.small
        return Resting(self, left.place, left.size, is_words=left.is_words, sha256=left.sha256)
