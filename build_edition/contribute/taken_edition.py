"""Import a whole edition from TEI that this program wrote: every file of its repository.

In: the bytes of `edition.tei.xml`. Out: files to write: sources that give the same edition, and around them the files
of a new edition; sentences about what TEI does not hold. Promises: none of the files around the sources overrides what
the TEI file says.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from build_edition.contribute.edition_files import Wishes, frame
from build_edition.contribute.plain_yaml import yaml_of
from build_edition.contribute.taken import notes_yaml
from build_edition.ground.filing import VOLUME_FILE
from build_edition.ground.languages import code_of
from build_edition.model.sources import Data
from build_edition.model.woven import Page
from build_edition.sources.folders import may_be_document
from build_edition.sources.take_in.received import NotTaken, counted
from build_edition.sources.take_in.tei_edition import DocumentInTei, EditionInTei, edition_in_tei

_NO_PICTURES: Final = "the pictures are not in TEI: put them where document.yml names them"
_NO_FILE: Final = "the file as received is not in TEI: put it where document.yml names it"


@dataclass(frozen=True, slots=True)
class TakenEdition:
    """The files of an edition, and messages for the editor."""

    pages: tuple[Page, ...]
    said: tuple[str, ...]


def taken_edition(content: bytes, reserved: Collection[str]) -> TakenEdition:
    """Every file; raises NotTaken if the file is not an edition that this program exported."""
    found = edition_in_tei(content)
    for one in found.documents:
        if not may_be_document(one.id, reserved):
            raise NotTaken(f"“{one.id}” cannot be the id of a document")
    has_volumes = any(path.endswith(f"/{VOLUME_FILE}") for path in found.files)
    pages = frame(_wishes(found.files), [one.id for one in found.documents], has_volumes=has_volumes)
    pages |= dict(_files(found))
    return TakenEdition(tuple(Page(path, pages[path]) for path in sorted(pages)), tuple(_said(found)))


def _wishes(files: Mapping[str, Data]) -> Wishes:
    """The wishes for the frame of a new edition, as `edition.yml` answers them."""
    said = files["sources/edition.yml"]
    words = {key: one for key, one in said.items() if isinstance(one, str)} if isinstance(said, Mapping) else {}
    usual = Wishes()
    return Wishes(
        title=words.get("title", usual.title),
        language=words.get("language", "") if code_of(words.get("language", "")) else usual.language,
        licence=words.get("text_licence", usual.licence),
        contact=words.get("contact", "").removeprefix("mailto:"),
        editors=words.get("responsibility", usual.editors),
    )


def _files(found: EditionInTei) -> Iterator[tuple[str, str | bytes]]:
    for path, said in found.files.items():
        yield path, said if isinstance(said, str) else yaml_of(said)
    for one in found.documents:
        folder = one.folder
        yield f"{folder}/document.yml", yaml_of(one.header)
        yield f"{folder}/text.txt", one.received.text.encode("utf-8")
        if one.received.editors_notes:
            yield f"{folder}/annotations/notes.yml", notes_yaml(one.received)
    for name, entries in found.registers.items():
        yield f"sources/register/{name}.yml", yaml_of(entries)
    if found.parallels:
        yield "sources/parallels/parallels.yml", yaml_of(list(found.parallels))


def _said(found: EditionInTei) -> Iterator[str]:
    entries = sum(map(len, found.registers.values()))
    yield ", ".join((
        counted(len(found.documents), "document", "documents"),
        counted(sum(len(one.received.editors_notes) for one in found.documents), "note", "notes"),
        counted(entries, "register entry", "register entries"),
        counted(len(found.parallels), "parallel", "parallels"),
    ))  # fmt: skip
    for one in found.documents:
        yield from (f"{one.id}: {sentence}" for sentence in _about(one))


def _about(one: DocumentInTei) -> Iterator[str]:
    yield from (step for step in one.received.steps if "SHA-256" in step and "not that" in step)
    said = one.header if isinstance(one.header, Mapping) else {}
    received = said.get("received")
    if "facsimiles" in said:
        yield _NO_PICTURES
    if isinstance(received, Mapping) and "file" in received:
        yield _NO_FILE
