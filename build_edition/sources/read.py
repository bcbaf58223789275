"""Files → Sources.

In: the folder of an edition. Out: the text of every file the edition reads,
keyed by POSIX path. Promises: strict UTF-8; reports faults, never alters a
file; follows no symbolic link out of the tree; the text in memory is the text
in the file. First stage of the pipeline; it and `publish` alone touch the disk.
"""

from __future__ import annotations

import hashlib
import os
import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.at_rest import Rest, Resting
from build_edition.ground.filing import VOLUME_FILE, filed, folder_in, volumes_among, volumes_in_volumes, without_volume
from build_edition.ground.hidden import HIDDEN, name_of, number_of
from build_edition.ground.places import WHOLE_FILE, LineMap, Place
from build_edition.model.images import ImageFile
from build_edition.model.registers import REGISTERS
from build_edition.model.sources import Source
from build_edition.sources.folders import documents_below
from build_edition.sources.images import is_image, read_image
from build_edition.sources.walk import given_versions, is_utf_8, unreadable, walk

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_FEW_CONTROLS, _KINDS_SHOWN = 3, 5  # above so many, only the first is reported, with a hint that names some of them
_LARGEST_TEXT: Final = 20_000_000
_LARGEST: Final = 2_000_000  # of any other file, in bytes
_SHARED: Final = (
    "sources/edition.yml",
    "sources/contributors.yml",
    "sources/bibliography.bib",
    "sources/bibliography.json",
)
_REQUIRED: Final = ("mkdocs.yml", "sources/edition.yml", "sources/contributors.yml")
_SHARED_FOLDERS: Final = {
    "introductions": re.compile(r".+\.md"),
    "parallels": re.compile(r".+\.yml"),
    "received": re.compile(r"[^/]+"),
    "register": re.compile(rf"(?:{'|'.join(REGISTERS)})\.yml"),
    "schema": re.compile(r".+\.json"),
    "styles": re.compile(r".+\.csl"),
}


_Held = Mapping[str, Source | tuple[Resting, str]]  # the source itself, or a handle on its text with its SHA-256


class SourcesAtRest(Mapping[str, Source]):
    """Sources by path, as read; the many texts and notes of documents wait in a temporary file until requested."""

    def __init__(self, sources: Mapping[str, Source], rest: Rest | None = None, held: _Held | None = None) -> None:
        """Hold `sources`, and the entries of `held`, whose texts are in `rest` already."""
        self._rest, self._held = rest or Rest(), dict(held or {})
        for path, one in sources.items():
            self.put(path, one)

    def with_others(self, sources: Mapping[str, Source]) -> SourcesAtRest:
        """A copy in which these sources replace those with the same paths."""
        return SourcesAtRest(sources, self._rest, self._held)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle with all texts read, so that another machine can use them."""
        return SourcesAtRest, (dict(self),)

    def put(self, path: str, source: Source) -> None:
        """Add a source."""
        is_at_rest = path.endswith("/text.txt") or "/annotations/" in path
        self._held[path] = (self._rest.put(source.text), source.sha256) if is_at_rest else source

    def __contains__(self, path: object) -> bool:
        """Whether a file was read; its text is not loaded to answer."""
        return path in self._held

    def __getitem__(self, path: str) -> Source:
        held = self._held[path]
        return held if isinstance(held, Source) else Source(path, str(held[0].read()), held[1])

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)


@dataclass(frozen=True, slots=True)
class Tree:
    """All sources by path, the ids of the documents among them, and their pictures by path.

    `volumes` are the names of the folders that hold documents; `folders_by_id` is the folder of each document.
    """

    sources: Mapping[str, Source]
    documents: tuple[str, ...]
    images: Mapping[str, ImageFile] = field(default_factory=dict)
    volumes: tuple[str, ...] = ()
    folders_by_id: Mapping[str, str] = field(default_factory=dict)
    _paths: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the paths once."""
        object.__setattr__(self, "_paths", tuple(sorted(self.sources)))

    @property
    def folders(self) -> frozenset[str]:
        """The folders of `sources/` that hold a file of a document, whether or not it is complete."""
        found = (filed(path) for path in self.sources if path.endswith(("/document.yml", "/text.txt")))
        return frozenset(one.document for one in found if one is not None)

    def folder(self, document: str) -> str:
        """The folder of a document."""
        return self.folders_by_id.get(document, folder_in("", document))

    def volume(self, document: str) -> str:
        """The volume of a document; empty if it is in none."""
        found = filed(f"{self.folder(document)}/text.txt")
        return found.volume if found is not None else ""

    def below(self, folder: str, suffix: str) -> tuple[Source, ...]:
        """The sources below a folder, in path order."""
        first = bisect_left(self._paths, f"{folder}/")
        last = bisect_left(self._paths, f"{folder}0")  # 0 is the character after /
        return tuple(self.sources[path] for path in self._paths[first:last] if path.endswith(suffix))


def read_tree(root: Path, reserved: Collection[str] = ()) -> Result[Tree]:
    """Every file of the edition at `root`; what cannot be read is a diagnostic and left out.

    `reserved` are names that no document may have, because a page of the edition has them.
    """
    findings: list[Diagnostic] = []
    sources = SourcesAtRest({})
    images: dict[str, ImageFile] = {}
    walked = walk(root)
    findings.extend((*walked.diagnostics, *given_versions(root).diagnostics))
    names = [path.relative_to(root).as_posix() for path in walked.value]
    volumes, inner = volumes_among(names), volumes_in_volumes(names)
    for path, name in zip(walked.value, names, strict=True):
        plain = without_volume(name, volumes)
        if not is_utf_8(name):
            said = os.fsencode(name).decode("utf-8", errors="backslashreplace")
            findings.append(diagnose("R019", _file(said), path=said))
        elif not _is_inside(path, root):
            findings.append(diagnose("R006", _file(name), path=name))
        elif _is_received(plain):
            continue  # the original file of a text (see `check --received`), or a proposal that no editor has accepted
        elif is_image(plain):
            image = read_image(path, name)
            findings.extend(image.diagnostics)
            if image.value is not None:
                images[name] = image.value
        elif _is_expected(plain) or _is_of_volume(name, volumes):
            file = read_source(path, name)
            findings.extend(file.diagnostics)
            if file.value is not None:
                sources.put(name, file.value)
        elif name.startswith("sources/") and not name.startswith(inner):
            hint = f"rename it to {name[:-5]}.yml" if name.endswith(".yaml") else ""
            findings.append(diagnose("R004", _file(name), hint=hint, path=name))
    found = documents_below(root, sources, volumes, reserved)
    findings.extend(found.diagnostics)
    findings.extend(diagnose("R003", _file(name), path=name) for name in _REQUIRED if not (root / name).is_file())
    tree = Tree(sources, tuple(sorted(found.value)), images, tuple(sorted(volumes)), found.value)
    return Result(tree, tuple(findings))


def read_former(path: Path) -> str | None:
    """A text from outside the edition, unchanged; None if the file cannot be read as UTF-8."""
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def _is_received(name: str) -> bool:
    match name.split("/"):
        case ["sources", _, "received" | "proposals", _] | ["sources", "received", _]:
            return True
    return False


def _is_expected(name: str) -> bool:
    parts = name.split("/")
    if name == "mkdocs.yml" or name in _SHARED or (parts[0] == "docs" and name.endswith(".md")):
        return True
    if len(parts) > 2 and parts[1] in _SHARED_FOLDERS:  # noqa: PLR2004 - sources, folder, file
        return len(parts) == 3 and _SHARED_FOLDERS[parts[1]].fullmatch(parts[2]) is not None  # noqa: PLR2004 - the same
    match parts:
        case ["sources", _, "text.txt" | "document.yml"]:
            return True
        case ["sources", _, "annotations", file]:
            return file.endswith(".yml")
    return False


def _is_of_volume(name: str, volumes: Collection[str]) -> bool:
    match name.split("/"):
        case ["sources", folder, file]:
            return folder in volumes and file == VOLUME_FILE
    return False


def _file(name: str) -> Place:
    return Place(name, width=WHOLE_FILE)


def _is_inside(path: Path, root: Path) -> bool:
    try:
        return path.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):  # a link to itself
        return False


def read_source(path: Path, name: str) -> Result[Source | None]:
    """The text of a file; None, with a finding, if it cannot be read."""
    try:
        if not path.is_file():
            code = "R003" if path.is_symlink() else "R004"
            return Result(None, (diagnose(code, _file(name), path=name),))
        size, most = path.stat().st_size, _LARGEST_TEXT if name.endswith("/text.txt") else _LARGEST
        if size > most:
            said = diagnose("R009", _file(name), path=name, size=f"{size:,}", limit=f"{most:,}")
            return Result(None, (said,))
        content = path.read_bytes()
    except OSError as error:
        return Result(None, (unreadable(name, error),))
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", errors="replace")
        place = LineMap(name, before).place(len(before))
        hint = f"save the file as UTF-8; it is {_encoding(content)} now"
        return Result(None, (diagnose("R001", place, hint=hint, byte=f"{content[error.start]:02X}"),))
    source = Source(name, text, hashlib.sha256(content).hexdigest())
    return Result(source, tuple(_complaints(source)))


def _encoding(content: bytes) -> str:
    """The encoding of a file that is not UTF-8, if its first bytes identify it."""
    return "UTF-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "in another encoding"


def _complaints(source: Source) -> Iterator[Diagnostic]:
    lines = lru_cache(1)(lambda: LineMap(source.path, source.text))  # created on demand: most files have no findings
    if source.text.startswith("\ufeff"):
        yield diagnose("R007", lines().place(0))
    hidden = HIDDEN.finditer(source.text, 1) if source.path.endswith((".md", ".bib")) else ()
    for match in hidden:  # in YAML the decoded values are checked instead; a text stays as received
        yield diagnose("R011", lines().place(match.start(), 1), number=number_of(match[0]), name=name_of(match[0]))
    if source.text.count("\0") * 4 > len(source.text):  # every second character, or three of four
        hint = "save the file as UTF-8; it is UTF-16 or UTF-32 now"
        yield diagnose("R002", lines().place(source.text.index("\0"), 1), hint=hint, number="0000")
        return
    is_text = source.path.endswith("/text.txt")
    found = [one for one in _CONTROL.finditer(source.text) if not (is_text and one[0] == "\f")]  # \f: pages of a PDF
    many = _many_controls(found) if len(found) > _FEW_CONTROLS else ""
    for match in found[:1] if many else found:
        yield diagnose("R002", lines().place(match.start(), 1), hint=many, number=f"{ord(match[0]):04X}")


def _many_controls(found: Sequence[re.Match[str]]) -> str:
    """The hint of the one finding that stands for all of many control characters."""
    kinds = sorted({one[0] for one in found})
    names = ", ".join(f"U+{ord(one):04X}" for one in kinds[:_KINDS_SHOWN])
    more = ", …" if len(kinds) > _KINDS_SHOWN else ""
    return f"take out all {len(found):,} control characters of the file ({names}{more}); this is the first of them"
