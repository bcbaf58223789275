"""Edition → a static HTTP API: a file for the edition, each document, each register, the parallels; and its OpenAPI.

Everything with an id is stored under that id: a paragraph is `documents/DOCUMENT.api.json#/paragraphs/ID`, a note
`…#/notes/ID`, an entry `registers/person.api.json#/entries/ID`. There is one file per document and none per paragraph:
whoever reads one paragraph soon reads its neighbours, and the site of a thousand documents has no more than a few
thousand files.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from build_edition.exports.api_description import description
from build_edition.exports.formats import Packs, Pieces, document_file, file_of, packing_file, whole_file
from build_edition.exports.json_tables import about
from build_edition.exports.tables.every import tables_of, tables_of_document
from build_edition.exports.tables.shapes import Cell, Table
from build_edition.ground.json_text import indented, read_dense
from build_edition.model.edited import Edited, Edition
from build_edition.model.registers import REGISTERS
from build_edition.model.woven import Page
from build_edition.words.phrases import phrase

Json = dict[str, Any]  # JSON values have no narrower type
Record = Mapping[str, Cell]
Rows = Mapping[tuple[str, ...], list[Json]]  # the records of a table, grouped by the cells of some columns

NAME: Final = phrase("HTTP API")
SAYS: Final = phrase(
    "Documents, paragraphs, notes and register entries as JSON at addresses of their own, described by OpenAPI. For "
    "programs that read this site."
)
ENDING: Final = "api.json"
MIME: Final = "application/json"
HAS_DOCUMENTS: Final = True
DESCRIPTION: Final = "openapi.json"


def write(edition: Edition) -> Iterator[Page]:
    """The OpenAPI description, the overview, a file for each document and register, and the parallels."""
    tables = {one.name: one for one in tables_of(edition)}
    yield Page(DESCRIPTION, indented(description(edition, tables)))
    of_documents = [read_dense(one) for one in edition.each("api of all", PIECES["api of all"]).values()]
    yield Page(whole_file(ENDING), indented(_edition(edition, tables, [record for record, _ in of_documents])))
    for name, pack in edition.packs("api", PACKS["api"]).items():
        yield file_of(document_file(name, ENDING), pack)
    for kind in REGISTERS.values():
        of_kind = [one for one in tables["entries"].records if one["kind"] == kind]
        yield Page(f"registers/{kind}.{ENDING}", indented({"kind": kind, "entries": _by_id(of_kind)}))
    passages = [one for _, some in of_documents for one in some]
    yield Page(f"parallels.{ENDING}", indented({"parallels": _parallels(tables, passages)}))


def _written(edited: Edited, edition: Edition) -> str:
    """The file of a document."""
    tables = tables_of_document(edited, edition)
    (record,) = tables["documents"].records
    found = {name: _by(tables[name].records, "document").get((edited.id,), []) for name in _OF_DOCUMENTS}
    places, defects = (_by(tables[name].records, "document", "note") for name in ("note_places", "defects"))
    notes = [_note(one, places, defects) for one in found["notes"]]
    return indented(_document(record, {**found, "notes": notes}))


def _of_all(edited: Edited, edition: Edition) -> str:
    """What files about the whole edition need of a document, as JSON: its record and its passages."""
    tables = tables_of_document(edited, edition)
    return json.dumps([*map(dict, tables["documents"].records), [*map(dict, tables["passages"].records)]])


_OF_DOCUMENTS: Final = ("people", "speakers", "paragraphs", "milestones", "notes", "mentions", "passages")
_BY_ID: Final = ("speakers", "paragraphs", "notes")


def _edition(edition: Edition, tables: Mapping[str, Table], documents: Iterable[Json]) -> Json:
    """The first file: what the edition is, and where everything else is found."""
    return {
        "edition": about(edition),
        "description": DESCRIPTION,
        "documents": {one["id"]: {**one, "file": document_file(one["id"], ENDING)} for one in documents},
        "registers": {kind: f"registers/{kind}.{ENDING}" for kind in REGISTERS.values()},
        "parallels": f"parallels.{ENDING}",
        "contributors": _by_id(tables["contributors"].records),
        "introductions": _by_id(tables["introductions"].records),
        "works": {one["key"]: one["reference"] for one in tables["works"].records},
    }


def _document(record: Record, found: Mapping[str, list[Json]]) -> Json:
    return {
        "document": dict(record),
        **{name: _by_id(rows) if name in _BY_ID else rows for name, rows in found.items()},
    }


def _note(record: Json, places: Rows, defects: Rows) -> Json:
    """A note with its places, and its defect if it reports one."""
    key = (record["document"], record["id"])
    return {**record, "places": places.get(key, []), "defect": next(iter(defects.get(key, [])), None)}


def _parallels(tables: Mapping[str, Table], of_documents: Iterable[Record]) -> Json:
    passages, claims = _by(of_documents, "parallel"), _by(tables["claims"].records, "parallel")
    stances = _by(tables["stances"].records, "claim")
    found: Json = {}
    for one in tables["parallels"].records:
        key = (str(one["id"]),)
        said = [{**claim, "stances": stances.get((claim["id"],), [])} for claim in claims.get(key, [])]
        found[key[0]] = {**one, "passages": passages.get(key, []), "claims": _by_id(said)}
    return found


def _by(records: Iterable[Record], *columns: str) -> Rows:
    found: dict[tuple[str, ...], list[Json]] = {}
    for record in records:
        found.setdefault(tuple(str(record[name]) for name in columns), []).append(dict(record))
    return found


def _by_id(records: Iterable[Record]) -> Json:
    return {str(one["id"]): dict(one) for one in records}


PIECES: Final[Pieces] = {"api of all": _of_all}
PACKS: Final[Packs] = {"api": packing_file(_written)}
