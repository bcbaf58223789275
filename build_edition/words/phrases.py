"""Sentences that are said later: marked for the catalogue where they are written down."""

from __future__ import annotations


def phrase(english: str) -> str:
    """The sentence itself, to be said by `Words.say`."""
    return english
