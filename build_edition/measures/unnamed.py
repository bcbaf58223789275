"""Turns before which no label stands, or one that nobody declared.

In: a turn. Out: what the editors say of who speaks. Promises: nothing is said where a label does.
"""

from __future__ import annotations

from build_edition.model.documents import Turn
from build_edition.words.language import Words


def who_speaks(words: Words, turn: Turn) -> str:
    """What the editors say of who speaks, where no label does: that nobody knows, or who goes on after such words."""
    if turn.speaker.status == "undeclared":
        return turn.speaker.printed(words)
    return "" if turn.paragraphs[0].label else words.say("{speaker} goes on", speaker=turn.speaker.printed(words))
