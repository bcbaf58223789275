"""The folders below `sources/` that are documents, alone or in a volume, and what is wrong with the others.

In: the folder of an edition, the files that were read, the names of its volumes. Out: the folder of each document, by
id. Promises: ids are unique in the whole edition, across volumes, because the id alone is the document's address; an
id that two folders have belongs to neither.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.filing import PARTS, SHARED, VOLUME_FILE, folder_in, folder_of
from build_edition.ground.ids import as_id, plain_words, why_no_id
from build_edition.ground.places import WHOLE_FILE, Place

_NEEDED: Final = ("document.yml", "text.txt")


def documents_below(
    root: Path, sources: Mapping[str, object], volumes: Collection[str], reserved: Collection[str] = ()
) -> Result[Mapping[str, str]]:
    """The folder of each document whose files were read; `reserved` are names of generated pages."""
    findings: list[Diagnostic] = []
    found: dict[str, list[str]] = {}
    for volume, path in _candidates(root, volumes, findings):
        name, folder = path.name, folder_in(volume, path.name)
        if (path / VOLUME_FILE).is_file():
            findings.append(diagnose("R014", _file(f"{folder}/{VOLUME_FILE}"), name=name, volume=volume))
        elif why_no_document(name, reserved, in_volume=bool(volume)):
            said = _other_name(path, reserved, in_volume=bool(volume))
            findings.append(diagnose("R005", _file(folder), (), said, name=name))
        else:
            found.setdefault(name, []).append(folder)
            needed = [f"{folder}/{file}" for file in _NEEDED]
            findings.extend(diagnose("R003", _file(file), path=file) for file in needed if not (root / file).is_file())
    findings.extend(_twice(found))
    single = {name: folders[0] for name, folders in found.items() if len(folders) == 1}
    whole = {name: one for name, one in single.items() if all(f"{one}/{file}" in sources for file in _NEEDED)}
    return Result(whole, tuple(findings))


def may_be_document(name: str, reserved: Collection[str]) -> bool:
    """Whether a folder below `sources/` may have this name and be a document."""
    return not why_no_document(name, reserved)


def why_no_document(name: str, reserved: Collection[str], *, in_volume: bool = False) -> str:
    """Why a name cannot be a document's, in half a sentence; empty if it can."""
    if name in reserved:
        return "a page that the edition makes is called so"
    if in_volume and name in PARTS:
        return "a folder in every document is called so"
    return "a folder of every edition is called so" if name in SHARED else why_no_id(name)


def where_taken(root: Path, document: str) -> str:
    """The folder of a document of this name, in any volume or none; empty if there is none."""
    found = sorted((root / "sources").glob(f"*/{document}/document.yml"))
    placed = (folder_of(path.relative_to(root).as_posix()) for path in found)
    return next((one for one in placed if one.endswith(f"/{document}")), "")


def volumes_at(root: Path) -> list[str]:
    """The names of the volumes, with or without documents in them, sorted."""
    return sorted(path.parent.name for path in (root / "sources").glob(f"*/{VOLUME_FILE}"))


def why_no_volume(root: Path, volume: str) -> str:
    """A sentence that there is no volume of this name, and which there are; empty if it exists."""
    known = volumes_at(root)
    there = f"there are {', '.join(known)}" if known else f"a volume is a folder of sources/ with a {VOLUME_FILE}"
    return "" if volume in known else f"there is no volume {volume}; {there}"


def _candidates(root: Path, volumes: Collection[str], findings: list[Diagnostic]) -> Iterator[tuple[str, Path]]:
    """Each folder that may be a document, with its volume; findings on volumes are added."""
    for path in _folders(root / "sources"):
        if path.name in SHARED:
            continue
        if path.name not in volumes:
            yield "", path
            continue
        within = _folders(path)
        findings.extend(_about_volume(root, path, within))
        yield from ((path.name, one) for one in within)


def _about_volume(root: Path, path: Path, within: Collection[Path]) -> Iterator[Diagnostic]:
    """A volume needs its file (R003) and a valid name (R005), is no document (R015), and contains documents (R016)."""
    folder = f"sources/{path.name}"
    said = f"{folder}/{VOLUME_FILE}"
    if not (root / said).is_file():
        hint = f"write `title: …` into {said} if {path.name} is a volume, a folder of documents"
        yield diagnose("R003", _file(said), (), hint, path=said)
    if why_no_id(path.name):
        yield diagnose("R005", _file(folder), (), _other_name(path, ()), name=path.name)
    for file in (one for one in _NEEDED if (path / one).is_file()):
        yield diagnose("R015", _file(f"{folder}/{file}"), name=path.name, file=file)
    if not within:
        yield diagnose("R016", _file(said), name=path.name)


def _twice(found: Mapping[str, list[str]]) -> Iterator[Diagnostic]:
    for name, folders in found.items():
        first, *others = (_file(f"{folder}/document.yml") for folder in folders)
        for one in others:
            yield diagnose("R017", one, [(first, "and here")], name=name)


def _other_name(folder: Path, reserved: Collection[str], *, in_volume: bool = False) -> str:
    """Why a folder's name rules it out as a document, with a similar name that is valid and free."""
    why = why_no_document(folder.name, reserved, in_volume=in_volume)
    near = as_id("-".join(plain_words(folder.name)))
    would_do = not why_no_document(near, reserved, in_volume=in_volume) and not folder.with_name(near).exists()
    return f"{why}; call it `{near}`" if would_do else why


def _folders(folder: Path) -> list[Path]:
    """The subfolders of a folder, without hidden ones."""
    try:
        found = sorted(folder.iterdir())
    except OSError:  # missing, or reported by `walk`
        return []
    return [one for one in found if one.is_dir() and not one.name.startswith(".")]


def _file(name: str) -> Place:
    return Place(name, width=WHOLE_FILE)


def headers_in(sources: Path) -> Iterator[Path]:
    """What is said of each document, below the sources or in a volume of them: folders within are not looked into."""
    yield from sources.glob("*/document.yml")
    yield from sources.glob("*/*/document.yml")
