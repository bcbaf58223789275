"""The ids of persons in an edition's register by every name they have, folded; ambiguous names are left out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from build_edition.ground.fold import fold_words
from build_edition.model.registers import Entry
from build_edition.model.sources import Source
from build_edition.sources.notes.registers import parse_register

_PERSONS: Final = "sources/register/persons.yml"


def registered(root: Path) -> Mapping[str, str]:
    """The ids of persons, by folded name."""
    try:
        content = (root / _PERSONS).read_bytes()
        source = Source(_PERSONS, content.decode("utf-8"), hashlib.sha256(content).hexdigest())
    except (OSError, UnicodeDecodeError):
        return {}
    found: dict[str, set[str]] = {}
    for entry in parse_register(source, "person", None).value:
        for name in _names(entry):
            found.setdefault(fold_words(name).casefold(), set()).add(entry.id.value)
    return {name: next(iter(ids)) for name, ids in found.items() if name and len(ids) == 1}


def _names(entry: Entry) -> Iterator[str]:
    yield from (entry.name, entry.original, entry.romanised)
    yield from (form.value for form in entry.forms)
