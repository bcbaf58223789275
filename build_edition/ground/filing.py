"""Where the files of an edition are: in which document, and that in which volume.

In: a path from the edition's root. Out: the volume, the document and the rest of the path. Promises: pure, and decided
by the path alone: folders inside a document have names that no document in a volume may have.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final, NamedTuple

from build_edition.ground.image_bytes import FOLDER as PICTURES

VOLUME_FILE: Final = "volume.yml"
PARTS: Final = ("annotations", PICTURES, "received", "proposals")  # folders inside a document
# folders shared by all documents
SHARED: Final = ("introductions", "parallels", "received", "register", "schema", "styles")
_FILE_OF_DOCUMENT: Final = 3  # sources, document, file
_FOLDERS: Final = 2


class Filed(NamedTuple):
    """A file of a document: its volume (empty where it has none), the document, its path in there."""

    volume: str
    document: str
    within: str

    @property
    def folder(self) -> str:
        """The folder of the document."""
        return folder_in(self.volume, self.document)


def filed(path: str) -> Filed | None:
    """Where a file belongs; None where it is not a document's file."""
    top, *steps = path.split("/")
    if top != "sources" or len(steps) < _FOLDERS or steps[0] in SHARED or steps[1] == VOLUME_FILE:
        return None
    is_in_volume = len(steps) >= _FILE_OF_DOCUMENT and steps[1] not in PARTS
    volume, (document, *within) = (steps[0], steps[1:]) if is_in_volume else ("", steps)
    return Filed(volume, document, "/".join(within))


def folder_in(volume: str, document: str) -> str:
    """The folder of a document."""
    return f"sources/{volume}/{document}" if volume else f"sources/{document}"


def folder_of(path: str) -> str:
    """The folder of the document a file belongs to; empty for a file of no document."""
    found = filed(path)
    return found.folder if found is not None else ""


def volumes_among(paths: Collection[str]) -> frozenset[str]:
    """The folders that are volumes: they have a `volume.yml`, or hold folders of documents and no document's files."""
    steps = [path.split("/")[1:] for path in paths if path.startswith("sources/")]
    said = {one[0] for one in steps if len(one) == _FOLDERS and one[1] == VOLUME_FILE}
    documents = {one[0] for one in steps if len(one) == _FOLDERS and one[1] in ("document.yml", "text.txt")}
    holding = {one[0] for one in steps if len(one) == _FILE_OF_DOCUMENT and one[2] == "document.yml"}
    return frozenset((said | (holding - documents)) - set(SHARED))


def volumes_in_volumes(paths: Collection[str]) -> tuple[str, ...]:
    """Path prefixes of volumes in volumes: folders with a `volume.yml` where a document of a volume should be."""
    steps = [path.split("/") for path in paths]
    found = {"/".join(one[:3]) for one in steps if len(one) == _FILE_OF_DOCUMENT + 1 and one[3] == VOLUME_FILE}
    return tuple(sorted(f"{one}/" for one in found if one.startswith("sources/")))


def without_volume(path: str, volumes: Collection[str]) -> str:
    """The path as it would be if the document were in no volume; a file of the volume itself keeps its path."""
    steps = path.split("/")
    if len(steps) <= _FILE_OF_DOCUMENT or steps[0] != "sources" or steps[1] not in volumes:
        return path
    return "/".join(("sources", *steps[2:]))
