"""The edition's git tags → what each published version said.

In: the folder of an edition in a git repository, the store. Out: a `Record` of each tag `v1.2.0` that is reachable from
HEAD, oldest first; none where there is no repository. Promises: nothing of a former version is executed; what was read
is cached by commit; a tag whose sources cannot be read is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Final

from build_edition.diagnostics.findings import Findings
from build_edition.ground.fingerprint import fingerprint, program
from build_edition.ground.git import git, tagged_versions
from build_edition.ground.store import Store, opened
from build_edition.measures.memory import Record, record
from build_edition.site.generation import WORK
from build_edition.sources.parse_sources import parse_sources
from build_edition.sources.read import read_tree
from build_edition.sources.revision import UnknownRevisionError, revision

_KIND: Final = "version"


def versions(root: Path) -> tuple[Record, ...]:
    """What each version said."""
    tags = tagged_versions(root)
    if not tags:
        return ()
    work = root.resolve() / WORK
    with opened(work) if work.is_dir() else nullcontext() as store:
        return tuple(_all(root, tags, store))


def _all(root: Path, tags: Sequence[tuple[str, str]], store: Store | None) -> Iterator[Record]:
    keys = {commit: fingerprint(program(), commit) for _, commit in tags}
    for version, commit in tags:
        known = store.get(_KIND, keys[commit]) if store is not None else None
        groups, names, day = known or _read(root, commit)
        if store is not None and known is None:
            store.put(_KIND, keys[commit], [groups, names, day])
        if groups:
            yield Record(version, groups, names, day)
    if store is not None:
        store.keep_only(_KIND, frozenset(keys.values()))


Said = tuple[dict[str, dict[str, str]], dict[str, str], str]


def _read(root: Path, commit: str) -> Said:
    """The edition at a commit, read and parsed only; empty where it cannot be."""
    try:
        with revision(commit, root) as folder:
            gathered = parse_sources(read_tree(folder).value, Findings())
    except UnknownRevisionError:
        return {}, {}, ""
    shared = gathered.shared
    found = record(commit, gathered.documents, gathered.annotations, shared.entries, shared.parallels)
    day = shared.imprint.released or git(root, "log", "-1", "--format=%cs", commit) or ""
    return {name: dict(words) for name, words in found.groups.items()}, dict(found.names), day
