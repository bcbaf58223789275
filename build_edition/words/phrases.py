"""Sentences that are translated later: marked for the catalogue where they are written."""

from __future__ import annotations


def phrase(english: str) -> str:
    """The sentence itself, to be passed to `Words.say` later."""
    return english
