"""Words on one line: shortened for a sentence, or without what a terminal would obey."""

from __future__ import annotations


def clipped(words: str, length: int = 60) -> str:
    """The words on one line, shortened in the middle to about `length` characters."""
    line = " ".join(words.split())
    if len(line) <= length:
        return line
    half = (length - 1) // 2
    return f"{line[:half].rstrip()}…{line[-half:].lstrip()}"


def printable(words: str) -> str:
    """The words for one line: a space for every control character and line end."""
    return "".join(char if char.isprintable() else " " for char in words)
