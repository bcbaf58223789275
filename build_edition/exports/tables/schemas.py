"""JSON Schemas (draft 2020-12) of the rows of tables, and of an edition's description of itself."""

from __future__ import annotations

from typing import Any, Final

from build_edition.exports.tables.shapes import Column, Table

Json = dict[str, Any]  # JSON values have no narrower type
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_TYPES: Final = {"words": "string", "number": "integer", "flag": "boolean", "address": "string"}


def of_record(table: Table) -> Json:
    """The schema of one row of a table."""
    return {
        "type": "object",
        "description": table.says,
        "properties": {one.name: _value(one) for one in table.columns},
        "required": [one.name for one in table.columns],
        "additionalProperties": False,
    }


def of_edition() -> Json:
    """The schema of an edition's description of itself."""
    words: Json = {"type": "string"}
    may_lack: Json = {"type": ["string", "null"]}
    said = {"id": words, "title": words, "version": words}
    said |= dict.fromkeys(("subtitle", "language", "responsibility", "licence"), may_lack)
    return {"type": "object", "properties": said, "required": list(said), "additionalProperties": False}


def _value(column: Column) -> Json:
    if column.sort == "list":
        return {"type": "array", "items": {"type": "string"}, "description": column.says}
    sort = _TYPES[column.sort]
    return {"type": [sort, "null"] if column.may_lack else sort, "description": column.says}
