"""`bibliography.bib` → the keys and where each stands.

What an entry means is left to the citation processor (`cite`); here only the
keys are found, so that a citation and a repeated key have a place.
"""

from __future__ import annotations

import re

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.places import LineMap, Place
from build_edition.model.annotations import Bibliography
from build_edition.model.sources import Source

_ENTRY = re.compile(
    r"^[ \t]*@(?!comment|string|preamble)\w+[ \t]*[{(][ \t]*([^\s,{}()]+)", re.MULTILINE | re.IGNORECASE
)


def parse_bibliography(source: Source) -> Result[Bibliography]:
    """The entries' keys in file order, each with its place."""
    lines = LineMap(source.path, source.text)
    entries: dict[str, Place] = {}
    findings: list[Diagnostic] = []
    for match in _ENTRY.finditer(source.text):
        key = match[1]
        place = lines.place(match.start(1), len(key))
        if key in entries:
            findings.append(diagnose("N021", place, key=key, notes=[(entries[key], "first here")]))
        else:
            entries[key] = place
    return Result(Bibliography(source, entries), tuple(findings))
