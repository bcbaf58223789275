"""What every command shares: its exit codes, what is printed of findings, what is said on the way.

In: diagnostics and the folder of an edition. Out: words on standard output and
standard error. Promises: no file outside the edition is ever shown, and what was printed is out before `show` returns.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from build_edition.diagnostics.findings import Diagnostic

CLEAN: Final = 0
ERRORS: Final = 1
USAGE_ERROR: Final = 2
OUR_FAULT: Final = 70


def is_edition(root: Path) -> bool:
    """Whether the folder holds an edition; says so when it does not."""
    if (root / "sources").is_dir():
        return True
    usage_error(f"{root.resolve().name} has no folder sources/; say where the edition is with --root")
    return False


def complain(words: str) -> int:
    """One sentence to standard error about what could not be done; the exit code."""
    print(f"build-edition: {words}", file=sys.stderr, flush=True)
    return ERRORS


def usage_error(words: str) -> int:
    """One sentence to standard error: the command was given what it cannot take; the exit code."""
    print(f"build-edition: usage error: {words}", file=sys.stderr, flush=True)
    return USAGE_ERROR


def note(words: str) -> None:
    """Something to know on the way, on standard error, whoever reads it."""
    print(f"build-edition: {words}", file=sys.stderr, flush=True)


def show(found: Sequence[Diagnostic], root: Path, form: str) -> None:
    """The findings in one of the formats of `diagnostics.formats`."""
    from build_edition.diagnostics.formats import FORMATS

    if found or form == "json":
        print(FORMATS[form](found, lambda path: _text(root, root / path)), flush=True)


def progress() -> Callable[[str], None]:
    """Says what is being done, on a terminal only."""
    if not sys.stderr.isatty():
        return lambda _: None
    return lambda words: print(f"… {words}", file=sys.stderr, flush=True)


def _text(root: Path, path: Path) -> str:
    try:
        is_ours = path.resolve().is_relative_to(root.resolve())
        return path.read_text(encoding="utf-8", errors="replace") if is_ours else ""
    except (OSError, RuntimeError):
        return ""
