"""The formats of this folder, found by looking into it: a file is a format when it has a name and a writer.

A format of a citation has `NAME`, `ENDING`, `MIME` and `write_reference(reference)`; it is published for every
document and offered wherever a document, a paragraph or a note is cited. Adding one is adding its file, and its test.
"""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from build_edition import exports
from build_edition.exports.citations import Reference


class ReferenceFormat(Protocol):
    """What a module must have to be a format of a citation."""

    NAME: str
    ENDING: str
    MIME: str

    @staticmethod
    def write_reference(reference: Reference) -> str:
        """One reference as the text of a file."""


@cache
def reference_formats() -> tuple[ReferenceFormat, ...]:
    """The formats of a citation, in the order of their names."""
    modules = [import_module(f"{exports.__name__}.{one.name}") for one in pkgutil.iter_modules(exports.__path__)]
    found = [cast("ReferenceFormat", one) for one in modules if hasattr(one, "write_reference")]
    return tuple(sorted(found, key=lambda one: one.NAME))
