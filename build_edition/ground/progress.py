"""How far a run has come: what is being done, and, where things are counted, how many of how many are done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

Thing = TypeVar("Thing")


class Progress(Protocol):
    """Told that a stage begins (words alone), and then how many of its things are done."""

    def __call__(self, words: str, done: int = 0, of: int = 0) -> None:
        """What is being done."""


def silent(words: str, done: int = 0, of: int = 0) -> None:
    """Says nothing."""


def counted(things: Iterable[Thing], of: int, words: str, progress: Progress) -> Iterator[Thing]:
    """The things one by one; each is told when the next is asked for, and so when it is done."""
    progress(words)
    for done, thing in enumerate(things, start=1):
        yield thing
        progress(words, done, of)
