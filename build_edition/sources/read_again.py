"""Files of notes, read again: the tree of an edition after an edit to the notes of one document.

In: a tree as it was read, and the paths of the files that have changed since. Out: the tree as it is now, provided
that only existing files with notes of one document changed. Promises: for any other change, no tree.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

from build_edition.diagnostics.findings import Findings, Result
from build_edition.ground.filing import filed
from build_edition.model.sources import Source
from build_edition.sources.read import SourcesAtRest, Tree, read_source


def document_of(tree: Tree, changed: Collection[str]) -> str:
    """The document of which only the notes changed; empty if there is none."""
    found = {of.document if of is not None else "" for of in map(filed, changed)}
    is_of_notes = all(path in tree.sources and "/annotations/" in path for path in changed)
    return found.pop() if len(found) == 1 and is_of_notes else ""


def read_again(root: Path, tree: Tree, changed: Collection[str]) -> Result[Tree | None]:
    """The tree with these files as they are now; None if one of them can no longer be read."""
    findings = Findings()
    read = {}
    for path in sorted(changed):
        whole = root / path
        source = findings.keep(read_source(whole, path)) if _is_there(root, whole) else None
        if source is None:
            return Result(None, findings.all)
        read[path] = source
    return Result(replace(tree, sources=_with(tree.sources, read)), findings.all)


def _with(sources: Mapping[str, Source], read: Mapping[str, Source]) -> Mapping[str, Source]:
    """The sources with some replaced; texts in the temporary file stay there."""
    return sources.with_others(read) if isinstance(sources, SourcesAtRest) else {**sources, **read}


def _is_there(root: Path, path: Path) -> bool:
    """Whether a path is a file that is reached without symbolic links."""
    return path.is_file() and path.resolve() == root.resolve() / path.relative_to(root)
