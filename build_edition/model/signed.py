"""Signers: who wrote or reviewed something.

In: notes, entries, parallels, or counts of them. Out: ids of contributors.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from build_edition.model.sources import Review


class WithSigners(Protocol):
    """Anything that contributors wrote and reviewed."""

    @property
    def by(self) -> tuple[str, ...]:
        """Who wrote it, by id."""

    @property
    def reviewed(self) -> tuple[Review, ...]:
        """Who reviewed it."""


def signers_of(signed: Iterable[WithSigners]) -> Iterator[str]:
    """The ids of all authors and reviewers, repeated as often as they signed."""
    for one in signed:
        yield from one.by
        yield from (review.by for review in one.reviewed)
