"""Progress of a run: what is being done and, where things are counted, how many of how many are done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

Thing = TypeVar("Thing")


class Progress(Protocol):
    """Called when a stage begins (`words` alone), and then with the number of things done."""

    def __call__(self, words: str, done: int = 0, of: int = 0) -> None:
        """Report what is being done."""


def silent(words: str, done: int = 0, of: int = 0) -> None:
    """Report nothing."""


def counted(things: Iterable[Thing], of: int, words: str, progress: Progress) -> Iterator[Thing]:
    """The things one by one; each is reported as done when the next is asked for."""
    progress(words)
    for done, thing in enumerate(things, start=1):
        yield thing
        progress(words, done, of)
