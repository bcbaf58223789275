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
from typing import Final

from build_edition.ground.git import git

_PARTS: Final = ("mkdocs.yml", "sources", "docs")


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
    """Unpack the edition's own files."""
    try:
        with tarfile.open(archive) as packed:
            packed.extractall(tree, filter=_of_the_edition)  # noqa: S202 - the filter is data_filter, and stricter
    except tarfile.TarError as error:
        raise UnknownRevisionError(base) from error


def _of_the_edition(member: tarfile.TarInfo, folder: str) -> tarfile.TarInfo | None:
    """What `read` would look at, links that lead out of the folder left out: it follows none of them either."""
    if member.name.split("/")[0] not in _PARTS:
        return None
    try:
        return tarfile.data_filter(member, folder)
    except tarfile.FilterError:
        return None
