"""External programs that fail, and how our own is called.

In: the name of a program and its message. Out: an exception that a command reports in one sentence: neither the
editor's mistake nor ours.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

PROGRAM: Final = "build-edition"


def carries_its_generator(root: Path) -> bool:
    """Whether the edition in a folder includes the generator and calls it by `edition.py`."""
    return (root / "edition.py").is_file() and (root / "generator").is_dir()


def usual_call(root: Path) -> str:
    """The command that calls the program for the edition in a folder, on most systems."""
    return "python edition.py" if carries_its_generator(root) else PROGRAM


def called(text: str, command: str) -> str:
    """The text with every command in it as it is called here."""
    return text.replace(f"`{PROGRAM} ", f"`{command} ")


class ProgramFailedError(Exception):
    """A program that we need is installed but fails."""

    def __init__(self, name: str, problem: str) -> None:
        super().__init__(f"{name} does not work: {problem}")
        self.name = name
