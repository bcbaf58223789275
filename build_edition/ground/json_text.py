"""JSON as the files of an edition have it: UTF-8, its signs as they are, a line end at the end.

Written and read by msgspec, in a fraction of the time that the standard library takes; what that cannot (half of a
surrogate pair, a number of more than 64 bits), the library does.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeVar

import msgspec

Part = TypeVar("Part")  # what stands for words that are not here
_NOT_WRITTEN: Final = (TypeError, ValueError, OverflowError)


def dense(value: object) -> str:
    """For what is kept: no space that says nothing, and no line end."""
    try:
        return msgspec.json.encode(value).decode()
    except _NOT_WRITTEN:
        return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


def read_dense(written: str | bytes) -> Any:  # noqa: ANN401 - what JSON can hold
    """The values again; raises ValueError where there are none."""
    try:
        return msgspec.json.decode(written)
    except ValueError:
        return json.loads(written)


def compact(value: object) -> str:
    """For scripts: no space that says nothing."""
    return f"{dense(value)}\n"


def indented(value: object) -> str:
    """For people and programs: a line a value."""
    try:
        return msgspec.json.format(msgspec.json.encode(value), indent=1).decode() + "\n"
    except _NOT_WRITTEN:
        return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def items(values: Iterable[object], depth: int) -> str:
    """The items of a list that stands so many values deep, one after the other; empty where there are none."""
    whole = indented(list(values)).strip()
    return whole.removeprefix("[").removesuffix("]").strip().replace("\n", "\n" + " " * depth)


def object_of_lists(first: Mapping[str, object], lists: Mapping[str, Iterable[Part | str]]) -> Iterator[Part | str]:
    """An object part by part: some of its values, and lists by name, of which these are items as `items` writes them.

    The parts together are what `indented` writes.
    """
    yield indented(first).removesuffix("\n}\n")
    for name, parts in lists.items():
        yield f",\n {dense(name)}: "
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
