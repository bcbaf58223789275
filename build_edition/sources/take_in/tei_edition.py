"""Read TEI of a whole edition that this program wrote: the content of its sources, file by file.

In: the bytes of `edition.tei.xml`. Out: the documents with their texts, headers and notes; registers and parallels as
in their files; the other files as the header holds them. Promises: what TEI can express is read from the TEI elements,
so that a change made there takes effect; a path in the file is used only if an edition can have such a file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from build_edition.ground.filing import filed
from build_edition.ground.ids import is_id
from build_edition.model.registers import REGISTERS
from build_edition.model.sources import Data
from build_edition.sources.take_in.received import NotTaken, Received
from build_edition.sources.take_in.tei import xml_of
from build_edition.sources.take_in.tei_names import ID, T
from build_edition.sources.take_in.tei_of_ours import from_ours, is_edition_of_ours
from build_edition.sources.take_in.tei_parallels import parallels_of
from build_edition.sources.take_in.tei_registers import entries_of

_KEPT: Final = f"{T}teiHeader/{T}xenoData[@type='build-edition']"
_FILE: Final = re.compile(
    r"sources/(?:(?:edition|contributors)\.yml|bibliography\.(?:bib|json)|introductions/(?P<name>[a-z0-9-]+)\.md"
    r"|styles/[a-z0-9-]+\.csl|(?P<volume>[a-z0-9-]+)/volume\.yml)"
)
_NO_EDITION: Final = (
    "it is no whole edition that build-edition exported (edition.tei.xml); texts of other TEI are taken in with "
    "`new document`"
)
_EARLIER: Final = "an earlier version of build-edition wrote it, which did not keep what is needed: export it anew"


@dataclass(frozen=True, slots=True)
class DocumentInTei:
    """A document: its id, the content of its `document.yml`, its text and notes, its former folder."""

    id: str
    header: Data
    received: Received
    folder: str


@dataclass(frozen=True, slots=True)
class EditionInTei:
    """An edition; `files` by path, YAML files as data; `registers` by the name of their files."""

    files: Mapping[str, Data]
    documents: tuple[DocumentInTei, ...]
    registers: Mapping[str, list[Data]] = field(default_factory=dict)
    parallels: tuple[Data, ...] = ()


def edition_in_tei(content: bytes) -> EditionInTei:
    """Everything that the file holds; raises NotTaken for any other file."""
    root = xml_of(content)
    if not is_edition_of_ours(root):
        raise NotTaken(_NO_EDITION)
    files = dict(_kept(root))
    if "sources/edition.yml" not in files:
        raise NotTaken(_EARLIER)
    documents = tuple(_document(one) for one in root.iterfind(f"{T}TEI"))
    if not documents or len({one.id for one in documents}) < len(documents):
        raise NotTaken("no document stands in it, or two of one id")
    registers = {name: list(entries_of(root, kind)) for name, kind in REGISTERS.items()}
    return EditionInTei(
        files, documents, {key: one for key, one in registers.items() if one}, tuple(parallels_of(root))
    )


def _kept(root: etree._Element) -> Iterator[tuple[str, Data]]:
    """The files that the header holds; raises NotTaken for a path that no edition has."""
    for one in root.iterfind(_KEPT):
        path, words = one.get("n", ""), one.text or ""
        found = _FILE.fullmatch(path)
        if found is None or not all(is_id(name) for name in found.groups() if name is not None):
            raise NotTaken("its header keeps a file that no edition has")
        yield path, _data(words) if path.endswith(".yml") else words


def _document(one: etree._Element) -> DocumentInTei:
    name = str(one.get(ID) or "").removesuffix(".tei")
    kept = one.find(_KEPT)
    of = filed(kept.get("n", "")) if kept is not None else None
    is_named = of is not None and (of.document, of.within) == (name, "document.yml") and is_id(of.volume or name)
    if not is_id(name) or kept is None or of is None or not is_named:
        raise NotTaken("one of its documents does not say what it is called, or how it is divided")
    return DocumentInTei(name, _data(kept.text or ""), from_ours(one), of.folder)


def _data(words: str) -> Data:
    """The content of a YAML file, stored as JSON: only strings, lists and mappings."""
    try:
        found = json.loads(words)
        if isinstance(found, dict) and _is_data(found):
            return found
        if isinstance(found, list) and _is_data(found):
            return found
    except (ValueError, RecursionError):
        pass
    raise NotTaken("what its header keeps is not what build-edition writes there")


def _is_data(value: object) -> bool:
    if isinstance(value, dict):
        return all(_is_data(one) for one in value.values())
    return all(_is_data(one) for one in value) if isinstance(value, list) else isinstance(value, str)
