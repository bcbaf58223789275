"""Diagnostics → text: an excerpt with carets, one line each, GitHub's comments, or JSON.

In: diagnostics in order, and a function that returns a file's text. Out: a string.
Promises: the first line of each is complete in itself (`path:line:col: severity: code:
message`); the same findings give the same text.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Final

from build_edition.diagnostics.findings import Diagnostic
from build_edition.ground.places import WHOLE_FILE, Place, line_spans
from build_edition.ground.plain_text import printable

Lines = Callable[[str], str]
_LONGEST: Final = 150


def excerpt(found: Iterable[Diagnostic], text_of: Lines) -> str:
    """Each finding with its source line and carets under the words; each file is split into lines once."""
    lines_of = cache(lambda path: _lines(text_of(path)))
    return "\n".join(line for one in found for line in _excerpt(one, lines_of))


def concise(found: Iterable[Diagnostic], _text_of: Lines) -> str:
    """One line for each finding."""
    return "\n".join(_headline(one) for one in found)


def github(found: Iterable[Diagnostic], _text_of: Lines) -> str:
    """Workflow commands: GitHub shows each as a comment on its line."""
    return "\n".join(_command(one) for one in found)


def as_json(found: Iterable[Diagnostic], _text_of: Lines) -> str:
    """A JSON list, one object for each finding."""
    return json.dumps([_object(one) for one in found], ensure_ascii=False, indent=1)


FORMATS: Final[Mapping[str, Callable[[Iterable[Diagnostic], Lines], str]]] = {
    "excerpt": excerpt,
    "concise": concise,
    "github": github,
    "json": as_json,
}


def summary(found: Iterable[Diagnostic]) -> str:
    """The numbers of errors and warnings, in words."""
    counts = {"error": 0, "warning": 0}
    for one in found:
        counts[one.severity] += 1
    return ", ".join(plural(count, name) for name, count in counts.items())


def plural(count: int, name: str) -> str:
    """A count and its noun: 1 note, 2 notes."""
    return f"{count} {name}" if count == 1 else f"{count} {name}s"


def _headline(one: Diagnostic) -> str:
    return f"{one.place}: {one.severity}: {one.code}: {one.message}"


def _excerpt(one: Diagnostic, lines_of: Callable[[str], tuple[str, ...]]) -> Iterator[str]:
    yield _headline(one)
    yield from _shown(one.place, lines_of)
    for place, words in one.notes:
        yield f"{place}: note: {words}"
    if one.hint:
        yield f"    hint: {one.hint}"


def _lines(text: str) -> tuple[str, ...]:
    return tuple(span.of(text) for span in line_spans(text))


def _shown(place: Place, lines_of: Callable[[str], tuple[str, ...]]) -> Iterator[str]:
    """The line of a place with carets under the words; nothing for a place without a line."""
    lines = () if place.width == WHOLE_FILE else lines_of(place.path)
    if not 0 < place.line <= len(lines) or not lines[place.line - 1].strip():
        return
    line = lines[place.line - 1]
    start = max(0, min(place.column - 1 - _LONGEST // 3, len(line) - _LONGEST))
    end = start + _LONGEST
    before, after = ("…" if start else ""), ("…" if end < len(line) else "")
    number = f"{place.line:>5} | "
    yield f"{number}{before}{printable(line[start:end])}{after}"
    column = place.column - 1 - start + len(before)
    width = max(1, min(place.width, len(line) - place.column + 1, end - place.column + 1))
    yield f"{'':>5} | {' ' * column}{'^' * width}"


def _command(one: Diagnostic) -> str:
    where = f"file={_property(one.place.path)},line={one.place.line},col={one.place.column}"
    title = _property(f"{one.code}")
    lines = [one.message, *(f"{place}: {words}" for place, words in one.notes)]
    lines += [one.hint] if one.hint else []
    return f"::{one.severity} {where},title={title}::{_message(chr(10).join(lines))}"


def _message(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _message(words).replace(":", "%3A").replace(",", "%2C")


def _object(one: Diagnostic) -> dict[str, object]:
    return {
        "code": one.code,
        "severity": one.severity,
        "path": one.place.path,
        "line": one.place.line,
        "column": one.place.column,
        "message": one.message,
        "notes": [
            {"path": place.path, "line": place.line, "column": place.column, "message": words}
            for place, words in one.notes
        ],
        "hint": one.hint,
    }
