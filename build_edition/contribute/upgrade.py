"""`upgrade`: what this version of the program would change in an edition's repository, and the change itself.

In: the folder of an edition and the ids of its documents. Out: a plan: files to write and to remove, each with its
differences, and files of this version that are missing. Promises: sources and pages are never in a plan, nor is a file
that its editors took over.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from build_edition.contribute.kept import CARRIED, carried, is_kept, of_this_version, on_disk
from build_edition.site.publish import write


@dataclass(frozen=True, slots=True)
class Plan:
    """Files to write, with their present content; files to remove; missing files; files that the editors took over."""

    written: Mapping[str, tuple[bytes | None, bytes]] = field(default_factory=dict)
    removed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    own: tuple[str, ...] = ()


def plan(root: Path, documents: Sequence[str], *, takes_missing: bool = False, has_volumes: bool = False) -> Plan:
    """What to change so that every kept file is as this version has it."""
    written: dict[str, tuple[bytes | None, bytes]] = {}
    missing, own = [], []
    for path, content in _wanted(root, documents, has_volumes=has_volumes).items():
        found = on_disk(root / path)
        if found is None and not takes_missing and not path.startswith(f"{CARRIED}/"):
            missing.append(path)
        elif found is not None and not path.endswith(".whl") and not is_kept(path, found):
            own.append(path)
        elif found != content:
            written[path] = found, content
    return Plan(written, tuple(_former(root)), tuple(missing), tuple(own))


def in_lines(found: Plan) -> Iterator[str]:
    """The plan, printed for whoever decides on it: every file, and the lines that would change."""
    for path, (before, after) in found.written.items():
        yield f"{path}: {'new' if before is None else 'changed'}"
        if before is not None and not path.endswith(".whl"):
            yield from _differences(before, after)
    yield from (f"{path}: removed" for path in found.removed)
    yield from (f"{path}: not there; `--all` writes it" for path in found.missing)
    yield from (f"{path}: your own, left as it is" for path in found.own)


def carry_out(found: Plan, root: Path) -> None:
    """Write and remove what the plan says."""
    write({path: after for path, (_before, after) in found.written.items()}, root)
    for path in found.removed:
        (root / path).unlink()


def _wanted(root: Path, documents: Sequence[str], *, has_volumes: bool) -> Mapping[str, bytes]:
    """Every kept file; with the program itself if the edition carries one."""
    return {**of_this_version(documents, has_volumes=has_volumes), **(carried() if (root / CARRIED).is_dir() else {})}


def _former(root: Path) -> Iterator[str]:
    """The wheels of other versions that the edition carries."""
    names = set(carried()) if (root / CARRIED).is_dir() else set()
    for path in sorted((root / CARRIED).glob("build_edition-*.whl")):
        relative = f"{CARRIED}/{path.name}"
        if relative not in names:
            yield relative


def _differences(before: bytes, after: bytes) -> Iterator[str]:
    one, other = (content.decode("utf-8", errors="replace").splitlines() for content in (before, after))
    for line in list(difflib.unified_diff(one, other, lineterm="", n=1))[2:]:
        yield f"    {line}"
