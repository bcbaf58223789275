"""Read the tags in which this program's own Web Annotations hold the other fields of a note, and write them as YAML.

In: a remark. Out: its fields by name, empty for a remark of another program. Promises: tags are used only if the remark
identifies its note by them: exactly one `id`, and a known kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from build_edition.ground.plain_text import in_quotes
from build_edition.sources.take_in.remarks import Remark
from build_edition.vocabulary.annotations import KINDS

_PLAIN: Final = ("original", "original_status", "cause", "misleads", "basis")
_FLAGS: Final = ("every", "held_back")
_VERSION: Final = "version."


def fields_of(remark: Remark) -> Mapping[str, str]:
    """The fields in the tags, by key; several values of one key are joined by line breaks."""
    found: dict[str, list[str]] = {}
    for tag in remark.tags:
        key, colon, value = tag.partition(": ")
        if colon:
            found.setdefault(key, []).append(value)
    is_own = len(found.get("id", ())) == 1 and found.get("kind", [""])[0] in KINDS
    return {key: "\n".join(values) for key, values in found.items()} if is_own else {}


def lines_besides(fields: Mapping[str, str], contributors: Sequence[str]) -> Iterator[str]:
    """The lines of YAML for the fields that not every note has."""
    yield from (f"  {key}: {in_quotes(fields[key])}\n" for key in _PLAIN if key in fields)
    yield from (f"  {key}: true\n" for key in _FLAGS if fields.get(key) == "true")
    if "mentions" in fields:
        yield f"  mentions: [{', '.join(map(in_quotes, fields['mentions'].split(chr(10))))}]\n"
    reviews = [one.rpartition(", ") for one in fields.get("reviewed", "").split("\n") if one]
    known = [f"{{by: {name}, date: {in_quotes(date)}}}" for name, _, date in reviews if name in contributors]
    if known:
        yield f"  reviewed: [{', '.join(known)}]\n"


def versions_of(fields: Mapping[str, str]) -> tuple[tuple[str, str, str], ...]:
    """The note in other languages: the code of each, its body, and what a reader would wrongly believe."""
    codes = [key.removeprefix(_VERSION) for key in fields if key.startswith(_VERSION)]
    return tuple((code, fields[f"{_VERSION}{code}"], fields.get(f"misleads.{code}", "")) for code in codes)
