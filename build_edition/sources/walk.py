"""The folder of an edition → the files and links that `read` looks at.

In: the folder of an edition. Out: `mkdocs.yml` and paths below `sources/` and `docs/`; of `docs/edition/`, which we
write ourselves, only links. Also the files below `versions/`, which may contain the built sites of former versions.
Promises: no link is followed; a folder that cannot be read (R008) or is nested too deeply (R010) is reported and not
entered, so that no tree of folders can exhaust the machine.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.places import WHOLE_FILE, Place

GENERATED: Final = "docs/edition"
GIVEN: Final = "versions"
DEEPEST: Final = 20  # levels of nesting
_NO_FILE: Final = "it is a pipe, a socket or a device"


def walk(root: Path) -> Result[tuple[Path, ...]]:
    """Every file and link, sorted by path; hidden ones and the contents of hidden folders are left out."""
    findings: list[Diagnostic] = []
    links = [root / name for name in ("docs", "sources", GENERATED) if (root / name).is_symlink()]
    found = [root / "mkdocs.yml", *links]
    for folder in ("sources", "docs"):
        if not (root / folder).is_symlink():
            found += _below(root, folder, findings)
    return Result(tuple(sorted(dict.fromkeys(found), key=str)), tuple(findings))


def _below(root: Path, folder: str, findings: list[Diagnostic]) -> Iterator[Path]:
    waiting = [folder]
    while waiting:
        name = waiting.pop()
        if name.count("/") >= DEEPEST:
            findings.append(diagnose("R010", Place(name, width=WHOLE_FILE), limit=DEEPEST))
            continue
        is_ours = f"{name}/".startswith(f"{GENERATED}/")
        for entry in _entries(root, name, findings):
            path = f"{name}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                waiting.append(path)
            elif not (entry.is_symlink() or entry.is_file(follow_symlinks=False)):  # opening it could block for ever
                findings.append(diagnose("R008", Place(path, width=WHOLE_FILE), path=path, problem=_NO_FILE))
            elif entry.is_symlink() or not is_ours:
                yield root / path


def given_versions(root: Path) -> Result[tuple[str, ...]]:
    """The path of every file below `versions/`, hidden ones included, sorted; any link is R018."""
    if (root / GIVEN).is_symlink():
        return Result((), (diagnose("R018", Place(GIVEN, width=WHOLE_FILE), path=GIVEN),))
    found, findings, waiting = list[str](), list[Diagnostic](), [GIVEN]
    while waiting:
        name = waiting.pop()
        if name.count("/") >= DEEPEST:
            findings.append(diagnose("R010", Place(name, width=WHOLE_FILE), limit=DEEPEST))
            continue
        for entry in _entries(root, name, findings, are_hidden_seen=True):
            path = f"{name}/{entry.name}"
            if entry.is_symlink():
                findings.append(diagnose("R018", Place(path, width=WHOLE_FILE), path=path))
            elif entry.is_dir(follow_symlinks=False):
                waiting.append(path)
            elif entry.is_file(follow_symlinks=False):
                found.append(path)
            else:
                findings.append(diagnose("R008", Place(path, width=WHOLE_FILE), path=path, problem=_NO_FILE))
    return Result(tuple(sorted(found)), tuple(findings))


def _entries(
    root: Path, name: str, findings: list[Diagnostic], *, are_hidden_seen: bool = False
) -> list[os.DirEntry[str]]:
    """The entries of a folder, without hidden ones unless requested."""
    try:
        with os.scandir(root / name) as entries:
            return [one for one in entries if are_hidden_seen or not one.name.startswith(".")]
    except FileNotFoundError:
        return []
    except OSError as error:
        findings.append(unreadable(name, error))
        return []


def is_utf_8(name: str) -> bool:
    """Whether a path from the operating system is UTF-8: otherwise Python's string has surrogates in it (PEP 383)."""
    return not any("\ud800" <= sign <= "\udfff" for sign in name)


def unreadable(name: str, error: OSError) -> Diagnostic:
    """The finding on a file or folder that the operating system does not let us read."""
    return diagnose("R008", Place(name, width=WHOLE_FILE), path=name, problem=error.strerror or type(error).__name__)
