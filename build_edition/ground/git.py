"""What git says about the repository a folder stands in; nothing where there is none.

In: a folder and arguments. Out: what git prints. Promises: no shell, nothing is asked of whoever calls, nothing is
fetched and nothing of the repository is written; names of files may be any bytes; a git that does not come to an end
is as one that is not there; where there is no repository none is begun.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, Final, NamedTuple

_VERSION: Final = re.compile(r"v[0-9][0-9A-Za-z.+_-]{0,60}")
_SECONDS: Final = 60
_QUIET: Final = {"GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0"}


class GitFile(NamedTuple):
    """A path from the folder it was asked of, and what git says lies there."""

    path: str
    mode: str
    kind: str
    id: str

    @property
    def is_link(self) -> bool:
        """Whether it is a symbolic link, whose bytes say where it leads to."""
        return self.mode == "120000"


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


def git_files(root: Path, commit: str, *places: str) -> list[GitFile] | None:
    """What lies at some places below a folder at a commit: files, links, other repositories; None where git fails."""
    said = _said(root, ("ls-tree", "-r", "-z", commit, "--", *places))
    if said is None:
        return None
    records = (one.decode("utf-8", "surrogateescape").partition("\t") for one in said.split(b"\0") if one)
    return [GitFile(path, *about.split()) for about, _, path in records]


def git_contents(root: Path, ids: Sequence[str], put: Callable[[int, IO[bytes], int], None]) -> bool:
    """The bytes of files as they were committed, whatever attributes would make of them; whether git had them all.

    Each is given to `put`: which of the ids, where its bytes are read, how many they are. No more of them is held.
    """
    with tempfile.TemporaryFile() as batch:
        asked = "".join(f"{one}\n" for one in ids).encode()
        if _said(root, ("cat-file", "--batch"), asked, batch) is None:
            return False
        batch.seek(0)
        for number in range(len(ids)):
            _, *about = batch.readline().split()
            if len(about) != 2:  # noqa: PLR2004 - what it is, and its size; else it is missing
                return False
            begin, size = batch.tell(), int(about[1])
            put(number, batch, size)
            batch.seek(begin + size + 1)
    return True


def _has_repository(folder: Path) -> bool:
    """Whether git could find one: in the folder, above it, or where its own environment says."""
    place = Path(os.path.realpath(folder))
    above = (place, *place.parents)
    return "GIT_DIR" in os.environ or any(os.path.exists(one / ".git") for one in above)  # noqa: PTH110 - no folder is refused


def _said(
    root: Path, arguments: Iterable[str], asked: bytes = b"", out: IO[bytes] | int = subprocess.PIPE
) -> bytes | None:
    """What git prints, unless that goes `out` to a file; None where it fails."""
    if not _has_repository(root):
        return None
    command = ["git", "-C", str(root), *arguments]
    try:
        ran = subprocess.run(  # noqa: S603 - no shell
            command, input=asked, stdout=out, stderr=subprocess.PIPE, check=False, timeout=_SECONDS,
            env={**os.environ, **_QUIET},
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return None
    return (ran.stdout or b"") if ran.returncode == 0 else None
