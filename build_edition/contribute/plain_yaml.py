"""Write strings, lists and mappings as YAML that an editor might have written and the edition's parsers can read.

Promises: `parse_tree` reads the same data; every value is quoted, an indented block, or an id.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from build_edition.contribute.note_yaml import ESCAPED, quoted
from build_edition.ground.ids import is_id
from build_edition.model.sources import Data

_LONGEST_LINE: Final = 100
_BARE: Final = frozenset(
    ("id", "kind", "stance", "certainty", "who", "document", "strength", "differs", "status", "by", "events", "person")
)
_KEY: Final = re.compile(r"[a-z][a-z_]*")
_UNFIT: Final = re.compile(rf"{ESCAPED.pattern}|[\t\r]")
_NO_WORDS: Final = frozenset(("null", "true", "false", "yes", "no", "on", "off", "y", "n"))


def yaml_of(data: Data) -> str:
    """The content of a YAML file."""
    return "".join(f"{line}\n" for line in _lines("", data))


def _lines(key: str, data: Data) -> Iterator[str]:
    """The lines of a value, without an indent."""
    if isinstance(data, Mapping):
        yield from _fields(data) if data else ["{}"]
    elif isinstance(data, list):
        yield from _items(key, data) if data else ["[]"]
    else:
        yield _scalar(key, data)


def _fields(data: Mapping[str, Data]) -> Iterator[str]:
    for key, value in data.items():
        name = key if _KEY.fullmatch(key) and key not in _NO_WORDS else quoted(key)
        if isinstance(value, str):
            yield from _field(name, key, value)
        elif not value:
            yield f"{name}: {'{}' if isinstance(value, Mapping) else '[]'}"
        elif isinstance(value, list) and (line := _in_a_line(key, value)):
            yield f"{name}: {line}"
        else:
            yield f"{name}:"
            yield from (f"  {line}" if line else "" for line in _lines(key, value))


def _field(name: str, key: str, words: str) -> Iterator[str]:
    if not _is_block(words):
        yield f"{name}: {_scalar(key, words)}"
        return
    yield f"{name}: |"
    yield from (f"  {line}" if line else "" for line in words[:-1].split("\n"))


def _is_block(words: str) -> bool:
    """Whether a literal block preserves some words exactly."""
    if not words.endswith("\n") or _UNFIT.search(words):
        return False
    lines = words[:-1].split("\n")
    return lines[0][:1] not in ("", " ") and bool(lines[-1].strip()) and all(line.strip() or not line for line in lines)


def _in_a_line(key: str, data: list[Data]) -> str:
    """A short list of strings on one line; empty if the list is not one."""
    words = [one for one in data if isinstance(one, str)]
    line = f"[{', '.join(_scalar(key, one) for one in words)}]"
    return line if len(words) == len(data) and len(line) <= _LONGEST_LINE else ""


def _items(key: str, data: list[Data]) -> Iterator[str]:
    for one in data:
        for number, line in enumerate(_lines(key, one)):
            yield f"{'  ' if number else '- '}{line}" if line else ""


def _scalar(key: str, words: str) -> str:
    is_bare = key in _BARE and is_id(words) and words not in _NO_WORDS
    return words if is_bare else quoted(words)
