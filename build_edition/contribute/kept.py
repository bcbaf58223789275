"""The files that the program keeps up to date: workflows, the issue form, schemas, the program that an edition carries.

In: the folder of an edition, the ids of its documents, whether they are in volumes. Out: the content of each of these
files with this version of the program, and which files differ. Promises: a file belongs to the program as long as its
first line says so, and to the editors as soon as that line is removed; differences of line ends are ignored.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from build_edition import __version__
from build_edition.contribute.templates import ASSETS, FORM, PUBLISH, issue_form, publish_volumes, templates
from build_edition.contribute.wheel import wheel
from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.vocabulary.json_schema import FOLDER, schemas

MARK: Final = b"Kept in step by `build-edition upgrade`"
CARRIED: Final = "generator"
REQUIREMENTS: Final = f"{CARRIED}/requirements.txt"
_HEAD: Final = (
    "# Kept in step by `build-edition upgrade`; to go your own way, take this line off.\n"
    "# What `python edition.py` installs: each file must have the fingerprint that stands here.\n"
)


def of_this_version(documents: Sequence[str], *, has_volumes: bool = False) -> Mapping[str, bytes]:
    """Every file that is kept up to date, with the content of this version; without the program itself.

    If documents are in volumes, the workflow builds the volumes on separate machines and joins them for publication.
    """
    marked = {path: content for path, content in templates().items() if content[:200].count(MARK) and path != FORM}
    marked |= {PUBLISH: publish_volumes()} if has_volumes else {}
    described = {f"{FOLDER}/{name}.json": text.encode() for name, text in schemas().items()}
    return {**marked, FORM: issue_form(documents).encode(), **described}


def carried() -> Mapping[str, bytes]:
    """The program as an edition carries it: its wheel, and all its requirements with hashes."""
    name, content = wheel()
    needed = (ASSETS / "requirements.txt").read_text(encoding="utf-8")
    fingerprint = hashlib.sha256(content).hexdigest()
    listed = f"{_HEAD}{needed}./{CARRIED}/{name} --hash=sha256:{fingerprint}\n"
    return {REQUIREMENTS: listed.encode(), f"{CARRIED}/{name}": content}


def is_kept(path: str, content: bytes) -> bool:
    """Whether an existing file belongs to the program, which keeps it up to date."""
    return path.startswith(f"{FOLDER}/") or content[:200].count(MARK) > 0


def on_disk(path: Path) -> bytes | None:
    """The bytes of a file, with LF line ends unless it is a wheel; None if it cannot be read."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    return content if path.suffix == ".whl" else content.replace(b"\r\n", b"\n")


def out_of_step(root: Path, documents: Sequence[str], *, has_volumes: bool = False) -> Iterator[Diagnostic]:
    """A finding for each kept file that differs from this version (E401)."""
    for path, content in of_this_version(documents, has_volumes=has_volumes).items():
        found = on_disk(root / path)
        if found is not None and is_kept(path, found) and found != content:
            yield _finding(path)
    listed = on_disk(root / REQUIREMENTS)
    if listed is not None and is_kept(REQUIREMENTS, listed) and f"-{__version__}-".encode() not in listed:
        yield _finding(REQUIREMENTS)


def _finding(path: str) -> Diagnostic:
    hint = "`build-edition upgrade` shows what would change, `build-edition upgrade --apply` changes it"
    return diagnose("E401", Place(path, width=WHOLE_FILE), hint=hint, path=path)
