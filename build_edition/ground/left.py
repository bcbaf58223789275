"""What one process leaves for another that began it: contents in a file that both have, and not in a message.

In: words or bytes. Out: a `Left`, which is small and can be sent, and of which the other makes the contents again.
Promises: what is found is what was left; what is small is sent itself.
"""

from __future__ import annotations

from typing import NamedTuple

from build_edition.ground.at_rest import SMALL, Rest, Resting


class Left(NamedTuple):
    """Where a process left contents: which bytes of the file, and how many they are when read; or they themselves."""

    small: str | bytes
    place: tuple[int, int] = (0, 0)
    size: int = 0
    is_words: bool = True


class SharedRest(Rest):
    """A file that one process may fill which is forked when it is there."""

    def __init__(self, plain: int | None = None) -> None:
        """The file, which is made now."""
        super().__init__(plain)
        self._file.flush()

    def left(self, content: str | bytes) -> Left:
        """Leave contents there."""
        if len(content) < SMALL:
            return Left(content)
        held = self.put(content)
        self._file.flush()
        return Left("", held.place, held.size, isinstance(content, str))

    def found(self, left: Left) -> str | bytes | Resting:
        """What another process left there."""
        return Resting(self, left.place, left.size, is_words=left.is_words) if left.size else left.small
