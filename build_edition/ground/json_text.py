"""JSON as in the files of an edition: UTF-8, no escapes of non-ASCII characters, a final line end.

Written and read by msgspec, in a fraction of the time of the standard library, which takes over where msgspec fails
(a lone surrogate, a number of more than 64 bits).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeVar

import msgspec

Part = TypeVar("Part")  # a placeholder for text stored elsewhere
_NOT_WRITTEN: Final = (TypeError, ValueError, OverflowError)


def dense(value: object) -> str:
    """JSON for the cache: no white space, and no line end."""
    try:
        return msgspec.json.encode(value).decode()
    except _NOT_WRITTEN:
        return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


def read_dense(written: str | bytes) -> Any:  # noqa: ANN401 - what JSON can hold
    """The value again; raises ValueError where it is not JSON."""
    try:
        return msgspec.json.decode(written)
    except ValueError:
        return json.loads(written)


def compact(value: object) -> str:
    """JSON for scripts: no white space, but a line end at the end."""
    return f"{dense(value)}\n"


def indented(value: object) -> str:
    """JSON for people and other programs: one value a line."""
    try:
        return msgspec.json.format(msgspec.json.encode(value), indent=1).decode() + "\n"
    except _NOT_WRITTEN:
        return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def items(values: Iterable[object], depth: int) -> str:
    """The items of a list at nesting level `depth`, without its brackets; empty where there are none."""
    whole = indented(list(values)).strip()
    return whole.removeprefix("[").removesuffix("]").strip().replace("\n", "\n" + " " * depth)


def object_of_lists(first: Mapping[str, object], lists: Mapping[str, Iterable[Part | str]]) -> Iterator[Part | str]:
    """A JSON object, part by part: first some plain values, then named lists, whose items are written by `items`.

    All parts together are what `indented` would write.
    """
    yield indented(first).removesuffix("\n}\n")
    for name, parts in lists.items():
        yield f",\n {dense(name)}: "
        yield from _listed(parts)
    yield "\n}\n"


def _listed(parts: Iterable[Part | str]) -> Iterator[Part | str]:
    """A list inside an object, part by part."""
    between = "[\n  "
    for part in (one for one in parts if one):
        yield between
        yield part
        between = ",\n  "
    yield "[]" if between.startswith("[") else "\n ]"
