"""Data of an edition's files that TEI cannot express, embedded in a header: TEI → sources loses nothing.

In: an edition. Out: `xenoData`, one per file: YAML as JSON, without its comments; works and introductions unchanged.
Promises: what TEI can express (texts, notes, registers, parallels) is not repeated here.
"""

from __future__ import annotations

import json
from typing import Final

from build_edition.exports.xml import Xml
from build_edition.ground.filing import VOLUME_FILE
from build_edition.model.edited import Edited, Edition
from build_edition.model.sources import Source
from build_edition.sources.notes.tree import data_of, parse_tree

_SHARED: Final = ("edition.yml", "contributors.yml", "bibliography.bib", "bibliography.json")
_VOLUME: Final = f"/{VOLUME_FILE}"
_FOLDERS: Final = ("sources/introductions/", "sources/styles/")


def write_declarations(edited: Edited, edition: Edition, xml: Xml) -> None:
    """Write a document's `document.yml`."""
    _write(edition.files.get(f"{edited.document.folder}/document.yml"), xml)


def write_shared(edition: Edition, xml: Xml) -> None:
    """Write the edition's own data, its works, introductions and citation styles."""
    for path in sorted(edition.files):
        if path in [f"sources/{name}" for name in _SHARED] or path.startswith(_FOLDERS) or path.endswith(_VOLUME):
            _write(edition.files[path], xml)


def _write(source: Source | None, xml: Xml) -> None:
    if source is not None:
        xml.leaf("xenoData", _said(source), {"type": "build-edition", "n": source.path, "xml:space": "preserve"})


def _said(source: Source) -> str:
    if not source.path.endswith(".yml"):
        return source.text
    tree = parse_tree(source).value
    return json.dumps(data_of(tree) if tree is not None else {}, ensure_ascii=False, indent=1)
