"""Fields → JSON Schemas, by which an editor's program completes, explains and checks YAML while it is typed.

In: the shapes of `fields`. Out: one schema (draft 2020-12) for each kind of
file. Promises: a file that the parsers accept is accepted; what a schema cannot
see (whether the words occur, whether a date is EDTF) is left to `check`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from build_edition.ground.ids import ID_PATTERN, LONGEST_ID
from build_edition.model.registers import REGISTERS
from build_edition.vocabulary.annotations import ANNOTATION
from build_edition.vocabulary.documents import DOCUMENT
from build_edition.vocabulary.editions import CONTRIBUTOR, EDITION
from build_edition.vocabulary.parallels import PARALLEL
from build_edition.vocabulary.registers import ENTRIES
from build_edition.vocabulary.shapes import Field, Rule, Shape
from build_edition.vocabulary.volumes import VOLUME

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
FOLDER: Final = "sources/schema"
SINGLE: Final[Mapping[str, Shape]] = {"document": DOCUMENT, "edition": EDITION, "volume": VOLUME}
LISTS: Final[Mapping[str, Shape]] = {
    "annotations": ANNOTATION,
    "parallels": PARALLEL,
    **{name: ENTRIES[kind] for name, kind in REGISTERS.items()},
    "contributors": CONTRIBUTOR,
}
NAMES: Final = (*SINGLE, *LISTS)

Schema = dict[str, Any]  # JSON has no narrower type
_PLAIN: Final = ["string", "number", "boolean"]
_ANY_WORDS: Final[Mapping[str, object]] = {"type": _PLAIN}


@cache
def schemas() -> Mapping[str, str]:
    """Every schema by name (`annotations`), as the text of its file."""
    single = {name: _file(name, _mapping(shape)) for name, shape in SINGLE.items()}
    lists = {name: _file(name, {"type": "array", "items": _mapping(shape)}) for name, shape in LISTS.items()}
    return MappingProxyType({**single, **lists})


def _file(name: str, schema: Schema) -> str:
    head = {"$schema": DIALECT, "title": f"{name} of an edition"}
    return json.dumps({**head, **schema}, ensure_ascii=False, indent=1) + "\n"  # msgspec is not imported just for this


def _mapping(shape: Shape) -> Schema:
    schema: Schema = {
        "type": "object",
        "properties": {one.key: {"description": one.says, **_value(one)} for one in shape.fields},
        "required": [one.key for one in shape.fields if one.is_required],
        "additionalProperties": False,
    }
    if shape.rules:
        schema["allOf"] = [condition for rule in shape.rules for condition in _conditions(rule)]
    if shape.pairs:
        schema["dependentRequired"] = {one: [other] for pair in shape.pairs for one, other in (pair, pair[::-1])}
    return schema


def _conditions(rule: Rule) -> Iterator[Schema]:
    """`if` the deciding key has one of the values, `then` which keys are required and which forbidden."""
    given = {"properties": {rule.key: {"enum": list(rule.values)}}, "required": [rule.key]}
    if rule.requires:
        yield {"if": given, "then": {"required": list(rule.requires)}}
    if rule.excludes:
        yield {"if": given, "then": {"properties": dict.fromkeys(rule.excludes, False)}}


def _value(field: Field) -> Schema:
    return _VALUES[field.sort](field)


def _records(field: Field) -> Schema:
    return {"type": "array", "items": _record(field)}


def _record(field: Field) -> Schema:
    if field.shape is None:
        raise ValueError(f"{field.key} has no shape")
    return _mapping(field.shape)


def _contributors(field: Field) -> Schema:
    return {"type": "array", "items": _words(field), **({"minItems": 1} if field.is_required else {})}


def _words(_field: Field) -> Schema:
    """Text, which may be a number without quotation marks; never empty."""
    return {"type": _PLAIN, "pattern": r"\S"}


def _id(_field: Field) -> Schema:
    return {
        "type": "string",
        "pattern": f"^{ID_PATTERN}$",
        "maxLength": LONGEST_ID,
        "patternErrorMessage": "an id is small letters a to z, digits and single hyphens, and begins with a letter; "
        "con, nul, aux, prn, com1 and lpt1 are none",
    }


_VALUES: Final[Mapping[str, Callable[[Field], Schema]]] = {
    "words": _words,
    "quoted": lambda _: {"type": "string", "pattern": r"\S"},
    "choice": lambda field: {"enum": list(field.allowed)},
    "flag": lambda _: {"type": "boolean"},
    "id": _id,
    "date": lambda _: {"type": ["string", "number"], "pattern": r"\S"},
    "identifier": lambda field: {"type": ["string", "integer"], "pattern": f"^(?:{field.form})$"},
    "list": lambda field: {"type": "array", "items": {"enum": list(field.allowed)} if field.allowed else _ANY_WORDS},
    "contributors": _contributors,
    "record": _record,
    "records": _records,
    "choice or record": lambda field: {"anyOf": [{"enum": list(field.allowed)}, _record(field)]},
    "record or records": lambda field: {"anyOf": [_record(field), _records(field)]},
}
