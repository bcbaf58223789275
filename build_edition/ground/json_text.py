"""JSON as the files of an edition have it: UTF-8, its signs as they are, a line end at the end."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from json.encoder import encode_basestring as _quoted  # of the library, and written in C
from typing import Any, TypeVar

Part = TypeVar("Part")  # what stands for words that are not here


def compact(value: object) -> str:
    """For scripts: no space that says nothing."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


def indented(value: object) -> str:
    """For people and programs: a line a value.

    As `json.dumps` with an indent writes it, which is not written in C and takes three times as long.
    """
    return _indented(value, "\n") + "\n"


def items(values: Iterable[object], depth: int) -> str:
    """The items of a list that stands so many values deep, one after the other; empty where there are none."""
    further = "\n" + " " * (depth + 1)
    return f",{further}".join([_indented(one, further) for one in values])


def object_of_lists(first: Mapping[str, object], lists: Mapping[str, Iterable[Part | str]]) -> Iterator[Part | str]:
    """An object part by part: some of its values, and lists by name, of which these are items as `items` writes them.

    The parts together are what `indented` writes.
    """
    yield indented(first).removesuffix("\n}\n")
    for name, parts in lists.items():
        yield f",\n {_quoted(name)}: "
        yield from _listed(parts)
    yield "\n}\n"


def _listed(parts: Iterable[Part | str]) -> Iterator[Part | str]:
    """A list in an object, part by part."""
    between = "[\n  "
    for part in (one for one in parts if one):
        yield between
        yield part
        between = ",\n  "
    yield "[]" if between.startswith("[") else "\n ]"


def _indented(value: Any, line: str) -> str:  # noqa: ANN401 - what JSON can hold
    """A value, `line` being what ends a line and begins the next as far in as the value stands."""
    kind, further = type(value), f"{line} "
    if kind is str:
        return _quoted(value)
    if kind is int:
        return str(value)
    if isinstance(value, dict) and value:
        each = [
            f"{_quoted(name)}: {_quoted(one) if type(one) is str else _indented(one, further)}"
            for name, one in value.items()
        ]
        return f"{{{further}{f',{further}'.join(each)}{line}}}"
    if isinstance(value, list | tuple) and value:
        return f"[{further}{f',{further}'.join([_indented(one, further) for one in value])}{line}]"
    return "null" if value is None else json.dumps(value, ensure_ascii=False)
