"""What every command shares: exit codes, printing of findings, progress messages.

In: diagnostics and the folder of an edition. Out: text on standard output and standard error. Promises: no file outside
the edition is ever shown; output is flushed before `show` returns.
"""

from __future__ import annotations

import io
import os
import re
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from build_edition.ground.programs import PROGRAM, called, carries_its_generator
from build_edition.ground.progress import Progress, silent

if TYPE_CHECKING:
    from typing import TextIO

    from build_edition.diagnostics.findings import Diagnostic

CLEAN: Final = 0
ERRORS: Final = 1
USAGE_ERROR: Final = 2
OUR_FAULT: Final = 70
_LONG: Final = 90  # seconds; longer times are given in minutes
_IS_QUIET: Final = ContextVar("_IS_QUIET", default=False)
_IS_VERBOSE: Final = ContextVar("_IS_VERBOSE", default=False)
_CALLED: Final = ContextVar("_CALLED", default=PROGRAM)
_HEAD: Final = re.compile(r"^(?P<place>\S[^\n]*?:\d+:\d+:) (?P<what>error|warning|note):", re.MULTILINE)
_CARETS: Final = re.compile(r"^ {5} \| *(\^+)$", re.MULTILINE)
_COLOURS: Final = {"error": "31", "warning": "33", "note": "36"}


def speak(*, is_quiet: bool, is_verbose: bool, root: Path) -> None:
    """Set how much is printed besides findings and requested output, and how commands are called in this edition."""
    _IS_QUIET.set(is_quiet)
    _IS_VERBOSE.set(is_verbose)
    python = "py" if os.name == "nt" else "python"
    _CALLED.set(f"{python} edition.py" if carries_its_generator(root) else PROGRAM)


def as_called(text: str) -> str:
    """The text with every command as it is called in this edition, if it carries the program."""
    return called(text, _CALLED.get())


def speak_plainly() -> None:
    """Write UTF-8 whatever the console's encoding, and escape names that cannot be encoded.

    A standard stream that the caller has closed is replaced by the null device.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - open to the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(words: str) -> None:
    """Print what was done on standard output, unless `--quiet` is set."""
    if not _IS_QUIET.get():
        print(as_called(words), flush=True)


def is_edition(root: Path) -> bool:
    """Whether the folder contains an edition; prints an error if it does not."""
    if (root / "sources").is_dir():
        return True
    usage_error(f"{root.resolve().name} has no folder sources/; say where the edition is with --root")
    return False


def complain(words: str) -> int:
    """Print one sentence on standard error about what could not be done; return the exit code."""
    print(f"build-edition: {as_called(words)}", file=sys.stderr, flush=True)
    return ERRORS


def usage_error(words: str) -> int:
    """Print one sentence on standard error about a usage error; return the exit code."""
    print(f"build-edition: usage error: {as_called(words)}", file=sys.stderr, flush=True)
    return USAGE_ERROR


def ask(question: str, usual: str) -> str:
    """An answer from the user at a terminal; the default if there is no terminal, or the answer is empty."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return usual
    print(f"{question[0].upper()}{question[1:]} [{usual or 'none'}]: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip() or usual


def note(words: str) -> None:
    """Print something worth knowing on standard error, in any case."""
    print(f"build-edition: {as_called(words)}", file=sys.stderr, flush=True)


def _shows_progress() -> bool:
    """Whether progress and remarks are printed besides findings and requested output."""
    return not _IS_QUIET.get() and (_IS_VERBOSE.get() or sys.stderr.isatty())


def remark(words: str) -> None:
    """Print a remark that is no finding, if there is one: on a terminal, or with `--verbose`."""
    if words and _shows_progress():
        note(words)


def show(found: Sequence[Diagnostic], root: Path, form: str) -> None:
    """Print the findings in one of the formats of `diagnostics.formats`."""
    from build_edition.diagnostics.formats import FORMATS

    if found or form == "json":
        told = [replace(one, hint=as_called(one.hint)) for one in found]
        text = FORMATS[form](told, lambda path: _text(root, root / path))
        has_colours = form in ("excerpt", "concise") and wants_colours(os.environ, is_terminal=sys.stdout.isatty())
        print(coloured(text) if has_colours else text, flush=True)


def wants_colours(environment: Mapping[str, str], *, is_terminal: bool) -> bool:
    """Whether to colour: on a capable terminal, unless NO_COLOR is set; FORCE_COLOR forces it elsewhere.

    https://no-color.org and https://force-color.org
    """
    if environment.get("NO_COLOR"):
        return False
    return bool(environment.get("FORCE_COLOR")) or (is_terminal and environment.get("TERM", "") not in ("", "dumb"))


def coloured(text: str) -> str:
    """Printed findings with colours for place, severity and carets."""

    def head(match: re.Match[str]) -> str:
        return f"\x1b[1m{match['place']}\x1b[0m \x1b[1;{_COLOURS[match['what']]}m{match['what']}\x1b[0m:"

    return _CARETS.sub(lambda match: match[0].replace(match[1], f"\x1b[1;32m{match[1]}\x1b[0m"), _HEAD.sub(head, text))


def progress() -> Progress:
    """A progress reporter, on a terminal or with `--verbose`; on a terminal it also counts."""
    if not _shows_progress():
        return silent
    return Said(sys.stderr, time.monotonic, is_terminal=sys.stderr.isatty())


class Said:
    """Prints one line per stage; on a terminal, one line that counts what is done and estimates the remaining time."""

    def __init__(self, out: TextIO, clock: Callable[[], float], *, is_terminal: bool) -> None:
        self._out, self._clock, self._is_terminal = out, clock, is_terminal
        self._began = clock()
        self._shown = ""

    def __call__(self, words: str, done: int = 0, of: int = 0) -> None:
        """Report a stage, or a count of a total."""
        if not of:
            self._began, self._shown = self._clock(), ""
            print(f"… {words}", file=self._out, flush=True)
        elif self._is_terminal and (share := f"{100 * done // of} %") != self._shown:
            self._shown = share
            end = "\n" if done == of else ""
            print(f"\r\x1b[K  {done:,} of {of:,}{self._left(done, of)}", end=end, file=self._out, flush=True)

    def _left(self, done: int, of: int) -> str:
        left = (self._clock() - self._began) / done * (of - done)
        if left < 1:
            return ""
        return f", about {left / 60:.0f} min left" if left > _LONG else f", about {left:.0f} s left"


def _text(root: Path, path: Path) -> str:
    try:
        is_ours = path.resolve().is_relative_to(root.resolve())
        return path.read_text(encoding="utf-8", errors="replace") if is_ours else ""
    except (OSError, RuntimeError):
        return ""
