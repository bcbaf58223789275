"""The volumes that hold documents, and those in which anything has changed since a git revision.

In: the folder of an edition, a revision, the names of its volumes. Out: those that a build would make differently.
Promises: if the revision is unknown, or if files that all documents share have changed, all volumes; a volume that is
left out has unchanged files.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from build_edition.ground.filing import filed
from build_edition.ground.git import git, git_names
from build_edition.sources.read import Tree

_SHARED: Final = ("sources/", "mkdocs.yml", "generator/")


def volumes_with_documents(tree: Tree) -> tuple[str, ...]:
    """The names of the volumes that contain a document, in the order of the tree."""
    held = {tree.volume(name) for name in tree.documents}
    return tuple(one for one in tree.volumes if one in held)


def changed_volumes(root: Path, base: str, volumes: Sequence[str]) -> tuple[str, ...]:
    """Those that changed since `base`, in the given order."""
    commit = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{base}^{{commit}}")
    if commit is None:
        return tuple(volumes)
    touched = set[str]()
    for path in git_names(root, "diff", "--name-only", "--no-renames", "--relative", "-z", commit.strip(), "--"):
        of = filed(path)
        if of is None and path.startswith(_SHARED):
            return tuple(volumes)
        touched.add(of.volume if of is not None else "")
    return tuple(one for one in volumes if one in touched)
