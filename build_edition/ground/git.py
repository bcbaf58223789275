"""What git says about the repository a folder stands in; nothing where there is none.

In: a folder and arguments. Out: what git prints. Promises: no shell, nothing is asked of whoever calls.
"""

from __future__ import annotations

import subprocess
from pathlib import Path


def git(root: Path, *arguments: str) -> str | None:
    """What git prints, white space at its edges off; None where it fails or is not installed."""
    command = ["git", "-C", str(root), *arguments]
    try:
        ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S603 - no shell
    except OSError:
        return None
    return ran.stdout.strip() if ran.returncode == 0 else None
