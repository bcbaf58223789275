"""The name of an earlier edition → a folder in which it can be read.

In: a folder, or a git revision of the repository the edition stands in. Out:
the folder, or a temporary one that holds the revision's files. Promises:
nothing in the repository or beside it is changed; nothing of the revision is
run; only what an edition is read from is unpacked, and no file of it is written outside the temporary folder.
"""

from __future__ import annotations

import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from build_edition.ground.git import git

_PARTS: Final = ("mkdocs.yml", "sources", "docs")
_NO_RIGHT: Final = 1314  # of Windows, to make a link


class UnknownRevisionError(ValueError):
    """Neither a folder nor a revision that git knows here."""


@contextmanager
def revision(base: str, root: Path) -> Iterator[Path]:
    """The folder of the edition at `base`; raises UnknownRevisionError."""
    if base and Path(base).is_dir():
        yield Path(base)
        return
    commit = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{base}^{{commit}}")
    if commit is None:
        raise UnknownRevisionError(base)
    with tempfile.TemporaryDirectory(prefix="build-edition-") as folder:
        archive, tree = Path(folder, "tree.tar"), Path(folder, "tree")
        # run in the edition's own folder, git archives that folder alone, its paths counted from there
        if git(root, "archive", "--format=tar", f"--output={archive.resolve()}", commit) is None:
            raise UnknownRevisionError(base)
        _unpack(archive, tree, base)
        yield tree


def _unpack(archive: Path, tree: Path, base: str) -> None:
    """Unpack the edition's own files: what `read` would look at."""
    try:
        with tarfile.open(archive) as packed:
            members = [member for member in packed if _is_of_the_edition(member.name)]
            for member in members:
                _write(packed.extractfile(member) if member.isfile() else None, tree / member.name)
    except tarfile.TarError as error:
        raise UnknownRevisionError(base) from error
    # links come last, so that nothing is ever written through one
    for member in members:
        if member.issym():
            _link(tree / member.name, member.linkname, tree)


def _is_of_the_edition(name: str) -> bool:
    parts = name.split("/")
    return parts[0] in _PARTS and ".." not in parts


def _write(content: IO[bytes] | None, path: Path) -> None:
    """A file with its bytes; what is none (a folder, a link) has no content and is not written here."""
    if content is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.read())


def _link(path: Path, target: str, tree: Path) -> None:
    """A link that stays within the folder; one that leads out is left out, as `read` follows none of them either.

    Where Windows lets nobody make links, it is left out too.
    """
    if (path.parent / target).resolve().is_relative_to(tree.resolve()):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            path.symlink_to(target)
        except OSError as error:
            if getattr(error, "winerror", None) != _NO_RIGHT:
                raise
