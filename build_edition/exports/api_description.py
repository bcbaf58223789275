"""The OpenAPI 3.1 description of the static API: every address, and what its file contains."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from build_edition.exports.iris import site_url
from build_edition.exports.tables.schemas import DIALECT, of_edition, of_record
from build_edition.exports.tables.shapes import Table
from build_edition.ground.addresses import DOWNLOADS
from build_edition.model.edited import Edition
from build_edition.model.registers import REGISTERS

Json = dict[str, Any]  # JSON values have no narrower type
_WORDS: Final[Json] = {"type": "string"}


def description(edition: Edition, tables: Mapping[str, Table]) -> Json:
    """The description of all files of the API."""
    base = site_url(edition)
    return {
        "openapi": "3.1.0",
        "jsonSchemaDialect": DIALECT,
        "info": {
            "title": edition.imprint.title,
            "version": edition.imprint.version,
            "description": "Read only; every answer is a file of the site. What has an id stands under it.",
        },
        "servers": [{"url": f"{base}edition/{DOWNLOADS}" if base else "."}],
        "paths": _paths(edition),
        "components": {"schemas": {**{name: _record(one) for name, one in tables.items()}, **_files()}},
    }


def _paths(edition: Edition) -> Json:
    documents = [one.id for one in edition.summaries]
    return {
        "/edition.api.json": _answer("edition", "What the edition is, and where everything else stands.", "Edition"),
        "/documents/{document}.api.json": _answer(
            "document", "One document: its paragraphs and notes by id.", "Document", ("document", documents)
        ),
        "/registers/{kind}.api.json": _answer(
            "register", "One register: its entries by id.", "Register", ("kind", list(REGISTERS.values()))
        ),
        "/parallels.api.json": _answer("parallels", "The parallels and their claims by id.", "Parallels"),
        "/edition.json": _answer("tables", "Every table whole; edition.schema.json is its schema.", ""),
    }


def _answer(name: str, says: str, schema: str, parameter: tuple[str, Sequence[str]] | None = None) -> Json:
    """The only operation at an address."""
    body: Json = {"$ref": f"#/components/schemas/{schema}"} if schema else {"type": "object"}
    answers: Json = {"200": {"description": says, "content": {"application/json": {"schema": body}}}}
    operation: Json = {"operationId": name, "summary": says, "responses": answers}
    if parameter is not None:
        known = {"type": "string", **({"enum": list(parameter[1])} if parameter[1] else {})}
        operation["parameters"] = [{"name": parameter[0], "in": "path", "required": True, "schema": known}]
        answers["404"] = {"description": "There is none of that id."}
    return {"get": operation}


def _files() -> Json:
    """The schema of each file, built from the records of the tables."""
    note = _more("notes", {"places": _list("note_places"), "defect": {"oneOf": [_of("defects"), {"type": "null"}]}})
    claim = _more("claims", {"stances": _list("stances")})
    parallel = _more("parallels", {"passages": _list("passages"), "claims": _map(claim)})
    lists = {name: _list(name) for name in ("people", "milestones", "mentions", "passages")}
    maps = {name: _map(_of(name)) for name in ("speakers", "paragraphs")}
    registers = {"kind": {"enum": list(REGISTERS.values())}, "entries": _map(_of("entries"))}
    return {
        "About": of_edition(),
        "Edition": _object(
            {
                "edition": _of("About"),
                "description": _WORDS,
                "documents": _map(_more("documents", {"file": _WORDS})),
                "registers": _map(_WORDS),
                "parallels": _WORDS,
                "contributors": _map(_of("contributors")),
                "introductions": _map(_of("introductions")),
                "works": _map(_WORDS),
            }
        ),
        "Document": _object({"document": _of("documents"), **lists, **maps, "notes": _map(note)}),
        "Register": _object(registers),
        "Parallels": _object({"parallels": _map(parallel)}),
    }


def _record(table: Table) -> Json:
    """The schema of one row; whoever uses it decides whether further properties are allowed."""
    return {key: value for key, value in of_record(table).items() if key != "additionalProperties"}


def _of(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _list(name: str) -> Json:
    return {"type": "array", "items": _of(name)}


def _map(value: Json) -> Json:
    return {"type": "object", "additionalProperties": value}


def _object(properties: Json) -> Json:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _more(name: str, properties: Json) -> Json:
    """The schema of a table's record with further properties beside its cells."""
    more = {"type": "object", "properties": properties, "required": list(properties)}
    return {"allOf": [_of(name), more], "unevaluatedProperties": False}
