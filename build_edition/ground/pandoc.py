"""Pandoc, which formats citations and reads the formats of word processors.

In: what it is to convert. Out: what it says. Promises: it runs in its sandbox and reads no file but those named.
"""

from __future__ import annotations

import subprocess

import pypandoc


def run_pandoc(question: str, *options: str, seconds: float | None = None) -> subprocess.CompletedProcess[str]:
    """One run, in pandoc's sandbox: it reads no file but those named on its command line.

    Raises TimeoutExpired after so many `seconds`.
    """
    command = [pypandoc.get_pandoc_path(), "--sandbox", "--wrap=none", *options]
    return subprocess.run(  # noqa: S603 - our own command, no shell
        command, input=question, capture_output=True, text=True, encoding="utf-8", check=False, timeout=seconds
    )
