"""What git says about the repository a folder is in; nothing where there is none.

In: a folder and arguments. Out: what git prints. Promises: no shell, no prompts, nothing is fetched, and nothing in the
repository is written; file names may be any bytes; a git that does not finish in time counts as not installed; where
there is no repository, git is not started.
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
_ENVIRONMENT: Final = {"GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0"}


class GitFile(NamedTuple):
    """A path relative to the folder that was asked about, and what git has there."""

    path: str
    mode: str
    kind: str
    id: str

    @property
    def is_link(self) -> bool:
        """Whether it is a symbolic link, whose content is its target."""
        return self.mode == "120000"


def git(root: Path, *arguments: str) -> str | None:
    """What git prints, stripped of white space at the edges; None where it fails or is not installed."""
    said = _output(root, arguments)
    return None if said is None else said.decode("utf-8", "surrogateescape").strip()


def git_names(root: Path, *arguments: str) -> Iterator[str]:
    """What git prints with `-z`: names or records; none where it fails."""
    for name in (_output(root, arguments) or b"").split(b"\0"):
        if name.strip():
            yield name.decode("utf-8", "surrogateescape").lstrip("\n")


def tagged_versions(root: Path) -> tuple[tuple[str, str], ...]:
    """Each version whose tag (`v1.2.0`) is reachable from HEAD, with its commit, oldest first."""
    form = "--format=%(refname:strip=2) %(objectname) %(*objectname)"
    order = ("--sort=version:refname", "--sort=creatordate")
    listed = git(root, "for-each-ref", "--merged=HEAD", *order, form, "refs/tags/v*") or ""
    lines = (line.split() for line in listed.splitlines())
    return tuple((tag.removeprefix("v"), commits[-1]) for tag, *commits in lines if _VERSION.fullmatch(tag))


def git_blobs(root: Path, ids: Iterable[str]) -> dict[str, bytes]:
    """The contents of files as stored in git, by blob id; missing ones are left out."""
    asked = "".join(f"{one}\n" for one in ids).encode()
    said = _output(root, ("cat-file", "--batch"), asked) if asked else None
    found: dict[str, bytes] = {}
    at = 0
    while said and at < len(said):
        end = said.index(b"\n", at)
        name, *about = said[at:end].decode().split()
        at = end + 1
        if len(about) == 2:  # noqa: PLR2004 - type and size; else it is missing
            found[name] = said[at : at + int(about[1])]
            at += int(about[1]) + 1
    return found


def git_files(root: Path, commit: str, *places: str) -> list[GitFile] | None:
    """The files, links and submodules at some places below a folder at a commit; None where git fails."""
    said = _output(root, ("ls-tree", "-r", "-z", commit, "--", *places))
    if said is None:
        return None
    records = (one.decode("utf-8", "surrogateescape").partition("\t") for one in said.split(b"\0") if one)
    return [GitFile(path, *about.split()) for about, _, path in records]


def git_contents(root: Path, ids: Sequence[str], put: Callable[[int, IO[bytes], int], None]) -> bool:
    """Read the contents of files as committed, ignoring attributes; whether git had them all.

    Each is passed to `put`: the index of its id, a file at its first byte, its length. None is held in memory.
    """
    with tempfile.TemporaryFile() as batch:
        asked = "".join(f"{one}\n" for one in ids).encode()
        if _output(root, ("cat-file", "--batch"), asked, batch) is None:
            return False
        batch.seek(0)
        for number in range(len(ids)):
            _, *about = batch.readline().split()
            if len(about) != 2:  # noqa: PLR2004 - type and size; else it is missing
                return False
            begin, size = batch.tell(), int(about[1])
            put(number, batch, size)
            batch.seek(begin + size + 1)
    return True


def _has_repository(folder: Path) -> bool:
    """Whether git could find a repository: in the folder, above it, or in `GIT_DIR`."""
    place = Path(os.path.realpath(folder))
    above = (place, *place.parents)
    return "GIT_DIR" in os.environ or any(os.path.exists(one / ".git") for one in above)  # noqa: PTH110 - no folder is refused


def _output(
    root: Path, arguments: Iterable[str], asked: bytes = b"", out: IO[bytes] | int = subprocess.PIPE
) -> bytes | None:
    """What git prints, unless it is written to the file `out`; None where it fails."""
    if not _has_repository(root):
        return None
    command = ["git", "-C", str(root), *arguments]
    try:
        ran = subprocess.run(  # noqa: S603 - no shell
            command, input=asked, stdout=out, stderr=subprocess.PIPE, check=False, timeout=_SECONDS,
            env={**os.environ, **_ENVIRONMENT},
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return None
    return (ran.stdout or b"") if ran.returncode == 0 else None
