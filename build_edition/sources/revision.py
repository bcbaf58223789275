"""The name of an earlier edition → a folder in which it can be read.

In: a folder, or a git revision of the repository that contains the edition. Out: that
folder, or a temporary one that holds the revision's files. Promises: nothing in the
repository or beside it is changed; nothing of the revision is executed; only what an
edition is read from is unpacked, byte for byte as it was committed whatever its
`.gitattributes` say, and no file is written outside the temporary folder.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from build_edition.ground.git import GitFile, git, git_contents, git_files

_PARTS: Final = ("mkdocs.yml", "sources", "docs")
_AT_ONCE: Final = 1_000_000  # bytes
_LONGEST_LINK: Final = 4_096  # no operating system allows a longer one
_NO_RIGHT: Final = 1314  # the Windows error for lacking the right to create links


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
    found = git_files(root, commit, *_PARTS)
    if found is None:
        raise UnknownRevisionError(base)
    with tempfile.TemporaryDirectory(prefix="build-edition-") as folder:
        tree = Path(folder, "tree")
        try:
            is_whole = _unpack(root, [one for one in found if _is_of_the_edition(one)], tree)
        except (FileExistsError, NotADirectoryError, IsADirectoryError) as error:  # paths no working tree could hold
            raise UnknownRevisionError(base) from error
        if not is_whole:
            raise UnknownRevisionError(base)
        yield tree


def _unpack(root: Path, found: Sequence[GitFile], tree: Path) -> bool:
    """Unpack the edition's own files, those that `read` would look at; return whether git had all of them."""
    links = list[tuple[str, str]]()

    def put(number: int, content: IO[bytes], size: int) -> None:
        if found[number].is_link:
            links.append((found[number].path, os.fsdecode(content.read(min(size, _LONGEST_LINK)))))
        else:
            _write(content, size, tree / found[number].path)

    is_whole = git_contents(root, [one.id for one in found], put)
    # links come last, so that nothing is ever written through one
    for path, target in links:
        if target and "\0" not in target:
            _link(tree / path, target, tree)
    for path, _ in links:  # a link that was created later may have changed the target of an earlier one
        if (tree / path).is_symlink() and not _is_within(tree / path, tree):
            (tree / path).unlink()
    return is_whole


def _is_of_the_edition(one: GitFile) -> bool:
    """Whether it is a file or a link, not a submodule, at a path inside the folder."""
    path = Path(one.path)
    return one.kind == "blob" and not path.anchor and ".." not in path.parts and path.parts[0] in _PARTS


def _write(content: IO[bytes], size: int, path: Path) -> None:
    """Write a file of `size` bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        while size > 0 and (read := content.read(min(size, _AT_ONCE))):
            size -= len(read)
            file.write(read)


def _link(path: Path, target: str, tree: Path) -> None:
    """Create a link if it stays within the folder; others are left out, as `read` follows none of them either.

    It is also left out if Windows does not permit creating links.
    """
    if _is_within(path.parent / target, tree):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            path.symlink_to(target)
        except OSError as error:
            if getattr(error, "winerror", None) != _NO_RIGHT:
                raise


def _is_within(path: Path, tree: Path) -> bool:
    try:
        return path.resolve().is_relative_to(tree.resolve())
    except (OSError, RuntimeError):  # a link to itself, or a name that the operating system refuses
        return False
