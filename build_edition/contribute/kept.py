"""The files that the program keeps in step with itself: workflows, the issue form, schemas, the program it carries.

In: the folder of an edition, the ids of its documents, whether they lie in volumes. Out: what each of these files would
be with this version of the program, and which differ. Promises: a file belongs to the program while its first line says
so, and to the editors from when that line is taken off; line ends do not count.
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
    """Every file that is kept in step, as this version has it; without the program itself.

    Where documents lie in volumes, these are made on machines of their own, and joined, to be published.
    """
    marked = {path: content for path, content in templates().items() if content[:200].count(MARK) and path != FORM}
    marked |= {PUBLISH: publish_volumes()} if has_volumes else {}
    described = {f"{FOLDER}/{name}.json": text.encode() for name, text in schemas().items()}
    return {**marked, FORM: issue_form(documents).encode(), **described}


def carried() -> Mapping[str, bytes]:
    """The program as an edition carries it: its wheel, and everything it needs with fingerprints."""
    name, content = wheel()
    needed = (ASSETS / "requirements.txt").read_text(encoding="utf-8")
    fingerprint = hashlib.sha256(content).hexdigest()
    listed = f"{_HEAD}{needed}./{CARRIED}/{name} --hash=sha256:{fingerprint}\n"
    return {REQUIREMENTS: listed.encode(), f"{CARRIED}/{name}": content}


def is_kept(path: str, content: bytes) -> bool:
    """Whether a file that lies there is the program's to keep in step."""
    return path.startswith(f"{FOLDER}/") or content[:200].count(MARK) > 0


def on_disk(path: Path) -> bytes | None:
    """The bytes of a file, with plain line ends where it is text; None where none can be read."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    return content if path.suffix == ".whl" else content.replace(b"\r\n", b"\n")


def out_of_step(root: Path, documents: Sequence[str], *, has_volumes: bool = False) -> Iterator[Diagnostic]:
    """A finding for each kept file that is not as this version has it (E401)."""
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
