"""Programs that are not ours and do not work.

In: the name of a program and what it said. Out: an exception that a command says in one sentence: neither the editor's
mistake nor ours.
"""

from __future__ import annotations


class ProgramFailedError(Exception):
    """A program that we need is installed and fails."""

    def __init__(self, name: str, problem: str) -> None:
        super().__init__(f"{name} does not work: {problem}")
        self.name = name
