"""What git says about the repository a folder stands in; nothing where there is none.

In: a folder and arguments. Out: what git prints. Promises: no shell, nothing is asked of whoever calls, nothing is
fetched and nothing of the repository is written; names of files may be any bytes; a git that does not come to an end
is as one that is not there; where there is no repository none is begun.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

_VERSION: Final = re.compile(r"v[0-9][0-9A-Za-z.+_-]{0,60}")
_SECONDS: Final = 60
_QUIET: Final = {"GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0"}


def git(root: Path, *arguments: str) -> str | None:
    """What git prints, white space at its edges off; None where it fails or is not installed."""
    said = _said(root, arguments)
    return None if said is None else said.decode("utf-8", "surrogateescape").strip()


def git_names(root: Path, *arguments: str) -> Iterator[str]:
    """What git prints with `-z`: names, records; none where it fails."""
    for name in (_said(root, arguments) or b"").split(b"\0"):
        if name.strip():
            yield name.decode("utf-8", "surrogateescape").lstrip("\n")


def tagged_versions(root: Path) -> tuple[tuple[str, str], ...]:
    """Each version that has a tag (`v1.2.0`) leading to what is checked out, and its commit, oldest first."""
    form = "--format=%(refname:strip=2) %(objectname) %(*objectname)"
    order = ("--sort=version:refname", "--sort=creatordate")
    listed = git(root, "for-each-ref", "--merged=HEAD", *order, form, "refs/tags/v*") or ""
    lines = (line.split() for line in listed.splitlines())
    return tuple((tag.removeprefix("v"), commits[-1]) for tag, *commits in lines if _VERSION.fullmatch(tag))


def git_blobs(root: Path, ids: Iterable[str]) -> dict[str, bytes]:
    """The bytes of files as git keeps them, by the ids it gave; those it has not are left out."""
    asked = "".join(f"{one}\n" for one in ids).encode()
    said = _said(root, ("cat-file", "--batch"), asked) if asked else None
    found: dict[str, bytes] = {}
    at = 0
    while said and at < len(said):
        end = said.index(b"\n", at)
        name, *about = said[at:end].decode().split()
        at = end + 1
        if len(about) == 2:  # noqa: PLR2004 - what it is, and its size; else it is missing
            found[name] = said[at : at + int(about[1])]
            at += int(about[1]) + 1
    return found


def _has_repository(folder: Path) -> bool:
    """Whether git could find one: in the folder, above it, or where its own environment says."""
    place = Path(os.path.realpath(folder))
    above = (place, *place.parents)
    return "GIT_DIR" in os.environ or any(os.path.exists(one / ".git") for one in above)  # noqa: PTH110 - no folder is refused


def _said(root: Path, arguments: Iterable[str], asked: bytes = b"") -> bytes | None:
    if not _has_repository(root):
        return None
    command = ["git", "-C", str(root), *arguments]
    try:
        ran = subprocess.run(  # noqa: S603 - no shell
            command, input=asked, capture_output=True, check=False, timeout=_SECONDS, env={**os.environ, **_QUIET}
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return ran.stdout if ran.returncode == 0 else None
