"""CSL-JSON as a bibliography (Zotero and others export it) → its items, each with its key and its place.

In: a `.json` file. Out: the items. Promises: what the citation processor could not read is reported at its place; a key
is the item's `citation-key`, or else the one that Zotero writes into its `note`, or else its `id`.
"""

from __future__ import annotations

import json
import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.places import LineMap, Place
from build_edition.ground.plain_text import clipped
from build_edition.model.sources import Source
from build_edition.sources.notes.near_dates import near_edtf

_IN_NOTE: Final = re.compile(r"^Citation Key:\s*(\S+)\s*$\n?", re.MULTILINE | re.IGNORECASE)
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_MOST_DIGITS: Final = 18
_PARTS, _LAST_MONTH, _LEAP = 3, 12, 2000
_GAP: Final = re.compile(r"[\s,]*")
_NAMES: Final = frozenset(
    [
        "author",
        "chair",
        "collection-editor",
        "compiler",
        "composer",
        "container-author",
        "contributor",
        "curator",
        "director",
        "editor",
        "editorial-director",
        "executive-producer",
        "guest",
        "host",
        "illustrator",
        "interviewer",
        "narrator",
        "organizer",
        "original-author",
        "performer",
        "producer",
        "recipient",
        "reviewed-author",
        "script-writer",
        "series-creator",
        "translator",
    ]
)
_DATES: Final = frozenset(("accessed", "available-date", "event-date", "issued", "original-date", "submitted"))


@dataclass(frozen=True, slots=True)
class Item:
    """An item with the key it is cited by and its place."""

    key: str
    place: Place
    item: Mapping[str, Any]


def read_csl_json(source: Source) -> Result[tuple[Item, ...]]:
    """Every item that can be read."""
    lines = LineMap(source.path, source.text)
    findings: list[Diagnostic] = []
    found: list[Item] = []
    try:
        for start, end, value in _values(source.text):
            item = _item(source, lines, (start, end), value, findings)
            if item is not None:
                found.append(item)
    except json.JSONDecodeError as error:
        problem = f"this is not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        findings.append(diagnose("N020", lines.place(error.pos), problem=problem))
    except RecursionError:
        findings.append(diagnose("N020", Place(source.path), problem="lists stand in one another too deep"))
    return Result(tuple(found), tuple(findings))


def _values(text: str) -> Iterator[tuple[int, int, object]]:
    """The members of the list, with their start and end offsets."""
    decoder = json.JSONDecoder(parse_int=_number, parse_float=str, parse_constant=str)
    at = _after_gap(text, 0)
    if text[at : at + 1] != "[":
        raise json.JSONDecodeError("a list of items in square brackets is expected", text, at)
    at = _after_gap(text, at + 1)
    while text[at : at + 1] != "]":
        value, end = decoder.raw_decode(text, at)
        yield at, end, value
        at = _after_gap(text, end)


def _number(written: str) -> int | str:
    """A whole number; one too long for a year, volume or page remains a string."""
    return int(written) if len(written) <= _MOST_DIGITS else written


def _after_gap(text: str, at: int) -> int:
    found = _GAP.match(text, at)
    return found.end() if found is not None else at


def _item(
    source: Source, lines: LineMap, span: tuple[int, int], value: object, findings: list[Diagnostic]
) -> Item | None:
    problem = _problem(value)
    if problem or not isinstance(value, dict):
        findings.append(diagnose("N020", lines.place(span[0]), problem=problem))
        return None
    note = str(value.get("note", ""))
    said = _IN_NOTE.search(note)
    written = str(value.get("citation-key") or (said[1] if said else value["id"]))
    at = source.text.find(written, *span)
    key = unicodedata.normalize("NFC", written)
    item = {**_printable(value), "id": key, **({"note": _IN_NOTE.sub("", note).strip()} if said else {})}
    if isinstance(item.get("issued"), dict) and (near := near_edtf(str(item["issued"].get("raw", "")))):
        item["issued"] = {"edtf": near[0]} if len(near) == 1 else item["issued"]
    return Item(key, lines.place(at, len(written)) if at >= 0 else lines.place(span[0]), item)


def _printable(value: Any) -> Any:  # noqa: ANN401 - any value of JSON
    """The value without control characters, which an escape can bring in unseen."""
    if isinstance(value, str):
        return _CONTROL.sub("", value)
    if isinstance(value, dict):
        return {key: _printable(one) for key, one in value.items()}
    return [_printable(one) for one in value] if isinstance(value, list) else value


def _problem(value: object) -> str:
    """Why an item is invalid; empty if the citation processor can read it."""
    if not isinstance(value, dict):
        return "an item is expected in curly brackets"
    if not isinstance(value.get("id"), (str, int)) or not str(value["id"]).strip():
        return "an item has no “id”, by which it would be cited"
    if not isinstance(value.get("type", ""), str):
        return f"“type” of “{clipped(str(value['id']))}” wants a word"
    wrong = [name for name, one in value.items() if not _is_read(name, one)]
    return (
        f"“{clipped(wrong[0])}” of “{clipped(str(value['id']))}” has another shape than CSL-JSON gives it"
        if wrong
        else ""
    )


def _is_read(name: str, value: object) -> bool:
    if name in _NAMES:
        return isinstance(value, list) and all(isinstance(one, dict) and one and _has_words(one) for one in value)
    if name in _DATES:
        return isinstance(value, (str, dict)) and (isinstance(value, str) or _is_date(value))
    if name in ("categories", "custom"):
        return True
    return isinstance(value, (str, int, float))


def _has_words(name: Mapping[str, object]) -> bool:
    return all(isinstance(one, (str, int, bool)) for one in name.values())


def _is_date(value: Mapping[str, object]) -> bool:
    parts = value.get("date-parts", [])
    rest = (one for key, one in value.items() if key != "date-parts")
    return (
        isinstance(parts, list)
        and all(isinstance(one, list) and all(isinstance(part, (str, int)) for part in one) for one in parts)
        and all(_is_of_a_calendar(one) for one in parts)
        and all(isinstance(one, (str, int, bool)) for one in rest)
    )


def _is_of_a_calendar(parts: Sequence[str | int]) -> bool:
    """Whether the parts of a date are a year, a month and a day of it; what is no number is left to be printed."""
    figures = [int(one) for one in map(str, parts) if one.lstrip("-").isdecimal() and len(one) <= _MOST_DIGITS]
    if len(parts) > _PARTS or len(figures) < len(parts):
        return len(parts) <= _PARTS
    _, month, day = (*figures, 1, 1)[:_PARTS] if figures else (1, 1, 1)
    return 0 <= month <= _LAST_MONTH and 0 <= day <= monthrange(_LEAP, month or 1)[1]
