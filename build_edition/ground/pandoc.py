"""Pandoc, which formats citations and reads word processor formats.

In: what it is to convert. Out: what it prints. Promises: it runs in its sandbox and reads only the files named; if it
is killed, hangs or fails without a message, its input is not blamed.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from typing import Final

import pypandoc

from build_edition.ground.programs import ProgramFailedError

_SECONDS: Final = 600
_SMALL: Final = {"GHCRTS": "-H8m"}  # otherwise it takes 64 MB at once and then as much again, in the same time
_NO_RTS_OPTIONS: Final = "RTS options are disabled"  # printed by builds of pandoc that do not allow this setting


def run_pandoc(question: str, *options: str, seconds: float | None = None) -> subprocess.CompletedProcess[str]:
    """Run pandoc once in its sandbox: it reads only the files named on its command line.

    A caller that gives a limit in `seconds` handles a timeout itself: raises TimeoutExpired.
    """
    try:
        ran = _run(question, options, seconds or _SECONDS, _SMALL)
        if ran.returncode and _NO_RTS_OPTIONS in ran.stderr:
            ran = _run(question, options, seconds or _SECONDS, {})
    except subprocess.TimeoutExpired as error:
        if seconds is not None:
            raise
        raise ProgramFailedError("pandoc", f"it did not end in {_SECONDS} seconds") from error
    if seconds is None and (ran.returncode < 0 or (ran.returncode and not ran.stderr.strip())):
        raise ProgramFailedError("pandoc", f"it ended with {ran.returncode} and said nothing")
    return ran


def _run(
    question: str, options: Sequence[str], seconds: float, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own command, no shell
        [pandoc_path(), "--sandbox", "--wrap=none", *options],
        env={**os.environ, **environment},
        input=question,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=seconds,
        check=False,
    )


def pandoc_path() -> str:
    """The path of the program."""
    return str(pypandoc.get_pandoc_path())
