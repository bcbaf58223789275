"""`Reference` → CSL-JSON (schema v1.0), the record that reference managers and citation processors share.

Promises: valid against `csl-data.json`; a date that the schema cannot express in parts is given in words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from build_edition.exports.citations import Name, Reference, one_line
from build_edition.exports.pandoc_tree import SLOT_OF_ADDRESS
from build_edition.ground.dates import in_words
from build_edition.words.language import ENGLISH, Words

NAME: Final = "CSL-JSON"
ENDING: Final = "csl.json"
MIME: Final = "application/vnd.citationstyles.csl+json"
_SEEN: Final = {"date-parts": [[4321, 9, 27]]}  # placeholder for the day of access, known only to the reader's browser
_DAY: Final = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?([~?%]?)", re.ASCII)


def to_csl(reference: Reference) -> dict[str, Any]:
    """One item, its most important fields first."""
    names = {
        "author": list(reference.authors),
        "recipient": list(reference.recipients),
        "editor": list(reference.editors),
    }
    item: dict[str, Any] = {
        "id": reference.id,
        "type": reference.genre.csl,
        "title": reference.title,
        "title-short": reference.short_title,
        **{role: [_name(name) for name in named] for role, named in names.items()},
        "issued": to_csl_date(reference.date, reference.words),
        "available-date": to_csl_date(reference.released, reference.words),
        "container-title": reference.container,
        "version": reference.version,
        "genre": reference.genre_name,
        "event-title": reference.event,
        "archive": reference.archive,
        "archive_location": reference.shelfmark,
        "language": reference.language,
        "note": reference.note,
        "locator": reference.locator,
        "URL": reference.address,
        "DOI": reference.doi,
        "accessed": {"raw": reference.accessed} if reference.accessed else None,
    }
    return {key: value for key, value in item.items() if value}


def to_part_of_book(reference: Reference) -> dict[str, Any]:
    """The document as part of the edition: published with the version, written on its own date."""
    item = {**to_csl(reference), "type": "chapter", "URL": SLOT_OF_ADDRESS, "accessed": _SEEN}
    written = item.pop("issued", None)
    published = to_csl_date(reference.released, reference.words)
    for key in ("note", "genre", "locator", "archive", "archive_location", "event-title"):
        item.pop(key, None)
    item |= {"issued": published} if published else {}
    item |= {"original-date": written} if written else {}
    for name in item.get("editor", ()):
        if str(name.get("literal", "")).startswith("The "):
            name["literal"] = f"the {name['literal'][4:]}"
    return item


def write_reference(reference: Reference) -> str:
    """A file with one item."""
    return json.dumps([to_csl(reference)], ensure_ascii=False, indent=2) + "\n"


def to_csl_date(edtf: str, words: Words = ENGLISH) -> Mapping[str, Any]:
    """A date or an interval in parts, with `circa` if it is uncertain; in words if it has no such parts."""
    if not edtf:
        return {}
    found = [_DAY.fullmatch(end) for end in edtf.split("/")]
    if len(found) > 2 or None in found:  # noqa: PLR2004 - an interval has two ends
        return {"literal": one_line(in_words(edtf, words))}
    ends = [match for match in found if match is not None]
    date: dict[str, Any] = {"date-parts": [[int(part) for part in match.group(1, 2, 3) if part] for match in ends]}
    return {**date, "circa": True} if any(match[4] for match in ends) else date


def _name(name: Name) -> Mapping[str, str]:
    fields = {"family": name.family, "given": name.given, "literal": name.literal}
    return {key: value for key, value in fields.items() if value}
