"""The volumes that hold documents, and those of which anything has changed since a revision of git.

In: the folder of an edition, a revision, the names of its volumes. Out: those that a build would make otherwise.
Promises: where the revision is not known, or what all documents share has changed, that is all of them; what is left
out has the same files.
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
    """The names of the volumes in which a document lies, in the order of the tree."""
    held = {tree.volume(name) for name in tree.documents}
    return tuple(one for one in tree.volumes if one in held)


def changed_volumes(root: Path, base: str, volumes: Sequence[str]) -> tuple[str, ...]:
    """Those that changed since `base`, in their order."""
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
